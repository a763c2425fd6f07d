"""A tree of rows as it is painted: groups across the whole width, cells by the delegate, and a ring around the current row."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from ui import icons, look
from ui.models.nodes import Place
from ui.models.rows import Row
from ui.models.tree import TreeModel
from ui.widgets import row_pictures
from ui.widgets.copying import as_table, chosen_texts
from ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Marks:
    """What a picture of the rows shows beside them: the current one, and the ranges (node above, first, last) of the selected."""

    current: Row
    ranges: Sequence[tuple[int, int, int]]
    focused: bool
    lined: bool

    def are_on(self, place: Place) -> bool:
        """Whether the row in a place is selected."""
        return any(above == place.above and first <= place.number <= last for above, first, last in self.ranges)


class PaintedTree(QTreeView):
    """Paints the whole rows of a ``TreeModel`` that there is room for; each that comes again is laid as a picture.

    ``menu_wanted`` tells where on the screen a menu about the current row is to open, by the mouse or by the menu key.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, model: TreeModel, *, lined: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self._delegate = RowDelegate(lined=lined, parent=self)
        self.setItemDelegate(self._delegate)
        self._measured: tuple[tuple[int, int], ...] = ()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else all that lies behind is painted first

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if row.isValid():
            where = self.visualRect(row).bottomLeft() if by_keys else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def copy(self) -> None:
        """Copy what the chosen rows say."""
        rows = chosen_texts(self)
        if rows:
            QGuiApplication.clipboard().setMimeData(as_table(rows))

    @override
    def selectAll(self) -> None:
        """Choose every row, those too that come as one scrolls."""
        if self.selectionMode() is QTreeView.SelectionMode.ExtendedSelection:
            self.rows.give_all()
        super().selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):  # Qt's own copies one cell
            self.copy()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in the rectangle, one after another as the model has them: Qt would ask it about each again."""
        self.executeDelayedItemsLayout()  # may move the columns
        head = self.header()
        self._measured = tuple((head.sectionViewportPosition(place), head.sectionSize(place)) for place in range(head.count()))
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("surface"))
        if self.itemDelegate() is self._delegate and self.state() is not QTreeView.State.DraggingState:
            self._paint_rows(painter, QRect(event.rect()))
            painter.end()
        else:
            painter.end()
            super().paintEvent(event)  # with drawRow, and the mark of where something would be dropped

    def _paint_rows(self, painter: QPainter, seen: QRect) -> None:
        first = self.indexAt(QPoint(self._measured[0][0], max(seen.top(), 0)))
        if not first.isValid():
            return
        rect = self.visualRect(first)
        rect.setLeft(0)
        rect.setWidth(self.viewport().width())
        marks = self._marks()
        for place in self.rows.places_from(first, self.isExpanded):
            if rect.top() > seen.bottom() or not self._is_whole(rect):
                return
            self._draw(painter, QRect(rect), place, marks)
            rect.translate(0, rect.height())

    def _is_whole(self, rect: QRect) -> bool:
        """Whether a row has room above the list's lower edge; the uppermost is seen as far as there is room."""
        return rect.bottom() < self.viewport().height() or rect.top() <= 0

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row in a place; none where half of one would stand, which is not painted."""
        found = super().indexAt(point)
        return found if not found.isValid() or self._is_whole(self.visualRect(found)) else QModelIndex()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt moves what is painted, with the room that was left at the lower edge: a row comes there, and is painted."""
        super().scrollContentsBy(dx, dy)
        view, row = self.viewport(), self.rowHeight(self.rows.index(0, 0))
        anew = row * (max(-dy, 0) + 1)
        view.update(0, view.height() - anew, view.width(), anew)

    def _marks(self) -> _Marks:
        ranges = [(part.parent().internalId(), part.top(), part.bottom()) for part in self.selectionModel().selection().toList()]
        return _Marks(self.rows.row_at(self.currentIndex()), ranges, focused=self.hasFocus(), lined=look.chosen_by_line())

    @override
    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not self._is_whole(QRect(option.rect)):
            return
        place, marks = self.rows.place_at(index), self._marks()
        if place.row.is_group or self.itemDelegate() is self._delegate:
            self._draw(painter, QRect(option.rect), place, marks)
        else:
            super().drawRow(painter, option, index)
            self._draw_ring(painter, QRect(option.rect), place, marks)

    def _draw(self, painter: QPainter, rect: QRect, place: Place, marks: _Marks) -> None:
        if place.row.is_group:
            self._draw_group(painter, rect, place.row, current=place.row is marks.current)
        else:
            self._draw_cells(painter, rect, place, marks)
        self._draw_ring(painter, rect, place, marks)

    def _draw_ring(self, painter: QPainter, rect: QRect, place: Place, marks: _Marks) -> None:
        if marks.focused and place.row is marks.current:
            self._ring(painter, rect, 2)
        elif marks.lined and marks.are_on(place):
            self._ring(painter, rect, 1)

    def _draw_cells(self, painter: QPainter, rect: QRect, place: Place, marks: _Marks) -> None:
        """Paint the cells as Qt would with the delegate, without the dozen questions that it asks the model about each."""
        row, chosen, spans = place.row, marks.are_on(place), self._measured
        inset = self.indentation() if place.above else 0
        rect = rect.adjusted(spans[0][0], 0, 0, 0)  # less than nought where the columns are pushed aside
        if inset and chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), inset, rect.height()), look.colour("sel"))
        room = rect.adjusted(inset, 0, 0, 0)
        paint = partial(self._delegate.paint_row, rect=room, row=row, columns=self.rows.columns, spans=spans, chosen=chosen)
        row_pictures.rows.lay(painter, room, row, (spans, room.left(), chosen, self._delegate.lined), paint)

    def _draw_group(self, painter: QPainter, rect: QRect, row: Row, *, current: bool) -> None:
        if current:
            painter.fillRect(rect, look.colour("sel"))
        self._chevron(painter, rect, opened=self.isExpanded(self.rows.index_of(row.key)))
        painter.setFont(look.font(15, 600))
        painter.setPen(look.colour("text"))
        text = rect.adjusted(look.px(23), 0, 0, 0)
        shown = look.cut(row.cells[0].text, 15, 600, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)

    def _chevron(self, painter: QPainter, rect: QRect, *, opened: bool) -> None:
        side = look.px(16)
        place = QRectF(rect.left() + look.px(2), rect.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, "chevron-down" if opened else "chevron-right", place, look.colour("text2"))

    def _ring(self, painter: QPainter, rect: QRect, width: int) -> None:
        painter.setPen(QPen(look.colour("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2)

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, look.colour("sel"))
