"""A row's cells that are left when its things are known: numbers, values, answers, texts that go on, what has no place."""

import re

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import activities, assignments, goals, indicators, texts, timing
from malverktyg.exchange.layouts.activities import RowSays
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.drafts import joined
from malverktyg.exchange.layouts.row import Row, Table, says_nothing

_TAKEN = (Kind.NUMBER, Kind.ID, Kind.ABOVE, Kind.LEVEL, Kind.TYPE)
_PARTED = re.compile(r"[;\n]")


def read_remainder(table: Table, row: Row) -> None:
    """Account for every cell of the row that nobody has taken."""
    pen = table.pen
    known = pen.roles
    for column, cell in row.shown.items():
        if cell.name in known or not cell.text.strip():
            continue
        if (
            table.effective(row, column) is Subject.INDICATOR
            and table.section.indicator is not None
            and _of_indicator(table, row, column, cell)
        ):
            continue
        if all(says_nothing(part) for part in _PARTED.split(cell.text)):
            pen.leave(cell, texts.DASH)
        elif not _more(table, row, column, cell):
            _leave(table, column, cell)


def _more(table: Table, row: Row, column: Column, cell: Cell) -> bool:
    pen, section = table.pen, table.section
    if column.kind in _TAKEN:
        pen.take(cell, column.role)
    elif section.assignment is not None and row.subject in (Subject.ASSIGNMENT, None) and not table.has(Subject.ACTIVITY):
        period = row.period or pen.setting.period(column.part, column.year)
        return assignments.fill_assignment(pen, section.assignment, cell, column.kind, period)
    elif column.kind in (Kind.BY, Kind.ON) and section.goal is not None:
        return _by_and_on(table, row, column, cell)
    elif column.kind is Kind.COMMENT and section.activities and table.effective(row, column) is Subject.ACTIVITY:
        for draft in section.activities:
            draft.comment = joined(draft.comment, cell.text.strip())
        pen.take(cell, "activity.comment")
        pen.remark("continued", cell)
    elif column.kind is Kind.RESPONSIBLE and section.activities and row.subject is None:
        told = RowSays(responsible=activities.read_people(pen, cell), responsible_origin=pen.take(cell, "activity.responsible"))
        activities.apply(pen, section.activities, told)
    else:
        return False
    return True


def _of_indicator(table: Table, row: Row, column: Column, cell: Cell) -> bool:
    indicator = table.section.indicator
    if indicator is None:
        return False
    origin = table.pen.origin(cell)
    if column.kind is Kind.TARGET:
        indicators.set_target(indicator, cell.text.strip(), origin)
        table.pen.take(cell, "indicator.target")
    elif column.kind is Kind.UNIT:
        indicators.set_unit(indicator, cell.text, origin)
        table.pen.take(cell, "indicator.unit")
    elif column.kind in (Kind.VALUE, Kind.OUTCOME, Kind.STATUS, Kind.PERCENT, Kind.COMMENT):
        period = row.period if not column.part and row.period else table.pen.setting.period(column.part, column.year)
        indicators.measure(table.pen, indicator, period, cell, column.choice or row.group)
    else:
        return False
    return True


def _by_and_on(table: Table, row: Row, column: Column, cell: Cell) -> bool:
    period = row.period or table.pen.setting.period(column.part, column.year)
    goal = table.section.goal
    if period is None or goal is None:
        return False
    one = goal.assessment(period, table.pen.origin(cell))
    if column.kind is Kind.BY:
        one.assessed_by = goals.one_line(cell.text)
    else:
        span = timing.cell_time(table.pen, cell)
        one.assessed_on = span.end or span.start
    one.origins.setdefault(str(column.kind), table.pen.take(cell, column.role))
    return True


def _leave(table: Table, column: Column, cell: Cell) -> None:
    pen = table.pen
    if column.kind is Kind.OTHER and column.said:
        pen.leave(cell, texts.SAID_NOTHING)
    elif column.kind is Kind.TREND and column.subject is Subject.ACTIVITY:
        pen.leave(cell, texts.NO_PLACE)
        if pen.once("trend of activities"):
            pen.remark("trend_of_activities", cell, heading=column.text)
    elif column.kind is Kind.OTHER and not column.guessed:
        pen.leave(cell, texts.OTHER_COLUMN)
    elif column.kind is Kind.OTHER:
        pen.leave(cell, texts.UNKNOWN_COLUMN)
        position = pen.view.position
        if column.head is None or position(column.head.cells[-1]) != position(cell):
            pen.remark("not_understood", cell, text=cell.text)
    else:
        pen.leave(cell, texts.NO_PLACE)
        if pen.once("no place", column.position, id(table.section.goal), fold(cell.text)):
            pen.remark("no_place", cell, heading=column.text, text=cell.text)
