"""What a row says of its goal: judgements in columns of their own, and crosses under the steps of a scale."""

from collections.abc import Sequence

from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import activities, goals, judging, texts, timing
from malverktyg.exchange.layouts.activities import RowSays
from malverktyg.exchange.layouts.banding import is_banding
from malverktyg.exchange.layouts.boxes import is_empty_box
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.drafts import joined
from malverktyg.exchange.layouts.row import JUDGED, Row, Table
from malverktyg.exchange.statuses import words

_LONGEST_MARK = 3
_MARKED = frozenset({Kind.MONTH, Kind.AREA_CHOICE, Kind.CHOICE})
_NOT_MARKED = ("0", "nej", "falskt", "-", "false", "n", "no")
_OVER = (ActivityStatus.DONE, ActivityStatus.CANCELLED)


def judge_row(table: Table, row: Row) -> None:
    """Take the row's judgements of its goal."""
    differ = table.may_differ(row)
    if not (row.said or (table.may_judge if differ else table.judges)):
        return
    for column, cell in table.cells(row, JUDGED):
        subject = table.effective(row, column) if differ else column.subject
        if subject is not Subject.ASSESSMENT or not row.fresh(column):
            continue
        if table.section.goal is None:
            continue
        period = None if column.part else row.period or table.section.period
        period = period or table.pen.setting.period(column.part, column.year)
        _tell_period(table, row, column, cell, period, told=column.part is not None)
        goals.judge_goal(table.pen, table.section.goal, period, cell, column.kind, binary=column.binary)


def judge_by_name(table: Table, row: Row) -> None:
    """Where nothing else judges, the colour of the cell that names a goal or an activity does."""
    for column, cell in row.of(Kind.TITLE):
        if not column.coloured or not cell.fill or not row.fresh(column):
            continue
        if column.subject is Subject.GOAL and table.section.goal is not None and not _judges(table, Subject.ASSESSMENT):
            period = row.period or table.section.period or table.pen.setting.period()
            step = judging.goal_status_of_fill(table.pen, cell)
            one = goals.assessment_of(table.pen, table.section.goal, period, cell) if step else None
            if one is not None:
                _tell_period(table, row, column, cell, period, told=False)
                one.status = one.status or step
                one.origins.setdefault("status", table.pen.take(cell, "assessment.status"))
        elif column.subject is Subject.ACTIVITY and not _judges(table, Subject.ACTIVITY):
            told = RowSays(status=judging.activity_status_by_fill(table.pen, cell), status_origin=table.pen.origin(cell))
            activities.apply(table.pen, table.section.activities, told)


def _judges(table: Table, subject: Subject) -> bool:
    return any(True for _ in table.of(Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.CHOICE, Kind.PERCENT, subject=subject))


def _tell_period(table: Table, row: Row, column: Column, cell: Cell, period: Period | None, *, told: bool) -> None:
    known = told or row.period or table.section.period or table.pen.setting.part
    if not known and period and column.kind is not Kind.COMMENT and table.pen.once("period"):
        where = column.head.cells[-1] if column.head else cell
        table.pen.remark("period_guessed", where, period=texts.PERIOD[period.part])


def read_marks(table: Table, row: Row) -> None:
    """Take the row's crosses: under months, under focus areas, under the steps of a scale."""
    if table.kinds.isdisjoint(_MARKED):
        return
    marked: list[tuple[Column, Cell]] = []
    for column, cell in row.shown.items():
        if column.kind not in _MARKED or not row.fresh(column):
            continue
        if is_marked(table, cell):
            marked.append((column, cell))
        elif cell.text.strip():
            table.pen.leave(cell, texts.MARK_ABSENT)
    _take_months(table, [one for one in marked if one[0].kind is Kind.MONTH])
    _take_choices(table, row, [one for one in marked if one[0].kind is not Kind.MONTH])


def _take_months(table: Table, marked: Sequence[tuple[Column, Cell]]) -> None:
    ranges: list[timing.Marked] = []
    for column, cell in marked:
        if _names_activity(table, cell):
            _activity_in_month(table, column, cell)
        else:
            table.pen.take(cell, "activity.time")
            ranges.append((column.choice, column.year))
    if ranges:
        _months(table, ranges)


def _take_choices(table: Table, row: Row, marked: Sequence[tuple[Column, Cell]]) -> None:
    chosen: set[tuple[object, ...]] = set()
    for column, cell in marked:
        if column.kind is Kind.AREA_CHOICE:
            _area(table, column, cell)
        elif (column.subject, column.part) in chosen:
            table.pen.remark("two_marks", cell)
            table.pen.take(cell, f"{column.subject}.status")
        else:
            chosen.add((column.subject, column.part))
            _choose(table, row, column, cell)


def _names_activity(table: Table, cell: Cell) -> bool:
    """Whether a cell under a month says what is done then, where the table has no other place for it."""
    return not table.has(Subject.ACTIVITY) and len(cell.text.strip()) > _LONGEST_MARK and table.section.goal is not None


def _activity_in_month(table: Table, column: Column, cell: Cell) -> None:
    if table.section.goal is not None:
        drafts = activities.activities_in(table.pen, table.section.goal, cell, alone=True)
        span = timing.months_span([(column.choice, column.year)], table.pen.setting.year)
        activities.apply(table.pen, drafts, RowSays(time=span, time_origins={"time": table.pen.origin(cell)}))


def _area(table: Table, column: Column, cell: Cell) -> None:
    if table.section.goal is not None:
        goals.set_areas(table.pen, table.section, cell, text=column.choice, goal=table.section.goal)
        table.section.areas, table.section.areas_origin = (), None


def _months(table: Table, ranges: list[timing.Marked]) -> None:
    span = timing.months_span(ranges, table.pen.setting.year)
    for draft in table.section.activities:
        if not (draft.time.start or draft.time.end):
            draft.time = span
            draft.origins["time"] = draft.origin


def is_marked(table: Table, cell: Cell) -> bool:
    """Whether a cell under a choice is ticked: by any text but a no, or by a colour of its own."""
    text = fold(cell.text)
    if not text:
        return bool(cell.fill) and cell.fill != "FFFFFF" and not is_banding(table.pen, cell)
    return text not in _NOT_MARKED and not is_empty_box(text)


def _choose(table: Table, row: Row, column: Column, cell: Cell) -> None:
    origin = table.pen.take(cell, f"{column.subject}.status")
    text = cell.text.strip()
    more = text if len(text) > 3 and not words.is_mark(text, font=cell.font) else ""
    if column.subject is Subject.ACTIVITY:
        told = RowSays(status=ActivityStatus(column.choice), status_origin=origin, comment=more, comment_origin=origin)
        late = column.choice == ActivityStatus.DELAYED  # which nothing can be that is over
        drafts = [one for one in table.section.activities if not (late and one.status in _OVER)]
        activities.apply(table.pen, drafts, told)
        return
    if table.section.goal is None:
        return
    period = row.period or table.section.period or table.pen.setting.period(column.part, column.year)
    _tell_period(table, row, column, cell, period, told=column.part is not None)
    one = goals.assessment_of(table.pen, table.section.goal, period, cell)
    if one is not None:
        one.status = one.status or GoalStatus(column.choice)
        one.origins.setdefault("status", origin)
        one.comment = joined(one.comment, more)
