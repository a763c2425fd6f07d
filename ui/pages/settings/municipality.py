"""The municipality's own words: its name, sender, vision and way of writing a diarienummer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malverktyg.domain.bodies import Municipality
from ui import look
from ui.forms.editors import LinesEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.settings import texts
from ui.session import Session
from ui.widgets.line import Line
from ui.widgets.long_text import LongText


class MunicipalityPart(QWidget):
    """Kommunen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Form[Municipality](
            session,
            (
                Field(name="name", label=texts.NAME, editor=Line(), help=texts.NAME_HELP, width=440),
                Field(name="letterhead", label=texts.LETTERHEAD, editor=LongText(3, 4), help=texts.LETTERHEAD_HELP, width=440),
                Field(name="vision", label=texts.VISION, editor=LongText(2, 5), help=texts.VISION_HELP, widest=680),
                Field(name="diary_example", label=texts.DIARY, editor=Line(), help=texts.DIARY_HELP, width=200),
                Field(name="words", label=texts.WORDS, editor=LinesEdit(2, 12), help=texts.WORDS_HELP, width=440),
            ),
            why=texts.WHY_MUNICIPALITY,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        column.addWidget(self.form)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show what the file says."""
        self.form.load(self._session.register.municipality)
