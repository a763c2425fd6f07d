"""Writing: a paper in, the bytes of a Word file out, with the same parts in the same order as the PDF."""

from collections.abc import Iterator
from typing import assert_never

from malverktyg.document.pdf.printing import about
from malverktyg.document.pdf.widths import GoalLayout
from malverktyg.document.texts import WRITING
from malverktyg.document.word import runs
from malverktyg.document.word.contents import bookmarked, contents
from malverktyg.document.word.counts import chart, overview
from malverktyg.document.word.elements import Node, paragraph, w
from malverktyg.document.word.goals import goal
from malverktyg.document.word.grid import grid, time_chart
from malverktyg.document.word.letterhead import frame, head
from malverktyg.document.word.package import Package
from malverktyg.document.word.prose import missing, prose
from malverktyg.document.word.signatures import signatures
from malverktyg.domain import paper_texts
from malverktyg.domain.parts import (
    Block,
    Chart,
    Contents,
    FilePages,
    GoalReport,
    Grid,
    Listing,
    Overview,
    Paragraph,
    Section,
    SectionKind,
    Signatures,
    Subheading,
    TimeChart,
)
from malverktyg.domain.whole import Attached, Paper
from malverktyg.progress import UNWATCHED, Progress


def write_paper(paper: Paper, progress: Progress = UNWATCHED) -> bytes:
    """A paper as a .docx. The same paper gives the same bytes; raises Stopped where the user stops it."""
    package = Package(about(paper))
    frame(paper.head, package, draft=paper.draft)
    package.add(*head(paper.head, package, draft=paper.draft), *_title(paper, package))
    every = (*paper.sections, *(one.section for one in paper.attached))
    layout = GoalLayout.of(block for one in every for block in one.blocks if isinstance(block, GoalReport))
    for number, section in enumerate(paper.sections):
        progress.step(WRITING, number, len(paper.sections))
        package.add(*_section(section, layout, package))
    for attached in paper.attached:
        package.add(*_attached(attached, layout, package))
    return package.written()


def _title(paper: Paper, package: Package) -> Iterator[Node]:
    if paper.body.missing:
        yield missing(paper.body, package)
    else:
        yield paragraph("Receiver", *runs.text(paper.body.text))
    yield paragraph("Title", runs.heading(paper.title.text))


def _attached(attached: Attached, layout: GoalLayout, package: Package) -> Iterator[Node]:
    """An appendix, on a page of its own, with the place that its line in the list points to."""
    yield paragraph("Heading1", *bookmarked(attached, runs.heading(attached.section.heading.text)), before=w("pageBreakBefore"))
    yield from _blocks(attached.section, layout, package)


def _section(section: Section, layout: GoalLayout, package: Package) -> Iterator[Node]:
    yield paragraph("Heading1", runs.heading(section.heading.text))
    yield from _blocks(section, layout, package)


def _blocks(section: Section, layout: GoalLayout, package: Package) -> Iterator[Node]:
    level = 3 if any(isinstance(block, Subheading) for block in section.blocks) else 2
    style = "Lead" if section.kind is SectionKind.VISION else "Normal"
    for block in section.blocks:
        yield from _block(block, layout, level, style, package)


def _block(block: Block, layout: GoalLayout, level: int, style: str, package: Package) -> Iterator[Node]:
    match block:
        case Paragraph() | Listing():
            yield from prose(block, package, style)
        case Subheading(text):
            yield paragraph("Heading2", runs.heading(text.text))
        case Overview():
            yield from overview(block, package)
        case Chart():
            yield from chart(block, package)
        case GoalReport():
            yield from goal(block, layout, level, package)
        case TimeChart():
            yield from time_chart(block, package)
        case Contents() | FilePages():
            yield from contents(block) if isinstance(block, Contents) else _elsewhere(block)
        case Grid():
            yield from grid(block, package)
        case Signatures():
            yield from signatures(block)
        case _:
            assert_never(block)


def _elsewhere(pages: FilePages) -> Iterator[Node]:
    """Word takes no pages of a PDF: it says where they are."""
    count = paper_texts.PAGES_ONE if pages.pages == 1 else paper_texts.PAGES.format(count=pages.pages)
    yield paragraph("Normal", *runs.text(paper_texts.FILE_ELSEWHERE.format(name=pages.name, pages=count)))
