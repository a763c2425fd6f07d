"""The list of a paper's appendices, and the heading under which each begins on a page of its own.

Where an appendix begins is known when all pages are laid: until then its line in the list holds room for the page's number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from typing_extensions import override

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.headings import Heading, heading
from malverktyg.document.pdf.pen import Pen, Rect
from malverktyg.document.pdf.style import BODY, META, WIDTH
from malverktyg.document.pdf.table import Columns, Row
from malverktyg.document.pdf.tags import Element
from malverktyg.document.typography import typeset
from malverktyg.domain import paper_texts
from malverktyg.domain.parts import Contents, ContentsEntry
from malverktyg.domain.whole import Attached

_COLUMNS = Columns.of(62.0, WIDTH - 62.0 - 112.0, 112.0)
_ENTRY = replace(BODY, after=3.0)
_PLACE = replace(META, right=True, leading=BODY.leading)

Starts = Mapping[int, int]
"""The page, from 1, on which the appendix with a number begins."""
NOWHERE: Starts = MappingProxyType({})


def contents_blocks(contents: Contents, parent: Element, starts: Starts) -> Iterator[Block]:
    """The list, a row for each appendix: its number, what it is called, and where it is."""
    element = parent.child("L", "<</O /List /ListNumbering /None>>")
    for place, entry in enumerate(contents.entries):
        row = _row(entry, element.child("LI"), starts)
        row.after = BODY.after if place == len(contents.entries) - 1 else 3.0
        yield row


def _row(entry: ContentsEntry, item: Element, starts: Starts) -> Row:
    label = Words(typeset(paper_texts.APPENDIX.format(number=entry.number)), _ENTRY, item.child("Lbl"))
    body = item.child("LBody")
    name = Words(typeset(entry.text.text), _ENTRY, body.child("P"), origin=entry.text.origin)
    if entry.appended:
        return Row(_COLUMNS, [label, name, _Where(entry.number, starts, body)])
    return Row(_COLUMNS, [label, name, Words(typeset(entry.note), _PLACE, body.child("P") if entry.note else None)])


class _Where(Block):
    """The page on which an appendix begins, as a link to it."""

    def __init__(self, number: int, starts: Starts, parent: Element) -> None:
        self.number, self.starts = number, starts
        self.element = parent.child("P").child("Link")

    @override
    def height(self, width: float) -> float:
        return _PLACE.leading

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        page = self.starts[self.number]
        text = typeset(paper_texts.PAGE_AT.format(page=page))
        wide = _PLACE.font.width(text) * _PLACE.size
        with pen.tagged(self.element):
            pen.text([text], replace(_PLACE, colour=Colour.ACCENT), left, top, width)
        pen.link(self.element, page - 1, Rect(left + width - wide, top, wide, _PLACE.leading))


class AppendixHeading(Block):
    """A heading that begins a page."""

    fresh = True
    keeps = True

    def __init__(self, made: Heading, attached: Attached) -> None:
        self.heading, self.attached = made, attached
        self.after = made.after

    @override
    def height(self, width: float) -> float:
        return self.heading.height(width)

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        self.heading.draw(pen, left, top, width)


def appendix_heading(attached: Attached, parent: Element) -> AppendixHeading:
    """The heading of an appendix."""
    return AppendixHeading(heading(attached.section.heading, 2, parent), attached)
