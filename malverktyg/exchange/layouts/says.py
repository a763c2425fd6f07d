"""What a row says of its activities: who, when, how it stands, and what is written beside."""

from collections.abc import Mapping
from typing import Protocol

from malverktyg.domain.periods import TimeSpan
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import activities, judging, texts, timing
from malverktyg.exchange.layouts.activities import RowSays
from malverktyg.exchange.layouts.boxes import is_unanswered
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.drafts import joined
from malverktyg.exchange.layouts.row import TIME_KINDS, Row, Table, says_nothing
from malverktyg.exchange.phrases.people import split_people
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.endings import status_and_time


class _Reader(Protocol):
    """Takes what a cell of one kind says; false where it says nothing."""

    def __call__(self, table: Table, row: Row, column: Column, cell: Cell, /, *, told: RowSays, origin: Origin) -> bool: ...


def read_row(table: Table, row: Row, index: str) -> RowSays:
    """All that a row says of the activities of one index."""
    pen, told = table.pen, RowSays(id=table.id(row, Subject.ACTIVITY))
    spans: dict[Kind, TimeSpan] = {}
    differ = table.may_differ(row)
    for column, cell in table.cells(row, _SAYING):
        others = column.index != index and (column.index or not table.shares)
        if others or (table.effective(row, column) if differ else column.subject) is not Subject.ACTIVITY:
            continue
        kind = column.kind
        read = _READERS.get(kind)
        if read is not None:
            origin = pen.origin(cell)
            if read(table, row, column, cell, told=told, origin=origin):
                pen.take(cell, _ROLES[kind])
        elif cell.text.strip():
            span = timing.cell_time(pen, cell, heading=column.text, deadline=kind is Kind.END, start=kind is Kind.START)
            before = spans.setdefault(kind, span)
            if before is not span and before != span:
                pen.remark("time_twice", cell, heading=column.text)
            told.time_origins[_FIELDS[kind]] = pen.take(cell, _ROLES[kind])
    if spans:
        told.time = timing.spanned(spans.get(Kind.START), spans.get(Kind.END), spans.get(Kind.TIME))
    return told


def _responsible(table: Table, _row: Row, _column: Column, cell: Cell, *, told: RowSays, origin: Origin) -> bool:
    if not cell.text.strip():
        return False
    told.responsible = (*told.responsible, *activities.read_people(table.pen, cell))
    told.responsible_origin = told.responsible_origin or origin
    return True


def _ticked_person(_table: Table, _row: Row, column: Column, cell: Cell, *, told: RowSays, origin: Origin) -> bool:
    if not cell.text.strip():
        return False
    told.responsible = (*told.responsible, *split_people(column.text))
    told.responsible_origin = told.responsible_origin or origin
    return True


def _comment(_table: Table, _row: Row, _column: Column, cell: Cell, *, told: RowSays, origin: Origin) -> bool:
    text = cell.text.strip()
    if not text or says_nothing(text):
        return False
    told.comment = joined(told.comment, text)
    told.comment_origin = told.comment_origin or origin
    return True


def _status(table: Table, row: Row, column: Column, cell: Cell, *, told: RowSays, origin: Origin) -> bool:
    if not (cell.text.strip() or cell.fill):
        return False
    if is_unanswered(cell.text):
        table.pen.leave(cell, texts.MARK_ABSENT)
        return False
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


def _percent(table: Table, _row: Row, column: Column, cell: Cell, *, told: RowSays, origin: Origin) -> bool:
    if not cell.text.strip():
        return False
    told.percent = activities.read_percent(table.pen, cell, fractions=column.binary)
    if told.percent is not None and not table.has(Subject.ACTIVITY, Kind.STATUS):
        step = words.activity_status(f"{told.percent} %")
        if step and told.status is None:
            told.status, told.status_origin = step, origin
            if table.pen.once("percent", step):
                table.pen.remark("percent_as_status", cell, percent=told.percent, status=step.label)
    return True


_READERS: Mapping[Kind, _Reader] = {
    Kind.RESPONSIBLE: _responsible,
    Kind.PEOPLE_CHOICE: _ticked_person,
    Kind.STATUS: _status,
    Kind.STATUS_AND_COMMENT: _status,
    Kind.PERCENT: _percent,
    Kind.COMMENT: _comment,
}
_SAYING = TIME_KINDS.union(_READERS)
_FIELDS = {kind: kind.value for kind in TIME_KINDS}
_ROLES = {kind: f"activity.{kind}" for kind in _SAYING}
