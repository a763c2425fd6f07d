"""Which columns a list shows: a button with a menu of ticks, remembered for the next time."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.widgets import texts
from ui.widgets.buttons import Button, icon_button

K = TypeVar("K", bound=str)


class ColumnChoice(QWidget, Generic[K]):
    """``button`` opens the menu. The columns stay in the order in which they are offered."""

    edited = Signal()  # by the user

    def __init__(self, name: str, usual: Sequence[K], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._usual = f"columns/{name}", tuple(usual)
        self._offered: dict[K, str] = {}
        self._chosen = self._remembered()
        self.button: Button = icon_button("columns-3", texts.COLUMNS)
        self.menu = QMenu(self.button)
        self.button.clicked.connect(self._open)
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

    def _open(self) -> None:
        self.menu.clear()
        for column, words in self._offered.items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(column in self._chosen)
            action.triggered.connect(lambda _, column=column: self.toggle(column))
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
