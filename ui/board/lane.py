"""One column of the board: its step with mark and count, and its cards."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.scales import ActivityStatus
from ui import look
from ui.board import texts
from ui.board.card_list import CardList
from ui.models.board import Card
from ui.models.words import spaced
from ui.widgets.labels import label
from ui.widgets.marks import MarkedWord

_LEAST = 152


class Lane(QFrame):
    """The cards of one step; without a step those of which nobody has said how they stand."""

    def __init__(self, step: ActivityStatus | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "lane")
        self.step = step
        self._title = texts.NO_STEP if step is None else step.label
        self.head = label(self._title, "label") if step is None else MarkedWord(step)
        self.count, self.list = label("", "help"), CardList()
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        row.addWidget(self.head)
        row.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(8), look.px(8), look.px(8), 0)
        column.setSpacing(look.px(8))
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(look.px(_LEAST))

    def show_cards(self, cards: tuple[Card, ...], usual: str) -> None:
        """Show other cards; ``usual`` is a title as long as most on the board."""
        self.count.setText(texts.COUNT.format(count=spaced(len(cards))))
        head = self.head.sizeHint().width() + self.count.sizeHint().width() + look.px(6 + 2 * 8 + 2)
        self.setMinimumWidth(max(look.px(_LEAST), head))  # the board scrolls sideways before a step's name is cut
        self.list.setAccessibleName(texts.COLUMN.format(title=self._title, count=len(cards)))
        self.list.show_cards(cards, usual)
