"""The paper's parts made into blocks, each with its element in the tag tree, in the order that they are read."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.chart import chart_blocks
from malverktyg.document.pdf.contents import NOWHERE, Starts, appendix_heading, contents_blocks
from malverktyg.document.pdf.file_pages import file_page_blocks
from malverktyg.document.pdf.goals import goal_blocks
from malverktyg.document.pdf.grid import grid_blocks
from malverktyg.document.pdf.headings import heading
from malverktyg.document.pdf.letterhead import head_blocks
from malverktyg.document.pdf.overview import overview_blocks
from malverktyg.document.pdf.prose import missing, prose
from malverktyg.document.pdf.signatures import signature_blocks
from malverktyg.document.pdf.style import BODY, LEAD
from malverktyg.document.pdf.tags import Element
from malverktyg.document.pdf.timechart import timechart_blocks
from malverktyg.document.pdf.widths import GoalLayout
from malverktyg.document.typography import typeset
from malverktyg.domain.parts import (
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


def compose(paper: Paper, root: Element, starts: Starts = NOWHERE) -> Iterator[Block]:
    """The whole paper as blocks from top to end; ``starts`` will know, when the pages are drawn, where each appendix begins."""
    every = (*paper.sections, *(one.section for one in paper.attached))
    layout = GoalLayout.of(block for one in every for block in one.blocks if isinstance(block, GoalReport))
    yield from head_blocks(paper.head, root, draft=paper.draft)
    yield from _title(paper, root)
    for section in paper.sections:
        yield from _section(section, layout, root, starts)
    for attached in paper.attached:
        yield from _attached(attached, layout, root, starts)


def _title(paper: Paper, root: Element) -> Iterator[Block]:
    if paper.body.missing:
        yield missing(paper.body, root)
    else:
        yield Words(typeset(paper.body.text), replace(BODY, after=0.0), root.child("P"), origin=paper.body.origin, keeps=True)
    yield heading(paper.title, 1, root)


def _attached(attached: Attached, layout: GoalLayout, root: Element, starts: Starts) -> Iterator[Block]:
    element = root.child("Sect")
    yield appendix_heading(attached, element)
    yield from _blocks(attached.section, layout, element, starts)


def _section(section: Section, layout: GoalLayout, root: Element, starts: Starts) -> Iterator[Block]:
    element = root.child("Sect")
    yield heading(section.heading, 2, element)
    yield from _blocks(section, layout, element, starts)


def _blocks(section: Section, layout: GoalLayout, element: Element, starts: Starts) -> Iterator[Block]:
    goal_level = 4 if any(isinstance(block, Subheading) for block in section.blocks) else 3
    style = LEAD if section.kind is SectionKind.VISION else BODY
    before: object = None
    for place, (block, following) in enumerate(zip(section.blocks, (*section.blocks[1:], None), strict=False)):
        leads = section.kind is SectionKind.FOCUS_AREA and place == 0 and following is not None
        match block:
            case Paragraph() | Listing():
                yield from prose(block, element, style, leads=leads or isinstance(following, Listing))
            case Subheading(text):
                yield heading(text, 3, element)
            case GoalReport():
                yield from goal_blocks(block, layout, goal_level, element, first=isinstance(before, Subheading))
            case Signatures():
                yield from signature_blocks(block, element)
            case FilePages():
                yield from file_page_blocks(block, element)
            case Overview() | Chart() | TimeChart() | Grid() | Contents():
                yield from _counts(block, element, starts)
            case _:
                assert_never(block)
        before = block


def _counts(block: Overview | Chart | TimeChart | Grid | Contents, element: Element, starts: Starts) -> Iterator[Block]:
    """Tables, pictures and lists of numbers."""
    match block:
        case Overview():
            yield from overview_blocks(block, element)
        case Chart():
            yield from chart_blocks(block, element)
        case TimeChart():
            yield from timechart_blocks(block, element)
        case Grid():
            yield from grid_blocks(block, element)
        case Contents():
            yield from contents_blocks(block, element, starts)
        case _:
            assert_never(block)
