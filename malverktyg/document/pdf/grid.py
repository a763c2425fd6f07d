"""Plain tables: a head over the columns, a first cell that names the row, and texts or judgements in the others."""

from collections.abc import Iterator
from dataclasses import replace

from malverktyg.document.pdf.blocks import Block, Words, marked
from malverktyg.document.pdf.style import CELL, HEAD_CELL, HEAD_CELL_FIRST, NUMBER, WIDTH
from malverktyg.document.pdf.table import Columns, Row, Table
from malverktyg.document.pdf.tags import Element
from malverktyg.document.typography import typeset
from malverktyg.domain.parts import Grid, Mark, Text

COLUMN_HEAD = "<</O /Table /Scope /Column>>"
ROW_HEAD = "<</O /Table /Scope /Row>>"
_AFTER = 10.0
_SMALL = 8  # rows that are seen whole


def grid_blocks(grid: Grid, parent: Element) -> Iterator[Block]:
    """The table."""
    element = parent.child("Table")
    shares = sum(grid.shares)
    columns = Columns.of(*(WIDTH * share / shares for share in grid.shares))
    head, again = _head(grid, columns, element.child("TR")), _head(grid, columns, None)
    named = _is_named(grid)
    rows = [_row(grid, cells, columns, element.child("TR"), named=named) for cells in grid.rows]
    yield Table(head, again, rows, after=_AFTER, whole=len(rows) <= _SMALL)


def _head(grid: Grid, columns: Columns, row: Element | None) -> Row:
    cells = []
    for place, words in enumerate(grid.heads):
        style = HEAD_CELL_FIRST if place == 0 else replace(HEAD_CELL, right=place in grid.numbers)
        cells.append(Words(typeset(words), style, row.child("TH", COLUMN_HEAD) if row else None))
    return Row(columns, cells, low=True)


def _is_named(grid: Grid) -> bool:
    """Whether first cells are heads of their rows: in a table with more heads than data a reader would hear little else."""
    across, down = len(grid.heads), len(grid.rows)
    return (across - 1) * down >= across + down


def _row(grid: Grid, cells: tuple[Text | Mark, ...], columns: Columns, row: Element, *, named: bool) -> Row:
    made: list[Block] = []
    for place, cell in enumerate(cells):
        element = row.child("TH", ROW_HEAD) if named and place == 0 else row.child("TD")
        made.append(_cell(cell, element, right=place in grid.numbers))
    return Row(columns, made)


def _cell(cell: Text | Mark, element: Element, *, right: bool) -> Block:
    if isinstance(cell, Mark):
        return marked(cell.symbol, typeset(cell.word.text), CELL, element, cell.word.origin)
    return Words(typeset(cell.text), NUMBER if right else CELL, element, origin=cell.origin)
