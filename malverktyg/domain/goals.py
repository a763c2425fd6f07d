"""Goals with their activities, indicators and assessments, and the assignments that decisions gave."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from malverktyg.domain import texts
from malverktyg.domain.ids import (
    ActivityId,
    AnswerId,
    AssessmentId,
    AssignmentId,
    BodyId,
    DecisionId,
    FocusAreaId,
    GoalAreaId,
    GoalId,
    IndicatorId,
    MeasurementId,
)
from malverktyg.domain.periods import Period, Precision, TimeSpan
from malverktyg.domain.problem import Problem, Severity, problems
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend


class GoalLevel(StrEnum):
    """Who decided the goal: fullmäktige (KF-mål) or a nämnd (nämndmål)."""

    COUNCIL = "council"
    COMMITTEE = "committee"

    @property
    def label(self) -> str:
        return texts.SCALES["GoalLevel"][self.value]


class Direction(StrEnum):
    """Which way an indicator should move."""

    HIGHER = "higher"
    LOWER = "lower"

    @property
    def label(self) -> str:
        return texts.SCALES["Direction"][self.value]


class Group(StrEnum):
    """Whom a measurement is of."""

    TOTAL = "total"
    WOMEN = "women"
    MEN = "men"

    @property
    def label(self) -> str:
        return texts.SCALES["Group"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Beslut: which body, when, which § and its wording; goals, assignments and proposals cite it."""

    id: DecisionId | None = None
    body: BodyId | None = None
    day: date | None = None
    paragraph: str = ""
    wording: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal of one year. ``title`` is its wording as the decision gave it; ``previous`` the same goal a year earlier."""

    id: GoalId | None = None
    year: int
    title: str
    number: str = ""
    level: GoalLevel = GoalLevel.COMMITTEE
    parent: GoalId | None = None
    body: BodyId | None = None
    goal_area: GoalAreaId | None = None
    focus_areas: tuple[FocusAreaId, ...] = ()
    decision: DecisionId | None = None
    previous: GoalId | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something done toward a goal. Start and end are the first and last day of what ``time_text`` says."""

    id: ActivityId | None = None
    goal: GoalId | None = None
    title: str
    status: ActivityStatus | None = None
    responsible: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    precision: Precision | None = None
    time_text: str = ""
    percent: int | None = None
    comment: str = ""
    position: int = 0

    @property
    def time(self) -> TimeSpan:
        return TimeSpan(self.start, self.end, self.precision, self.time_text)

    def is_overdue(self, today: date) -> bool:
        """Past its last day without being done or cancelled."""
        ended = self.status in (ActivityStatus.DONE, ActivityStatus.CANCELLED)
        return self.end is not None and self.end < today and not ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Bedömning of one goal for one period. No status yet is ``None``; *ej bedömt* is a judgement of its own."""

    id: AssessmentId | None = None
    goal: GoalId
    period: Period
    status: GoalStatus | None = None
    forecast: Forecast | None = None
    trend: Trend | None = None
    comment: str = ""
    assessed_by: str = ""
    assessed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """Indikator or mått. ``target`` is kept as written ("minst 85", "≤ 5 %")."""

    id: IndicatorId | None = None
    goal: GoalId | None = None
    name: str
    unit: str = ""
    target: str = ""
    direction: Direction | None = None
    position: int = 0

    @property
    def aim(self) -> str:
        """The target with its unit, said once: "80 %" is not "80 % %"."""
        target, unit = self.target.strip(), self.unit.strip()
        number = target.casefold().removesuffix(unit.casefold())
        is_said = number != target.casefold() and not number[-1:].isalpha()
        return target if is_said or not target else f"{target} {unit}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """An indicator's value for a period, as written ("82,4"), for all or for women or men.

    ``measured`` is false for "ej mätt".
    """

    id: MeasurementId | None = None
    indicator: IndicatorId
    period: Period
    group: Group = Group.TOTAL
    value: str = ""
    measured: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Uppdrag that a decision gave. ``decision_text`` is how a sheet told it, where the decision is not in the register."""

    id: AssignmentId | None = None
    title: str
    decision: DecisionId | None = None
    decision_text: str = ""
    dnr: str = ""
    body: BodyId | None = None
    due: date | None = None
    due_text: str = ""
    status: ActivityStatus | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was answered to an assignment in a period."""

    id: AnswerId | None = None
    assignment: AssignmentId
    period: Period
    text: str = ""


@problems.register
def _(value: Decision) -> Iterator[Problem]:
    if value.paragraph and not any(sign.isdigit() for sign in value.paragraph):
        yield Problem("paragraph", texts.PARAGRAPH_PATTERN)


@problems.register
def _(value: Goal) -> Iterator[Problem]:
    if not value.title.strip():
        yield Problem("title", texts.TITLE_MISSING)
    if value.parent is not None and value.parent == value.id:
        yield Problem("parent", texts.PARENT_IS_SELF)
    if len(set(value.focus_areas)) < len(value.focus_areas):
        yield Problem("focus_areas", texts.AREA_TWICE)


@problems.register
def _(value: Activity) -> Iterator[Problem]:
    if not value.title.strip():
        yield Problem("title", texts.ACTIVITY_TITLE_MISSING)
    if value.goal is None:
        yield Problem("goal", texts.ACTIVITY_GOAL_MISSING)
    if value.start and value.end and value.end < value.start:
        yield Problem("end", texts.END_BEFORE_START)
    if value.percent is not None and not 0 <= value.percent <= 100:
        yield Problem("percent", texts.PERCENT_OUTSIDE)


@problems.register
def _(value: Assessment) -> Iterator[Problem]:
    if value.status is GoalStatus.NOT_ACHIEVED and not value.comment.strip():
        yield Problem("comment", texts.COMMENT_MISSING, Severity.WARNING)


@problems.register
def _(value: Indicator) -> Iterator[Problem]:
    if not value.name.strip():
        yield Problem("name", texts.INDICATOR_NAME_MISSING)


@problems.register
def _(value: Assignment) -> Iterator[Problem]:
    if not value.title.strip():
        yield Problem("title", texts.ASSIGNMENT_TITLE_MISSING)
