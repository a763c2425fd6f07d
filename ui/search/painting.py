"""How a find is painted: its symbol, its title with the sought words strong, and under it where it belongs."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui import icons, look
from ui.search.rows import ROW_ROLE, FoundRow

_HEAD, _ONE, _TWO = 28, 36, 48
_EDGE, _TEXT = 12, 42
# Flags are put together once: each of a line's parts would do it anew.
_BELOW = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
_FIRST = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_LAST = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class FoundDelegate(QStyledItemDelegate):
    """Paints headings, deeds and finds."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(look.px(200), height(index.data(ROW_ROLE)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: FoundRow = index.data(ROW_ROLE)
        rect = QRect(option.rect)
        painter.save()
        if row.what is None:
            _paint_head(painter, rect, row.title)
        else:
            _paint_found(painter, rect, row, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()


def height(row: FoundRow) -> int:
    """How high a row is."""
    if row.what is None:
        return max(look.px(_HEAD), look.metrics(13, 600).height() + look.px(8))
    if not row.context:
        return max(look.px(_ONE), look.metrics().height() + look.px(12))
    return max(look.px(_TWO), look.metrics().height() + look.metrics(13).height() + look.px(10))


def _paint_head(painter: QPainter, rect: QRect, words: str) -> None:
    painter.setFont(look.font(13, 600))
    painter.setPen(look.colour("text2"))
    area = rect.adjusted(look.px(_EDGE), 0, -look.px(_EDGE), -look.px(4))
    painter.drawText(area, _BELOW, words)


def _paint_found(painter: QPainter, rect: QRect, row: FoundRow, *, chosen: bool) -> None:
    if chosen:
        painter.fillRect(rect, look.colour("sel"))
        painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), look.colour("accent"))
    if chosen and look.chosen_by_line():
        painter.setPen(look.colour("accent"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
    side = look.px(16)
    icons.paint(painter, row.icon, QRectF(look.px(14), rect.center().y() - side / 2, side, side), look.colour("text2"))
    area = rect.adjusted(look.px(_TEXT), look.px(3), -look.px(_EDGE), -look.px(3))
    if row.keys:
        area = area.adjusted(0, 0, -_paint_keys(painter, area, row.keys), 0)
    upper = area if not row.context else QRect(area.left(), area.top(), area.width(), area.height() * 55 // 100)
    _paint_line(painter, upper, row.title, row.sought, size=15, ink="text")
    if row.context:
        _paint_line(painter, area.adjusted(0, upper.height(), 0, 0), row.context, row.sought, size=13, ink="text2")


def _paint_keys(painter: QPainter, area: QRect, keys: str) -> int:
    """Keys at the right end; gives the width they took."""
    painter.setFont(look.font(13))
    painter.setPen(look.colour("text2"))
    painter.drawText(area, _LAST, keys)
    return look.metrics(13).horizontalAdvance(keys) + look.px(12)


def _paint_line(painter: QPainter, area: QRect, text: str, sought: Sequence[str], *, size: int, ink: str) -> None:
    """One line cut at the end, the parts that were sought in strong letters."""
    plain, strong = look.metrics(size), look.metrics(size, 600)
    painter.setPen(look.colour(ink))
    left = area.left()
    for part, is_sought in parts(look.cut(text, size, 600, area.width()), sought):
        painter.setFont(look.font(size, 600 if is_sought else 400))
        place = QRect(left, area.top(), area.right() - left + 1, area.height())
        painter.drawText(place, _FIRST, part)
        left += (strong if is_sought else plain).horizontalAdvance(part)


def parts(text: str, sought: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """A text in parts, each with whether it is what was sought."""
    if not sought:
        yield text, False
        return
    pattern = "|".join(re.escape(word) for word in sorted(sought, key=len, reverse=True))
    for place, part in enumerate(re.split(f"({pattern})", text, flags=re.IGNORECASE)):
        if part:
            yield part, place % 2 == 1
