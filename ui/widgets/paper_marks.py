"""Marks on the paper: words tinted and underlined, and their numbers in the margin, side by side where they would overlap."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from ui import look
from ui.paper_words import Found
from ui.tokens import LIGHT
from ui.widgets.number_disc import SIDE, number_width, paint_number
from ui.widgets.remark import INKS, Kind

_MARGIN = 18  # from the page's edge to the middle of a number
_APART = 2  # between two numbers side by side
_TINTS = {Kind.ERROR: "no_s", Kind.WARNING: "part_s"}


@dataclass(frozen=True, slots=True)
class PlacedNumber:
    """A number in the margin and the point it stands around, measured from the top of the first page."""

    number: int
    kind: Kind
    middle: QPointF

    def holds(self, point: QPointF) -> bool:
        """Whether a point is on the number."""
        across, down = number_width(self.number) / 2 + look.px(3), look.px(SIDE + 6) / 2
        return abs(point.x() - self.middle.x()) <= across and abs(point.y() - self.middle.y()) <= down


def placed(found: Iterable[Found], pages: list[QRectF], scales: list[float]) -> tuple[PlacedNumber, ...]:
    """The numbers in the margins, in order; one that would overlap a later one steps aside, towards the text."""
    return tuple(_placed(sorted(found, key=lambda one: (one.page, one.number), reverse=True), pages, scales))[::-1]


def _placed(found: list[Found], pages: list[QRectF], scales: list[float]) -> Iterator[PlacedNumber]:
    before: list[PlacedNumber] = []
    last = -1
    for one in found:
        if one.page >= len(pages):
            continue
        if one.page != last:  # numbers of two pages never meet
            before, last = [], one.page
        page, line = pages[one.page], one.lines[0]
        depth = line.center().y() if one.is_exact else line.top() + 6
        right = page.right() - look.px(_MARGIN - SIDE // 2)  # where each number ends, whatever its length
        middle = QPointF(right - number_width(one.number) / 2, page.top() + depth * scales[one.page])
        here = PlacedNumber(one.number, one.kind, middle)
        while other := next((other for other in before if _overlap(here, other)), None):
            left = other.middle.x() - number_width(other.number) / 2 - look.px(_APART)
            here = replace(here, middle=QPointF(left - number_width(one.number) / 2, middle.y()))
        before.append(here)
        yield here


def _overlap(one: PlacedNumber, other: PlacedNumber) -> bool:
    apart = (number_width(one.number) + number_width(other.number)) / 2 + look.px(_APART) - 0.5  # less than a pixel is no overlap
    return abs(other.middle.y() - one.middle.y()) < look.px(SIDE) and abs(other.middle.x() - one.middle.x()) < apart


def tinted(painter: QPainter, one: Found, page: QRectF, scale: float) -> None:
    """Tint and underline the words on a page that lies at ``page``; the print shows through."""
    if not one.is_exact:
        return
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for line in one.lines:
        rect = QRectF(
            page.left() + line.left() * scale, page.top() + line.top() * scale, line.width() * scale, line.height() * scale
        )
        if one.kind in _TINTS:
            painter.fillRect(rect.adjusted(-1, -1, 1, 1), QColor(getattr(LIGHT, _TINTS[one.kind])))
        painter.fillRect(QRectF(rect.left() - 1, rect.bottom(), rect.width() + 2, 1.5), QColor(getattr(LIGHT, INKS[one.kind])))
    painter.restore()


def numbers(painter: QPainter, some: Iterable[PlacedNumber], offset: float) -> None:
    """Draw the numbers, all moved by ``offset`` downwards."""
    for one in some:
        paint_number(painter, one.middle + QPointF(0, offset), one.number, one.kind, LIGHT)
