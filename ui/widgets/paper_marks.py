"""Marks on the paper: words tinted and underlined, and their numbers in the margin, side by side where they would overlap."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from ui import look
from ui.paper_words import Found
from ui.tokens import LIGHT
from ui.widgets.number_disc import SIDE, paint_number
from ui.widgets.remark import INKS, Kind

_MARGIN = 18  # from the page's edge to the middle of a number
_ASIDE = 20
_TINTS = {Kind.ERROR: "no_s", Kind.WARNING: "part_s"}


@dataclass(frozen=True, slots=True)
class PlacedNumber:
    """A number in the margin and the point it stands around, measured from the top of the first page."""

    number: int
    kind: Kind
    middle: QPointF

    def holds(self, point: QPointF) -> bool:
        """Whether a point is on the number."""
        reach = look.px(SIDE + 6) / 2
        return abs(point.x() - self.middle.x()) <= reach and abs(point.y() - self.middle.y()) <= reach


def placed(found: Iterable[Found], pages: list[QRectF], scales: list[float]) -> tuple[PlacedNumber, ...]:
    """The numbers in the margins, in order; one that would overlap a later one steps aside, towards the text."""
    return tuple(_placed(sorted(found, key=lambda one: (one.page, one.number), reverse=True), pages, scales))[::-1]


def _placed(found: list[Found], pages: list[QRectF], scales: list[float]) -> Iterator[PlacedNumber]:
    before: list[QPointF] = []
    last = -1
    for one in found:
        if one.page >= len(pages):
            continue
        if one.page != last:  # numbers of two pages never meet
            before, last = [], one.page
        page, line = pages[one.page], one.lines[0]
        depth = line.center().y() if one.is_exact else line.top() + 6
        middle = QPointF(page.right() - look.px(_MARGIN), page.top() + depth * scales[one.page])
        while any(_overlap(middle, other) for other in before):
            middle = QPointF(middle.x() - look.px(_ASIDE), middle.y())
        before.append(middle)
        yield PlacedNumber(one.number, one.kind, middle)


def _overlap(one: QPointF, other: QPointF) -> bool:
    return abs(other.y() - one.y()) < look.px(SIDE) and abs(other.x() - one.x()) < look.px(_ASIDE)


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
