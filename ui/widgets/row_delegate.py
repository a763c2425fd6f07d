"""How a cell of a list is painted: its symbol, then its text cut at the end, in its tone, with a hairline below."""

from collections.abc import Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui import icons, look
from ui.models.rows import Cell, Column, Row, Tone
from ui.models.tree import CELL_ROLE, LEFT, RIGHT
from ui.widgets import row_pictures
from ui.widgets.marks import paint_mark
from ui.widgets.name_lines import name_lines
from ui.widgets.parts import paint_parts

Index = QModelIndex | QPersistentModelIndex

ROW = 32
PAD = 4
_MARK = 16
MARKED = _MARK + 6  # pixels at 100 %: what a symbol takes before the words
_BAR = 56
_EMPTY = Cell()


class RowDelegate(QStyledItemDelegate):
    """Paints one cell: its symbol, then its text cut at the end, in the cell's tone.

    A row may have two lines, for all its words; a hairline then parts it from the next.
    """

    def __init__(self, *, lined: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lined = lined
        self.lines = 1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look.px(60), self.height(self.lines))

    @staticmethod
    def height(lines: int) -> int:
        """How high a row is with so many lines of words."""
        return max(look.px(ROW), lines * look.metrics().height() + look.px(8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        alignment = Qt.AlignmentFlag(_alignment(index))
        self.paint_cell(painter, QRect(option.rect), cell, alignment, chosen=chosen, first=index.column() == 0)

    def paint_cell(
        self, painter: QPainter, rect: QRect, cell: Cell, alignment: Qt.AlignmentFlag, *, chosen: bool, first: bool
    ) -> None:
        """Paint one cell, its ground or the hairline below it too; the painter is left as it was."""
        painter.save()
        if chosen:
            painter.fillRect(rect, look.colour("sel"))
        elif self.lined or self.lines > 1:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        pad = look.px(PAD)
        self._paint_cell(painter, rect.adjusted(pad, 0, -pad, 0), cell, alignment, first)
        painter.restore()

    def paint_row(
        self,
        painter: QPainter,
        *,
        rect: QRect,
        row: Row,
        columns: Sequence[Column],
        spans: Sequence[tuple[int, int]],
        chosen: bool,
    ) -> None:
        """Paint a row's cells, each in the span (left, width) of its column; the first begins where ``rect`` does.

        What stands in the first is its own; in the others few words come again and again, and each is laid once it is painted.
        """
        for place, (column, (left, width)) in enumerate(zip(columns, spans, strict=True)):
            cell = row.cells[place] if place < len(row.cells) else _EMPTY
            inset = max(rect.left() - left, 0) if place == 0 else 0
            where = QRect(left + inset, rect.top(), width - inset, rect.height())
            side = RIGHT if column.right else LEFT
            if place == 0:
                self.paint_cell(painter, where, cell, side, chosen=chosen, first=True)
            else:
                scales = (cell.scale, *(part.scale for part in cell.parts))
                cell = _one(cell, *(type(scale).__name__ for scale in scales))
                paint = partial(self.paint_cell, rect=where, cell=cell, alignment=side, chosen=chosen, first=False)
                row_pictures.cells.lay(painter, where, cell, (column.right, chosen, self.lined), paint)

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, alignment: Qt.AlignmentFlag, first: bool) -> None:
        if cell.scale is not None:
            side = look.px(_MARK)
            paint_mark(painter, QRectF(rect.left(), rect.center().y() - side / 2 + 1, side, side), cell.scale)
            rect = rect.adjusted(look.px(MARKED), 0, 0, 0)
        elif cell.symbol:
            side = look.px(_MARK)
            place = QRectF(rect.left(), rect.center().y() - side / 2 + 1, side, side)
            icons.paint(painter, cell.symbol, place, look.colour(cell.symbol_tone.value))
            rect = rect.adjusted(look.px(MARKED), 0, 0, 0)
        if cell.share is not None:
            rect = self._paint_share(painter, rect, cell.share)
        if cell.parts:
            paint_parts(painter, rect, cell.parts)
            return
        size = _size(cell, first=first)
        painter.setFont(look.font(size, 600 if cell.strong else 400))
        painter.setPen(look.colour(cell.tone.value))
        weight, room = 600 if cell.strong else 400, rect.width()
        broken = look.lines if first else name_lines
        words = broken(cell.text, size, weight, room, self.lines)
        high = look.metrics(size, weight).height()
        for number, line in enumerate(words):
            aside = (2 * number + 1 - len(words)) * high // 2  # they stand around the row's middle
            painter.drawText(rect.translated(0, aside), alignment, line)

    def wanted(self, cell: Cell, *, first: bool = False) -> int:
        """The width that a cell's words need with what stands before them."""
        wide = look.metrics(_size(cell, first=first), 600 if cell.strong else 400).horizontalAdvance(cell.text)
        marked = cell.scale is not None or bool(cell.symbol)
        before = (MARKED if marked else 0) + (_BAR + 8 if cell.share is not None else 0)
        return wide + look.px(before + 2 * PAD)

    def _paint_share(self, painter: QPainter, rect: QRect, share: float) -> QRect:
        """A bar of how much is done; gives what is left of the cell."""
        bar = QRectF(rect.left(), rect.center().y() - look.px(2), look.px(_BAR), look.px(6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lined = look.chosen_by_line()
        painter.setPen(look.colour("line") if lined else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface" if lined else "line"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(bar.adjusted(0, 0, bar.width() * (share - 1), 0), 3, 3)
        return rect.adjusted(look.px(_BAR + 8), 0, 0, 0)


@lru_cache(maxsize=1024)
def _one(cell: Cell, *_scales: str) -> Cell:
    """The one of all that are equal to a cell: steps of two scales with the same English word are equal as texts."""
    return cell


def _size(cell: Cell, *, first: bool) -> int:
    """The size of a cell's words: what is said in passing is smaller."""
    return 15 if first or cell.tone is not Tone.QUIET else 14


def _alignment(index: Index) -> int:
    return int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
