"""What is still owed for a period, by whom, and since when: answers that units have not given, or gave too soon."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from malverktyg.domain.assessing import assessable, assessed_day, is_stale, written_day
from malverktyg.domain.bodies import Deadline
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Decision, Goal, Indicator
from malverktyg.domain.ids import BodyId, GoalId
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.problem import problems
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register


class Owes(StrEnum):
    """What somebody owes, in the order in which it is asked for."""

    ASSESSMENT = "assessment"
    COMMENT = "comment"
    STALE = "stale"
    STATUS = "status"
    PAST_DAY = "past_day"
    VALUE = "value"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One answer that is owed about a thing.

    ``since`` is the day by which it was due, which may be still to come; ``touched`` when the latest there is was said, and
    ``said`` of which period. ``responsible`` are the roles that it is asked of, as far as they are known.
    """

    kind: Owes
    thing: Goal | Activity | Indicator | Assignment
    goal: Goal | None
    body: BodyId | None
    since: date
    responsible: tuple[str, ...] = ()
    touched: date | None = None
    said: Period | None = None

    def days_late(self, today: date) -> int:
        """How many days it is late; nought or below where it is not."""
        return (today - self.since).days


def owed(register: Register, period: Period, today: date, written: Mapping[str, datetime]) -> tuple[Owed, ...]:
    """All that is owed for a period as it stands today, in the goals' order; ``written`` is when each thing was last written.

    Asked for are: a judgement of each goal to assess, made when the period was over, with a reason where the goal is not
    reached; how each activity stands that has begun by the end of the period, and the truth of one that is past its last day
    and was not said to be done, delayed or cancelled; a value of each indicator that is measured in such a period; and an
    answer to each assignment that is not ended.
    """
    return tuple(_Question(register, period, today, written).all())


_OPEN = (ActivityStatus.NOT_STARTED, ActivityStatus.ONGOING)


def due_day(register: Register, period: Period) -> date:
    """The day by which a period's answers were asked for; without one its own last day."""
    found = next((one.due for one in register.all(Deadline).values() if one.period == period and one.due), None)
    return found or period.last


@dataclass(frozen=True)
class _Question:
    register: Register
    period: Period
    today: date
    written: Mapping[str, datetime]
    due: date = field(init=False)
    last: date = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "due", due_day(self.register, self.period))
        object.__setattr__(self, "last", self.period.last)

    def all(self) -> Iterator[Owed]:
        asked = {goal.id for goal in assessable(self.register, self.period.year)}
        for goal in self.register.goals_of(self.period.year):
            if goal.id in asked:
                yield from self._of_goal(goal)
            yield from self._of_activities(goal)
            yield from self._of_indicators(goal)
        yield from self._of_indicators(None)
        yield from self._of_assignments()

    def _of_goal(self, goal: Goal) -> Iterator[Owed]:
        found = self.register.assessment_of(goal.id, self.period)
        if found is None or found.status is None:
            last = self._last(goal)
            yield self._about(Owes.ASSESSMENT, goal, last or found)
            return
        if any(one.field == "comment" for one in problems(found)):
            yield self._about(Owes.COMMENT, goal, found)
        if is_stale(found, self.written):
            yield self._about(Owes.STALE, goal, found)

    def _about(self, kind: Owes, goal: Goal, latest: Assessment | None) -> Owed:
        return Owed(
            kind=kind,
            thing=goal,
            goal=goal,
            body=goal.body,
            since=self.due,
            responsible=(latest.assessed_by,) if latest and latest.assessed_by else (),
            touched=assessed_day(latest, self.written) if latest else None,
            said=latest.period if latest else None,
        )

    def _last(self, goal: Goal) -> Assessment | None:
        """The goal's latest judgement before the period, also under the id that it had the year before."""
        for id in (goal.id, goal.previous):
            before = [one for one in self.register.assessments_of(id) if one.status and one.period < self.period]
            if before:
                return before[-1]
        return None

    def _of_activities(self, goal: Goal) -> Iterator[Owed]:
        """What is owed of a goal's activities; an ended one owes nothing."""
        today, last = self.today, self.last
        for one in self.register.activities_of(goal.id):
            if one.status is None:
                if one.start is None or one.start <= last:
                    yield self._done(Owes.STATUS, goal, one, self.due)
            elif one.status in _OPEN and one.end is not None and one.end < today and one.end <= last:
                yield self._done(Owes.PAST_DAY, goal, one, one.end)

    def _done(self, kind: Owes, goal: Goal, one: Activity, since: date) -> Owed:
        touched = written_day(one.id, self.written)
        return Owed(kind=kind, thing=one, goal=goal, body=goal.body, since=since, responsible=one.responsible, touched=touched)

    def _of_indicators(self, goal: Goal | None) -> Iterator[Owed]:
        id: GoalId | None = goal.id if goal else None
        for one in self.register.indicators_of(id):
            values = self.register.measurements_of(one.id)
            if any(value.period == self.period for value in values):
                continue
            before = [value for value in values if value.period < self.period]
            tertial = any(value.period.part is not PeriodPart.H for value in values)
            if tertial or not values or self.period.part is PeriodPart.H:
                yield Owed(
                    kind=Owes.VALUE,
                    thing=one,
                    goal=goal,
                    body=goal.body if goal else None,
                    since=self.due,
                    touched=written_day(before[-1].id, self.written) if before else None,
                    said=before[-1].period if before else None,
                )

    def _of_assignments(self) -> Iterator[Owed]:
        answers = sorted(self.register.all(Answer).values(), key=lambda one: one.period.last)
        said = {(one.assignment, one.period): one for one in answers if one.text.strip()}
        latest = {one.assignment: one for one in answers if one.text.strip() and one.period < self.period}
        for one in sorted(self.register.all(Assignment).values(), key=lambda one: one.position):
            if one.id is None or (one.id, self.period) in said or not self._is_open(one):
                continue
            last = latest.get(one.id)
            yield Owed(
                kind=Owes.ANSWER,
                thing=one,
                goal=None,
                body=one.body,
                since=self.due,
                touched=written_day(last.id, self.written) if last else None,
                said=last.period if last else None,
            )

    def _is_open(self, one: Assignment) -> bool:
        """Whether an assignment was given by the end of the period and is not ended."""
        decision = self.register.find(Decision, one.decision)
        given = decision is None or decision.day is None or decision.day <= self.period.last
        return given and one.status not in (ActivityStatus.DONE, ActivityStatus.CANCELLED)
