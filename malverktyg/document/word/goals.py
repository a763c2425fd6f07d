"""A goal in Word: its wording as a heading, the judgements side by side, the comment, and its activities in tables."""

from collections.abc import Iterator

from malverktyg.document.pdf.style import CELL, FACT, WIDTH
from malverktyg.document.pdf.widths import GoalLayout
from malverktyg.document.signs import clean
from malverktyg.document.typography import NBSP, typeset
from malverktyg.document.word import runs
from malverktyg.document.word.elements import Node, paragraph
from malverktyg.document.word.package import Package
from malverktyg.document.word.prose import missing, passage
from malverktyg.document.word.table import WIDER, Cell, bare, filling, head_cell, space, table
from malverktyg.domain import paper_texts
from malverktyg.domain.parts import ActivityRow, ActivityTable, GoalReport, LabelledMark, Mark, Text, Through


def goal(report: GoalReport, layout: GoalLayout, level: int, package: Package) -> Iterator[Node]:
    """One goal's part; ``level`` is its heading's."""
    yield paragraph(f"Heading{level}", runs.plain(clean(typeset(report.heading.text))))
    if report.facts:
        yield paragraph("Meta", *runs.text(" · ".join(f"{fact.label}:{NBSP}{fact.value.text}" for fact in report.facts)))
    if report.status:
        yield from _judgements(report, report.status, layout, package)
    if report.through:
        yield from _through(report.through, package)
    yield from passage(report.comment, package)
    for activities in report.activities:
        yield _activities(activities, layout, package)
        yield space()
    if report.no_activities:
        yield missing(report.no_activities, package)


def _judgements(report: GoalReport, judged: Mark, layout: GoalLayout, package: Package) -> Iterator[Node]:
    """Each judgement under its label, always in its own place."""
    told = {one.label: one for one in (LabelledMark(paper_texts.STATUS, judged), *report.more)}
    places = [told.pop(label, None) for label in layout.judged]
    cells = [_judgement(one, package) for one in (*places, next(iter(told.values()), None))]
    yield bare([cells], _widths(layout.judgements.lefts))
    yield space()


def _judgement(one: LabelledMark | None, package: Package) -> Cell:
    if one is None:
        return [paragraph("Label")]
    style = "FactStrong" if one.label == paper_texts.STATUS else "Fact"
    return [paragraph("Label", *runs.text(one.label)), paragraph(style, *runs.mark(package, one.mark, FACT.size))]


def _through(through: Through, package: Package) -> Iterator[Node]:
    yield paragraph("Label", *runs.text(through.label.text))
    if through.counts:
        counts = (run for one in through.counts for run in (*runs.mark(package, one, FACT.size), runs.plain(f"{NBSP}{NBSP} ")))
        yield paragraph("Fact", *counts)
    yield space()


def _activities(activities: ActivityTable, layout: GoalLayout, package: Package) -> Node:
    name, *others = activities.heads
    heads = [head_cell(name, first=True), *map(head_cell, others)]
    rows = [_activity(row, package) for row in activities.rows]
    _, *narrow = _widths(layout.activities.lefts)
    return table(heads, rows, filling(*(width * WIDER for width in narrow)), name)


def _activity(row: ActivityRow, package: Package) -> list[Cell]:
    named = [_cell(row.title, "Cell"), *(_cell(note, "CellNote") for note in row.notes)]
    mark = [paragraph("Cell", *runs.mark(package, row.mark, CELL.size))]
    return [named, [_cell(row.responsible, "Cell")], [_cell(row.time, "Cell")], mark]


def _cell(text: Text, style: str) -> Node:
    return paragraph(style, *runs.text(text.text))


def _widths(lefts: tuple[float, ...]) -> list[float]:
    """How wide columns are that begin at some places: the gutters belong to them."""
    return [end - start for start, end in zip(lefts, (*lefts[1:], WIDTH), strict=True)]
