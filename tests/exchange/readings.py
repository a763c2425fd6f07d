"""Readings made by hand: what a workbook would have said, with a cell for each field that is given."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date, datetime, timedelta, timezone
from itertools import count
from typing import Any

from malverktyg.domain.goals import GoalLevel, Group
from malverktyg.domain.periods import Period, PeriodPart, Precision, TimeSpan
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange import plan as plans
from malverktyg.exchange.facts import (
    ActivityFact,
    AnswerFact,
    AssessmentFact,
    AssignmentFact,
    GoalFact,
    IndicatorFact,
    MeasurementFact,
    Origin,
    Reading,
)
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
    return GoalFact(
        title=title, origin=Origin("Blad", f"B{row}", title), origins=origins(row, {"title": title} | values), **values
    )


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


Q3 = TimeSpan(date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, "Q3 2023")


def whole() -> Reading:
    """A workbook that says something of every kind of thing."""
    cell = Origin("Blad", "F9", "82,4")
    shares = IndicatorFact(
        name="Nöjda brukare",
        origin=Origin("Blad", "E9"),
        unit="%",
        target="minst 85",
        measurements=(
            MeasurementFact(period=T1, origin=cell, value="82,4"),
            MeasurementFact(period=T1, origin=cell, value="84,0", group=Group.WOMEN),
            MeasurementFact(period=T2, origin=cell, measured=False),
        ),
        origins={"unit": cell, "target": cell},
    )
    first = goal(
        "Alla ska må bra",
        number="1",
        focus_areas=("Hållbar hälsa",),
        level=GoalLevel.COMMITTEE,
        parent="En trygg kommun",
        goal_area="Ett gott liv",
        activities=(
            activity("Enkät", 3, status=ActivityStatus.ONGOING, responsible=("Chef", "Samordnare"), time=Q3, percent=40),
            activity("Utbildning", 4, comment="Två grupper"),
        ),
        assessments=(
            assessment(T1, 3, status=GoalStatus.PARTLY, comment="Halva vägen"),
            assessment(T2, 4, status=GoalStatus.ACHIEVED, forecast=Forecast.ACHIEVED, trend=Trend.BETTER),
        ),
        indicators=(shares,),
    )
    task = AssignmentFact(
        title="Utred hemtjänsten",
        origin=Origin("Uppdrag", "A2"),
        decision="KF 2023-02-20 § 14",
        dnr="SN 23/12",
        due=date(2023, 10, 1),
        due_text="1 oktober",
        status=ActivityStatus.ONGOING,
        answers=(AnswerFact(period=T2, text="Utredningen är klar i höst.", origin=Origin("Uppdrag", "D2")),),
        origins={name: Origin("Uppdrag", "B2") for name in ("decision", "dnr", "due", "status")},
    )
    return reading(first, goal("Ingen ska vänta", 5, number="2"), assignments=(task,), indicators=(replace(shares, id=None),))
