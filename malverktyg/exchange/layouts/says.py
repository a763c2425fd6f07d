"""What a row says of its activities: who, when, how it stands, and what is written beside."""

from malverktyg.domain.periods import TimeSpan
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import activities, judging, timing
from malverktyg.exchange.layouts.activities import RowSays
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.drafts import joined
from malverktyg.exchange.layouts.row import NOTHING, TIME_KINDS, Row, Table
from malverktyg.exchange.phrases.people import split_people
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.endings import status_and_time

_SAYING = TIME_KINDS | {
    Kind.RESPONSIBLE, Kind.PEOPLE_CHOICE, Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.PERCENT, Kind.COMMENT,
}  # fmt: skip
_JUDGING = frozenset({Kind.STATUS, Kind.STATUS_AND_COMMENT})
_ROLES = {kind: f"activity.{kind}" for kind in _SAYING}


def read_row(table: Table, row: Row, index: str) -> RowSays:
    """All that a row says of the activities of one index."""
    pen, told = table.pen, RowSays(id=row.id(Subject.ACTIVITY))
    spans: dict[Kind, TimeSpan] = {}
    for column, cell in table.cells(row, _SAYING):
        others = column.index != index and (column.index or not table.shares)
        if others or table.effective(row, column) is not Subject.ACTIVITY:
            continue
        kind, text = column.kind, cell.text.strip()
        if kind in TIME_KINDS and text:
            span = _time(table, column, cell)
            if spans.setdefault(kind, span) != span:
                pen.remark("time_twice", cell, heading=column.text)
            told.time_origins[kind.value] = pen.take(cell, _ROLES[kind])
        elif text or cell.fill:
            origin = pen.origin(cell)
            if _take(table, row, column, cell, told, origin=origin):
                pen.claim(origin, _ROLES[kind])
    if spans:
        told.time = timing.spanned(spans.get(Kind.START), spans.get(Kind.END), spans.get(Kind.TIME))
    return told


def _time(table: Table, column: Column, cell: Cell) -> TimeSpan:
    is_start, is_end = column.kind is Kind.START, column.kind is Kind.END
    return timing.cell_time(table.pen, cell, heading=column.text, deadline=is_end, start=is_start)


def _take(table: Table, row: Row, column: Column, cell: Cell, told: RowSays, *, origin: Origin) -> bool:
    if column.kind in _JUDGING:
        return _status(table, row, column, cell, told, origin=origin)
    text = cell.text.strip()
    if not text:
        return False
    if column.kind is Kind.RESPONSIBLE:
        told.responsible = (*told.responsible, *activities.read_people(table.pen, cell))
        told.responsible_origin = told.responsible_origin or origin
    elif column.kind is Kind.PEOPLE_CHOICE:
        told.responsible = (*told.responsible, *split_people(column.text))
        told.responsible_origin = told.responsible_origin or origin
    elif column.kind is Kind.PERCENT:
        _percent(table, column, cell, told, origin)
    elif column.kind is Kind.COMMENT and fold(text) not in NOTHING:
        told.comment = joined(told.comment, text)
        told.comment_origin = told.comment_origin or origin
    else:
        return False
    return True


def _status(table: Table, row: Row, column: Column, cell: Cell, told: RowSays, *, origin: Origin) -> bool:
    judged = judging.activity_status(table.pen, cell)
    if judged.step is None and not judged.rest:
        return False
    timed = status_and_time(cell.text, table.pen.setting.year) if table.kinds.isdisjoint(TIME_KINDS) else None
    if timed is not None and timed.time is not None:
        told.time, told.time_origins["time"] = timed.time.span, origin
        timing.tell_time(table.pen, cell, timed.time)
    share = words.percent(cell.text)
    if share is not None:
        told.percent = share
    if judged.step is not None:
        period = table.pen.setting.period(column.part, column.year) if column.part else row.period
        if told.status is None or told.period is None or period is None or told.period <= period:
            if told.status_origin is not None and told.status is not judged.step:
                table.pen.remark("status_replaced", told.status_origin.place)
            told.status, told.status_origin, told.period = judged.step, origin, period
    if judged.rest and timed is None:
        told.comment = joined(told.comment, judged.rest)
        told.comment_origin = told.comment_origin or origin
    return True


def _percent(table: Table, column: Column, cell: Cell, told: RowSays, origin: Origin) -> None:
    told.percent = activities.read_percent(table.pen, cell, fractions=column.binary)
    if told.percent is not None and not table.has(Subject.ACTIVITY, Kind.STATUS):
        step = words.activity_status(f"{told.percent} %")
        if step and told.status is None:
            told.status, told.status_origin = step, origin
            if table.pen.once("percent", step):
                table.pen.remark("percent_as_status", cell, percent=told.percent, status=step.label)
