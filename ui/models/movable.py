"""A tree whose rows can be dragged: to another place among the others, or to another group."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from typing_extensions import override

from ui.models.rows import Column, keys_of
from ui.models.tree import GROUP, THING, Index, TreeModel

_TAKES = GROUP | Qt.ItemFlag.ItemIsDropEnabled
_GOES = THING | Qt.ItemFlag.ItemIsDragEnabled
KIND = "application/x-malverktyg-rows"


class MovableTree(TreeModel):
    """``moved`` tells which rows were dropped, in which group, and before which row ("" for the group's end).

    The model itself moves nothing: whoever listens saves, and shows the rows anew. Sorted rows have no order of their own to
    be put in, so they stay.
    """

    moved = Signal(list, str, str)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.is_sorted or not (serial := index.internalId()):
            return super().flags(index)
        return _TAKES if self._nodes[serial].is_group else _GOES

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [KIND]

    @override
    def mimeData(self, indexes: Sequence[Any]) -> QMimeData:
        data = QMimeData()
        keys = dict.fromkeys(self.row_at(index).key for index in indexes if not self.row_at(index).is_group)
        data.setData(KIND, "\n".join(keys).encode())
        return data

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where rows were dropped; always False, for the view must not take the rows away by itself."""
        if not data.hasFormat(KIND) or not parent.isValid():
            return False
        group = self.row_at(parent)
        keys = bytes(data.data(KIND).data()).decode().split("\n")
        before = keys_of(group.rows)[row] if 0 <= row < len(group.rows) else ""
        if keys and group.is_group:
            self.moved.emit(keys, group.key, before)
        return False
