"""A tree or list of rows as an item model that keeps what a view has chosen when the rows are exchanged for new ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.models.rows import Cell, Column, Row, in_order

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_ROLE = Qt.ItemDataRole.UserRole + 3

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NOWHERE = QModelIndex()


@dataclass(slots=True, eq=False)
class _Node:
    """A row in its place. ``serial`` is the node's own number for as long as it is shown; the root's is nought."""

    row: Row
    serial: int = 0
    parent: "_Node | None" = None
    nodes: list["_Node"] = field(default_factory=list)


class TreeModel(QAbstractItemModel):
    """Rows in a tree of any depth. ``show`` compares new rows with the old by key, and tells views only what differs."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Row, ...] = ()
        self._serials = count(1)
        self._root = _Node(Row("", ()))
        self._nodes: dict[int, _Node] = {0: self._root}
        self._sorted: tuple[int, bool] | None = None

    def show(self, rows: Sequence[Row]) -> None:
        """Exchange the rows for others, in the order that the user has sorted them in."""
        self.rows = tuple(rows)
        self._meet(self._root, self.arranged)

    @property
    def arranged(self) -> tuple[Row, ...]:
        """The rows as they stand, from the top."""
        return self.rows if self._sorted is None else in_order(self.rows, *self._sorted)

    @property
    def is_sorted(self) -> bool:
        """Whether the user has sorted the rows by a column, so that their own order is not seen."""
        return self._sorted is not None

    def rename(self, columns: Sequence[Column]) -> None:
        """Give the same columns other heads; where there are other columns, the rows are to be shown anew."""
        if tuple(columns) == self.columns:
            return
        if len(columns) == len(self.columns):
            self.columns = tuple(columns)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
            return
        self.beginResetModel()
        self.columns, self.rows, self._sorted = tuple(columns), (), None
        self._root.nodes.clear()
        self._nodes = {0: self._root}
        self.endResetModel()

    def index_of(self, key: str, column: int = 0) -> QModelIndex:
        """Where the thing with a key stands; no valid index where it does not."""
        for node in self._nodes.values():
            if node is not self._root and node.row.key == key:
                return self._index(node, column)
        return QModelIndex()

    def row_at(self, index: Index) -> Row:
        """The row at an index; an empty one at none."""
        return self._node(index).row

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.show(self.rows)

    @override
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if parent.isValid() and parent.column() != 0:
            return QModelIndex()
        nodes = self._node(parent).nodes
        if not (0 <= row < len(nodes) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row].serial)

    @override
    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        return QModelIndex() if above is None or above is self._root else self._index(above)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() and parent.column() != 0 else len(self._node(parent).nodes)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._node(index).row
        cell = row.cells[index.column()] if index.column() < len(row.cells) else Cell()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].right else _LEFT
        return _said(row, cell, role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain if self._node(index).row.is_group else plain | Qt.ItemFlag.ItemNeverHasChildren

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index(self, node: _Node, column: int = 0) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.nodes.index(node), column, node.serial)

    def _meet(self, above: _Node, rows: Sequence[Row]) -> None:
        self._drop(above, {row.key for row in rows})
        self._arrange(above, {row.key: place for place, row in enumerate(rows)})
        self._insert(above, rows)
        for node, row in zip(above.nodes, rows, strict=True):
            before, node.row = node.row.cells, row
            if before != row.cells:
                self.dataChanged.emit(self._index(node), self._index(node, len(self.columns) - 1))
            self._meet(node, row.rows)

    def _drop(self, above: _Node, kept: set[str]) -> None:
        for place in reversed(range(len(above.nodes))):
            if above.nodes[place].row.key not in kept:
                self.beginRemoveRows(self._index(above), place, place)
                self._forget(above.nodes.pop(place))
                self.endRemoveRows()

    def _forget(self, node: _Node) -> None:
        del self._nodes[node.serial]
        for below in node.nodes:
            self._forget(below)

    def _arrange(self, above: _Node, places: dict[str, int]) -> None:
        wanted = sorted(above.nodes, key=lambda node: places[node.row.key])
        if wanted == above.nodes:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        above.nodes = wanted
        moved = [self._index(self._nodes[index.internalId()], index.column()) for index in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _insert(self, above: _Node, rows: Sequence[Row]) -> None:
        shown = {node.row.key for node in above.nodes}
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and rows[end].key not in shown:
                end += 1
            if end > place:
                self.beginInsertRows(self._index(above), place, end - 1)
                above.nodes[place:place] = [self._grown(row, above) for row in rows[place:end]]
                self.endInsertRows()
            place = end + 1

    def _grown(self, row: Row, above: _Node) -> _Node:
        node = _Node(row, next(self._serials), above)
        self._nodes[node.serial] = node
        node.nodes = [self._grown(below, node) for below in row.rows]
        return node


def _said(row: Row, cell: Cell, role: int) -> Any:
    """What a row and one of its cells answer to a role."""
    if role == Qt.ItemDataRole.DisplayRole:
        return cell.text
    if role == Qt.ItemDataRole.ToolTipRole:
        return cell.whole if cell.full and cell.full != cell.text else None
    if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        return cell.whole if role == Qt.ItemDataRole.AccessibleTextRole else None
    if role == KEY_ROLE:
        return row.key
    if role == CELL_ROLE:
        return cell
    return row.is_group if role == GROUP_ROLE else None
