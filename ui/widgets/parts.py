"""Several things said in a row in one line of a list: a step's symbol, an arrow, words struck out and words put in."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from ui import icons, look
from ui.models.rows import Part
from ui.widgets.marks import paint_mark

_MARK = 16
_GAP = 6
_SIZE = 15
ARROW = "arrow-right"
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def paint_parts(painter: QPainter, rect: QRect, parts: Sequence[Part]) -> None:
    """Paint parts from the left for as long as there is room; the words that have too little end in "…".

    What an arrow leads to is what one looks for: it keeps its room, up to a half, and what was before is cut.
    """
    x, arrow = rect.left(), max((place for place, part in enumerate(parts) if part.symbol == ARROW), default=0)
    kept = min(sum(map(_wide, parts[arrow:])), rect.width() // 2) if arrow else 0
    for place, part in enumerate(parts):
        end = rect.right() - kept if place < arrow else rect.right()
        if x >= rect.right():
            return
        if part.scale is not None or part.symbol:
            _paint_symbol(painter, QRect(x, rect.top(), look.px(_MARK), rect.height()), part)
            x += look.px(_MARK + _GAP)
        if part.text:
            x += _paint_words(painter, QRect(x, rect.top(), max(end - x, 0), rect.height()), part)


def _paint_symbol(painter: QPainter, rect: QRect, part: Part) -> None:
    side = rect.width()
    place = QRectF(rect.left(), rect.center().y() - side / 2 + 1, side, side)
    if part.scale is not None:
        paint_mark(painter, place, part.scale)
    else:
        icons.paint(painter, part.symbol, place, look.colour(part.tone.value))


def _paint_words(painter: QPainter, rect: QRect, part: Part) -> int:
    """Paint words; gives the room that they and the space after them take."""
    painter.setFont(_font(part.strong, part.struck, part.added))
    painter.setPen(look.colour(part.tone.value))
    weight = 600 if part.strong else 400
    shown = look.cut(part.text, _SIZE, weight, rect.width())
    painter.drawText(rect, _LEFT, shown)
    return look.metrics(_SIZE, weight).horizontalAdvance(shown) + look.px(_GAP)


def _wide(part: Part) -> int:
    """The room that a part wants, with the space after it."""
    marked = look.px(_MARK + _GAP) if part.scale is not None or part.symbol else 0
    words = look.metrics(_SIZE, 600 if part.strong else 400).horizontalAdvance(part.text) + look.px(_GAP) if part.text else 0
    return marked + words


@lru_cache(maxsize=16)
def _font(strong: bool, struck: bool, added: bool) -> QFont:
    made = QFont(look.font(_SIZE, 600 if strong else 400))  # one's own: the program's is shared
    made.setStrikeOut(struck)
    made.setUnderline(added)
    return made


look.on_change(_font.cache_clear)
