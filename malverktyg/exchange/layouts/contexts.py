"""What a row stands under: body, goal area, focus area, the goal above, the period and the group that its cells name."""

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import goals, indicators, texts
from malverktyg.exchange.layouts.row import Row, Table, says_nothing

_KINDS = frozenset({Kind.BODY, Kind.GOAL_AREA, Kind.PERIOD, Kind.GROUP})
_AND_PARENTS = _KINDS | {Kind.TITLE}


def read_contexts(table: Table, row: Row) -> None:
    """Take the row's cells that say what it stands under."""
    pen, section = table.pen, table.section
    for column, cell in table.cells(row, _AND_PARENTS if table.has_parents or pen.setting.corrected.cells else _KINDS):
        if not cell.text.strip() or not row.fresh(column) or says_nothing(cell.text):
            continue
        if column.kind is Kind.BODY:
            goals.set_body(pen, section, cell)
        elif column.kind is Kind.GOAL_AREA:
            goals.set_goal_area(pen, section, cell)
        elif column.subject is Subject.PARENT and column.kind is Kind.TITLE:
            goals.set_parent(pen, section, cell)
        elif column.kind is Kind.PERIOD:
            row.period = row_period(table, cell)
        elif column.kind is Kind.GROUP:
            row.group = indicators.group_of(cell.text)
            pen.take(cell, "indicator.group")
    _areas(table, row)


def _areas(table: Table, row: Row) -> None:
    cells = row.of(Kind.FOCUS_AREA)
    named: tuple[str, ...] = ()
    for _, cell in cells:
        if not says_nothing(cell.text):
            goals.set_areas(table.pen, table.section, cell)
            named = tuple(dict.fromkeys((*named, *table.section.areas))) if named else table.section.areas
            table.section.areas = named
    if not cells and _area_is_per_goal(table) and _goal_is_new(row):
        table.section.areas, table.section.areas_origin = (), None


def _area_is_per_goal(table: Table) -> bool:
    """Whether the areas stand at the right of the goals, so that a blank one says none and not "the same"."""
    area = next(table.of(Kind.FOCUS_AREA), None)
    goal = next(table.of(Kind.TITLE, subject=Subject.GOAL), None)
    return area is not None and goal is not None and area.position > goal.position


def _goal_is_new(row: Row) -> bool:
    return any(row.fresh(column) for column, _ in row.of(Kind.TITLE, subject=Subject.GOAL))


def row_period(table: Table, cell: Cell) -> Period | None:
    """The period that a row's own cell names."""
    pen, text = table.pen, fold(cell.text)
    named = named_period(f"tertial {text}" if text in ("1", "2", "3") else text)
    pen.take(cell, "assessment.period")
    if named.part is None and named.year and not named.rest:
        return Period(named.year, PeriodPart.H)
    if named.part is None:
        period = pen.setting.period()
        pen.remark("period_unknown", cell, text=cell.text, period=texts.PERIOD[period.part] if period else texts.PERIOD["H"])
        return period
    return pen.setting.period(named.part, named.year)
