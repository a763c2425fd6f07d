"""A goal on the paper: its wording, the judgements side by side, the comment, and its activities in tables."""

from collections.abc import Iterator
from dataclasses import replace

from malverktyg.document.pdf.blocks import Block, Rule, Words, marked
from malverktyg.document.pdf.grid import COLUMN_HEAD
from malverktyg.document.pdf.headings import goal_heading
from malverktyg.document.pdf.prose import missing, passage
from malverktyg.document.pdf.style import CELL, CELL_NOTE, FACT, FACT_BOLD, HEAD_CELL, HEAD_CELL_FIRST, LABEL, META, WIDTH
from malverktyg.document.pdf.table import Columns, Row, Stack, Table, rows_of
from malverktyg.document.pdf.tags import Element
from malverktyg.document.pdf.widths import GoalLayout
from malverktyg.document.typography import NBSP, typeset
from malverktyg.domain import paper_texts
from malverktyg.domain.parts import ActivityRow, ActivityTable, GoalReport, LabelledMark, Mark, Text, Through

_UNDER_TABLE = 10.0


def goal_blocks(goal: GoalReport, layout: GoalLayout, level: int, parent: Element, *, first: bool) -> Iterator[Block]:
    """One goal's blocks; ``level`` is its heading's. A rule parts it from what stands above, unless it is a group's ``first``."""
    section = parent.child("Sect")
    if not first:
        yield Rule(18.0, 8.0)
    yield goal_heading(goal.heading, level, section)
    if goal.facts:
        facts = " · ".join(f"{fact.label}:{NBSP}{fact.value.text}" for fact in goal.facts)
        yield Words(typeset(facts), META, section.child("P"), origin=goal.facts[0].value.origin, keeps=True)
    if goal.status:
        yield _strip(goal, goal.status, layout, section)
    if goal.through:
        yield _through(goal.through, section)
    yield from passage(goal.comment, section)
    for table in goal.activities:
        yield _activities(table, layout.activities, section)
    if goal.no_activities:
        yield missing(goal.no_activities, section)


def _strip(goal: GoalReport, judged: Mark, layout: GoalLayout, section: Element) -> Block:
    """The judgements that the paper speaks of, and the last period's status, each always in its own place."""
    told = {one.label: one for one in (LabelledMark(paper_texts.STATUS, judged), *goal.more)}
    places = [told.pop(label, None) for label in layout.judged]
    cells = [_judgement(one, section) if one else Stack([]) for one in (*places, next(iter(told.values()), None))]
    row = Row(layout.judgements, cells)
    row.before, row.after, row.keeps = 6.0, 7.0, True
    return row


def _through(through: Through, section: Element) -> Block:
    """How the goals stand that this one is followed up by: a symbol and a count for each step, side by side."""
    label = Words(typeset(through.label.text), LABEL, section.child("P"), origin=through.label.origin)
    words = [marked(one.symbol, typeset(one.word.text), FACT, section.child("P"), one.word.origin) for one in through.counts]
    held = Stack([label, *rows_of(words, [one.natural for one in words], WIDTH)])
    held.before, held.after = 6.0, 7.0
    return held


def _judgement(one: LabelledMark, section: Element) -> Block:
    label = Words(typeset(one.label), LABEL, section.child("P"))
    word, style = one.mark.word, FACT_BOLD if one.label == paper_texts.STATUS else FACT
    return Stack([label, marked(one.mark.symbol, typeset(word.text), style, section.child("P"), word.origin)])


def _activities(table: ActivityTable, columns: Columns, section: Element) -> Block:
    element = section.child("Table")
    row = element.child("TR")
    styles = (HEAD_CELL_FIRST, *[HEAD_CELL] * (len(table.heads) - 1))
    cells = [Words(head, style, row.child("TH", COLUMN_HEAD)) for head, style in zip(table.heads, styles, strict=True)]
    again = [Words(head, style) for head, style in zip(table.heads, styles, strict=True)]
    rows = [_activity(one, columns, element) for one in table.rows]
    laid = Table(Row(columns, cells, low=True), Row(columns, again, low=True), rows, after=_UNDER_TABLE)
    laid.before = 5.0
    return laid


def _activity(row: ActivityRow, columns: Columns, table: Element) -> Row:
    element = table.child("TR")
    return Row(
        columns,
        [
            _named(row, element.child("TD")),
            _plain(row.responsible, element),
            _plain(row.time, element),
            marked(row.mark.symbol, typeset(row.mark.word.text), CELL, element.child("TD"), row.mark.word.origin),
        ],
    )


def _named(row: ActivityRow, cell: Element) -> Block:
    """The activity's name with its comment under it."""
    if not row.notes:
        return Words(typeset(row.title.text), CELL, cell, origin=row.title.origin)
    name = Words(typeset(row.title.text), replace(CELL, after=1.0), cell.child("P"), origin=row.title.origin)
    return Stack([name, *(Words(typeset(note.text), CELL_NOTE, cell.child("P"), origin=note.origin) for note in row.notes)])


def _plain(text: Text, row: Element) -> Block:
    return Words(typeset(text.text), CELL, row.child("TD"), origin=text.origin)
