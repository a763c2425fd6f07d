"""A file's paper read as a document: what the program says is missing is left out, and every passage knows its field."""

from collections.abc import Iterator
from typing import assert_never

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
    SectionKind,
    Signatures,
    Subheading,
    Text,
    TimeChart,
)
from malverktyg.domain.parts import Section as Part
from malverktyg.domain.whole import Paper
from malverktyg.domain.year import Register
from malverktyg.progress import unhurried
from malverktyg.review.text import Document, Passage, Role, Section

_ENTRIES = (SectionKind.DOCUMENTS, SectionKind.ATTACHMENTS, SectionKind.RECIPIENTS, SectionKind.SIGNATURES)


def document(paper: Paper, register: Register) -> Document:
    """The paper as sections; a goal's part of it is a place of its own, named by the goal."""
    areas: dict[str | None, str] = {area.id: area.name for area in register.focus_areas}
    order = iter(range(1, 1_000_000))
    title = Passage(paper.title.text, paper.title.text, 0, Role.TITLE, paper.title.origin)
    sections = [Section(paper.title.text, () if paper.title.missing else (title,))]
    for part in paper.sections:
        of_area = part.kind is SectionKind.FOCUS_AREA
        passages = tuple(
            Passage(text.text, place, next(order), role, text.origin) for place, role, text in _texts(part) if not text.missing
        )
        area = areas.get(part.heading.origin.subject) if of_area else None
        decides, goals = part.kind is SectionKind.DECISION, part.kind is SectionKind.GOALS
        sections.append(Section(part.heading.text, passages, area, decides, goals))
    return Document(tuple(sections), tuple(areas.values()), printed=True)


def document_of(goal: GoalReport) -> Document:
    """One goal's part of the paper alone, its passages the same as in the whole."""
    held = enumerate(_of_goal(goal), 1)
    passages = tuple(
        Passage(text.text, place, order, role, text.origin) for order, (place, role, text) in held if not text.missing
    )
    return Document((Section(goal.heading.text, passages, goals=True),), printed=True)


def _texts(part: Part) -> Iterator[tuple[str, Role, Text]]:
    for block in unhurried(part.blocks):
        yield from _of_block(block, part.heading.text, Role.ITEM if part.kind in _ENTRIES else Role.PROSE)


def _of_block(block: Block, place: str, role: Role) -> Iterator[tuple[str, Role, Text]]:
    match block:
        case Paragraph(text):
            yield place, role, text
        case Listing(items=items):
            yield from ((place, Role.ITEM, item) for item in items)
        case Contents(entries=entries):
            yield from ((place, Role.ITEM, entry.text) for entry in entries)
        case Subheading(text):
            yield place, Role.TITLE, text
        case GoalReport():
            yield from _of_goal(block)
        case Overview() | Chart() | TimeChart() | Grid() | Signatures() | FilePages():
            return
        case _:
            assert_never(block)


def _of_goal(goal: GoalReport) -> Iterator[tuple[str, Role, Text]]:
    place = goal.heading.text
    yield place, Role.TITLE, goal.heading
    for block in goal.comment:
        yield from _of_block(block, place, Role.PROSE)
    for table in goal.activities:
        for row in table.rows:
            yield place, Role.TITLE, row.title
            yield from ((place, Role.PROSE, note) for note in row.notes if note.origin.field == "comment")
