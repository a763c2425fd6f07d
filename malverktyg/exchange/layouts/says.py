"""What a row says of its activities: who, when, how it stands, and what is written beside."""

from malverktyg.domain.periods import TimeSpan
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

_SAYING = TIME_KINDS | {
    Kind.RESPONSIBLE, Kind.PEOPLE_CHOICE, Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.PERCENT, Kind.COMMENT,
}  # fmt: skip


def read_row(table: Table, row: Row, index: str) -> RowSays:
    """All that a row says of the activities of one index."""
    told = RowSays(id=row.id(Subject.ACTIVITY))
    spans: dict[Kind, TimeSpan] = {}
    for column, cell in table.cells(row, _SAYING):
        if column.index != index or table.effective(row, column) is not Subject.ACTIVITY:
            continue
        if column.kind in TIME_KINDS and cell.text.strip():
            spans[column.kind] = _time(table, column, cell)
            told.time_origins[str(column.kind)] = table.pen.take(cell, f"activity.{column.kind}")
        elif (cell.text.strip() or cell.fill) and _take(table, row, column, cell, told):
            table.pen.take(cell, f"activity.{column.kind}")
    if spans:
        told.time = timing.spanned(spans.get(Kind.START), spans.get(Kind.END), spans.get(Kind.TIME))
    return told


def _time(table: Table, column: Column, cell: Cell) -> TimeSpan:
    is_start, is_end = column.kind is Kind.START, column.kind is Kind.END
    return timing.cell_time(table.pen, cell, heading=column.text, deadline=is_end, start=is_start)


def _take(table: Table, row: Row, column: Column, cell: Cell, told: RowSays) -> bool:
    if column.kind is Kind.RESPONSIBLE and cell.text.strip():
        told.responsible = (*told.responsible, *activities.read_people(table.pen, cell))
        told.responsible_cell = told.responsible_cell or cell
    elif column.kind is Kind.PEOPLE_CHOICE and cell.text.strip():
        told.responsible = (*told.responsible, *split_people(column.text))
        told.responsible_cell = told.responsible_cell or cell
    elif column.kind in (Kind.STATUS, Kind.STATUS_AND_COMMENT):
        return _status(table, row, column, cell, told)
    elif column.kind is Kind.PERCENT and cell.text.strip():
        _percent(table, column, cell, told)
    elif column.kind is Kind.COMMENT and fold(cell.text) in NOTHING:
        return False
    elif column.kind is Kind.COMMENT and cell.text.strip():
        told.comment = joined(told.comment, cell.text.strip())
        told.comment_cells.append(cell)
    else:
        return False
    return True


def _status(table: Table, row: Row, column: Column, cell: Cell, told: RowSays) -> bool:
    judged = judging.activity_status(table.pen, cell)
    if judged.step is None and not judged.rest:
        return False
    share = words.percent(cell.text)
    if share is not None:
        told.percent = share
    if judged.step is not None:
        period = table.pen.setting.period(column.part, column.year) if column.part else row.period
        if told.status is None or told.period is None or period is None or told.period <= period:
            if told.status_cell is not None and told.status is not judged.step:
                table.pen.remark("status_replaced", told.status_cell)
            told.status, told.status_cell, told.period = judged.step, cell, period
    if judged.rest:
        told.comment = joined(told.comment, judged.rest)
        told.comment_cells.append(cell)
    return True


def _percent(table: Table, column: Column, cell: Cell, told: RowSays) -> None:
    told.percent = activities.read_percent(table.pen, cell, fractions=column.binary)
    told.percent_cell = cell
    if told.percent is not None and not table.has(Subject.ACTIVITY, Kind.STATUS):
        step = words.activity_status(f"{told.percent} %")
        if step and told.status is None:
            told.status, told.status_cell = step, cell
            if table.pen.once("percent", step):
                table.pen.remark("percent_as_status", cell, percent=told.percent, status=step.label)
