"""A reading made fit to be saved: what no register can hold is left out with a remark, and the rest goes on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from malverktyg.domain.goals import Activity, Assignment, Goal, Indicator
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange.facts import ActivityFact, AssignmentFact, GoalFact, IndicatorFact, Origin, Reading, Remark
from malverktyg.exchange.planning import texts
from malverktyg.exchange.planning.rewording import words_first

Fact = TypeVar("Fact", GoalFact, ActivityFact, IndicatorFact, AssignmentFact)
_KINDS: dict[type, type[Entity]] = {
    GoalFact: Goal,
    ActivityFact: Activity,
    IndicatorFact: Indicator,
    AssignmentFact: Assignment,
}


def sane(reading: Reading, register: Register) -> Reading:
    """The reading without nameless things, ends before starts and shares outside 0–100; a remark tells of each.

    A thing without a name is kept where its id is known: a blank cell erases nothing.
    """
    check = _Check(register)
    return replace(
        reading,
        goals=tuple(check.goal(goal) for goal in check.named(reading.goals)),
        indicators=tuple(check.named(reading.indicators)),
        assignments=tuple(check.named(reading.assignments)),
        remarks=(*reading.remarks, *check.remarks),
    )


@dataclass
class _Check:
    register: Register
    remarks: list[Remark] = field(default_factory=list)

    def goal(self, goal: GoalFact) -> GoalFact:
        activities = tuple(self._activity(one) for one in self.named(goal.activities))
        return replace(goal, activities=activities, indicators=tuple(self.named(goal.indicators)))

    def named(self, facts: Iterable[Fact]) -> list[Fact]:
        kept = []
        for fact in facts:
            name = fact.name if isinstance(fact, IndicatorFact) else fact.title
            if name.strip() or self.register.find(_KINDS[type(fact)], fact.id) is not None:
                kept.append(fact)
            else:
                self.remarks.append(Remark("nameless", fact.origin.place, texts.NAMELESS))
        return kept

    def _activity(self, fact: ActivityFact) -> ActivityFact:
        fact, news = words_first(fact, self.register)
        if news:
            where = fact.origins["time_text"]
            self.remarks.append(Remark("time_from_words", where.place, texts.TIME_FROM_WORDS.format(text=fact.time.text)))
        time = fact.time
        if time.start and time.end and time.end < time.start:
            where = _first(fact.origins, ("end", "time", "start"), fact.origin)
            told = texts.END_BEFORE_START.format(start=time.start, end=time.end)
            self.remarks.append(Remark("end_before_start", where.place, told))
            fact = replace(fact, time=TimeSpan(time.start, None, time.precision, time.text))
        if fact.percent is not None and not 0 <= fact.percent <= 100:
            where = _first(fact.origins, ("percent",), fact.origin)
            self.remarks.append(Remark("percent_outside", where.place, texts.PERCENT_OUTSIDE.format(percent=fact.percent)))
            fact = replace(fact, percent=None)
        return fact


def _first(origins: Mapping[str, Origin], fields: Iterable[str], otherwise: Origin) -> Origin:
    return next((origins[field] for field in fields if field in origins), otherwise)
