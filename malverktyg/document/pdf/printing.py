"""Printing: a paper in, the bytes of a PDF out, with the places where each field's words came to stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from malverktyg.document.pdf.blocks import Block
from malverktyg.document.pdf.composing import compose
from malverktyg.document.pdf.contents import AppendixHeading
from malverktyg.document.pdf.file import write
from malverktyg.document.pdf.flow import Laid, Room, flow
from malverktyg.document.pdf.fonts import clean, uncovered
from malverktyg.document.pdf.letterhead import Frame
from malverktyg.document.pdf.metadata import About
from malverktyg.document.pdf.pen import Pen, Place
from malverktyg.document.pdf.style import BOTTOM, FIRST_BOTTOM, FIRST_TOP, LEFT, PAGE_HEIGHT, TOP, WIDTH
from malverktyg.document.pdf.tags import Element
from malverktyg.document.texts import PRINTING, SUBJECT
from malverktyg.document.typography import NBSP, heading
from malverktyg.domain.whole import Attached, Paper
from malverktyg.progress import UNWATCHED, Progress


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed paper. ``uncovered`` are the signs that the typeface lacks, which stand as boxes on the paper."""

    pdf: bytes
    pages: int
    places: tuple[Place, ...]
    uncovered: str


def print_paper(paper: Paper, progress: Progress = UNWATCHED) -> Printed:
    """Print a paper. The same paper gives the same bytes; raises Stopped where the user stops it."""
    root = Element("Document")
    starts: dict[int, int] = {}
    blocks = _told(compose(paper, root, starts), progress)
    pages = flow(blocks, WIDTH, Room(FIRST_TOP, PAGE_HEIGHT - FIRST_BOTTOM), Room(TOP, PAGE_HEIGHT - BOTTOM))
    begun = _begun(pages)
    starts |= {one.number: page for page, one in begun.items()}
    pen = _drawn(paper, pages, begun, root, progress)
    return Printed(
        pdf=write(pen, root, about(paper)),
        pages=len(pages),
        places=tuple(pen.places),
        uncovered=_uncovered(paper),
    )


def _uncovered(paper: Paper) -> str:
    """Text by text: all of a long paper's words at once would keep a window from going before."""
    return "".join(dict.fromkeys(sign for text in paper.texts() for sign in uncovered(text.text)))


def _told(blocks: Iterable[Block], progress: Progress) -> Iterator[Block]:
    """The blocks, as they are made; how many they will be nobody knows yet."""
    for block in blocks:
        progress.step(PRINTING, 0, 0)
        yield block


def _begun(pages: Sequence[Laid]) -> dict[int, Attached]:
    """The appendices that begin on a page, by its number from 1."""
    headings = ((page, block) for page, laid in enumerate(pages, 1) for block, _ in laid.blocks)
    return {page: block.attached for page, block in headings if isinstance(block, AppendixHeading)}


def _drawn(paper: Paper, pages: Sequence[Laid], begun: Mapping[int, Attached], root: Element, progress: Progress) -> Pen:
    pen = Pen()
    frame = Frame(paper.head, len(pages), draft=paper.draft)
    foot = root.child("Sect")
    for number, page in enumerate(pages):
        progress.step(PRINTING, number, len(pages))
        pen.begin_page()
        if number + 1 in begun:
            frame.turn_to(begun[number + 1])
        frame.draw(pen)
        for block, top in page.blocks:
            block.draw(pen, LEFT, top, WIDTH)
        if number == 0:
            frame.foot(pen, foot)
    return pen


def about(paper: Paper) -> About:
    """What the file says of the paper."""
    title = SUBJECT if paper.title.missing else paper.title.text
    author = paper.head.municipality.text if paper.head.administration.missing else paper.head.administration.text
    return About(clean(heading(title)).replace(NBSP, " ").strip() or SUBJECT, clean(author), SUBJECT, paper.language, paper.day)
