"""What the overview tells: how far the assessments are, how the goals stand, which activities are late, and the next step."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import chain

from malverktyg.domain.assessing import Step as Judged
from malverktyg.domain.assessing import assessable, assessed_day, counted, is_assessed, is_stale, missing
from malverktyg.domain.bodies import Body, Deadline
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period, periods_of
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register

__all__ = [
    "SOON",
    "Due",
    "NextStep",
    "Progress",
    "Standing",
    "Step",
    "activities_of_year",
    "assessable",
    "due_activities",
    "is_assessed",
    "missing",
    "next_step",
    "progress_by_body",
    "progress_of_all",
    "standing_by_body",
    "standing_by_focus_area",
    "starting_period",
]

SOON = timedelta(days=30)


def starting_period(register: Register, today: date) -> Period:
    """The period to open a file at: the last of its latest year that has ended and is assessed, else assessed, else ended."""
    past = [year for year in register.years if year <= today.year]
    year = max(past or register.years or (today.year,))
    goals = register.goals_of(year)
    periods = periods_of(year)
    ended = [period for period in periods if period.last < today]
    assessed = [period for period in periods if any(register.assessment_of(goal.id, period) for goal in goals)]
    best = [period for period in ended if period in assessed] or assessed or ended
    return best[-1] if best else periods[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one body's assessments have come; ``body`` is None for goals without one.

    ``stale`` are assessments made before the period's last day; ``latest`` is the day of the newest one.
    """

    body: Body | None
    assessed: int = 0
    total: int = 0
    stale: int = 0
    latest: date | None = None

    @property
    def missing(self) -> int:
        """How many goals nobody has judged yet."""
        return self.total - self.assessed


def progress_by_body(register: Register, period: Period, written: Mapping[str, datetime] | None = None) -> tuple[Progress, ...]:
    """A row for each body that owns a goal to assess, in the bodies' order, those without a body last.

    ``written`` tells when each thing was last written, for assessments that bear no day of their own.
    """
    goals = assessable(register, period.year)
    owners: list[Body | None] = [*register.bodies, None]
    own: dict[str | None, list[Goal]] = {}
    for goal in goals:
        owner = _owner(register, goal)
        own.setdefault(owner.id if owner else None, []).append(goal)
    ids = [(owner, owner.id if owner else None) for owner in owners]
    return tuple(_progress(register, period, owner, own[id], written or {}) for owner, id in ids if id in own)


def progress_of_all(rows: Iterable[Progress]) -> Progress:
    """The same for all goals together: each is in one body's row, or in that of none."""
    rows = tuple(rows)
    return Progress(
        body=None,
        assessed=sum(row.assessed for row in rows),
        total=sum(row.total for row in rows),
        stale=sum(row.stale for row in rows),
        latest=max((row.latest for row in rows if row.latest), default=None),
    )


def _owner(register: Register, goal: Goal) -> Body | None:
    return register.find(Body, goal.body)


def _progress(
    register: Register, period: Period, body: Body | None, goals: Sequence[Goal], written: Mapping[str, datetime]
) -> Progress:
    assessed = register.assessed_in(period)
    found = [one for goal in goals if (one := assessed.get(goal.id)) and one.status is not None]
    days = [day for one in found if (day := assessed_day(one, written))]
    stale = sum(is_stale(one, written) for one in found)
    return Progress(body=body, assessed=len(found), total=len(goals), stale=stale, latest=max(days, default=None))


@dataclass(frozen=True, slots=True)
class Standing:
    """How a group of goals stands now, and stood the period before; a step without goals has no entry.

    ``steps_before`` is None where nothing was assessed the period before. ``key`` is the id of the focus area or body, "" for
    none. ``now`` and ``before`` count those that nobody has judged as not assessed.
    """

    key: str
    name: str
    steps: dict[Judged, int]
    steps_before: dict[Judged, int] | None

    @property
    def now(self) -> dict[GoalStatus, int]:
        return _folded(self.steps)

    @property
    def before(self) -> dict[GoalStatus, int] | None:
        return None if self.steps_before is None else _folded(self.steps_before)


def _folded(steps: Mapping[Judged, int]) -> dict[GoalStatus, int]:
    counts = {status: steps.get(status, 0) for status in GoalStatus}
    counts[GoalStatus.NOT_ASSESSED] += steps.get(None, 0)
    return {status: count for status, count in counts.items() if count}


def standing_by_focus_area(register: Register, period: Period, among: Sequence[Goal] | None = None) -> tuple[Standing, ...]:
    """A group a focus area, in their order; a goal with several counts in each, one with none in the last group (name "").

    ``among`` narrows the goals counted to some of those to assess.
    """
    named = [(area.id or "", area.name) for area in register.focus_areas]
    return tuple(_standings(register, period, among, named, lambda goal: goal.focus_areas))


def standing_by_body(register: Register, period: Period, among: Sequence[Goal] | None = None) -> tuple[Standing, ...]:
    """A group a body that owns goals, in their order; goals without a body in the last group (name "")."""
    named = [(body.id or "", body.short or body.name) for body in register.bodies]
    return tuple(_standings(register, period, among, named, lambda goal: (goal.body,)))


def _standings(
    register: Register,
    period: Period,
    among: Sequence[Goal] | None,
    named: Sequence[tuple[str, str]],
    groups_of: Callable[[Goal], Iterable[str | None]],
) -> Iterator[Standing]:
    """A standing for each named group that has a goal, then one for the goals that are in none of them."""
    goals = assessable(register, period.year) if among is None else among
    now, before = register.assessed_in(period), register.assessed_in(period.previous)
    members: dict[str | None, list[tuple[Assessment | None, Assessment | None]]] = {key: [] for key, _ in named}
    loose: list[tuple[Assessment | None, Assessment | None]] = []
    for goal in goals:
        then = goal.id if goal.year == period.previous.year else goal.previous
        both = now.get(goal.id), before.get(then)
        own = [members[key] for key in dict.fromkeys(groups_of(goal)) if key in members]
        for group in own or [loose]:
            group.append(both)
    known = any(one for group in (*members.values(), loose) for _, one in group)
    for (key, name), group in zip((*named, ("", "")), (*members.values(), loose), strict=True):
        if group:
            steps = counted(one.status if one else None for one, _ in group)
            yield Standing(key, name, steps, counted(one.status if one else None for _, one in group) if known else None)


_OVER = (ActivityStatus.DONE, ActivityStatus.CANCELLED)


@dataclass(frozen=True, slots=True)
class Due:
    """Activities that are late, past their last day or said to be delayed, and those that end soon; the earliest first."""

    late: tuple[Activity, ...]
    soon: tuple[Activity, ...]


def activities_of_year(register: Register, year: int) -> tuple[Activity, ...]:
    """Every activity under the year's goals, in the goals' order."""
    return tuple(chain.from_iterable(register.activities_of(goal.id) for goal in register.goals_of(year)))


def due_activities(activities: Iterable[Activity], today: date) -> Due:
    """Those of some activities that are late, and those that end within 30 days."""
    late, soon, until = [], [], today + SOON
    for activity in activities:
        status = activity.status
        if status in _OVER:
            continue
        end = activity.end
        if status is ActivityStatus.DELAYED or (end is not None and end < today):
            late.append(activity)
        elif end is not None and end <= until:
            soon.append(activity)
    return Due(*(tuple(sorted(some, key=lambda one: one.end or date.max)) for some in (late, soon)))


class Step(Enum):
    """What there is to do next."""

    BRING_IN = "bring in"
    ASSESS = "assess"
    START_MATTER = "start matter"
    FINISH_MATTER = "finish matter"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next step of the work, with the goal or matter it is about, how many goals are left and when the answers are due."""

    step: Step
    goal: Goal | None = None
    left: int = 0
    due: date | None = None
    matter: Matter | None = None


def next_step(register: Register, period: Period) -> NextStep:
    """Bring goals in, assess those that lack it, start the period's matter, finish its paper: the first that is not done."""
    if not register.goals_of(period.year):
        return NextStep(Step.BRING_IN)
    due = next((one.due for one in register.all(Deadline).values() if one.period == period), None)
    if left := missing(register, period):
        return NextStep(Step.ASSESS, left[0], len(left), due)
    matter = next((one for one in register.all(Matter).values() if one.period == period), None)
    return NextStep(Step.FINISH_MATTER, matter=matter) if matter else NextStep(Step.START_MATTER)
