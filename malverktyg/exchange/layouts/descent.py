"""Rows that say by an id what they stand under: each is read below its own, in whichever order they were exported."""

from collections.abc import Iterator, Sequence
from copy import copy

from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts.row import Table
from malverktyg.exchange.layouts.row_kind import RowKind
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.layouts.table import links_of, read_row
from malverktyg.exchange.layouts.ties import leave_untied

_GOALS = (RowKind.GOAL, RowKind.PARENT)


def read_descending(table: Table, rows: Sequence[int]) -> Iterator[int]:
    """Read the rows of a table that tell by ids what they stand under; each takes up where the row above it left off."""
    section, found = table.section, links_of(table, rows)
    start = copy(section)
    after: dict[int, Section] = {}
    for row in found.in_order(rows):
        section.go_back_to(after.get(found.above.get(row, 0), start))
        if row in found.outside and not _begin_outside(table, row, found.outside[row]):
            continue
        if table.tree.get(row) in _GOALS and section.goal is not None:
            section.parent, section.parent_origin = section.goal.title, section.goal.origin
        read_row(table, row)
        after[row] = copy(section)
        yield row


def _begin_outside(table: Table, row: int, key: str) -> bool:
    """Begin the goal of another table that a row stands under. False where there is none: the row is left out, and told of."""
    goal = table.pen.shelf.numbered(key, table.section.body or table.pen.setting.body)
    if goal is not None:
        table.section.begin_goal(goal)
        return True
    column = next(table.of(Kind.ABOVE))
    cell = table.pen.view.own(row, column.position)
    if cell is not None:
        table.pen.take(cell, column.role)
        table.pen.remark("goal_unknown", cell, text=cell.text.strip())
    leave_untied(table, row)
    return False
