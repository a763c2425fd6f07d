"""Over everything while the file is shown as it was when a paper was frozen: what one sees, and the way back."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from malverktyg.domain.bodies import Body
from malverktyg.domain.matters import Matter
from ui import look, texts
from ui.forms.editors import day_words
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.labels import CutLabel
from ui.widgets.symbol import Symbol


def told(session: Session) -> str:
    """ "Så som kommunstyrelsen såg det 18 september 2023"; nothing while the file is shown as it is."""
    frozen = session.frozen
    if frozen is None:
        return ""
    matter = session.register.find(Matter, frozen.matter)
    body = session.register.find(Body, matter.body) if matter else None
    day = day_words(frozen.frozen_at.astimezone().date())
    return texts.AS_SEEN.format(body=body.in_text, day=day) if body else texts.AS_IT_WAS.format(day=day)


class LookingBack(QFrame):
    """Hidden while the file is shown as it is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "past")
        self._symbol = Symbol("lock", "accent", parent=self)
        self.words, self.why = CutLabel("", "label"), CutLabel(texts.ONLY_TO_READ, "help")
        self.back = Button(texts.BACK_TO_NOW, icon="undo-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(6), look.px(16), look.px(6))
        row.setSpacing(look.px(8))
        row.addWidget(self._symbol)
        row.addWidget(self.words, 3)
        row.addWidget(self.why, 2)
        row.addWidget(self.back)
        self.back.clicked.connect(self._go_back)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session shows."""
        self.words.setText(told(self._session))
        self.setVisible(self._session.frozen is not None)

    def _go_back(self) -> None:
        session, frozen = self._session, self._session.frozen
        session.back_to_now()
        if frozen is not None:
            session.show_thing("matter", frozen.matter)
