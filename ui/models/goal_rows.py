"""The goals of a year as rows: by focus area or by body, with the period's status, the activities done and the owner."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from malverktyg.domain.assessing import assessable, is_assessed
from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Decision, Goal, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Register
from ui.models import texts, words
from ui.models.order import swedish_order
from ui.models.rows import Cell, Column, Row, Tone

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
    """What the list is asked for: a period as it stands today, a grouping, what narrows it, and which columns are shown."""

    period: Period
    today: date
    grouping: Grouping = Grouping.FOCUS_AREA
    chip: GoalChip = GoalChip.ALL
    words: str = ""
    shown: tuple[GoalColumn, ...] = USUAL


def all_columns(period: Period) -> dict[GoalColumn, Column]:
    """Every column that can be chosen; those of a status name their period."""
    before = period.previous
    return {
        GoalColumn.STATUS: Column(words.tertial(period), hint=period.label, sample="Ej uppnått WW"),
        GoalColumn.BEFORE: Column(texts.BEFORE_HEAD.format(period=before.short), hint=before.label, sample="Ej uppnått WW"),
        GoalColumn.FORECAST: Column(texts.FORECAST_HEAD, sample="Bedöms uppnås WW"),
        GoalColumn.TREND: Column(texts.TREND_HEAD, sample="Oförändrad WW"),
        GoalColumn.DONE: Column(texts.DONE_HEAD, sample="10 av 10"),
        GoalColumn.NEXT_END: Column(texts.NEXT_END_HEAD, hint=texts.NEXT_END_HINT, right=True, sample="31 mars 2023"),
        GoalColumn.OWNER: Column(texts.OWNER_HEAD, sample="Bildningsnä"),
        GoalColumn.LEVEL: Column(texts.LEVEL_HEAD, sample="Nämndmål"),
        GoalColumn.DECISION: Column(texts.DECISION_HEAD, sample="KF 2022-11-28, § 112"),
    }


def columns(period: Period, shown: Sequence[GoalColumn] = USUAL) -> tuple[Column, ...]:
    """The heads of the list: the goal itself, and the columns that are chosen."""
    known = all_columns(period)
    return (Column(texts.GOAL_HEAD, grows=True), *(known[one] for one in shown))


def goal_rows(register: Register, question: GoalQuestion) -> tuple[Row, ...]:
    """A group row each focus area or body that holds a goal asked for, and its goals in Swedish and numerical order."""
    fits = _test(register, question)
    groups: dict[str, list[Goal]] = {}
    for goal in register.goals_of(question.period.year):
        if fits(goal):
            groups.setdefault(_group(register, goal, question.grouping), []).append(goal)
    names = _group_names(register, question.grouping)
    return tuple(_group_row(register, question, key, name, groups[key]) for key, name in names if key in groups)


def chip_counts(register: Register, question: GoalQuestion) -> dict[GoalChip, int]:
    """How many of the year's goals each chip shows."""
    goals = register.goals_of(question.period.year)
    tests = {chip: _chip_test(register, question, chip) for chip in GoalChip}
    return {chip: sum(map(test, goals)) for chip, test in tests.items()}


def is_late(register: Register, goal: Goal, today: date) -> bool:
    """Whether one of a goal's activities is late, by its day or by what was said of it."""
    return any(one.is_overdue(today) or one.status is ActivityStatus.DELAYED for one in register.activities_of(goal.id))


def done_of(register: Register, goal: Goal) -> tuple[int, int]:
    """How many of a goal's activities are done, of how many; those called off do not count."""
    counted = [one for one in register.activities_of(goal.id) if one.status is not ActivityStatus.CANCELLED]
    return sum(one.status is ActivityStatus.DONE for one in counted), len(counted)


def _test(register: Register, question: GoalQuestion) -> Callable[[Goal], bool]:
    by_chip = _chip_test(register, question, question.chip)
    sought = question.words.casefold().split()

    def fits(goal: Goal) -> bool:
        text = f"{words.numbered(goal)} {words.owner(register, goal)}".casefold() if sought else ""
        return by_chip(goal) and all(word in text for word in sought)

    return fits


def _chip_test(register: Register, question: GoalQuestion, chip: GoalChip) -> Callable[[Goal], bool]:
    if chip is GoalChip.UNASSESSED:
        expected = {goal.id for goal in assessable(register, question.period.year)}
        return lambda goal: goal.id in expected and not is_assessed(register, goal, question.period)
    if chip is GoalChip.LATE:
        return lambda goal: is_late(register, goal, question.today)
    if chip is GoalChip.NO_INDICATOR:
        measured = {indicator.goal for indicator in register.all(Indicator).values()}
        return lambda goal: goal.id not in measured
    return lambda _: True


def _group(register: Register, goal: Goal, grouping: Grouping) -> str:
    """The one group a goal stands in: its first focus area, or its owner."""
    if grouping is Grouping.BODY:
        return goal.body if goal.body in register.all(Body) and goal.body else ""
    return next((area for area in goal.focus_areas if area in register.all(FocusArea)), "")


def _group_names(register: Register, grouping: Grouping) -> Iterable[tuple[str, str]]:
    if grouping is Grouping.BODY:
        return [*((body.id or "", body.name) for body in register.bodies), ("", texts.NO_BODY)]
    return [*((area.id or "", area.name) for area in register.focus_areas), ("", texts.NO_FOCUS_AREA)]


def _group_row(register: Register, question: GoalQuestion, key: str, name: str, goals: list[Goal]) -> Row:
    order = swedish_order()
    goals = sorted(goals, key=lambda goal: (goal.position, not goal.number, order(goal.number), order(goal.title)))
    title = Cell(texts.GROUP.format(name=name, count=len(goals)), strong=True)
    return Row(
        f"{question.grouping}:{key}", (title,), tuple(_goal_row(register, question, goal) for goal in goals), is_group=True
    )


def _goal_row(register: Register, question: GoalQuestion, goal: Goal) -> Row:
    title = words.numbered(goal)
    cells = (_CELLS[column](register, goal, question) for column in question.shown)
    return Row(goal.id or "", (Cell(title, full=title), *cells))


def _done_cell(register: Register, goal: Goal, _: GoalQuestion) -> Cell:
    done, total = done_of(register, goal)
    count = texts.DONE_OF.format(done=done, total=total) if total else texts.NO_ACTIVITIES
    return Cell(count, tone=Tone.QUIET, order=done)


def _before_cell(register: Register, goal: Goal, question: GoalQuestion) -> Cell:
    """How the goal, or the same goal in the year before, stood in the period before."""
    period = question.period.previous
    then = goal if period.year == goal.year else register.find(Goal, goal.previous)
    return Cell(texts.NOT_ASKED, tone=Tone.QUIET, order=len(_ORDER) + 2) if then is None else status_cell(register, then, period)


def _forecast_cell(register: Register, goal: Goal, question: GoalQuestion) -> Cell:
    found = register.assessment_of(goal.id, question.period)
    return _scale_cell(found.forecast if found else None, tuple(Forecast))


def _trend_cell(register: Register, goal: Goal, question: GoalQuestion) -> Cell:
    found = register.assessment_of(goal.id, question.period)
    return _scale_cell(found.trend if found else None, tuple(Trend))


def _scale_cell(step: Forecast | Trend | None, scale: tuple[Forecast, ...] | tuple[Trend, ...]) -> Cell:
    """A step of a scale whose marks are drawn in quiet ink; a dash where nobody has said anything."""
    if step is None:
        return Cell(texts.NOT_ASKED, tone=Tone.QUIET, order=len(scale))
    return Cell(step.label, full=step.label, scale=step, order=list(scale).index(step))


def _next_end_cell(register: Register, goal: Goal, question: GoalQuestion) -> Cell:
    """The last day of the activity that is to be ended next, louder where it has passed."""
    left = [one for one in register.activities_of(goal.id) if one.end is not None and one.status not in ENDED]
    if not left:
        return Cell()
    first = min(left, key=lambda one: one.end or date.max)
    late = first.is_overdue(question.today)
    order = first.end.toordinal() if first.end else None
    return Cell(
        words.short_day(first.end, goal.year), full=f"{words.long_day(first.end)}: {first.title}",
        tone=Tone.NO if late else Tone.QUIET, strong=late, order=order,
    )  # fmt: skip


def _decision_cell(register: Register, goal: Goal, _: GoalQuestion) -> Cell:
    cited = words.citation(register, register.find(Decision, goal.decision))
    return Cell(cited, full=cited, tone=Tone.QUIET)


def status_cell(register: Register, goal: Goal, period: Period) -> Cell:
    """The goal's status for a period; a goal that nobody has judged says so, apart from *ej bedömt*.

    A goal that only holds others together is judged through them.
    """
    found = register.assessment_of(goal.id, period)
    if found is None or found.status is None:
        if goal not in assessable(register, period.year):
            return Cell(texts.NOT_ASKED, full=texts.NOT_ASKED_WHY, tone=Tone.QUIET, order=len(_ORDER) + 2)
        return Cell(texts.NO_STATUS, scale=GoalStatus.NOT_ASSESSED, tone=Tone.NONE, order=len(_ORDER) + 1)
    status = found.status
    short = texts.PARTLY_SHORT if status is GoalStatus.PARTLY else status.label
    return Cell(short, full=status.label, scale=status, order=_ORDER[status])


_CELLS: dict[GoalColumn, Callable[[Register, Goal, GoalQuestion], Cell]] = {
    GoalColumn.STATUS: lambda register, goal, question: status_cell(register, goal, question.period),
    GoalColumn.BEFORE: _before_cell,
    GoalColumn.FORECAST: _forecast_cell,
    GoalColumn.TREND: _trend_cell,
    GoalColumn.DONE: _done_cell,
    GoalColumn.NEXT_END: _next_end_cell,
    GoalColumn.OWNER: lambda register, goal, _: Cell(words.owner(register, goal), tone=Tone.QUIET),
    GoalColumn.LEVEL: lambda _, goal, __: Cell(goal.level.label, tone=Tone.QUIET),
    GoalColumn.DECISION: _decision_cell,
}
