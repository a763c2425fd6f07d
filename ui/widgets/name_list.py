"""A short list of names to choose one of, as the chapters of a book: its rows live in a model, and not as items of their own.

With shiboken 6.11 a QListWidget can outlive what Python holds of its items, and its deletion then reads memory that is given
back: seen once in a core dump of a window that was deleted. QListView with a model has no such items.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelection, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from ui import look

RING = 2  # of the focus, in pixels
ROW = 32  # pixels at 100 %
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class _Names(QAbstractListModel):
    """Keys with the names that are shown of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[tuple[str, str], ...] = ()

    def show(self, rows: Sequence[tuple[str, str]]) -> None:
        """List these, and nothing else."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][1]
        return QSize(0, row_height()) if role == Qt.ItemDataRole.SizeHintRole else None


class NameList(QListView):
    """One of the names is always chosen, where there are any; ``edited`` tells that the user has chosen another."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chapters")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._names = _Names(self)
        self.setModel(self._names)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the names that are listed, in order."""
        return tuple(key for key, _ in self._names.rows)

    def set_choices(self, rows: Sequence[tuple[str, str]]) -> None:
        """List each key's name without telling; the chosen one stays where it is among them, and else the first is chosen."""
        before = self.value()
        self._names.show(rows)
        self.set_value(before if before in self.keys else self.keys[0] if self.keys else "")

    def value(self) -> str:
        """The key of the chosen name; empty where there is none."""
        place = self.currentIndex().row()
        return self.keys[place] if place >= 0 else ""

    def set_value(self, key: str) -> None:
        """Choose without telling."""
        self.blockSignals(True)
        self.setCurrentIndex(self._names.index(self.keys.index(key)) if key in self.keys else _ROOT)
        self.blockSignals(False)

    @property
    def height_of_all(self) -> int:
        """What the list needs for all its rows, in pixels."""
        return len(self.keys) * row_height() + 2 * RING

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty():
            self.edited.emit()


def row_height() -> int:
    """A row's height in pixels, in the size of text that is worn."""
    return max(look.px(ROW), look.metrics().height() + look.px(8))
