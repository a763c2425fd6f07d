"""The time line on the screen: a list whose second column is the year, with the months in its head."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from malverktyg.domain.timeline import Span, Timeline
from ui import look
from ui.models.rows import Cell
from ui.models.tree import KEY_ROLE, TreeModel
from ui.timeline import texts
from ui.timeline.painting import paint_span
from ui.timeline.rows import columns, timeline_rows
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_tree import RowTree

_EDGE = 8
_NAMES_MOST, _NAMES_LEAST = 0.4, 0.3  # of the width, where there is little of it and where there is much
_YEAR = 1


class _MonthsHead(QHeaderView):
    """The head of the year's column names the months where they begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.line: Timeline | None = None

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if logicalIndex != _YEAR or self.line is None:
            super().paintSection(painter, rect, logicalIndex)
            return
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        painter.setFont(look.font(13, 600))
        painter.setPen(look.colour("text2"))
        area = year_area(rect)
        top, high = rect.top() + look.px(2), rect.height() - look.px(6)
        for month in self.line.months[:: self._step(area.width())]:
            place = QRectF(area.left() + month.left * area.width() + 2, top, area.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, month.name)
        painter.restore()

    def _step(self, width: float) -> int:
        """How many months a name needs the room of."""
        names = [month.name for month in self.line.months] if self.line is not None else []
        widest = max(map(look.metrics(13, 600).horizontalAdvance, names), default=0) + look.px(4)
        return next((step for step in (1, 2, 3) if widest <= step * width / (len(names) or 1)), 6)


class _SpanDelegate(RowDelegate):
    """Paints the year's column: the months' lines, today, and the span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lined=True, parent=parent)
        self.line: Timeline | None = None
        self.spans: dict[str, Span] = {}

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.column() == _YEAR and self.line is not None:
            painter.save()
            self._paint_ground(painter, QRect(option.rect), chosen=bool(option.state & QStyle.StateFlag.State_Selected))
            span = self.spans.get(str(index.data(KEY_ROLE)))
            if span is not None:
                paint_span(painter, span, year_area(QRect(option.rect)), self.line.today)
            painter.restore()
            if span is not None:
                return
        super().paint(painter, option, index)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        if self.line is None:
            return
        if chosen:
            painter.fillRect(rect, look.colour("sel"))
        area = year_area(rect)
        painter.setPen(look.colour("line"))
        for month in self.line.months:
            left = area.left() + month.left * area.width()
            painter.drawLine(round(left), rect.top(), round(left), rect.bottom())
        if self.line.today is not None:
            now = round(area.left() + self.line.today * area.width())
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawLine(now, rect.top(), now, rect.bottom())


def year_area(rect: QRect) -> QRectF:
    """The part of the year's column that goes from its first day to its last."""
    edge = look.px(_EDGE)
    return QRectF(rect).adjusted(edge, 0, -edge, 0)


class TimelineView(RowTree):
    """A list of activities with their spans; chosen, opened and removed as in any list."""

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(TreeModel(columns(year)), texts.LIST, lined=True, parent=parent)
        self.rows.setParent(self)
        self._months, self._spans = _MonthsHead(self), _SpanDelegate(self)
        self.setHeader(self._months)
        self.setItemDelegate(self._spans)
        self.fit_columns()
        self._wanted = 0  # pixels, by the longest name
        self._share()

    def _share(self) -> None:
        """Leave the year the greater part: the names take what they need, within bounds."""
        wide = self.viewport().width()
        self.header().resizeSection(0, max(min(self._wanted, round(wide * _NAMES_MOST)), round(wide * _NAMES_LEAST)))
        self.keep_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()

    def show_line(self, line: Timeline, today: date) -> None:
        """Show another line; what is chosen stays chosen."""
        self._months.line = self._spans.line = line
        self._spans.spans = {span.activity.id or "": span for span in line.spans}
        self.rows.rename(columns(line.line.first.year))
        rows = timeline_rows(line, today)
        self.rows.show(rows)
        longest = max((row.cells[0] for row in rows), key=lambda cell: len(cell.text), default=Cell())
        self._wanted = self._spans.wanted(longest, first=True)
        self._share()
        self.viewport().update()
        self.header().viewport().update()
