"""A tree or list of rows as an item model that keeps what a view has chosen when the rows are exchanged for new ones."""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.models.giving import FIRST, PAGE, needed, share
from ui.models.nodes import Node, Place, onward, runs
from ui.models.rows import Cell, Column, Row, RowList, in_order, is_tree, keys_of, thing_keys

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_ROLE = Qt.ItemDataRole.UserRole + 3

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT, _LEFT = int(RIGHT), int(LEFT)
_NOWHERE = QModelIndex()

# What a view may do with a row: made once, for a view asks of every row that it lays out.
NOTHING = Qt.ItemFlag.NoItemFlags
GROUP = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
THING = GROUP | Qt.ItemFlag.ItemNeverHasChildren
ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows  # whatever keys are held down
_MANY = 8


class TreeModel(QAbstractItemModel):
    """Rows in a tree of any depth. ``show`` compares new rows with the old by key, and tells views only what differs.

    A view is given a page at a time, as it asks for more: it asks about every row that it is given. Qt's own way, ``fetchMore``,
    gives a page at each new layout, scrolled or not.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()
        self.arranged: Sequence[Row] = ()
        """The rows as they stand, from the top."""
        self._serials = count(1)
        self._root = Node("")
        self._nodes: dict[int, Node] = {0: self._root}
        self._by_key: dict[str, Node] = {}
        self._sorted: tuple[int, bool] | None = None
        self._given = FIRST
        self._share = share((), FIRST)
        self._is_giving = False  # a view that is told of rows may ask for more before it has been told of all

    def show(self, rows: Sequence[Row]) -> None:
        """Exchange the rows for others, in the order that the user has sorted them in."""
        self.rows = rows
        self.arranged = rows if self._sorted is None else in_order(rows, *self._sorted)
        self._give(self._given)

    def rewind(self, number: int = FIRST) -> None:
        """Give views no more than the first ``number`` of what is shown next: the user has asked for other rows."""
        self._given = number

    def holds(self, key: str) -> bool:
        """Whether there is a thing or group with a key, given to views or not."""
        return key in self._by_key or needed(self.arranged, key) > 0

    def reach(self, key: str) -> None:
        """Give views the rows down to one."""
        if gap := self.gap(key):
            self._give(self._given + gap + FIRST)

    def gap(self, key: str) -> int:
        """How many rows more than now views would be given down to one; none where it is there, or nowhere."""
        return 0 if key in self._by_key else max(needed(self.arranged, key) - self._given, 0)

    def give_all(self) -> None:
        """Give views every row."""
        self._give(len(self.arranged) + len(thing_keys(self.arranged)))

    def give_more(self) -> None:
        """Give views a page more, where there is one."""
        if not self._is_giving and not self._share.is_all:
            self._give(self._given + PAGE)

    def _give(self, number: int) -> None:
        self._given, self._is_giving = number, True
        self._share = share(self.arranged, number)
        self._meet(self._root, self.arranged[: self._share.top])
        self._is_giving = False

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
        self.columns, self.rows, self.arranged, self._sorted = tuple(columns), (), (), None
        self._root.nodes.clear()
        self._nodes = {0: self._root}
        self._by_key.clear()
        self.endResetModel()

    def index_of(self, key: str, column: int = 0) -> QModelIndex:
        """Where the thing with a key stands; no valid index where it does not, or is not given to views yet."""
        node = self._by_key.get(key)
        return QModelIndex() if node is None else self._index(node, column)

    def groups(self) -> list[Row]:
        """The groups that views are given, from the top; none where the rows stand in none."""
        return [node.row for node in self._root.nodes] if is_tree(self.arranged) else []

    def row_at(self, index: Index) -> Row:
        """The row at an index; an empty one at none."""
        return self._node(index).row

    def place_at(self, index: Index) -> Place:
        """Where the row at an index stands; the empty one's place at none."""
        return Place(self._node(index).row, self._node(index.parent()).serial, index.row())

    def places_from(self, index: Index, is_expanded: Callable[[QModelIndex], bool]) -> Iterator[Place]:
        """The row at an index and all after it, as a view has them from the top, with no more asked than which are expanded."""
        return onward(self._node(index), lambda node: is_expanded(self._index(node)))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.show(self.rows)

    @override
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        serial = parent.internalId()  # nought where there is none, as the root's
        if serial and parent.column():
            return QModelIndex()
        nodes = self._nodes[serial].nodes
        if not (0 <= row < len(nodes) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row].serial)

    @override
    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        return QModelIndex() if above is None or above is self._root else self._index(above)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).nodes)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        if role == KEY_ROLE:
            return node.key
        if role == GROUP_ROLE:
            return node.is_group
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].right else _LEFT
        cells = node.row.cells
        return _said(cells[index.column()] if index.column() < len(cells) else Cell(), role)

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
        serial = index.internalId()
        if not serial:
            return NOTHING
        return GROUP if self._nodes[serial].is_group else THING

    def _node(self, index: Index) -> Node:
        return self._nodes[index.internalId()]  # nought where there is none, as the root's

    def _index(self, node: Node, column: int = 0) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.nodes.index(node), column, node.serial)

    def _meet(self, above: Node, rows: Sequence[Row]) -> None:
        keys = list(keys_of(rows))
        if [node.key for node in above.nodes] != keys:
            self._exchange(above, rows, keys)
        last = len(self.columns) - 1
        for place, node in enumerate(above.nodes):
            before = node.made
            if before is None and isinstance(rows, RowList):
                node.make = rows.make
                continue
            row = node.made = rows[place]
            if before is row and not row.rows:
                continue
            if before is not None and before is not row and before.cells != row.cells:
                self.dataChanged.emit(*(self.createIndex(place, column, node.serial) for column in (0, last)))
            below = self._share.under(row)
            if before is not row or len(below) != len(node.nodes):
                self._meet(node, below)

    def _exchange(self, above: Node, rows: Sequence[Row], keys: list[str]) -> None:
        """Take rows away and put others in, run by run; all at once where the runs are many, for a view looks up at each."""
        kept = set(keys)
        leaving = list(runs([node.key not in kept for node in above.nodes]))
        if len(leaving) > _MANY:
            leaving = [(0, len(above.nodes))]
        for first, end in reversed(leaving):
            self.beginRemoveRows(self._index(above), first, end - 1)
            for node in above.nodes[first:end]:
                self._forget(node)
            del above.nodes[first:end]
            self.endRemoveRows()
        self._arrange(above, {key: place for place, key in enumerate(keys)})
        self._insert(above, rows, keys)

    def _forget(self, node: Node) -> None:
        del self._nodes[node.serial]
        if self._by_key.get(node.key) is node:
            del self._by_key[node.key]
        for below in node.nodes:
            self._forget(below)

    def _arrange(self, above: Node, places: dict[str, int]) -> None:
        wanted = sorted(above.nodes, key=lambda node: places[node.key])
        if wanted == above.nodes:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        above.nodes = wanted
        moved = [self._index(self._nodes[index.internalId()], index.column()) for index in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _insert(self, above: Node, rows: Sequence[Row], keys: Sequence[str]) -> None:
        shown = {node.key for node in above.nodes}
        coming = list(runs([key not in shown for key in keys]))
        if len(coming) > _MANY and above.nodes:
            self.beginRemoveRows(self._index(above), 0, len(above.nodes) - 1)
            for node in above.nodes:
                self._forget(node)
            above.nodes.clear()
            self.endRemoveRows()
            coming = [(0, len(rows))]
        for first, end in coming:
            self.beginInsertRows(self._index(above), first, end - 1)
            above.nodes[first:first] = self._grown(rows[first:end], above)
            self.endInsertRows()

    def _grown(self, rows: Sequence[Row], above: Node) -> list[Node]:
        serials = self._serials
        if isinstance(rows, RowList):
            grown = [Node(key, next(serials), above, make=rows.make) for key in rows.keys]
        else:
            grown = [Node(row.key, next(serials), above, made=row) for row in rows]
        for node in grown:
            self._nodes[node.serial] = self._by_key[node.key] = node
            if node.made is not None and node.made.rows:
                node.nodes = self._grown(self._share.under(node.made), node)
        return grown


def _said(cell: Cell, role: int) -> Any:
    """What a cell answers to a role."""
    if role == Qt.ItemDataRole.DisplayRole:
        return cell.text
    if role == Qt.ItemDataRole.ToolTipRole:
        return cell.whole if cell.full and cell.full != cell.text else None
    if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        return cell.whole if role == Qt.ItemDataRole.AccessibleTextRole else None
    return cell if role == CELL_ROLE else None
