"""A tree of rows as it is painted: groups across the whole width, cells by the delegate, and a ring around the current row."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from ui import icons, look
from ui.models.rows import Row
from ui.models.tree import TreeModel
from ui.widgets import row_pictures
from ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex


class PaintedTree(QTreeView):
    """Paints the rows of a ``TreeModel``; each that comes again is laid as a picture."""

    def __init__(self, model: TreeModel, *, lined: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self._delegate = RowDelegate(lined=lined, parent=self)
        self.setItemDelegate(self._delegate)
        self._measured: tuple[tuple[int, int], ...] = ()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()  # may move the columns
        head = self.header()
        self._measured = tuple((head.sectionViewportPosition(place), head.sectionSize(place)) for place in range(head.count()))
        super().paintEvent(event)

    @override
    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self.rows.row_at(index)
        if row.is_group:
            self._draw_group(painter, QRect(option.rect), row)
        elif self.itemDelegate() is self._delegate:
            self._draw_cells(painter, QRect(option.rect), index, row)
        else:
            super().drawRow(painter, option, index)
        if self.hasFocus() and row is self.rows.row_at(self.currentIndex()):
            self._ring(painter, QRect(option.rect), 2)
        elif look.chosen_by_line() and self.selectionModel().isSelected(index):
            self._ring(painter, QRect(option.rect), 1)

    def _draw_cells(self, painter: QPainter, rect: QRect, index: Index, row: Row) -> None:
        """Paint the cells as Qt would with the delegate, without the dozen questions that it asks the model about each."""
        chosen, spans = self.selectionModel().isSelected(index), self._measured
        inset = self.indentation() if index.parent().isValid() else 0
        if inset:
            self.drawBranches(painter, QRect(rect.left(), rect.top(), inset, rect.height()), index)
        room = rect.adjusted(inset, 0, 0, 0)
        paint = partial(self._delegate.paint_row, rect=room, row=row, columns=self.rows.columns, spans=spans, chosen=chosen)
        row_pictures.rows.lay(painter, room, row, (spans, room.left(), chosen, self._delegate.lined), paint)

    def _draw_group(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if row is self.rows.row_at(self.currentIndex()):
            painter.fillRect(rect, look.colour("sel"))
        self._chevron(painter, rect, opened=self.isExpanded(self.rows.index_of(row.key)))
        painter.setFont(look.font(15, 600))
        painter.setPen(look.colour("text"))
        text = rect.adjusted(look.px(23), 0, 0, 0)
        shown = look.metrics(15, 600).elidedText(row.cells[0].text, Qt.TextElideMode.ElideRight, text.width())
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
