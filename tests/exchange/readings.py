"""Readings made by hand: what a workbook would have said, with a cell for each field that is given."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime, timedelta, timezone
from itertools import count
from typing import Any

from malverktyg.domain.periods import Period, PeriodPart, TimeSpan
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange import plan as plans
from malverktyg.exchange.facts import ActivityFact, AssessmentFact, GoalFact, Origin, Reading
from malverktyg.exchange.plan import Plan

T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)
NOW = datetime(2023, 9, 18, 14, 32, tzinfo=timezone(timedelta(hours=1)))
LATER = datetime(2024, 1, 15, 8, 0, tzinfo=timezone(timedelta(hours=1)))
_NOT_STATED = {"origin", "origins", "activities", "assessments", "indicators", "measurements", "answers", "id", "period", "year"}


def origins(row: int, values: dict[str, Any]) -> dict[str, Origin]:
    """A cell for each field that has a value; the raw text is the value as a sheet would show it."""
    stated = [name for name in values if name not in _NOT_STATED]
    return {name: Origin("Blad", f"{'ABCDEFGHIJKL'[place]}{row}", raw(values[name])) for place, name in enumerate(stated)}


def raw(value: object) -> str:
    if isinstance(value, TimeSpan):
        return value.text
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def goal(title: str, row: int = 2, **values: Any) -> GoalFact:
    return GoalFact(title=title, origin=Origin("Blad", f"B{row}", title), origins=origins(row, {"title": title} | values), **values)


def activity(title: str, row: int = 2, **values: Any) -> ActivityFact:
    cells = {name: Origin("Blad", f"C{one.cell}", one.raw) for name, one in origins(row, {"title": title} | values).items()}
    return ActivityFact(title=title, origin=Origin("Blad", f"C{row}", title), origins=cells, **values)


def assessment(period: Period, row: int = 2, **values: Any) -> AssessmentFact:
    cells = {name: Origin("Blad", f"I{one.cell}", one.raw) for name, one in origins(row, values).items()}
    return AssessmentFact(period=period, origin=Origin("Blad", f"I{row}"), origins=cells, **values)


def reading(*goals: GoalFact, file: str = "Bok.xlsx", **values: Any) -> Reading:
    words: dict[str, Any] = {"year": 2023, "body": "Socialnämnden"} | values
    return Reading(file=file, recognised_as="tabell", goals=goals, **words)


def made(*readings: Reading, register: Register | None = None, now: datetime = NOW, **values: Any) -> Plan:
    """A plan whose new ids are numbers, unlike any before it."""
    numbers = (f"{now:%y}-{_RUN}-{number}" for _RUN in (next(_RUNS),) for number in count())
    return plans.make(readings, register or Register(), read_at=now, new_id=lambda: next(numbers), **values)


_RUNS = count(1)


def after(plan: Plan, register: Register | None = None) -> Register:
    """The register when the plan is saved."""
    return (register or Register()).with_(plan.saved, plan.removed)


def imported(*readings: Reading, register: Register | None = None, **values: Any) -> Register:
    return after(made(*readings, register=register, **values), register)


def kinds(plan: Plan) -> dict[str, int]:
    return {kind.value: plan.count(kind) for kind in plans.Kind if plan.count(kind)}


def only(register: Register, kind: type[Entity]) -> Any:
    """The one thing of a kind."""
    (thing,) = register.all(kind).values()
    return thing


def edited(register: Register, thing: Entity, **values: Any) -> Register:
    """The register after a person has changed a thing in a form."""
    kept = {one.name: getattr(thing, one.name) for one in fields(thing)}
    return register.with_([type(thing)(**kept | values)])


def titles(things: Iterable[Any]) -> list[str]:
    return [one.title for one in things]
