"""A reading made fit to be saved: what no register can hold is left out with a remark, and the rest goes on."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from malverktyg.domain.periods import TimeSpan
from malverktyg.exchange.facts import ActivityFact, AssignmentFact, GoalFact, IndicatorFact, Origin, Reading, Remark
from malverktyg.exchange.planning import texts

Fact = TypeVar("Fact", GoalFact, ActivityFact, IndicatorFact, AssignmentFact)


def sane(reading: Reading) -> Reading:
    """The reading without things that have no name, ends before starts and shares outside 0–100; a remark tells of each."""
    remarks: list[Remark] = []
    goals = tuple(_goal(goal, remarks) for goal in _named(reading.goals, remarks))
    return replace(
        reading,
        goals=goals,
        indicators=tuple(_named(reading.indicators, remarks)),
        assignments=tuple(_named(reading.assignments, remarks)),
        remarks=(*reading.remarks, *remarks),
    )


def _goal(goal: GoalFact, remarks: list[Remark]) -> GoalFact:
    activities = tuple(_activity(one, remarks) for one in _named(goal.activities, remarks))
    return replace(goal, activities=activities, indicators=tuple(_named(goal.indicators, remarks)))


def _named(facts: Iterable[Fact], remarks: list[Remark]) -> list[Fact]:
    kept = []
    for fact in facts:
        name = fact.name if isinstance(fact, IndicatorFact) else fact.title
        if name.strip():
            kept.append(fact)
        else:
            remarks.append(Remark("nameless", fact.origin.place, texts.NAMELESS))
    return kept


def _activity(fact: ActivityFact, remarks: list[Remark]) -> ActivityFact:
    time = fact.time
    if time.start and time.end and time.end < time.start:
        where = _first(fact.origins, ("end", "time", "start"), fact.origin)
        remarks.append(Remark("end_before_start", where.place, texts.END_BEFORE_START))
        fact = replace(fact, time=TimeSpan(time.start, None, time.precision, time.text))
    if fact.percent is not None and not 0 <= fact.percent <= 100:
        where = _first(fact.origins, ("percent",), fact.origin)
        remarks.append(Remark("percent_outside", where.place, texts.PERCENT_OUTSIDE.format(percent=fact.percent)))
        fact = replace(fact, percent=None)
    return fact


def _first(origins: Mapping[str, Origin], fields: Iterable[str], otherwise: Origin) -> Origin:
    return next((origins[field] for field in fields if field in origins), otherwise)
