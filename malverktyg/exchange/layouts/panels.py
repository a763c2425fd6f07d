"""Blocks side by side on one sheet: each reads as if it stood below the one at its left."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from malverktyg.exchange.grid import Area, Cell, Sheet
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts.head import Head, HeadColumn, find_heads
from malverktyg.exchange.layouts.labels import is_title_label, read_label
from malverktyg.exchange.layouts.view import View

_NARROWEST = 2
_GAP = 2


def panels(sheet: Sheet, areas: tuple[str, ...]) -> tuple[int, ...]:
    """The first columns of blocks side by side, each with goals of its own; else none. Blank columns stand between them, or a
    goal stands over each and their headings are the same."""
    named = _named_blocks(sheet)
    if named:
        return named
    starts = [first for first, last in _runs(sheet.columns) if last - first + 1 >= _NARROWEST]
    parts = [_part(sheet, starts, place) for place in range(len(starts))]
    holding = [first for first, part in zip(starts, parts, strict=True) if _holds_goals(View(part), areas)]
    return tuple(starts) if len(holding) > 1 and len(holding) == len(starts) else ()


def _named_blocks(sheet: Sheet) -> tuple[int, ...]:
    """The columns of goals that stand side by side in a row, over headings that begin again under each."""
    view = View(sheet)
    for row in view.rows:
        goals = tuple(column for column, cell in view.texts(row) if _names_goal(cell))
        below = view.next_row(row)
        if len(goals) < 2 or below is None or goals[0] != view.rows[row][0]:
            continue
        ends = (*goals[1:], view.rows[below][-1] + 1)
        heads = {
            tuple(fold(view.text(below, column)) for column in range(first, end))[: ends[0] - goals[0]]
            for first, end in zip(goals, ends, strict=True)
        }
        if len(heads) == 1 and sum(bool(text) for text in heads.pop()) >= _NARROWEST:
            return goals
    return ()


def keyed_blocks(sheet: Sheet, areas: tuple[str, ...]) -> tuple[int, ...]:
    """The first columns of a table of goals and one that names its goals by number, side by side under one header: "Mål nr",
    "Mål", "Bedömning", "Mål nr", "Aktivitet". Their rows have nothing to do with each other."""
    for head in find_heads(View(sheet), areas):
        keys = [place for place, one in head.columns.items() if _is_key(one.heading)]
        if len(keys) < 2:
            continue
        starts = (min(head.columns), *keys[1:])
        holding = [_holds_goal_column(head, first, end) for first, end in pairwise((*starts, max(head.columns) + 1))]
        named = all(_names_thing(head.columns.get(key + 1)) for key in keys)
        if named and holding.count(True) == 1:
            return starts
    return ()


def _is_key(heading: Heading | None) -> bool:
    return heading is not None and heading.subject is Subject.GOAL and heading.kind in (Kind.NUMBER, Kind.ID)


def _names_thing(column: HeadColumn | None) -> bool:
    return column is not None and column.heading is not None and column.heading.kind is Kind.TITLE


def _holds_goal_column(head: Head, first: int, end: int) -> bool:
    headings = [one.heading for place, one in head.columns.items() if first <= place < end and one.heading]
    return any(one.kind is Kind.TITLE and one.subject is Subject.GOAL for one in headings)


def _runs(columns: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of columns that follow on one another."""
    runs: list[tuple[int, int]] = []
    for column in columns:
        if runs and column == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return runs


def _part(sheet: Sheet, starts: Sequence[int], place: int) -> Sheet:
    return replace(sheet, cells={at: cell for at, cell in sheet.cells.items() if _panel(starts, at[1]) == place})


def _panel(starts: Sequence[int], column: int) -> int:
    return max(0, bisect_right(starts, column) - 1)


def _holds_goals(view: View, areas: tuple[str, ...]) -> bool:
    """Whether a block names goals, by a heading over them or their numbers, or by a label beside or above each."""
    for head in find_heads(view, areas):
        headings = [one.heading for one in head.columns.values() if one.heading]
        if any(one.kind is Kind.TITLE and one.subject in (Subject.GOAL, Subject.PARENT) for one in headings):
            return True
        if any(one.kind is Kind.NUMBER and one.subject is Subject.GOAL for one in headings):
            return True
    return any(_names_goal(cell) for cell in view.sheet.filled())


def _names_goal(cell: Cell) -> bool:
    label = read_label(cell.text)
    return label is not None and is_title_label(label, Subject.GOAL, Subject.PARENT)


def stacked(sheet: Sheet, starts: tuple[int, ...]) -> View:
    """The sheet with each block below the one before, its cells keeping their true names."""
    shift = max((row for row, _ in sheet.cells), default=0) + _GAP

    def down(row: int, column: int) -> int:
        return row + shift * _panel(starts, column)

    merges = tuple(
        Area(down(area.top, area.left), area.left, down(area.bottom, area.left), area.right)
        for area in sheet.merges
        if _panel(starts, area.left) == _panel(starts, area.right)
    )
    return View(
        replace(
            sheet,
            cells={(down(row, column), column): cell for (row, column), cell in sheet.cells.items()},
            merges=merges,
            hidden_rows=frozenset(row + shift * place for row in sheet.hidden_rows for place in range(len(starts))),
            choices=(),
        ),
        shift=shift,
        panels=starts,
    )
