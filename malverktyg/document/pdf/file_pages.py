"""The pages of a chosen PDF in the paper: each drawn as a picture, with its text laid unseen over it to be read and searched.

The pages of others are seldom PDF/A and have tags of their own or none. Drawn anew they keep the archive's rules and can be read
aloud, line by line; what they were tagged with is lost.
"""

from collections.abc import Iterator, Sequence

from typing_extensions import override

from malverktyg.document.pages_in import Dots, Line, PageIn, page_in
from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.dots import Raster
from malverktyg.document.pdf.fonts import clean
from malverktyg.document.pdf.pen import Pen, Rect
from malverktyg.document.pdf.style import BODY, BOTTOM, META, PAGE_HEIGHT, SECTION, TOP, WIDTH
from malverktyg.document.pdf.tags import Element
from malverktyg.domain import paper_texts as texts
from malverktyg.domain.parts import FilePages

HEIGHT = PAGE_HEIGHT - TOP - BOTTOM - 2 * SECTION.leading - SECTION.after
"""How high a page is drawn at most: so that the heading of the appendix finds room above the first."""
_APART = 1.9  # lines that lie further from each other, in heights of a line, are two paragraphs


class FilePage(Block):
    """One page of a file; without its bytes the room that it takes, and which page it is."""

    def __init__(self, pages: FilePages, number: int, parent: Element) -> None:
        self.pages, self.number, self.parent = pages, number, parent
        self.fresh = number > 0

    @override
    def height(self, width: float) -> float:
        return HEIGHT

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        told = {"page": self.number + 1, "count": self.pages.pages, "name": self.pages.name}
        if self.pages.content is None:
            with pen.figure(
                self.parent.child("Figure", alternative=texts.FILE_PAGE.format(**told)), Rect(left, top, width, HEIGHT)
            ):
                pen.box(Rect(left, top, width, HEIGHT), fill=Colour.WHITE, edge=Colour.LINE)
            words = Words(texts.FILE_PAGE_LATER.format(**told), META, self.parent.child("P"))
            words.draw(pen, left + 24, top + 24, width - 48)
            return
        drawn = page_in(self.pages.content, self.number, (WIDTH, HEIGHT), self.pages.name)
        self._draw(pen, drawn, _within(drawn.dots, left, top, width), texts.FILE_PAGE_SCANNED.format(**told))

    def _draw(self, pen: Pen, drawn: PageIn, rect: Rect, told: str) -> None:
        raster = _raster(drawn.dots)
        if not drawn.lines:
            with pen.figure(self.parent.child("Figure", alternative=clean(told)), rect):
                pen.image(raster, rect)
        else:
            with pen.tagged(None):
                pen.image(raster, rect)
            for paragraph in _paragraphs(drawn.lines):
                _lay(pen, paragraph, rect, self.parent.child("P"))
        with pen.tagged(None):
            pen.outline(rect, Colour.LINE)


def file_page_blocks(pages: FilePages, parent: Element) -> Iterator[Block]:
    """A block for each page."""
    yield from (FilePage(pages, number, parent) for number in range(pages.pages))


def _within(dots: Dots, left: float, top: float, width: float) -> Rect:
    scale = min(width / dots.width, HEIGHT / dots.height)
    return Rect(left, top, dots.width * scale, dots.height * scale)


def _raster(dots: Dots) -> Raster:
    return Raster(dots.width, dots.height, dots.packed, grey=dots.grey, jpeg=dots.jpeg)


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that stand under one another closely enough to be read as one paragraph."""
    held: list[Line] = []
    for line in lines:
        if held and not _follows(held[-1], line):
            yield held
            held = []
        held.append(line)
    if held:
        yield held


def _follows(one: Line, other: Line) -> bool:
    step, high = other.top - one.top, max(one.height, other.height)
    alike = min(one.height, other.height) * 1.4 > high
    return 0 < step < high * _APART and alike and abs(other.left - one.left) < 0.04


def _lay(pen: Pen, lines: Sequence[Line], rect: Rect, element: Element) -> None:
    """Lay a paragraph's lines unseen over their picture; a space ends each, unless its last word goes on."""
    with pen.tagged(element):
        for line in lines:
            left, top = rect.left + line.left * rect.width, rect.top + line.top * rect.height
            text = clean(line.text) + ("" if line.is_cut else " ")
            pen.unseen(text, BODY.font, Rect(left, top, line.width * rect.width, line.height * rect.height))
