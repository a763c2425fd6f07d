"""Goals, activities and assessments on their way: filled cell by cell, and made into facts when the book is read."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from malverktyg.domain.goals import Direction, GoalLevel
from malverktyg.domain.periods import Period, TimeSpan
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.facts import (
    ActivityFact,
    AnswerFact,
    AssessmentFact,
    AssignmentFact,
    GoalFact,
    IndicatorFact,
    MeasurementFact,
    Origin,
)
from malverktyg.exchange.headings.headings import fold


@dataclass(slots=True, kw_only=True)
class ActivityDraft:
    """An activity being read."""

    title: str
    origin: Origin
    status: ActivityStatus | None = None
    status_period: Period | None = None
    responsible: tuple[str, ...] = ()
    time: TimeSpan = TimeSpan()
    percent: int | None = None
    comment: str = ""
    id: str | None = None
    origins: dict[str, Origin] = field(default_factory=dict)

    def fact(self) -> ActivityFact:
        return ActivityFact(
            title=self.title, origin=self.origin, status=self.status, responsible=self.responsible, time=self.time,
            percent=self.percent, comment=self.comment, id=self.id, origins=self.origins,
        )  # fmt: skip


@dataclass(slots=True, kw_only=True)
class AssessmentDraft:
    """An assessment being read."""

    period: Period
    origin: Origin
    status: GoalStatus | None = None
    forecast: Forecast | None = None
    trend: Trend | None = None
    comment: str = ""
    assessed_by: str = ""
    assessed_on: date | None = None
    origins: dict[str, Origin] = field(default_factory=dict)

    def fact(self) -> AssessmentFact:
        return AssessmentFact(
            period=self.period, origin=self.origin, status=self.status, forecast=self.forecast, trend=self.trend,
            comment=self.comment, assessed_by=self.assessed_by, assessed_on=self.assessed_on, origins=self.origins,
        )  # fmt: skip


@dataclass(slots=True, kw_only=True)
class IndicatorDraft:
    """An indicator being read."""

    name: str
    origin: Origin
    unit: str = ""
    target: str = ""
    direction: Direction | None = None
    measurements: list[MeasurementFact] = field(default_factory=list)
    id: str | None = None
    origins: dict[str, Origin] = field(default_factory=dict)

    def fact(self) -> IndicatorFact:
        return IndicatorFact(
            name=self.name, origin=self.origin, unit=self.unit, target=self.target, direction=self.direction,
            measurements=tuple(self.measurements), id=self.id, origins=self.origins,
        )  # fmt: skip


@dataclass(slots=True, kw_only=True)
class AssignmentDraft:
    """An assignment being read."""

    title: str
    origin: Origin
    decision: str = ""
    dnr: str = ""
    body: str | None = None
    due: date | None = None
    due_text: str = ""
    status: ActivityStatus | None = None
    answers: list[AnswerFact] = field(default_factory=list)
    id: str | None = None
    origins: dict[str, Origin] = field(default_factory=dict)

    def fact(self) -> AssignmentFact:
        return AssignmentFact(
            title=self.title, origin=self.origin, decision=self.decision, dnr=self.dnr, body=self.body, due=self.due,
            due_text=self.due_text, status=self.status, answers=tuple(self.answers), id=self.id, origins=self.origins,
        )  # fmt: skip


@dataclass(slots=True, kw_only=True)
class GoalDraft:
    """A goal being read, with all that hangs on it."""

    title: str
    origin: Origin
    year: int | None = None
    number: str = ""
    level: GoalLevel | None = None
    parent: str | None = None
    body: str | None = None
    goal_area: str | None = None
    focus_areas: tuple[str, ...] = ()
    activities: list[ActivityDraft] = field(default_factory=list)
    assessments: dict[Period, AssessmentDraft] = field(default_factory=dict)
    indicators: list[IndicatorDraft] = field(default_factory=list)
    indicators_by_name: dict[str, IndicatorDraft] = field(default_factory=dict)
    id: str | None = None
    origins: dict[str, Origin] = field(default_factory=dict)
    _by_title: dict[str, list[ActivityDraft]] = field(default_factory=dict)

    def activity(self, title: str, elsewhere_than: str | None = None) -> ActivityDraft | None:
        """The first activity of a title, typing habits apart; where it must stand elsewhere, one of another sheet."""
        known = self._by_title.get(_key(title))
        return next((one for one in known if one.origin.sheet != elsewhere_than), None) if known else None

    def add(self, activity: ActivityDraft) -> None:
        """One activity more."""
        self.activities.append(activity)
        self._by_title.setdefault(_key(activity.title), []).append(activity)

    def drop(self, activities: Collection[ActivityDraft]) -> None:
        """Without activities that were none."""
        gone = set(map(id, activities))
        self.activities[:] = [one for one in self.activities if id(one) not in gone]
        self._by_title = {title: [one for one in same if id(one) not in gone] for title, same in self._by_title.items()}

    def assessment(self, period: Period, origin: Origin) -> AssessmentDraft:
        """The goal's assessment for a period, begun where there is none."""
        return self.assessments.setdefault(period, AssessmentDraft(period=period, origin=origin))

    def fact(self) -> GoalFact:
        judged = sorted(self.assessments.values(), key=lambda one: one.period)
        return GoalFact(
            title=self.title, origin=self.origin, year=self.year, number=self.number, level=self.level, parent=self.parent,
            body=self.body, goal_area=self.goal_area, focus_areas=self.focus_areas,
            activities=tuple(one.fact() for one in self.activities),
            assessments=tuple(one.fact() for one in judged), indicators=tuple(one.fact() for one in self.indicators),
            id=self.id, origins=self.origins,
        )  # fmt: skip


def _key(title: str) -> str:
    return fold(title).rstrip(".")


def joined(before: str, more: str) -> str:
    """A comment with more of it on a line of its own; nothing is said twice."""
    more = more.strip()
    if not before:
        return more
    if not more or more in before.split("\n"):
        return before
    return f"{before}\n{more}"
