"""The paper's parts made into blocks, each with its element in the tag tree, in the order that they are read."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.chart import chart_blocks
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
    GoalReport,
    Grid,
    Listing,
    Overview,
    Paper,
    Paragraph,
    Section,
    SectionKind,
    Signatures,
    Subheading,
    TimeChart,
)


def compose(paper: Paper, root: Element) -> list[Block]:
    """The whole paper as blocks from top to end."""
    layout = GoalLayout.of(block for one in paper.sections for block in one.blocks if isinstance(block, GoalReport))
    return [
        *head_blocks(paper.head, root, draft=paper.draft),
        *_title(paper, root),
        *(block for one in paper.sections for block in _section(one, layout, root)),
    ]


def _title(paper: Paper, root: Element) -> Iterator[Block]:
    if paper.body.missing:
        yield missing(paper.body, root)
    else:
        yield Words(typeset(paper.body.text), replace(BODY, after=0.0), root.child("P"), origin=paper.body.origin, keeps=True)
    yield heading(paper.title, 1, root)


def _section(section: Section, layout: GoalLayout, root: Element) -> Iterator[Block]:
    element = root.child("Sect")
    yield heading(section.heading, 2, element)
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
            case Overview():
                yield from overview_blocks(block, element)
            case Chart():
                yield from chart_blocks(block, element)
            case GoalReport():
                yield from goal_blocks(block, layout, goal_level, element, first=isinstance(before, Subheading))
            case TimeChart():
                yield from timechart_blocks(block, element)
            case Grid():
                yield from grid_blocks(block, element)
            case Signatures():
                yield from signature_blocks(block, element)
            case _:
                assert_never(block)
        before = block
