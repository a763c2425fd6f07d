"""Printing: a paper in, the bytes of a PDF out, with the places where each field's words came to stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from malverktyg.document.pdf.composing import compose
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
from malverktyg.domain.parts import Paper
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
    blocks = compose(paper, root)
    pages = flow(blocks, WIDTH, Room(FIRST_TOP, PAGE_HEIGHT - FIRST_BOTTOM), Room(TOP, PAGE_HEIGHT - BOTTOM))
    pen = _drawn(paper, pages, root, progress)
    return Printed(
        pdf=write(pen, root, about(paper)),
        pages=len(pages),
        places=tuple(pen.places),
        uncovered=uncovered("".join(text.text for text in paper.texts())),
    )


def _drawn(paper: Paper, pages: Sequence[Laid], root: Element, progress: Progress) -> Pen:
    pen = Pen()
    frame = Frame(paper.head, len(pages), draft=paper.draft)
    foot = root.child("Sect")
    for number, page in enumerate(pages):
        progress.step(PRINTING, number, len(pages))
        pen.begin_page()
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
