"""A list or tree of rows on the screen, one row current: what is chosen in it, and how it follows its rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from ui import look
from ui.models.rows import Row
from ui.models.tree import ALONE, GROUP_ROLE, KEY_ROLE, TreeModel
from ui.widgets.keys import on_keys
from ui.widgets.painted_tree import PaintedTree
from ui.widgets.quiet_bar import QuietBar
from ui.widgets.row_delegate import PAD

LEAST, LEAST_SHORT = 120, 40  # pixels at 100 %: what the growing column keeps, in a list that is seen whole too
_FEW = 20  # rows that are given at least
_PLAIN, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})
INDENT = 28  # pixels at 100 %: the rows of a group stand a little within its words


class RowTree(PaintedTree):
    """A view of a ``TreeModel``. ``chosen`` tells the key of the row that became current; a group's is not told."""

    chosen = Signal(str)
    reached = Signal(str)  # the key of the row or group that became current
    opened = Signal(str)  # Enter, or a double click
    opened_at = Signal(str, int)  # the same, with the column
    unwanted = Signal()  # Delete
    picked = Signal()  # other rows are selected than before, where several can be
    stepped = Signal(int)  # Alt+Up and Alt+Down, where rows can be moved

    def __init__(self, model: TreeModel, name: str, *, lined: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(model, lined=lined, parent=parent)
        self.setVerticalScrollBar(QuietBar(self))
        self.least = LEAST
        """Pixels at 100 % that each growing column keeps; where that is too much the list scrolls sideways."""
        self._folded: set[str] = set()
        self.awaited = ""
        """The key of what is current though the view is not given it yet."""
        self.is_stepping = False
        """Whether what is chosen just now is chosen by a key that goes from row to row, and may be held down."""
        self._more = QTimer(self, singleShot=True, interval=0)
        self.setAccessibleName(name)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(look.px(INDENT))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out_head()
        self.header().sectionResized.connect(self.keep_room)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self.open_row)
        self._more.timeout.connect(self._want_more)
        for told in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            told.connect(lambda *_: self._more.start())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows, each group opened but those that are folded; those that come as one scrolls are opened too."""
        self.rows.rowsInserted.connect(self._open_new, Qt.ConnectionType.UniqueConnection)
        self._folded = {row.key for place, row in enumerate(self.rows.groups()) if not self.isExpanded(self.rows.index(place, 0))}
        self.rows.show(rows)
        self._settle()
        self._more.start()

    def rewind(self) -> None:
        """Give no more than two screenfuls of what is shown next: the user has asked for other rows."""
        self.rows.rewind(max(2 * (self.rows_in(self.height()) + 1), _FEW))

    def open_group(self, key: str) -> None:
        """Open one group and fold the others; its first row becomes current."""
        self.rows.reach(key)
        for place in range(self.rows.rowCount()):
            each = self.rows.index(place, 0)
            self.setExpanded(each, each.data(KEY_ROLE) == key)
        first = self.rows.index(0, 0, self.rows.index_of(key))
        if first.isValid():
            self.setCurrentIndex(first)

    @Slot(QModelIndex, int, int)
    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            return
        for place, row in enumerate(self.rows.groups()[first : last + 1], first):
            if row.key not in self._folded:
                self.expand(self.rows.index(place, 0))

    def _want_more(self) -> None:
        """Have more rows when the end comes near."""
        bar = self.verticalScrollBar()
        self._have_within(bar.pageStep() // 2)

    def _have_within(self, steps: int) -> None:
        """Have more rows where the bar is so many of its steps from its end."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum() - steps:
            self.rows.give_more()
            self._settle()

    def _settle(self) -> None:
        """Lay the rows out at once: laid out as they are painted they would be painted twice."""
        if self.isVisible():
            self.executeDelayedItemsLayout()

    def choose(self, key: str) -> bool:
        """Make the row with a key current, its group opened; says whether it is there."""
        self.rows.reach(key)
        index = self.rows.index_of(key)
        if not index.isValid():
            return False
        self.expand(index.parent())
        self.selectionModel().setCurrentIndex(index, ALONE)
        self.scrollTo(index)
        return True

    def current_key(self) -> str:
        """The key of the current row; empty for a group or none."""
        return "" if self.currentIndex().data(GROUP_ROLE) else self.reached_key()

    def keep_bar_room(self) -> None:
        """Leave the scroll bar its room where nothing scrolls, too, so that columns stand still while rows come and go."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def fit_columns(self) -> None:
        """Give the columns after the first the width of their samples, with room for a symbol; the first takes the rest."""
        self._lay_out_head()
        self.set_widths(*(column.sample for column in self.rows.columns[1:]))

    def reached_key(self) -> str:
        """The key of the current row or group; empty for none."""
        index = self.currentIndex()
        return str(index.data(KEY_ROLE)) if index.isValid() else self.awaited

    def set_widths(self, *samples: str) -> None:
        """Give the columns after the first the width of a text each, with room for a symbol."""
        for column, sample in enumerate(samples, 1):
            if self.rows.columns[column].grows:
                continue
            wide = max(look.metrics().horizontalAdvance(sample), look.metrics(13, 600).horizontalAdvance(self._head(column)))
            self.header().resizeSection(column, wide + look.px(2 * PAD + 12))

    def fit_words(self, most: int = 0, rows: Sequence[Row] = ()) -> None:
        """Give the columns that do not grow the width of their own words: for a short list, all of which is seen.

        None becomes wider than ``most`` pixels at 100 %, where that is given; ``rows`` are those that may be shown in it.
        """
        for place, column in enumerate(self.rows.columns):
            if not column.grows:
                head = look.metrics(13, 600).horizontalAdvance(self._head(place)) + look.px(2 * PAD)
                words = (self._delegate.wanted(row.cells[place], first=place == 0) for row in rows or self.rows.arranged)
                wide = max(head, *words) + look.px(4)
                self.header().resizeSection(place, min(wide, look.px(most) or wide))

    def let_sort(self) -> None:
        """A click on a head sorts by it, a second turns the order, a third gives the list's own order back."""
        head = self.header()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def sorting(self) -> tuple[str, Qt.SortOrder]:
        """The head of the column by which the rows are sorted, empty where it is by none, and the order."""
        return self._head(self.header().sortIndicatorSection()), self.header().sortIndicatorOrder()

    def sort_by(self, head: str, order: Qt.SortOrder) -> None:
        """Sort by the column with a head; by none where there is no such column."""
        heads = [column.head for column in self.rows.columns]
        self.sortByColumn(heads.index(head) if head in heads else -1, order)

    def let_pick(self) -> None:
        """Let several rows be selected, with Shift and Ctrl."""
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def picked_keys(self) -> list[str]:
        """The keys of the selected rows that are things, from the top."""
        rows = [index for index in self.selectionModel().selectedRows() if not index.data(GROUP_ROLE)]
        places = {str(index.data(KEY_ROLE)): (index.parent().row(), index.row()) for index in rows}
        return sorted(places, key=lambda key: places[key])

    def let_move(self) -> None:
        """Let rows be dragged to another place or group; the model says where they were dropped."""
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            on_keys(self, keys, partial(self.stepped.emit, by))

    def _head(self, column: int) -> str:
        return str(self.rows.headerData(column, Qt.Orientation.Horizontal) or "")

    def _lay_out_head(self) -> None:
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setMinimumSectionSize(look.px(40))
        head.setHighlightSections(False)
        for place, column in enumerate(self.rows.columns):
            mode = QHeaderView.ResizeMode.Fixed if column.grows else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(place, mode)
        self.keep_room()

    @Slot()
    def keep_room(self) -> None:
        """Share what the other columns leave among those that grow, as long as that is something to read in."""
        head = self.header()
        growing = [place for place, column in enumerate(self.rows.columns) if column.grows]
        others = sum(head.sectionSize(place) for place in range(head.count()) if place not in growing)
        room, least = self.viewport().width() - others, look.px(self.least)
        for place in growing:
            head.resizeSection(place, max(least, room // len(growing)))
        fits = room >= least * len(growing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_room()

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()  # the ring goes around whole rows, of which Qt repaints only the cells
        if not current.isValid():
            return
        self.reached.emit(str(current.data(KEY_ROLE)))
        if not current.data(GROUP_ROLE):
            self.chosen.emit(str(current.data(KEY_ROLE)))

    def open_row(self, index: QModelIndex) -> None:
        """Tell that a row is opened; a group is folded, or opened."""
        if index.data(GROUP_ROLE):
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))
        elif index.isValid():
            self.opened.emit(str(index.data(KEY_ROLE)))
            self.opened_at.emit(str(index.data(KEY_ROLE)), index.column())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.open_row(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            if event.key() == Qt.Key.Key_End:
                self.rows.give_all()
            elif event.key() == Qt.Key.Key_PageDown:
                self._have_within(self.verticalScrollBar().pageStep())
            self.is_stepping = self.is_step(event)
            super().keyPressEvent(event)
            self.awaited = ""
        """The key of what is current though the view is not given it yet."""
        self.is_stepping = False

    def is_step(self, event: QKeyEvent) -> bool:
        """Whether a key goes from row to row in this list."""
        return self.hasFocus() and event.key() in _STEPS and event.modifiers() in (_PLAIN, _KEYPAD)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        if event.button() is Qt.MouseButton.LeftButton and index.data(GROUP_ROLE) and where.x() >= look.px(16):
            self.open_row(index)

    def fit_rows(self) -> None:
        """Be as high as all the rows, where the list stands in a page that scrolls as a whole."""
        self.least = LEAST_SHORT  # nothing of it scrolls
        self.keep_room()
        rows = self.rows.rowCount()
        self.setFixedHeight(self.header().sizeHint().height() + rows * self._row_height() + 2)

    def set_lines(self, lines: int) -> bool:
        """Give each row so many lines for its words; says whether it had others."""
        had, self._delegate.lines = self._delegate.lines, lines
        if had != lines:
            self.scheduleDelayedItemsLayout()
        return had != lines

    def rows_in(self, height: int) -> int:
        """How many rows a height has room for, beneath the head."""
        return (height - self.header().sizeHint().height() - 2) // self._row_height()

    def _row_height(self) -> int:
        return self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.rows.index(0, 0)).height()

    def place_of(self, key: str) -> QPoint:
        """The middle of a row on the screen, for tests and for menus."""
        return self.visualRect(self.rows.index_of(key)).center()
