"""Pictures for Word: the symbols and the charts, drawn by the paper's own pen and taken as PNG."""

from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

from malverktyg.document.marks import MARKS
from malverktyg.document.pdf.chart import Bars
from malverktyg.document.pdf.file import write
from malverktyg.document.pdf.metadata import About
from malverktyg.document.pdf.pen import Pen, Rect
from malverktyg.document.pdf.style import PAGE_HEIGHT, WIDTH
from malverktyg.document.pdf.tags import Element
from malverktyg.document.pdf.timechart import Spans
from malverktyg.document.raster import POINTS_PER_INCH, opened
from malverktyg.document.texts import SUBJECT
from malverktyg.domain.parts import Chart, TimeChart

_SYMBOL, _APART = 24.0, 40.0
_A_ROW = 10
_SYMBOL_DOTS, _CHART_DOTS = 288, 300  # dots an inch; a symbol is drawn at twice its size
_COLOURS = 64
_EDGE = 1.0  # so that an outline on the edge is whole


def chart_picture(chart: Chart | TimeChart) -> tuple[bytes, float, float]:
    """A chart as PNG, with its width and height in points."""
    root = Element("Document")
    figure = root.child("Figure")
    drawn = Bars(chart, figure) if isinstance(chart, Chart) else Spans(chart, figure)
    high = min(drawn.height(WIDTH), PAGE_HEIGHT - 2 * _EDGE)
    rect = Rect(0.0, 0.0, WIDTH + 2 * _EDGE, high + 2 * _EDGE)
    (png,) = _taken(lambda pen: drawn.draw(pen, _EDGE, _EDGE, WIDTH), root, [rect], _CHART_DOTS)
    return png, rect.width, rect.height


@cache
def symbols() -> dict[str, bytes]:
    """Every symbol by its key, as PNG."""
    root = Element("Document")
    rects = {
        key: Rect(_APART * (place % _A_ROW), _APART * (place // _A_ROW), _SYMBOL, _SYMBOL) for place, key in enumerate(MARKS)
    }

    def draw(pen: Pen) -> None:
        with pen.tagged(root.child("Figure")):
            for key, rect in rects.items():
                pen.symbol(key, rect.left, rect.top, rect.width)

    found = _taken(draw, root, list(rects.values()), _SYMBOL_DOTS)
    return dict(zip(rects, found, strict=True))


def _taken(draw: Callable[[Pen], None], root: Element, rects: list[Rect], dots: int) -> list[bytes]:
    """What is drawn on a page, cut out in rectangles."""
    pen = Pen()
    pen.begin_page()
    draw(pen)
    pdf = write(pen, root, About(SUBJECT, SUBJECT, SUBJECT, "sv-SE", date(2000, 1, 1)))
    scale = dots / POINTS_PER_INCH
    below = PAGE_HEIGHT - max(rect.top + rect.height for rect in rects)
    with opened(pdf) as document:
        bitmap = document[0].render(scale=scale, crop=(0, max(below - _EDGE, 0), 0, 0))  # what is drawn begins at the top
        page = bitmap.to_pil().convert("RGB")
        bitmap.close()
    return [_png(page.crop([round(edge * scale) for edge in _edges(rect)])) for rect in rects]


def _edges(rect: Rect) -> tuple[float, float, float, float]:
    return rect.left, rect.top, rect.left + rect.width, rect.top + rect.height


def _png(image: Any) -> bytes:
    """Few colours are enough, and make the file a third as large."""
    target = BytesIO()
    image = image.quantize(_COLOURS)
    image.save(target, "PNG", optimize=True)
    return target.getvalue()
