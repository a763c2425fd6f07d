"""Over the form: which of the file's matters is shown, where there are several."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from malverktyg.domain.matters import Matter
from ui import look
from ui.pages.proposal import texts
from ui.pages.proposal.case import named
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import label


class MatterBar(QFrame):
    """The chooser, and the way to one more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.chooser, self.new = Choice(), Button(texts.NEW, icon="plus")
        self.chooser.setAccessibleName(texts.CHOOSE)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(7), look.px(16), look.px(8))
        row.setSpacing(look.px(8))
        row.addWidget(label(texts.CHOOSE, "help"))
        row.addWidget(self.chooser, 1)
        row.addWidget(self.new)

    def offer(self, matters: Iterable[Matter], current: str) -> None:
        """Offer matters, the latest first; one alone that is shown needs no choosing."""
        listed = sorted(matters, key=lambda one: one.period.last, reverse=True)
        self.chooser.set_choices([(one.id, named(one)) for one in listed])
        self.chooser.set_value(current)
        self.setVisible(len(listed) > 1 or (bool(listed) and not current))
