"""Rows tied to their goals by a key: the number, the id or the name of a goal in another table or on another sheet."""

import re
from collections.abc import Iterator

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.asides import is_number
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.drafts import GoalDraft
from malverktyg.exchange.layouts.head import Head, find_heads
from malverktyg.exchange.layouts.keys import NAMED, goal_by_name, goal_in_key, known_by
from malverktyg.exchange.layouts.row import Row, Table, says_nothing
from malverktyg.exchange.layouts.row_kind import number_in, plain_key
from malverktyg.exchange.layouts.view import View

_BETWEEN_NUMBERS = re.compile(r"\s*(?:[,;&/+\n]|\boch\b)\s*")
_NUMBERED = re.compile(r"[A-ZÅÄÖ]{1,3}[ .-]?\d{1,2}(?:\.\d{1,2})*")
_LOOKED_AT = 20
_KEYS = (Kind.NUMBER, Kind.ID)


def goals_of_keys(table: Table, row: Row) -> list[GoalDraft]:
    """The goals of a row that names several by their numbers: "1.1, 1.2"."""
    for column, cell in (*row.of(Kind.TITLE, Subject.GOAL), *row.of(Kind.NUMBER, Subject.GOAL)):
        parts = [_bare(part) for part in _BETWEEN_NUMBERS.split(number_in(cell)) if part]
        if len(parts) < 2 or not all(map(is_key, parts)) or not row.fresh(column):
            continue
        known = [goal for part in parts if (goal := known_by(table, part)) is not None]
        if len(known) == len(parts):
            table.pen.take(cell, "goal.number")
            return known
    return []


def _bare(text: str) -> str:
    """A number without the word before it: "Mål 2"."""
    match = NAMED.fullmatch(text)
    return match["key"] if match and not match["words"] else text


def is_key(text: str) -> bool:
    """Whether a text is a goal's number: "3", "1.2", "K1"."""
    return is_number(text) or _NUMBERED.fullmatch(text.strip()) is not None


def goal_named(table: Table, cell: Cell) -> GoalDraft | None:
    """The goal of another table that a cell only names: by its number alone, by it and the beginning of its words, or by words
    that are found in its own."""
    match = NAMED.fullmatch(number_in(cell)) if table.pen.shelf.knows_numbers else None
    known = known_by(table, match["key"]) if match else None
    if match is None or known is None:
        return goal_by_name(table, cell)
    words = fold(match["words"] or "").rstrip(" .…")
    return known if fold(known.title).startswith(words) else None


def begin_tied(table: Table, row: Row) -> bool:
    """Begin the goal that a row names by its key. False where the table's keys find goals, and this one finds none: what the
    row says is then of no goal, least of all of the one before."""
    for column, cell in _keys(row):
        if not column.certain or says_nothing(cell.text) or not row.fresh(column):
            continue
        goal = goal_in_key(table, cell)
        if goal is None and table.tied:
            table.section.begin_goal(None)
            table.pen.take(cell, "goal.number")
            table.pen.remark("goal_unknown", cell, text=cell.text.strip())
            return False
        if goal is not None:
            table.tied = True
            table.pen.take(cell, "goal.number")
            if goal is not table.section.goal:
                table.section.begin_goal(goal)
    return True


def _keys(row: Row) -> Iterator[tuple[Column, Cell]]:
    for kind in _KEYS:
        yield from row.of(kind, subject=Subject.GOAL)


def leave_untied(table: Table, row: int) -> None:
    """Leave out what a row says of a goal that is nowhere; that it does so is told at its key."""
    for column, cell in table.pen.view.texts(row):
        if table.first <= column <= table.last_column and not table.pen.knows(cell):
            table.pen.leave(cell, texts.NO_GOAL)


def refers(view: View, head: Head) -> bool:
    """Whether a table names its goals by keys alone: its goals stand in another one."""
    goals = [place for place, one in head.columns.items() if _is(one.heading, Subject.GOAL, Kind.TITLE, Kind.GOAL_CHOICE)]
    above = _place_of(head, Kind.ABOVE)
    if above is not None:
        return _stand_under_others(view, head, above, _place_of(head, Kind.ID))
    ids = [one.heading.subject for one in head.columns.values() if one.heading and one.heading.kind is Kind.ID]
    if Subject.GOAL in ids and len(ids) > 1 and not goals:
        return True
    if any(one.heading and one.heading.kind in (Kind.TEXT, Kind.TYPE) for one in head.columns.values()):
        return False
    if goals:
        below = view.rows_between(head.last_row, head.last_row + _LOOKED_AT + 1)
        named = [text for row in below for place in goals if (text := view.text(row, place))]
        return bool(named) and all(map(is_key, named))
    return any(_is(one.heading, Subject.GOAL, *_KEYS) for one in head.columns.values())


def _place_of(head: Head, kind: Kind) -> int | None:
    return next((place for place, one in head.columns.items() if one.heading and one.heading.kind is kind), None)


def _stand_under_others(view: View, head: Head, above: int, id: int | None) -> bool:
    """Whether all that the rows of an export stand under is outside it."""
    rows = view.rows_between(head.last_row, view.last_row + 1)
    own = {plain_key(view.text(row, id)) for row in rows} if id is not None else set()
    keys = {plain_key(text) for row in rows if (text := view.text(row, above))}
    return bool(keys) and keys.isdisjoint(own)


def _is(heading: object, subject: Subject, *kinds: Kind) -> bool:
    return getattr(heading, "subject", None) is subject and getattr(heading, "kind", None) in kinds


def holds_goals(head: Head) -> bool:
    """Whether a table has a column of goals."""
    return any(_is(one.heading, Subject.GOAL, Kind.TITLE) for one in head.columns.values())


def goals_first(sheets: tuple[Sheet, ...], areas: tuple[str, ...]) -> list[Sheet]:
    """A book's sheets as they are to be read: those whose tables name goals by keys alone after those that hold them."""
    if len(sheets) < 2:
        return list(sheets)
    return sorted(sheets, key=lambda sheet: _only_refers(View(sheet), areas))


def _only_refers(view: View, areas: tuple[str, ...]) -> bool:
    heads = list(find_heads(view, areas))
    return bool(heads) and all(refers(view, head) for head in heads)
