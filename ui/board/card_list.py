"""The cards of one column on the screen: keys that go between columns, and a card that can be dragged to another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from ui.board.cards import CardModel
from ui.board.painting import CardDelegate
from ui.models.board import Card

_MANY = 300  # cards, of which each is measured
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardList(QListView):
    """The cards of one column. Left and right go to the columns beside; with Alt they take the card along."""

    opened = Signal(str)
    unwanted = Signal()
    beside = Signal(int)
    carried = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self._delegate, self._usual = CardDelegate(self), ""
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "cards")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(lambda _: self._open())

    def show_cards(self, cards: tuple[Card, ...], usual: str) -> None:
        """Show other cards, each as high as it needs; very many all as high as a title of a ``usual`` length needs."""
        self._usual, self._delegate.each = usual, len(cards) <= _MANY
        self.setUniformItemSizes(len(cards) > _MANY)
        self._fit()
        self.cards.show(cards)

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()  # also where there is none, so that all columns are alike
        if self._delegate.fit(self._usual, self.width() - bar):
            self.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the cards anew for the width; the chosen one stays in sight."""
        chosen = self.currentIndex()
        was_seen = chosen.isValid() and self.viewport().rect().intersects(self.visualRect(chosen))
        self._fit()
        super().resizeEvent(event)
        if was_seen and self.isVisible():
            self.executeDelayedItemsLayout()
            self.scrollTo(chosen)

    @property
    def key(self) -> str:
        """The key of the chosen card."""
        index = self.currentIndex()
        return self.cards.cards[index.row()].key if index.isValid() else ""

    def choose(self, key: str) -> bool:
        """Choose a card; says whether it is here."""
        place = self.cards.place(key)
        if place >= 0:
            self.setCurrentIndex(self.cards.index(place))
            if self.isVisible():  # else Qt brings it into sight as the list is shown, with the width that it has then
                self.scrollTo(self.cards.index(place))
        return place >= 0

    def _open(self) -> None:
        if self.key:
            self.opened.emit(self.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            carries = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.carried if carries else self.beside).emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open()
        elif key == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)
