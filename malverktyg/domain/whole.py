"""The whole tjänsteskrivelse as a value: its head, its sections and appendices, and every text of it in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from malverktyg.domain.parts import (
    Block,
    Chart,
    Contents,
    FilePages,
    GoalReport,
    Grid,
    Labelled,
    Listing,
    Mark,
    Overview,
    Paragraph,
    Section,
    Signatures,
    Subheading,
    Text,
    TimeChart,
)
from malverktyg.progress import unhurried


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture in the head: a PNG, and what it shows for those who do not see it."""

    png: bytes
    told: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The paper's head: who sends it, what it is, and the labelled facts of the matter."""

    municipality: Text
    administration: Text
    document: str
    day: Labelled
    dnr: Labelled
    officer: Labelled
    recipient: Labelled
    letterhead: Text | None = None
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """An appendix that follows in the same file, under its number in the list."""

    number: int
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The whole tjänsteskrivelse as parts in order, without any layout; a ``draft`` says that it may still be changed."""

    head: Head
    body: Text
    title: Text
    day: date
    sections: tuple[Section, ...]
    attached: tuple[Attached, ...] = ()
    language: str = "sv-SE"
    draft: bool = False

    def texts(self) -> Iterator[Text]:
        """Every piece of text that has an origin, in the order of the paper."""
        yield from (self.head.municipality, self.head.administration, self.head.day.value, self.head.dnr.value)
        yield from (self.head.officer.value, self.head.recipient.value, self.body, self.title)
        for section in (*self.sections, *(one.section for one in self.attached)):
            yield section.heading
            for block in unhurried(section.blocks):
                yield from _texts(block)
        if self.head.letterhead:
            yield self.head.letterhead
        if self.head.logo:
            yield self.head.logo.told

    @property
    def missing(self) -> tuple[Text, ...]:
        """What the paper says is missing."""
        return tuple(text for text in self.texts() if text.missing)


def _texts(block: Block) -> Iterator[Text]:
    match block:
        case Paragraph(text) | Subheading(text):
            yield text
        case Listing(items=texts) | Signatures(texts):
            yield from texts
        case GoalReport():
            yield from _goal_texts(block)
        case Contents(entries=entries):
            yield from (entry.text for entry in entries)
        case Grid():
            yield from (cell.word if isinstance(cell, Mark) else cell for row in block.rows for cell in row)
        case TimeChart(title=Text() as title):
            yield title
        case Overview() | Chart() | TimeChart() | FilePages():
            return
        case _:
            assert_never(block)


def _goal_texts(goal: GoalReport) -> Iterator[Text]:
    yield goal.heading
    yield from (fact.value for fact in goal.facts)
    if goal.status:
        yield goal.status.word
    if goal.through:
        yield goal.through.label
        yield from (mark.word for mark in goal.through.counts)
    yield from (labelled.mark.word for labelled in goal.more)
    for block in goal.comment:
        yield from _texts(block)
    for table in goal.activities:
        for row in table.rows:
            yield from (row.title, *row.notes, row.responsible, row.time, row.mark.word)
    if goal.no_activities:
        yield goal.no_activities
