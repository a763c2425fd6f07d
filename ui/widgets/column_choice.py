"""Which columns a list shows: a button with a menu of ticks, remembered for the next time."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from ui.widgets import texts
from ui.widgets.buttons import Button, icon_button

K = TypeVar("K", bound=str)
_TICKS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TickMenu(QMenu):
    """A menu of ticks that stays open while one ticks: with the mouse, Space or Enter. Esc closes it."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and event.key() in _TICKS:
            action.trigger()
        else:
            super().keyPressEvent(event)


class ColumnChoice(QWidget, Generic[K]):
    """``button`` opens the menu. The columns stay in the order in which they are offered."""

    edited = Signal()  # by the user

    def __init__(self, name: str, usual: Sequence[K], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._usual = f"columns/{name}", tuple(usual)
        self._offered: dict[K, str] = {}
        self._chosen = self._remembered()
        self.button: Button = icon_button("columns-3", texts.COLUMNS)
        self.menu = TickMenu(self.button)
        self.button.clicked.connect(lambda: self.open_at(self.button.mapToGlobal(self.button.rect().bottomLeft())))
        self.setFocusProxy(self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

    def offer(self, columns: Sequence[tuple[K, str]]) -> None:
        """Every column that there is now, with its words; one that is chosen and not among them is shown once it is again."""
        self._offered = dict(columns)

    def value(self) -> tuple[K, ...]:
        """The chosen columns."""
        return tuple(one for one in self._offered if one in self._chosen)

    def toggle(self, column: K) -> None:
        """Show a column, or leave it out."""
        chosen = set(self.value()) ^ {column}
        elsewhere = (one for one in self._chosen if one not in self._offered)
        self._chosen = (*(one for one in self._offered if one in chosen), *elsewhere)
        QSettings().setValue(self._name, " ".join(self._chosen))
        self.edited.emit()

    def _remembered(self) -> tuple[str, ...]:
        kept = QSettings().value(self._name)
        return self._usual if kept is None else tuple(str(kept).split())

    def open_at(self, where: QPoint) -> None:
        """Open the menu at a place on the screen."""
        self.menu.clear()
        for column, words in self._offered.items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(column in self._chosen)
            action.triggered.connect(lambda _, column=column: self.toggle(column))
        self.menu.popup(where)
