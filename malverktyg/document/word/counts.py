"""Counts in Word: the overview of the goals as a table, and a chart as a picture with its numbers beside it."""

from collections.abc import Iterable, Iterator, Sequence

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.style import HEAD_CELL
from malverktyg.document.pdf.widths import longest
from malverktyg.document.signs import clean
from malverktyg.document.texts import CHART_GROUP, CHART_PERIOD
from malverktyg.document.typography import typeset
from malverktyg.document.word import runs
from malverktyg.document.word.elements import Node, paragraph
from malverktyg.document.word.package import Package
from malverktyg.document.word.pictures import chart_picture
from malverktyg.document.word.table import WIDER, Cell, counts, filling, head_cell, space
from malverktyg.domain import paper_texts
from malverktyg.domain.assessing import Step
from malverktyg.domain.parts import BarGroup, Chart, Mark, Origin, Overview, OverviewRow, Text

_TOTAL, _PERIOD = 34.0, 40.0
_BESIDE = 24.0  # the symbol beside the word, and the air between columns
_NOWHERE = Origin("Assessment")


def overview(found: Overview, package: Package) -> Iterator[Node]:
    """The overview's heading and table."""
    yield paragraph("Heading2", runs.heading(found.title))
    heads = [head_cell(paper_texts.GROUP_HEAD, first=True), *(_head(mark, package) for mark in found.heads)]
    heads.append(head_cell(paper_texts.OVERVIEW_TOTAL_HEAD))
    rows = [_overview_row(row, "Cell") for row in found.rows]
    if found.total:
        rows.append(_overview_row(found.total, "CellStrong"))
    yield counts(heads, rows, filling(*_widths(mark.word.text for mark in found.heads), _TOTAL), found.title)
    yield space()


def chart(found: Chart, package: Package) -> Iterator[Node]:
    """The picture under its heading, and what it shows as a table."""
    png, width, height = chart_picture(found)
    yield paragraph("Heading2", runs.heading(found.title))
    yield paragraph("Picture", runs.picture(package, png, width, height, clean(typeset(found.told))))
    yield _numbers(found, package)
    yield space()
    if found.note:
        yield paragraph("Note", *runs.text(found.note))


def _numbers(found: Chart, package: Package) -> Node:
    marks = [Mark(step, Text(word, _NOWHERE)) for step, word in found.legend]
    heads = [head_cell(CHART_GROUP, first=True), head_cell(CHART_PERIOD), *(_head(mark, package) for mark in marks)]
    rows = [row for group in found.groups for row in _bars(group, [step for step, _ in found.legend])]
    return counts(heads, rows, filling(_PERIOD, *_widths(word for _, word in found.legend)), found.title)


def _widths(heads: Iterable[str]) -> list[float]:
    return [longest(head, HEAD_CELL) * WIDER + _BESIDE for head in heads]


def _bars(group: BarGroup, steps: Sequence[Step]) -> Iterator[list[Cell]]:
    for bar in group.bars:
        stood = dict(bar.counts)
        yield [
            [_named(group.name, "Cell")],
            [_named(bar.period, "Cell")],
            *(_number(stood.get(step, 0), "Cell") for step in steps),
        ]


def _head(mark: Mark, package: Package) -> Cell:
    return [paragraph("TableHead", *runs.mark(package, mark, HEAD_CELL.size))]


def _overview_row(row: OverviewRow, style: str) -> list[Cell]:
    return [[_named(row.name, style)], *(_number(count, style) for count in (*row.counts, row.total))]


def _named(written: str, style: str) -> Node:
    return paragraph(style, *runs.text(written))


def _number(count: int, style: str) -> Cell:
    return [paragraph(style, runs.plain(str(count), None if count else Colour.TEXT2))]
