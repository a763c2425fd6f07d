"""The board on the screen: the columns side by side, gone between with the arrow keys, cards moved by Alt and an arrow."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.scales import ActivityStatus
from ui import look
from ui.board.lane import Lane
from ui.models.board import STEPS, Card
from ui.models.words import usual
from ui.widgets.panels import scrolled


class Board(QWidget):
    """``chosen`` and ``opened`` tell a card's key; ``moved`` the keys of cards and the step they were put at."""

    chosen = Signal(str)
    opened = Signal(str)
    unwanted = Signal()
    moved = Signal(list, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes: list[Lane] = []  # made with the first cards: most never look at the board
        self._key = ""
        self._is_showing = False
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(look.px(8), 0, look.px(8), look.px(8))
        self._row.setSpacing(look.px(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._across = scrolled(content)
        whole.addWidget(self._across)

    def show_cards(self, cards: Mapping[ActivityStatus | None, tuple[Card, ...]]) -> None:
        """Show the cards by their steps; the one that is chosen stays so, also where it has moved to another."""
        self._is_showing = True
        if not self.lanes:
            self._make_lanes()
        title = usual([card for some in cards.values() for card in some], lambda card: card.title)
        for lane in self.lanes:
            here = cards.get(lane.step, ())
            lane.setVisible(bool(here) or lane.step is not None)
            lane.show_cards(here, title)
        self._is_showing = False
        self.choose(self._key)

    def choose(self, key: str) -> None:
        """Choose a card, in whichever column it is; the focus follows it where it was on the board."""
        focused, before = any(lane.list.hasFocus() for lane in self.lanes), self._lane()
        self._key = key
        for lane in self.lanes:
            if not lane.list.choose(key):
                lane.list.setCurrentIndex(QModelIndex())
            elif focused:
                lane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._lane() is not before:  # else the user may look at other columns than that of the chosen card
            self._bring()

    def _lane(self) -> Lane | None:
        """The column of the chosen card."""
        return next((one for one in self.lanes if one.list.key and not one.isHidden()), None)

    def _bring(self) -> None:
        """Have the column of the chosen card in sight, where not all have room."""
        lane = self._lane()
        if lane is not None and self.isVisible():
            self._across.ensureWidgetVisible(lane, look.px(8), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()  # the columns are to have their places first
        self._bring()

    def first_stop(self) -> QWidget:
        """Where the focus goes: the column of the chosen card, else the first that has any, or the last."""
        lists = [lane.list for lane in self.lanes]
        ends: list[QWidget] = [*lists[-1:], self]
        filled = [one for one in lists if one.cards.cards]
        return next((one for one in filled if one.key), filled[0] if filled else ends[0])

    def _make_lanes(self) -> None:
        for step in STEPS:
            lane = Lane(step)
            self.lanes.append(lane)
            self._row.addWidget(lane, 1)
            self._connect(lane)

    def _connect(self, lane: Lane) -> None:
        cards = lane.list
        cards.selectionModel().currentChanged.connect(lambda *_: self._took(lane))
        cards.opened.connect(self.opened)
        cards.unwanted.connect(self.unwanted)
        cards.beside.connect(partial(self._go, lane))
        cards.carried.connect(partial(self._carry, lane))
        cards.cards.dropped.connect(lambda keys: self._put(keys, lane.step))

    def _took(self, lane: Lane) -> None:
        key = lane.list.key
        if key and key != self._key and not self._is_showing:
            self.choose(key)
            self.chosen.emit(key)

    def _beside(self, lane: Lane, by: int) -> list[Lane]:
        """The columns that are seen on one side of another, the nearest first."""
        seen = [one for one in self.lanes if not one.isHidden()]
        place = seen.index(lane)
        return seen[place + 1 :] if by > 0 else seen[:place][::-1]

    def _go(self, lane: Lane, by: int) -> None:
        """To the nearest column beside that has a card, at the same height or the last of it."""
        row = max(lane.list.currentIndex().row(), 0)
        target = next((one.list for one in self._beside(lane, by) if one.list.cards.cards), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            target.setCurrentIndex(target.cards.index(min(row, len(target.cards.cards) - 1)))

    def _carry(self, lane: Lane, by: int) -> None:
        beside = self._beside(lane, by)
        if lane.list.key and beside:
            self._put([lane.list.key], beside[0].step)

    def _put(self, keys: list[str], step: ActivityStatus | None) -> None:
        self._key = keys[-1]
        self.moved.emit(keys, step)
