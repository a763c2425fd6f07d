"""The pages of a PDF from elsewhere as pictures, with the lines of text that stand on them, by pdfium."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from malverktyg.document import texts
from malverktyg.document.raster import POINTS_PER_INCH, opened
from malverktyg.errors import NotAPdf

DOTS_PER_INCH = 200
_QUALITY = 85
_HYPHEN, _BREAKS = "\x02", "\r\n"
_SMALLEST = 0.5  # points; a sign that is lower has no box worth the name


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page's text: from where it begins, as shares of the page's width and height from its upper left corner.

    ``is_cut`` where its last word goes on in the next.
    """

    text: str
    left: float
    top: float
    width: float
    height: float
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Dots:
    """A picture as it is compressed in a PDF; ``grey`` where it has one byte a dot and not three, ``jpeg`` or else deflated."""

    width: int
    height: int
    packed: bytes
    grey: bool
    jpeg: bool


@dataclass(frozen=True, slots=True)
class PageIn:
    """A page: its dots, and its lines in the order that its maker wrote them; none where it is a picture alone."""

    dots: Dots
    lines: tuple[Line, ...]


def page_in(pdf: bytes, number: int, most: tuple[float, float], name: str) -> PageIn:
    """A page, by its number from 0, drawn as large as ``most`` points lets it be. Raises NotAPdf with the ``name``."""
    import pypdfium2  # noqa: PLC0415  loaded with the first page

    try:
        with opened(pdf) as document:
            document.init_forms()
            page = document[number]
            wide, high = page.get_size()
            scale = min(most[0] / max(wide, 1), most[1] / max(high, 1)) * DOTS_PER_INCH / POINTS_PER_INCH
            picture = page.render(scale=scale).to_pil()
            return PageIn(_packed(picture), tuple(_lines(page)))
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise NotAPdf(texts.PDF_BROKEN, name=name) from error


def _packed(picture: Any) -> Dots:
    """A picture, in grey where it has no colour, the way that is smallest: print is so without loss, a photograph as JPEG."""
    seen = picture.convert("RGB")
    red, green, blue = seen.split()
    grey = red.tobytes() == green.tobytes() == blue.tobytes()
    kept, written = red if grey else seen, BytesIO()
    kept.save(written, "JPEG", quality=_QUALITY, optimize=True)
    photograph, plain = written.getvalue(), zlib.compress(kept.tobytes(), 6)
    return Dots(seen.width, seen.height, min(plain, photograph, key=len), grey, len(photograph) < len(plain))


@dataclass(slots=True)
class _Growing:
    """A line as its signs are met."""

    text: str = ""
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0

    def take(self, sign: str, box: tuple[float, float, float, float]) -> None:
        left, bottom, right, top = box
        if top - bottom >= _SMALLEST and not self._has_box:
            self.left, self.bottom, self.right, self.top = box
        elif top - bottom >= _SMALLEST:
            self.left, self.right = min(self.left, left), max(self.right, right)
            self.bottom, self.top = min(self.bottom, bottom), max(self.top, top)
        self.text += sign

    @property
    def _has_box(self) -> bool:
        return self.top > self.bottom


def _lines(page: Any) -> Iterator[Line]:
    left, bottom, right, top = page.get_cropbox()
    size = max(right - left, 1), max(top - bottom, 1)
    for line, is_cut in _grown(page.get_textpage()):
        if line.text.strip():
            share = (line.left - left) / size[0], (top - line.top) / size[1]
            wide, high = (line.right - line.left) / size[0], (line.top - line.bottom) / size[1]
            yield Line(" ".join(line.text.split()), *share, wide, high, is_cut)


def _grown(textpage: Any) -> Iterator[tuple[_Growing, bool]]:
    """The signs gathered to lines; a word that is parted at a line's end goes on without its hyphen."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    line = _Growing()
    for place in range(textpage.count_chars()):
        sign = chr(pdfium.FPDFText_GetUnicode(textpage.raw, place))
        if sign == _HYPHEN or sign in _BREAKS:
            yield line, sign == _HYPHEN
            line = _Growing()
        else:
            line.take(sign, textpage.get_charbox(place))
    yield line, False
