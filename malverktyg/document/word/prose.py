"""Running text of Word: paragraphs, lists, and the words that say that something is missing."""

from collections.abc import Iterator, Sequence

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.style import BODY
from malverktyg.document.word import runs
from malverktyg.document.word.elements import Node, paragraph, twips, w
from malverktyg.document.word.package import Package
from malverktyg.domain.parts import Listing, Paragraph, Text


def passage(blocks: Sequence[Paragraph | Listing], package: Package) -> Iterator[Node]:
    """The paragraphs of a text of several paragraphs and lists."""
    for block in blocks:
        yield from prose(block, package)


def prose(block: Paragraph | Listing, package: Package, style: str = "Normal") -> Iterator[Node]:
    """The paragraphs of a paragraph or a list."""
    if isinstance(block, Listing):
        yield from _listing(block, package)
    elif block.text.missing:
        yield missing(block.text, package)
    else:
        yield paragraph(style, *runs.text(block.text.text))


def missing(text: Text, package: Package) -> Node:
    """Words that say what is missing, with a sign of warning."""
    return paragraph("Missing", *runs.warning(package, BODY.size), *runs.text(text.text, Colour.PART))


def _listing(listing: Listing, package: Package) -> Iterator[Node]:
    style, number = ("ListNumber", package.new_list()) if listing.numbered else ("ListBullet", None)
    for place, item in enumerate(listing.items, 1):
        own = {} if number is None else {"list_": w("numPr", w("ilvl", val=0), w("numId", val=number))}
        if place == len(listing.items):
            own["spacing"] = w("spacing", after=twips(BODY.after))
        yield paragraph(style, *runs.text(item.text), **own)
