"""What can have moved between two periods: one value for each kind of move, gathered in the order in which they are told."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from itertools import pairwise

from malverktyg.domain.goals import Activity, Assignment, Decision, Goal, Group, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend

Thing = Goal | Activity | Indicator | Assignment
Step = GoalStatus | Forecast | Trend | ActivityStatus

_GOOD: tuple[tuple[Step, ...], ...] = (
    (GoalStatus.NOT_ACHIEVED, GoalStatus.PARTLY, GoalStatus.ACHIEVED),
    (Forecast.NOT_ACHIEVED, Forecast.PARTLY, Forecast.ACHIEVED),
    (Trend.WORSE, Trend.UNCHANGED, Trend.BETTER),
)


@dataclass(frozen=True, slots=True)
class StatusMove:
    """One step for another: of a goal its måluppfyllelse, prognos or trend, of an activity or assignment its läge.

    ``old`` is None where nobody had said how it stood.
    """

    thing: Thing
    old: Step | None
    new: Step

    @property
    def is_better(self) -> bool | None:
        """Whether the move is up its scale; nothing where one end has no place on it, or for an activity."""
        for scale in _GOOD:
            if self.old in scale and self.new in scale:
                return scale.index(self.new) > scale.index(self.old)
        return None


@dataclass(frozen=True, slots=True)
class Came:
    """A goal, activity, indicator or assignment that is there now and was not before."""

    thing: Thing


@dataclass(frozen=True, slots=True)
class Went:
    """A goal, activity, indicator or assignment that was there before and is no longer, as it was last."""

    thing: Thing


@dataclass(frozen=True, slots=True)
class Rewording:
    """Other words for the same thing, and the decision that gave a goal its new ones, where it is known."""

    thing: Thing
    old: str
    new: str
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    """A thing that belongs elsewhere now. ``field`` is the field's name; the names are as they read then and now, or none."""

    thing: Thing
    field: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """A day that something was to be done by, and since when; ``since`` is None where the file has never said another."""

    day: date
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """The days by which an activity or assignment was to be done, one after another, over all periods."""

    thing: Thing
    stops: tuple[Stop, ...]

    @property
    def days(self) -> int:
        """How many days later than first said; below zero where it is earlier."""
        return (self.stops[-1].day - self.stops[0].day).days

    @property
    def steps(self) -> tuple[int, ...]:
        """How many days each move was."""
        return tuple((after.day - before.day).days for before, after in pairwise(self.stops))


@dataclass(frozen=True, slots=True)
class TargetMove:
    """An indicator whose target was set otherwise, each as written."""

    thing: Indicator
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ValueMove:
    """An indicator's values for the two periods, each as written, "" where it was not measured."""

    thing: Indicator
    group: Group
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class AnswerMove:
    """What was answered to an assignment for the later period, and for the earlier one."""

    thing: Assignment
    old: str
    new: str


Move = StatusMove | Came | Went | Rewording | Transfer | Slip | TargetMove | ValueMove | AnswerMove


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that moved from one period to another, by kind; each kind in the goals' order.

    ``periods_alone`` says that the file does not know how the goals read in the earlier period, so that only what is kept for
    each period (assessments, values, answers) was compared.
    """

    earlier: Period
    later: Period
    statuses: tuple[StatusMove, ...] = ()
    came: tuple[Came, ...] = ()
    went: tuple[Went, ...] = ()
    reworded: tuple[Rewording, ...] = ()
    transferred: tuple[Transfer, ...] = ()
    slipped: tuple[Slip, ...] = ()
    indicators: tuple[TargetMove | ValueMove, ...] = ()
    answers: tuple[AnswerMove, ...] = ()
    periods_alone: bool = False

    @property
    def all(self) -> tuple[Move, ...]:
        """Every move, in the order in which the kinds are told."""
        kinds = (getattr(self, one.name) for one in fields(self))
        return tuple(move for kind in kinds if isinstance(kind, tuple) for move in kind)
