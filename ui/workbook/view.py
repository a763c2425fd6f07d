"""The sheet on the screen: only what is seen is painted, arrows move among its cells, and a click tells which."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ui import icons, look
from ui.workbook import measures, texts
from ui.workbook.chips import CHIP, ChipHead
from ui.workbook.head import ColumnHead, RowHead
from ui.workbook.model import SheetModel
from ui.workbook.painting import TEXT, paint_cell
from ui.workbook.places import apart
from ui.workbook.seen import SheetSeen

Index = QModelIndex | QPersistentModelIndex


class _Cells(QStyledItemDelegate):
    """Paints one cell, in the light colours whatever the window has."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, SheetModel) or model.seen is None:
            return
        room = QRectF(option.rect)
        with look.on_paper():
            painter.save()
            paint_cell(painter, room, model.cell(index), model.told(index), veiled=index.row() + 1 in model.seen.left_out)
            painter.restore()


class SheetView(QTableView):
    """A sheet with our reading over it. ``chosen`` tells the place that the user went to ("Blad!C2").

    ``correct_wanted`` tells that Enter, F2 or a double click asks to say something of it.
    """

    chosen = Signal(str)
    correct_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = SheetModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(_Cells(self))
        self.head, self.row_head = ColumnHead(self.cells, self), RowHead(self.cells, self)
        self.setHorizontalHeader(self.head)
        self.setVerticalHeader(self.row_head)
        self.ring = 1  # how wide the ring round the cell is while the sheet has not the keyboard
        self._is_shown_to = False
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for head in (self.head, self.row_head):
            head.left.connect(self.setFocus)
        self.selectionModel().currentChanged.connect(self._moved)

    def let_open(self) -> None:
        """Chips have choices: they can be clicked, and take the focus."""
        for head in (self.head, self.row_head):
            head.let_open()

    @property
    def chip_head(self) -> ChipHead:
        """The head that the chips belong to: over the columns, in a turned sheet beside the rows."""
        return self.row_head if self.row_head.has_chips else self.head

    def show_sheet(self, seen: SheetSeen | None) -> None:
        """Show a sheet; the same one after another reading stays where it was."""
        before = self.cells.seen
        if seen is not None and before is not None and before.sheet is seen.sheet:
            self._retell(before, seen)
            return
        self._is_shown_to = True
        self.clearSpans()
        self.cells.show(seen)
        if seen is not None:
            self._measure(seen)
            self._span(seen)
            self.setAccessibleName(texts.SHEET_NAME.format(title=seen.sheet.title))
            self.head.go_to(0)
            self.row_head.go_to(0)
        self._follow()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._is_shown_to = False

    def _retell(self, before: SheetSeen, seen: SheetSeen) -> None:
        """Lay another reading over the same sheet: place and focus stay, and the widths where the table is the same."""
        here = self.currentIndex()
        self.cells.retell(seen, max(here.row(), 0) + 1, max(here.column(), 0) + 1)
        if before.left_out != seen.left_out:
            self.clearSpans()
            self._span(seen)
        if (before.is_turned, bool(before.tables)) != (seen.is_turned, bool(seen.tables)):
            self._measure(seen)
        self._follow()

    def _follow(self) -> None:
        """Let the heads have the room and the words of the chips that are shown now."""
        for head in (self.head, self.row_head):
            head.follow()
        self.updateGeometries()

    def current_place(self) -> str:
        """Where one is."""
        index, seen = self.currentIndex(), self.cells.seen
        return seen.place(index.row() + 1, index.column() + 1) if seen and index.isValid() else ""

    def go_to(self, place: str) -> bool:
        """Go to a cell without telling; says whether it is on the sheet that is shown."""
        sheet, cell = apart(place)
        seen = self.cells.seen
        if seen is None or sheet != seen.sheet.title or cell is None:
            return False
        index = self.cells.index(cell[0] - 1, cell[1] - 1)
        before, self._is_shown_to = self._is_shown_to, True
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self._is_shown_to = before
        return index.isValid()

    def _measure(self, seen: SheetSeen) -> None:
        wide = measures.widths(seen, look.px, _letter(), self.viewport().width() - look.px(2))
        for column, width in enumerate(wide):
            self.setColumnWidth(column, width)
        self._measure_rows(seen, wide)

    def _measure_rows(self, seen: SheetSeen, wide: list[int]) -> None:
        rows, metrics = self.verticalHeader(), look.metrics(TEXT)
        rows.setDefaultSectionSize(measures.blank(look.px))
        high = measures.heights(seen, wide, look.px, _letter(), metrics.lineSpacing())
        for row in range(seen.rows):
            height = high.get(row + 1, measures.blank(look.px))
            if self.row_head.has_chips and self.cells.can_have_chip(row):
                height = max(height, look.px(CHIP + 4))
            if rows.sectionSize(row) != height:  # also where another sheet had made the row higher
                rows.resizeSection(row, height)

    def _span(self, seen: SheetSeen) -> None:
        for area in seen.spans():
            self.setSpan(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1)

    def _moved(self, now: QModelIndex) -> None:
        if now.isValid() and self.cells.turn_to(now.row() + 1, now.column() + 1):
            self._follow()
        if now.isValid() and not self._is_shown_to:
            self.chosen.emit(self.current_place())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and index.isValid():
            self.correct_wanted.emit()
        elif key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier and self.head.opens:
            self.chip_head.wanted.emit(max(self._line(index), 0))
        elif self._leads_to_chips(key, index):
            self.chip_head.go_to(self._line(index))
            self.chip_head.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _line(self, index: QModelIndex) -> int:
        return index.row() if self.chip_head is self.row_head else index.column()

    def _leads_to_chips(self, key: int, index: QModelIndex) -> bool:
        """Whether an arrow goes out of the sheet's first row or column to the chips there."""
        if not (self.head.opens and self.chip_head.has_chips):
            return False
        turned = self.chip_head is self.row_head
        return (key == Qt.Key.Key_Left and index.column() == 0) if turned else (key == Qt.Key.Key_Up and index.row() == 0)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.correct_wanted.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with look.on_paper():
            self._paint_tags(painter)
            self._paint_ring(painter)
        painter.end()

    def _paint_tags(self, painter: QPainter) -> None:
        """Why rows were left out, at the right end of the first of them."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self.cells.rowCount() - 1
        end = self.horizontalHeader().length() - self.horizontalHeader().offset()
        for row in range(max(first, 0), last + 1):
            if why := self.cells.tags.get(row + 1):
                self._paint_tag(painter, end, row, why)

    def _paint_tag(self, painter: QPainter, end: int, row: int, why: str) -> None:
        """Beside the sheet where there is room, else at the right end of what is seen of it, before a remark's number there."""
        top = self.rowViewportPosition(row)
        middle = top + self.rowHeight(row) / 2
        painter.setFont(look.font(13))
        words = why[:1].upper() + why[1:]
        metrics, side, seen = painter.fontMetrics(), look.px(14), self.viewport().width()
        beside = end + metrics.horizontalAdvance(words) + side + look.px(34)
        right = beside if beside <= seen else min(end, seen)
        if self._is_numbered(row, self.indexAt(QPoint(right - look.px(6), top + 1))):
            right -= look.px(20)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(right - look.px(60), look.px(80)))
        wide = metrics.horizontalAdvance(words) + side + look.px(18)
        high = metrics.height() + look.px(2)
        box = QRectF(right - wide - look.px(8), middle - high / 2, wide, high)
        painter.setPen(QPen(look.colour("ctrl"), 1))
        painter.setBrush(look.colour("none_s"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        icons.paint(painter, "ban", QRectF(box.left() + look.px(6), middle - side / 2, side, side), look.colour("text2"))
        painter.setPen(look.colour("text2"))
        painter.drawText(box.adjusted(side + look.px(11), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)

    def _is_numbered(self, row: int, index: QModelIndex) -> bool:
        """Whether a cell that ends here, over empty ones or not, has a remark's number in its corner in a row."""
        return index.isValid() and index.row() == row and bool(self.cells.told(index).remarks)

    def _paint_ring(self, painter: QPainter) -> None:
        """The cell where one is: thicker while the sheet has the keyboard."""
        index = self.currentIndex()
        if not index.isValid():
            return
        room = QRectF(self.visualRect(index))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("surface"), 1))
        painter.drawRect(room.adjusted(2.5, 2.5, -3.5, -3.5))
        painter.setPen(QPen(look.colour("accent"), 2 if self.hasFocus() else self.ring))
        painter.drawRect(room.adjusted(1, 1, -2, -2))


def _letter() -> float:
    """A letter's mean width."""
    return look.metrics(TEXT).horizontalAdvance("förvaltningens övervägande") / 26
