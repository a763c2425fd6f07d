"""The goals of a year as rows: by focus area or by body, with the period's status, the activities done and the owner."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from malverktyg.domain.assessing import assessable, is_assessed
from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Decision, Goal, Indicator
from malverktyg.domain.ids import GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Register
from ui.models import texts, words
from ui.models.order import swedish_order
from ui.models.rows import Cell, Column, Row, RowList, Tone
from ui.models.sought import Haystack

ENDED = (ActivityStatus.DONE, ActivityStatus.CANCELLED)
_ORDER = {status: place for place, status in enumerate(GoalStatus, 1)}


class GoalChip(StrEnum):
    """The narrowings of the list of goals."""

    ALL = "all"
    UNASSESSED = "unassessed"
    LATE = "late"
    NO_INDICATOR = "no_indicator"


class Grouping(StrEnum):
    """What the goals stand under."""

    FOCUS_AREA = "focus_area"
    BODY = "body"


class GoalColumn(StrEnum):
    """What can stand beside a goal's wording."""

    STATUS = "status"
    BEFORE = "before"
    FORECAST = "forecast"
    TREND = "trend"
    DONE = "done"
    NEXT_END = "next_end"
    OWNER = "owner"
    LEVEL = "level"
    DECISION = "decision"


USUAL = (GoalColumn.STATUS, GoalColumn.DONE, GoalColumn.OWNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalQuestion:
    """What the list is asked for: a grouping, what narrows it, and which columns are shown."""

    grouping: Grouping = Grouping.FOCUS_AREA
    chip: GoalChip = GoalChip.ALL
    words: str = ""
    shown: tuple[GoalColumn, ...] = USUAL


def all_columns(period: Period) -> dict[GoalColumn, Column]:
    """Every column that can be chosen; those of a status name their period."""
    before = period.previous
    return {
        GoalColumn.STATUS: Column(words.tertial(period), hint=period.label, sample="Ej uppnått W"),
        GoalColumn.BEFORE: Column(texts.BEFORE_HEAD.format(period=before.short), hint=before.label, sample="Ej uppnått W"),
        GoalColumn.FORECAST: Column(texts.FORECAST_HEAD, sample="Delvis uppnås WW"),
        GoalColumn.TREND: Column(texts.TREND_HEAD, sample="Oförändrad WW"),
        GoalColumn.DONE: Column(texts.DONE_HEAD, sample="10 av 10"),
        GoalColumn.NEXT_END: Column(texts.NEXT_END_HEAD, hint=texts.NEXT_END_HINT, right=True, sample="31 mars 2023"),
        GoalColumn.OWNER: Column(texts.OWNER_HEAD, sample="Bildning"),
        GoalColumn.LEVEL: Column(texts.LEVEL_HEAD, sample="Nämndmål"),
        GoalColumn.DECISION: Column(texts.DECISION_HEAD, sample="KF 2022-11-28, § 112"),
    }


def columns(period: Period, shown: Sequence[GoalColumn] = USUAL) -> tuple[Column, ...]:
    """The heads of the list: the goal itself, and the columns that are chosen."""
    known = all_columns(period)
    return (Column(texts.GOAL_HEAD, grows=True), *(known[one] for one in shown))


@dataclass(frozen=True)
class GoalBook:
    """The goals of a period's year as they stand today, ready to be narrowed: what each letter asks is worked out once."""

    register: Register
    period: Period
    today: date

    def rows(self, question: GoalQuestion) -> tuple[Row, ...]:
        """A group row each focus area or body that holds a goal asked for, and its goals in the order they have been put."""
        shown, group_of = self._chips[question.chip], self._groups[question.grouping]
        groups: dict[str, list[str]] = {}
        for id in self._sought.holding(question.words):
            if id in shown:
                groups.setdefault(group_of[id], []).append(id)
        names = _group_names(self.register, question.grouping)
        return tuple(self._group_row(question, key, name, groups[key]) for key, name in names if key in groups)

    @cached_property
    def counts(self) -> dict[GoalChip, int]:
        """How many of the year's goals each chip shows."""
        return {chip: len(shown) for chip, shown in self._chips.items()}

    @cached_property
    def longest_owner(self) -> tuple[str, ...]:
        """The longest names that stand among the owners."""
        return words.longest(words.owner(self.register, goal) for goal in self._ordered)

    @cached_property
    def usual_wording(self) -> str:
        """A wording of a usual length, with its number."""
        return words.usual(self._ordered, words.numbered)

    @cached_property
    def expected(self) -> frozenset[GoalId | None]:
        """The goals that are to be assessed themselves."""
        return frozenset(goal.id for goal in assessable(self.register, self.period.year))

    @cached_property
    def _ordered(self) -> list[Goal]:
        order = swedish_order()
        goals = self.register.goals_of(self.period.year)
        return sorted(goals, key=lambda goal: (goal.position, not goal.number, order(goal.number), order(goal.title)))

    @cached_property
    def _sought(self) -> Haystack[str]:
        """What is sought in: a goal's number, wording and owner."""
        return Haystack(
            (goal.id or "" for goal in self._ordered),
            lambda: (f"{words.numbered(goal)} {words.owner(self.register, goal)}".casefold() for goal in self._ordered),
        )

    @cached_property
    def _chips(self) -> dict[GoalChip, set[str]]:
        return {chip: {goal.id or "" for goal in self._ordered if test(goal)} for chip, test in self._tests().items()}

    @cached_property
    def _groups(self) -> dict[Grouping, dict[str, str]]:
        return {way: {goal.id or "": _group(self.register, goal, way) for goal in self._ordered} for way in Grouping}

    @cached_property
    def _rows(self) -> dict[tuple[str, tuple[GoalColumn, ...]], Row]:
        return {}

    @cached_property
    def _measured(self) -> set[GoalId | None]:
        return {indicator.goal for indicator in self.register.all(Indicator).values()}

    def _tests(self) -> dict[GoalChip, Callable[[Goal], bool]]:
        return {
            GoalChip.ALL: lambda _: True,
            GoalChip.UNASSESSED: lambda goal: goal.id in self.expected and not is_assessed(self.register, goal, self.period),
            GoalChip.LATE: lambda goal: is_late(self.register, goal, self.today),
            GoalChip.NO_INDICATOR: lambda goal: goal.id not in self._measured,
        }

    def _group_row(self, question: GoalQuestion, key: str, name: str, goals: list[str]) -> Row:
        title = Cell(texts.GROUP.format(name=name, count=words.spaced(len(goals))), strong=True)
        rows = RowList(goals, lambda goal: self._row(goal, question.shown))
        return Row(f"{question.grouping}:{key}", (title,), rows, is_group=True)

    def _row(self, id: str, shown: tuple[GoalColumn, ...]) -> Row:
        known = self._rows.get((id, shown))
        if known is None:
            goal = self.register.all(Goal)[GoalId(id)]
            title = words.numbered(goal)
            cells = (_CELLS[column](self, goal) for column in shown)
            self._rows[id, shown] = known = Row(id, (Cell(title, full=title), *cells))
        return known


def is_late(register: Register, goal: Goal, today: date) -> bool:
    """Whether one of a goal's activities is late, by its day or by what was said of it."""
    return any(one.is_overdue(today) or one.status is ActivityStatus.DELAYED for one in register.activities_of(goal.id))


def done_of(register: Register, goal: Goal) -> tuple[int, int]:
    """How many of a goal's activities are done, of how many; those called off do not count."""
    counted = [one for one in register.activities_of(goal.id) if one.status is not ActivityStatus.CANCELLED]
    return sum(one.status is ActivityStatus.DONE for one in counted), len(counted)


def _group(register: Register, goal: Goal, grouping: Grouping) -> str:
    """The one group a goal stands in: its first focus area, or its owner."""
    if grouping is Grouping.BODY:
        return goal.body if goal.body in register.all(Body) and goal.body else ""
    return next((area for area in goal.focus_areas if area in register.all(FocusArea)), "")


def _group_names(register: Register, grouping: Grouping) -> Iterable[tuple[str, str]]:
    if grouping is Grouping.BODY:
        return [*((body.id or "", body.name) for body in register.bodies), ("", texts.NO_BODY)]
    return [*((area.id or "", area.name) for area in register.focus_areas), ("", texts.NO_FOCUS_AREA)]


def group_name(register: Register, key: str) -> str:
    """The name of a group by its row's key."""
    way, _, id = key.partition(":")
    return dict(_group_names(register, Grouping(way)))[id]


def _done_cell(book: GoalBook, goal: Goal) -> Cell:
    done, total = done_of(book.register, goal)
    count = texts.DONE_OF.format(done=done, total=total) if total else texts.NO_ACTIVITIES
    return Cell(count, tone=Tone.QUIET, order=done)


def _before_cell(book: GoalBook, goal: Goal) -> Cell:
    """How the goal, or the same goal in the year before, stood in the period before."""
    period = book.period.previous
    then = goal if period.year == goal.year else book.register.find(Goal, goal.previous)
    if then is None:
        return Cell(texts.NOT_ASKED, tone=Tone.QUIET, order=len(_ORDER) + 2)
    return status_cell(book.register, then, period)


def _forecast_cell(book: GoalBook, goal: Goal) -> Cell:
    found = book.register.assessment_of(goal.id, book.period)
    return _scale_cell(found.forecast if found else None, tuple(Forecast))


def _trend_cell(book: GoalBook, goal: Goal) -> Cell:
    found = book.register.assessment_of(goal.id, book.period)
    return _scale_cell(found.trend if found else None, tuple(Trend))


def _scale_cell(step: Forecast | Trend | None, scale: tuple[Forecast, ...] | tuple[Trend, ...]) -> Cell:
    """A step of a scale whose marks are drawn in quiet ink; a dash where nobody has said anything."""
    if step is None:
        return Cell(texts.NOT_ASKED, tone=Tone.QUIET, order=len(scale))
    return Cell(words.step(step), full=step.label, scale=step, order=list(scale).index(step))


def _next_end_cell(book: GoalBook, goal: Goal) -> Cell:
    """The last day of the activity that is to be ended next, louder where it has passed."""
    left = [one for one in book.register.activities_of(goal.id) if one.end is not None and one.status not in ENDED]
    if not left:
        return Cell()
    first = min(left, key=lambda one: one.end or date.max)
    late = first.is_overdue(book.today)
    order = first.end.toordinal() if first.end else None
    return Cell(
        words.short_day(first.end, goal.year), full=f"{words.long_day(first.end)}: {first.title}",
        tone=Tone.NO if late else Tone.QUIET, strong=late, order=order,
    )  # fmt: skip


def _decision_cell(book: GoalBook, goal: Goal) -> Cell:
    cited = words.citation(book.register, book.register.find(Decision, goal.decision))
    return Cell(cited, full=cited, tone=Tone.QUIET)


def status_cell(register: Register, goal: Goal, period: Period) -> Cell:
    """A goal's status for a period; a goal that nobody has judged says so, apart from *ej bedömt*.

    A goal that only holds others together is judged through them.
    """
    return _judged(register, goal, period, goal in assessable(register, period.year))


def _status_cell(book: GoalBook, goal: Goal) -> Cell:
    return _judged(book.register, goal, book.period, goal.id in book.expected)


def _judged(register: Register, goal: Goal, period: Period, is_expected: bool) -> Cell:
    found = register.assessment_of(goal.id, period)
    if found is None or found.status is None:
        if not is_expected:
            return Cell(texts.NOT_ASKED, full=texts.NOT_ASKED_WHY, tone=Tone.QUIET, order=len(_ORDER) + 2)
        return Cell(texts.NO_STATUS, scale=GoalStatus.NOT_ASSESSED, tone=Tone.NONE, order=len(_ORDER) + 1)
    status = found.status
    short = texts.PARTLY_SHORT if status is GoalStatus.PARTLY else status.label
    return Cell(short, full=status.label, scale=status, order=_ORDER[status])


_CELLS: dict[GoalColumn, Callable[[GoalBook, Goal], Cell]] = {
    GoalColumn.STATUS: _status_cell,
    GoalColumn.BEFORE: _before_cell,
    GoalColumn.FORECAST: _forecast_cell,
    GoalColumn.TREND: _trend_cell,
    GoalColumn.DONE: _done_cell,
    GoalColumn.NEXT_END: _next_end_cell,
    GoalColumn.OWNER: lambda book, goal: Cell(words.owner(book.register, goal), tone=Tone.QUIET),
    GoalColumn.LEVEL: lambda _, goal: Cell(goal.level.label, tone=Tone.QUIET),
    GoalColumn.DECISION: _decision_cell,
}
