"""The pen: draws text, lines and symbols onto pages as PDF operators, and remembers what each piece is and where it came from."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from malverktyg.document.marks import GRID, MARKS, Box, Circle, Paint, Path, Shape
from malverktyg.document.palette import Colour
from malverktyg.document.pdf.dots import Raster
from malverktyg.document.pdf.embedding import Embedded, Embedding
from malverktyg.document.pdf.fonts import Font
from malverktyg.document.pdf.style import HAIRLINE, PAGE_HEIGHT, TextStyle
from malverktyg.document.pdf.tags import Annotation, Element
from malverktyg.domain.parts import Origin

_BEZIER = 0.5523  # how far the handles of four curves lie out, for them to make a circle


@dataclass(frozen=True, slots=True)
class Place:
    """Where on the paper the words of a field stand: page from 0, and a rectangle in points from the upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    origin: Origin


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading that a reader can jump to: its level, page from 0 and top."""

    level: int
    title: str
    page: int
    top: float


@dataclass
class Sheet:
    """One page as it grows: its operators, the element of each piece of marked content, and its links with their elements."""

    code: list[str] = field(default_factory=list)
    marked: list[Element] = field(default_factory=list)
    links: list[tuple[Annotation, Element]] = field(default_factory=list)


class Rect(NamedTuple):
    """A rectangle in points, from the upper left corner."""

    left: float
    top: float
    width: float
    height: float


class Pen:
    """Draws on the last page begun. Lengths are points from the upper left corner."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.places: list[Place] = []
        self.bookmarks: list[Bookmark] = []
        self.fonts = Embedding()
        self.images: dict[Raster, str] = {}
        self._code: list[str] = []

    def begin_page(self) -> None:
        """Go on to a new page."""
        self.sheets.append(Sheet())
        self._code = self.sheets[-1].code

    @property
    def page(self) -> int:
        """The number of the page, from 0."""
        return len(self.sheets) - 1

    @contextmanager
    def tagged(self, element: Element | None) -> Iterator[None]:
        """What is drawn inside is a piece of the element, or with none an artifact."""
        if element is None:
            self._code.append("/Artifact BMC")
        else:
            marked = self.sheets[-1].marked
            self._code.append(f"/{element.kind} <</MCID {len(marked)}>> BDC")
            element.kids.append((self.page, len(marked)))
            marked.append(element)
        yield
        self._code.append("EMC")

    def note(self, origin: Origin | None, left: float, top: float, right: float, bottom: float) -> None:
        """Remember where the words of a field stand."""
        if origin is not None:
            self.places.append(Place(self.page, left, top, right, bottom, origin))

    def bookmark(self, level: int, title: str, top: float) -> None:
        """Let a reader jump to this place."""
        self.bookmarks.append(Bookmark(level, title, self.page, top))

    def link(self, element: Element, target: str | int, rect: Rect) -> None:
        """Let a rectangle lead to an address, or to a page by its number from 0."""
        low = PAGE_HEIGHT - rect.top - rect.height
        annotation = Annotation(self.page, (rect.left, low, rect.left + rect.width, low + rect.height), target)
        element.kids.append(annotation)
        self.sheets[-1].links.append((annotation, element))

    def text(self, lines: Sequence[str], style: TextStyle, left: float, top: float, width: float) -> None:
        """Lines under one another from ``top``, ragged right or, where the style says so, ragged left."""
        font = self.fonts.of(style.font)
        baseline = PAGE_HEIGHT - top - _baseline(style)
        self._code.append(f"BT {font.name} {style.size:g} Tf {_fill(style.colour)} {style.leading:g} TL")
        for number, line in enumerate(lines):
            start = left
            if style.right:
                start = left + width - style.font.width(line.rstrip(" ")) * style.size
            if number == 0 or style.right:
                self._code.append(f"1 0 0 1 {start:.2f} {baseline - number * style.leading:.2f} Tm {_shown(font, line)}")
            else:
                self._code.append(f"T* {_shown(font, line)}")
        self._code.append("ET")

    def rule(self, left: float, top: float, right: float, colour: Colour = Colour.LINE, width: float = HAIRLINE) -> None:
        """A horizontal line, as an artifact."""
        level = PAGE_HEIGHT - top
        with self.tagged(None):
            self._code.append(f"q {_stroke(colour)} {width:g} w {left:.2f} {level:.2f} m {right:.2f} {level:.2f} l S Q")

    @contextmanager
    def figure(self, element: Element, rect: Rect) -> Iterator[None]:
        """What is drawn inside is a picture in a rectangle, read as the element's alternative text."""
        low = PAGE_HEIGHT - rect.top - rect.height
        box = f"{rect.left:.2f} {low:.2f} {rect.left + rect.width:.2f} {low + rect.height:.2f}"
        element.attributes = f"<</O /Layout /Placement /Block /BBox [{box}]>>"
        with self.tagged(element):
            yield

    def box(self, rect: Rect, *, fill: Colour, edge: Colour, dashed: bool = False) -> None:
        """A rectangle with its outline, inside a figure."""
        dashes = "[3 2] 0 d " if dashed else ""
        self._code.append(f"q {_fill(fill)} {_stroke(edge)} 0.75 w {dashes}{_rectangle(rect)} B Q")

    def diamond(self, middle: tuple[float, float], reach: float, *, fill: Colour, edge: Colour) -> None:
        """A square on its corner, inside a figure; ``reach`` is from its middle to a corner."""
        x, y = middle[0], PAGE_HEIGHT - middle[1]
        corners = f"{x - reach:.2f} {y:.2f} m {x:.2f} {y + reach:.2f} l {x + reach:.2f} {y:.2f} l {x:.2f} {y - reach:.2f} l h"
        self._code.append(f"q {_fill(fill)} {_stroke(edge)} 0.75 w {corners} B Q")

    def stripes(self, rect: Rect, colour: Colour, every: float) -> None:
        """Diagonal stripes over a rectangle, inside a figure."""
        low, high = PAGE_HEIGHT - rect.top - rect.height, rect.height
        starts = [rect.left - high + every * number for number in range(int((rect.width + high) / every) + 1)]
        lines = " ".join(f"{start:.2f} {low:.2f} m {start + high:.2f} {low + high:.2f} l" for start in starts)
        self._code.append(f"q {_rectangle(rect)} W n {_stroke(colour)} 0.9 w {lines} S Q")

    def image(self, raster: Raster, rect: Rect) -> None:
        """A picture over the whole of a rectangle, inside a figure."""
        name = self.images.setdefault(raster, f"Im{len(self.images) + 1}")
        low = PAGE_HEIGHT - rect.top - rect.height
        self._code.append(f"q {rect.width:.2f} 0 0 {rect.height:.2f} {rect.left:.2f} {low:.2f} cm /{name} Do Q")

    def outline(self, rect: Rect, colour: Colour) -> None:
        """A thin line around a rectangle, as an artifact's."""
        self._code.append(f"q {_stroke(colour)} {HAIRLINE:g} w {_rectangle(rect)} S Q")

    def unseen(self, line: str, font: Font, rect: Rect) -> None:
        """A line that is read and searched but not seen, over a picture of it; as wide as the rectangle."""
        embedded, size = self.fonts.of(font), max(rect.height, 1.0)
        wide = font.width(line.rstrip(" ")) * size
        stretch = min(max(100 * rect.width / wide, 10.0), 1000.0) if wide else 100.0
        place = f"1 0 0 1 {rect.left:.2f} {PAGE_HEIGHT - rect.top - rect.height:.2f} Tm"
        self._code.append(f"q BT {embedded.name} {size:.2f} Tf 3 Tr {stretch:.1f} Tz {place} {_shown(embedded, line)} ET Q")

    def symbol(self, key: str, left: float, top: float, size: float) -> None:
        """The symbol of a judgement in a square, as an artifact: its word stands beside it."""
        with self.tagged(None):
            self.mark(key, left, top, size)

    def mark(self, key: str, left: float, top: float, size: float) -> None:
        """The symbol of a judgement in a square, inside a figure."""
        scale = size / GRID
        self._code.append(f"q {scale:.4f} 0 0 {-scale:.4f} {left:.2f} {PAGE_HEIGHT - top:.2f} cm 1 J 1 j")
        self._code.append(_symbol(key))
        self._code.append("Q")

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: Colour, *, width: float = HAIRLINE) -> None:
        """A straight line, inside a figure."""
        (left, top), (right, bottom) = start, end
        ends = f"{left:.2f} {PAGE_HEIGHT - top:.2f} m {right:.2f} {PAGE_HEIGHT - bottom:.2f} l"
        self._code.append(f"q {_stroke(colour)} {width:g} w {ends} S Q")


def _baseline(style: TextStyle) -> float:
    """How far under the top of its line a text's baseline lies: the letters sit in the middle of the leading."""
    return style.leading / 2 + style.size * 0.33


def _rectangle(rect: Rect) -> str:
    return f"{rect.left:.2f} {PAGE_HEIGHT - rect.top - rect.height:.2f} {rect.width:.2f} {rect.height:.2f} re"


def _shown(font: Embedded, line: str) -> str:
    return f"<{font.encoded(line)}> Tj"


def _numbers(colour: Colour) -> str:
    return " ".join(f"{part:.4f}".rstrip("0").rstrip(".") for part in colour.rgb)


_FILLS = {colour: f"{_numbers(colour)} rg" for colour in Colour}
_STROKES = {colour: f"{_numbers(colour)} RG" for colour in Colour}


def _fill(colour: Colour) -> str:
    return _FILLS[colour]


def _stroke(colour: Colour) -> str:
    return _STROKES[colour]


@cache
def _symbol(key: str) -> str:
    return " ".join(_drawn(shape) for shape in MARKS[key])


def _drawn(shape: Shape) -> str:
    outline = _outline(shape)
    if shape.paint is Paint.FILL:
        return f"{_fill(shape.colour)} {outline} f"
    dashes = "[4 3.85] 0 d 0 J " if shape.paint is Paint.DASH else ""
    return f"{_stroke(shape.colour)} {shape.width:g} w {dashes}{outline} S"


def _outline(shape: Shape) -> str:
    match shape:
        case Circle():
            return _circle(shape)
        case Box():
            return _box(shape)
        case Path(points=points):
            (x, y), *rest = points
            return " ".join([f"{x:g} {y:g} m", *(f"{a:g} {b:g} l" for a, b in rest)])
    raise TypeError(shape)


def _circle(shape: Circle) -> str:
    (x, y), r, h = shape.centre, shape.radius, shape.radius * _BEZIER
    left = (
        f"{x:g} {y - r:g} m {x - h:g} {y - r:g} {x - r:g} {y - h:g} {x - r:g} {y:g} c "
        f"{x - r:g} {y + h:g} {x - h:g} {y + r:g} {x:g} {y + r:g} c"
    )
    if shape.half:
        return f"{left} h"
    return (
        f"{left} {x + h:g} {y + r:g} {x + r:g} {y + h:g} {x + r:g} {y:g} c "
        f"{x + r:g} {y - h:g} {x + h:g} {y - r:g} {x:g} {y - r:g} c h"
    )


def _box(shape: Box) -> str:
    (x, y), s, r = shape.corner, shape.side, shape.rounding
    far, low, h = x + s, y + s, r * (1 - _BEZIER)
    return (
        f"{x + r:g} {y:g} m {far - r:g} {y:g} l {far - h:g} {y:g} {far:g} {y + h:g} {far:g} {y + r:g} c "
        f"{far:g} {low - r:g} l {far:g} {low - h:g} {far - h:g} {low:g} {far - r:g} {low:g} c "
        f"{x + r:g} {low:g} l {x + h:g} {low:g} {x:g} {low - h:g} {x:g} {low - r:g} c "
        f"{x:g} {y + r:g} l {x:g} {y + h:g} {x + h:g} {y:g} {x + r:g} {y:g} c h"
    )
