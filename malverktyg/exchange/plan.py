"""Facts against the register: the plan of what an import would add, change or leave, made before anything is written."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from malverktyg.domain.ids import KeptWorkbookId
from malverktyg.domain.year import Register
from malverktyg.exchange.facts import Reading, Remark
from malverktyg.exchange.planning import texts
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.items import Choice, FieldDiff, Kind, Plan, PlanItem, WorkbookPlan
from malverktyg.exchange.planning.matching import Matcher
from malverktyg.exchange.planning.memory import Books
from malverktyg.exchange.planning.sanity import sane
from malverktyg.exchange.planning.settling import Settler

__all__ = ["Choice", "FieldDiff", "Kind", "Plan", "PlanItem", "WorkbookPlan", "make"]


def make(
    readings: Sequence[Reading],
    register: Register,
    *,
    read_at: datetime,
    new_id: Callable[[], str],
    choices: Mapping[str, Choice] | None = None,
    kept: Sequence[KeptWorkbookId | None] = (),
) -> Plan:
    """Compare what was read with the register; ``choices`` answer conflicts by their items' keys.

    Pure: ``read_at`` is when the workbooks were read, ``new_id`` gives new things their ids. A field that a workbook does not
    state is left alone, and a blank cell erases nothing. The same workbooks again give only unchanged items. ``kept`` are the
    workbooks as the file keeps them, one a reading.
    """
    readings = [sane(reading, register) for reading in readings]
    years = [_year(reading, register, read_at) for reading in readings]
    matcher = Matcher(Draft(register, new_id))
    for number, (reading, year) in enumerate(zip(readings, years, strict=True)):
        matcher.take_up(number, reading, year)
    mentions = matcher.mentions()
    books = Books([reading.file for reading in readings], read_at, kept)
    settler = Settler(matcher.draft, books, choices or {})
    items = settler.settle(mentions)
    workbooks = [
        _workbook(reading, year, tuple(item for place, item in items if place == number))
        for number, (reading, year) in enumerate(zip(readings, years, strict=True))
    ]
    return Plan(tuple(workbooks), settler.saved(), register=register)


def _workbook(reading: Reading, year: int, items: tuple[PlanItem, ...]) -> WorkbookPlan:
    guessed = reading.year is None and not reading.declined and any(goal.year is None for goal in reading.goals)
    remarks = list(reading.remarks)
    if guessed:
        remarks.append(Remark("year_guessed", reading.goals[0].origin.sheet, texts.YEAR_GUESSED.format(year=year)))
    return WorkbookPlan(
        file=reading.file,
        recognised_as=reading.recognised_as,
        declined=reading.declined,
        year=year if guessed else reading.year,
        body=reading.body,
        items=items,
        cells=reading.cells,
        remarks=(*remarks, *_conflicts(items)),
    )


def _conflicts(items: Sequence[PlanItem]) -> Iterator[Remark]:
    """A remark for each conflict that nobody has answered, for those who do not see the plan."""
    for item in items:
        for diff in item.fields if item.kind is Kind.CONFLICT and item.choice is None else ():
            frame = texts.DISAGREEING if diff.old_from else texts.EDITED
            words = {"what": item.label, "field": diff.label, "old": diff.old or texts.ERASED, "new": diff.new}
            text = frame.format(**words, old_from=diff.old_from, new_from=f"{item.file} {diff.cell}")
            yield Remark("conflict", diff.cell, text)


def _year(reading: Reading, register: Register, read_at: datetime) -> int:
    """The year of a reading: its own, else the one its assessments are of, else the register's only one, else the year it is."""
    if reading.year is not None:
        return reading.year
    told = Counter(one.period.year for goal in reading.goals for one in goal.assessments)
    if told:
        return told.most_common(1)[0][0]
    return register.years[0] if len(register.years) == 1 else read_at.year
