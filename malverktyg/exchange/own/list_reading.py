"""The sheets "Indikatorer" and "Uppdrag" of our own layout read back."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from malverktyg.domain.goals import Direction, Group
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import AnswerFact, AssignmentFact, GoalFact, IndicatorFact, MeasurementFact, Origin
from malverktyg.exchange.folding import folded
from malverktyg.exchange.grid import Sheet
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.rows import Rows
from malverktyg.exchange.own.understanding import Reader

_PARTS = {Period(2000, part).short: part for part in PeriodPart}
_PERIOD = re.compile(rf"(?:Svar )?({'|'.join(_PARTS)}) (20\d\d)")
_OF_INDICATOR = {
    texts.BODY: "goal.body",
    texts.YEAR: "goal.year",
    texts.GOAL: "goal.title",
    texts.INDICATOR: "indicator.title",
    texts.UNIT: "indicator.unit",
    texts.TARGET: "indicator.target",
    texts.DIRECTION: "indicator.direction",
    texts.GROUP: "indicator.group",
    texts.GOAL_ID: "goal.id",
    texts.INDICATOR_ID: "indicator.id",
}
_OF_ASSIGNMENT = {
    texts.ASSIGNMENT: "assignment.title",
    texts.DECISION: "assignment.decision",
    texts.DNR: "assignment.dnr",
    texts.BODY: "assignment.body",
    texts.DUE: "assignment.due",
    texts.DUE_TEXT: "assignment.due",
    texts.STATUS: "assignment.status",
    texts.ASSIGNMENT_ID: "assignment.id",
}


def _rows(sheet: Sheet, head: int, ledger: Ledger, roles: dict[str, str], of_period: str) -> tuple[Rows, dict[str, Period]]:
    """The sheet's rows, and the periods that its headings name."""
    headings = (sheet.text(head, column) for column in sheet.columns)
    periods = {
        text: Period(int(found[2]), _PARTS[found[1]]) for text in headings if (found := _PERIOD.fullmatch(text)) is not None
    }
    rows = Rows(sheet, head, ledger, {**roles, **dict.fromkeys(periods, of_period)})
    rows.account_for_head()
    return rows, periods


def read_indicators(sheet: Sheet, head: int, ledger: Ledger) -> tuple[tuple[GoalFact, ...], tuple[IndicatorFact, ...]]:
    """The indicators, as goals that hold nothing else and as those that belong to no goal."""
    rows, periods = _rows(sheet, head, ledger, _OF_INDICATOR, "indicator.value")
    groups = list(_blocks(rows, texts.INDICATOR, texts.INDICATOR_ID))
    goals, loose = [], []
    for block in groups:
        fact = _indicator(rows, block, periods)
        title, id = rows.take(block[0], texts.GOAL, "", {}), rows.take(block[0], texts.GOAL_ID, "", {})
        year, body = rows.take(block[0], texts.YEAR, "", {}), rows.take(block[0], texts.BODY, "", {})
        if title or id:
            origin = rows.origin(block[0], texts.GOAL)
            number = int(year) if year.isdecimal() else None
            goals.append(GoalFact(title=title, origin=origin, body=body or None, year=number, id=id or None, indicators=(fact,)))
        else:
            loose.append(fact)
    return tuple(goals), tuple(loose)


def _blocks(rows: Rows, name: str, id: str) -> Iterator[list[int]]:
    """Rows that tell of one thing: the row that names it, and those below that name none or carry the same hidden id."""
    block: list[int] = []
    for row in rows:
        named = rows.text(row, name)
        again = block and rows.text(row, id) == rows.text(block[0], id) and folded(named) == folded(rows.text(block[0], name))
        if block and (not named or again):
            block.append(row)
        else:
            if block:
                yield block
            block = [row]
    if block:
        yield block


def _indicator(rows: Rows, block: list[int], periods: dict[str, Period]) -> IndicatorFact:
    first, taken = block[0], dict[str, Origin]()
    direction = rows.take(first, texts.DIRECTION, "direction", taken)
    for row in block[1:]:
        for heading in _OF_INDICATOR:
            if rows.text(row, heading) == rows.text(first, heading):
                rows.take(row, heading, "", {})
    return IndicatorFact(
        name=rows.take(first, texts.INDICATOR, "name", taken),
        origin=rows.origin(first, texts.INDICATOR),
        unit=rows.take(first, texts.UNIT, "unit", taken),
        target=rows.take(first, texts.TARGET, "target", taken),
        direction=next((one for one in Direction if one.label == direction), None),
        measurements=tuple(one for row in block for one in _measured(rows, row, periods)),
        id=rows.take(first, texts.INDICATOR_ID, "", {}) or None,
        origins=taken,
    )


def _measured(rows: Rows, row: int, periods: dict[str, Period]) -> Iterator[MeasurementFact]:
    written = rows.take(row, texts.GROUP, "", {})
    group = next((one for one in Group if one.label == written), Group.TOTAL)
    rows.take(row, texts.INDICATOR_ID, "", {})
    rows.take(row, texts.GOAL_ID, "", {})
    for heading, period in periods.items():
        taken: dict[str, Origin] = {}
        value = rows.take(row, heading, "value", taken)
        if value:
            measured = folded(value) != texts.NOT_MEASURED
            yield MeasurementFact(
                period=period, origin=taken["value"], group=group, value=value if measured else "", measured=measured
            )


def read_assignments(sheet: Sheet, head: int, ledger: Ledger) -> tuple[AssignmentFact, ...]:
    """The assignments with their answers."""
    rows, periods = _rows(sheet, head, ledger, _OF_ASSIGNMENT, "assignment.answer")
    reader = Reader(sheet.title, ledger)
    named = (row for row in rows if rows.text(row, texts.ASSIGNMENT) or rows.text(row, texts.ASSIGNMENT_ID))
    return tuple(_assignment(rows, row, periods, reader) for row in named)


def _assignment(rows: Rows, row: int, periods: dict[str, Period], reader: Reader) -> AssignmentFact:
    taken: dict[str, Origin] = {}
    title = rows.take(row, texts.ASSIGNMENT, "title", taken)
    due, words = rows.cell(row, texts.DUE), rows.take(row, texts.DUE_TEXT, "due_text", taken)
    written = rows.take(row, texts.DUE, "due", taken)
    day = due.value if due else None
    day = day.date() if isinstance(day, datetime) else day
    return AssignmentFact(
        title=title,
        origin=rows.origin(row, texts.ASSIGNMENT),
        decision=rows.take(row, texts.DECISION, "decision", taken),
        dnr=rows.take(row, texts.DNR, "dnr", taken),
        body=rows.take(row, texts.BODY, "body", taken) or None,
        due=day if isinstance(day, date) else None,
        due_text=words or ("" if isinstance(day, date) else written),
        status=reader.step(rows.cell(row, texts.STATUS), ActivityStatus, "status", taken, "assignment"),
        answers=tuple(_answers(rows, row, periods)),
        id=rows.take(row, texts.ASSIGNMENT_ID, "", {}) or None,
        origins=taken,
    )


def _answers(rows: Rows, row: int, periods: dict[str, Period]) -> Iterator[AnswerFact]:
    for heading, period in periods.items():
        taken: dict[str, Origin] = {}
        text = rows.take(row, heading, "text", taken)
        if text:
            yield AnswerFact(period=period, text=text, origin=taken["text"])
