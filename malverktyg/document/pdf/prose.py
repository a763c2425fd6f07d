"""Running text on the paper: paragraphs, lists, and the words that say that something is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block, Marked, Shifted, Words
from malverktyg.document.pdf.style import BODY, MEASURE, TextStyle
from malverktyg.document.pdf.tags import Element
from malverktyg.document.typography import typeset
from malverktyg.domain.parts import Listing, Paragraph, Text

_NUMBERED, _BULLETED = 20.0, 14.0
_BETWEEN_ITEMS = 3.0
_WARNING = "warning"


def passage(blocks: Sequence[Paragraph | Listing], parent: Element) -> Iterator[Block]:
    """The blocks of a text of several paragraphs and lists."""
    for place, block in enumerate(blocks):
        yield from prose(block, parent, leads=isinstance(next(iter(blocks[place + 1 :]), None), Listing))


def prose(block: Paragraph | Listing, parent: Element, style: TextStyle = BODY, *, leads: bool = False) -> Iterator[Block]:
    """The blocks of a paragraph or a list. A paragraph that ``leads`` into a list stays with it."""
    if isinstance(block, Listing):
        yield from _listing(block, parent, style)
    elif block.text.missing:
        yield missing(block.text, parent, style)
    else:
        text = block.text
        yield Words(typeset(text.text), style, parent.child("P"), origin=text.origin, measure=MEASURE, keeps=leads)


def missing(text: Text, parent: Element, style: TextStyle = BODY) -> Block:
    """Words that say what is missing, with a sign of warning."""
    told = replace(style, colour=Colour.PART)
    return Marked(_WARNING, Words(typeset(text.text), told, parent.child("P"), origin=text.origin))


def _listing(listing: Listing, parent: Element, style: TextStyle) -> Iterator[Block]:
    kind, indent = ("Decimal", _NUMBERED) if listing.numbered else ("Disc", _BULLETED)
    element = parent.child("L", f"<</O /List /ListNumbering /{kind}>>")
    for number, item in enumerate(listing.items, 1):
        entry = element.child("LI")
        label = f"{number}." if listing.numbered else "•"
        sign = Words(label, replace(style, after=0.0), entry.child("Lbl"))
        after = style.after if number == len(listing.items) else _BETWEEN_ITEMS
        body = Words(
            typeset(item.text), replace(style, after=after), entry.child("LBody"), origin=item.origin, measure=MEASURE - indent
        )
        yield Shifted(body, indent, sign)
