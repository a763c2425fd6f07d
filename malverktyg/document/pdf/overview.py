"""The overview of the goals: a table of how many stand at each step, group by group."""

from collections.abc import Iterator
from dataclasses import replace

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block, Marked, Words, marked
from malverktyg.document.pdf.grid import COLUMN_HEAD, ROW_HEAD
from malverktyg.document.pdf.headings import heading
from malverktyg.document.pdf.style import CELL, CELL_BOLD, HEAD_CELL, HEAD_CELL_FIRST, NUMBER, WIDTH
from malverktyg.document.pdf.table import Columns, Row, Table
from malverktyg.document.pdf.tags import Element
from malverktyg.document.pdf.widths import longest
from malverktyg.document.typography import typeset
from malverktyg.domain import paper_texts
from malverktyg.domain.parts import Origin, Overview, OverviewRow, Text

_DIGIT_EDGE = 22.8  # two digits begin where the word in the head begins


def overview_blocks(overview: Overview, parent: Element) -> Iterator[Block]:
    """The overview's heading and table."""
    yield heading(Text(overview.title, Origin("Assessment")), 3, parent)
    table = parent.child("Table")
    heads = _columns(overview)
    digits = Columns(heads.lefts, (heads.widths[0], *[_DIGIT_EDGE] * len(overview.heads), heads.widths[-1]))
    head, again = _head(overview, heads, table.child("TR")), _head(overview, heads, None)
    rows = [_row(row, digits, table, strong=False) for row in overview.rows]
    if overview.total:
        rows.append(_row(overview.total, digits, table, strong=True))
    yield Table(head, again, rows, after=8.0, whole=True)


def _columns(overview: Overview) -> Columns:
    """As wide as the longest word of each head; the groups' names take the rest."""
    counts = [Marked(mark.symbol, Words("", HEAD_CELL)).indent + longest(mark.word.text, HEAD_CELL) for mark in overview.heads]
    return Columns.filling(WIDTH, *counts, longest(paper_texts.OVERVIEW_TOTAL_HEAD, HEAD_CELL))


def _head(overview: Overview, columns: Columns, row: Element | None) -> Row:
    def element() -> Element | None:
        return row.child("TH", COLUMN_HEAD) if row else None

    first = Words(paper_texts.GROUP_HEAD, HEAD_CELL_FIRST, element())
    marks = [marked(mark.symbol, mark.word.text, HEAD_CELL, element()) for mark in overview.heads]
    return Row(columns, [first, *marks, Words(paper_texts.OVERVIEW_TOTAL_HEAD, HEAD_CELL, element())], low=True)


def _row(row: OverviewRow, columns: Columns, table: Element, *, strong: bool) -> Row:
    element = table.child("TR")
    name = Words(typeset(row.name), CELL_BOLD if strong else CELL, element.child("TH", ROW_HEAD))
    return Row(columns, [name, *(_count(count, element, strong) for count in (*row.counts, row.total))])


def _count(count: int, row: Element, strong: bool) -> Block:
    style = replace(NUMBER, bold=strong, colour=Colour.TEXT if count else Colour.TEXT2)
    return Words(str(count), style, row.child("TD"))
