"""Pasted rows as a sheet under a goal, and what the readers of such sheets share."""

import re
from collections.abc import Sequence

from malverktyg.exchange.accounting import IGNORED
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Cell, Sheet

GOAL, THE_GOAL = "Mål", "Målet som raderna klistrades in under"
NONE = frozenset("-–—.…")  # in a cell: nothing to say
WORD = re.compile(r"\w+")


def sheet_of(title: str, rows: Sequence[Sequence[str]]) -> Sheet:
    """Rows of texts as a sheet with a name."""
    cells = {
        (row, column): Cell(row, column, text, text)
        for row, texts in enumerate(rows, 1)
        for column, text in enumerate(texts, 1)
        if text.strip()
    }
    return Sheet(title, cells)


def under_the_goal(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Sheet:
    """Rows below their headings as a sheet whose first column names the goal."""
    return sheet_of(title, [[GOAL, *heads], *([THE_GOAL if not place else "", *row] for place, row in enumerate(rows))])


def role_of(cell: Cell, reading: Reading, sheet: Sheet) -> str:
    """What became of a cell."""
    return reading.cells.get(f"{sheet.title}!{cell.name}", IGNORED)


def told_of(cell: Cell, sheet: Sheet, *, has_head: bool) -> str:
    """What a cell says, with its column's heading where the rows had headings."""
    head = sheet.text(1, cell.column) if has_head else ""
    return f"{head}: {cell.text.strip()}" if head else cell.text.strip()
