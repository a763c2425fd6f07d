"""Which goals are assessed: one rule for the window and the paper of what is asked for, what is answered and what is missing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register

Step = GoalStatus | None  # None where nobody has judged
STEPS: tuple[Step, ...] = (*GoalStatus, None)


def assessable(register: Register, year: int) -> tuple[Goal, ...]:
    """The year's goals that are to be assessed themselves: all but those that only hold other goals together."""
    goals = register.goals_of(year)
    parents = {goal.parent for goal in goals}
    return tuple(goal for goal in goals if goal.id not in parents or register.assessments_of(goal.id))


def step_of(register: Register, goal: GoalId | None, period: Period) -> Step:
    """The status that a goal was given for a period."""
    found = register.assessment_of(goal, period)
    return found.status if found else None


def is_assessed(register: Register, goal: Goal, period: Period) -> bool:
    """Whether somebody has judged the goal for the period; *ej bedömt* is a judgement too."""
    return step_of(register, goal.id, period) is not None


def assessed_day(assessment: Assessment, written: Mapping[str, datetime]) -> date | None:
    """The day of a judgement: the one that it bears, else the one on which the file was told, by the journal's ``written``."""
    return assessment.assessed_on or written_day(assessment.id, written)


def written_day(id: str | None, written: Mapping[str, datetime]) -> date | None:
    """The day here on which a thing was last written, where that is known."""
    moment = written.get(id or "")
    return _day_here(moment) if moment else None


@lru_cache(maxsize=4096)
def _day_here(moment: datetime) -> date:
    """Asked of thousands of things that were written in the same change; the system takes its time over each."""
    return moment.astimezone().date()


def is_stale(assessment: Assessment, written: Mapping[str, datetime]) -> bool:
    """Whether a judgement (inaktuell) was made before the last day of the period that it is about."""
    day = assessed_day(assessment, written)
    return assessment.status is not None and day is not None and day < assessment.period.last


def missing(register: Register, period: Period) -> tuple[Goal, ...]:
    """The goals that nobody has judged for the period."""
    return tuple(goal for goal in assessable(register, period.year) if not is_assessed(register, goal, period))


def followed_by(register: Register, goal: Goal) -> tuple[Goal, ...]:
    """The goals to assess that a goal is followed up by, in the year's order: those under it, at any depth."""
    below: set[GoalId | None] = {goal.id}
    goals = register.goals_of(goal.year)
    while more := {one.id for one in goals if one.parent in below} - below:
        below |= more
    return tuple(one for one in assessable(register, goal.year) if one.id in below - {goal.id})


def counted(steps: Iterable[Step]) -> dict[Step, int]:
    """How many stand at each step, in the scale's order with the missing last; a step that none stands at has no entry."""
    counts = Counter(steps)
    return {step: counts[step] for step in STEPS if counts[step]}
