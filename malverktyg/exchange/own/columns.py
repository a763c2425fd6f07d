"""The goals of a body as a table of our own layout."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from malverktyg.domain.bodies import Body, BodyKind, FocusArea, GoalArea
from malverktyg.domain.goals import Activity, Goal, GoalLevel
from malverktyg.domain.periods import Period, periods_of
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Register
from malverktyg.exchange.folding import LIST_SEPARATOR
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.table import Column, Table, Value


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet: a goal and one of its activities, or the goal alone."""

    register: Register
    goal: Goal
    activity: Activity | None = None


def goal_table(register: Register, title: str, goals: Sequence[Goal], year: int) -> Table:
    """One body's goals of a year: a row an activity, the goal's cells merged over its rows."""
    groups = [[Row(register, goal, one) for one in register.activities_of(goal.id)] or [Row(register, goal)] for goal in goals]
    return Table(title, texts.SUBTITLE.format(year=year), columns(register, goals, year), groups, texts.GOAL, pages=2)


def columns(register: Register, goals: Iterable[Goal], year: int) -> tuple[Column, ...]:
    """The columns for some goals of a year; those for what no goal has are left out."""
    goals = tuple(goals)
    return (
        *_of_goal(register, goals),
        *_OF_ACTIVITY,
        *(column for period in periods_of(year) for column in _of_period(period)),
        Column(texts.GOAL_ID, 10, lambda row: row.goal.id, hidden=True),
        Column(texts.ACTIVITY_ID, 10, lambda row: row.activity.id if row.activity else None, hidden=True),
    )


def _of_goal(register: Register, goals: tuple[Goal, ...]) -> Iterable[Column]:
    yield Column(texts.FOCUS_AREA, 18, _areas, True, tuple(area.name for area in register.focus_areas), strict=False)
    if any(goal.goal_area for goal in goals):
        yield Column(texts.GOAL_AREA, 18, _goal_area, True)
    if any(goal.level is not usual_level(register, goal) for goal in goals):
        yield Column(texts.LEVEL, 11, lambda row: row.goal.level.label, True, tuple(one.label for one in GoalLevel))
    if any(goal.parent for goal in goals):
        yield Column(texts.PARENT, 32, _parent, True)
    yield Column(texts.NUMBER, 6, lambda row: row.goal.number, True)
    yield Column(texts.GOAL, 40, lambda row: row.goal.title, True)


def usual_level(register: Register, goal: Goal) -> GoalLevel:
    """The level that a reader takes for granted from the body: fullmäktige's own goals, and the nämnd's of all others."""
    body = register.find(Body, goal.body)
    return GoalLevel.COUNCIL if body and body.kind is BodyKind.COUNCIL else GoalLevel.COMMITTEE


def _areas(row: Row) -> str:
    return LIST_SEPARATOR.join(area.name for id in row.goal.focus_areas if (area := row.register.find(FocusArea, id)))


def _goal_area(row: Row) -> str:
    area = row.register.find(GoalArea, row.goal.goal_area)
    return area.name if area else ""


def _parent(row: Row) -> str:
    parent = row.register.find(Goal, row.goal.parent)
    return parent.title if parent else ""


def _activity(value: Callable[[Activity], Value]) -> Callable[[Row], Value]:
    return lambda row: value(row.activity) if row.activity else None


_OF_ACTIVITY = (
    Column(texts.ACTIVITY, 44, _activity(lambda one: one.title)),
    Column(texts.RESPONSIBLE, 22, _activity(lambda one: LIST_SEPARATOR.join(one.responsible))),
    Column(texts.START, 12, _activity(lambda one: one.start)),
    Column(texts.END, 12, _activity(lambda one: one.end)),
    Column(texts.TIME, 14, _activity(lambda one: one.time_text)),
    Column(
        texts.STATUS,
        13,
        _activity(lambda one: one.status.label if one.status else None),
        choices=tuple(one.label for one in ActivityStatus),
    ),
    Column(texts.PERCENT, 9, _activity(lambda one: one.percent)),
    Column(texts.COMMENT, 36, _activity(lambda one: one.comment)),
)


def _of_period(period: Period) -> tuple[Column, ...]:
    def of(field: str) -> Callable[[Row], Value]:
        def value(row: Row) -> Value:
            found = getattr(row.register.assessment_of(row.goal.id, period), field, None)
            label: Value = getattr(found, "label", found)
            return label

        return value

    name = period.short
    return (
        Column(texts.ASSESSMENT.format(period=name), 15, of("status"), True, tuple(one.label for one in GoalStatus)),
        Column(texts.FORECAST.format(period=name), 17, of("forecast"), True, tuple(one.label for one in Forecast)),
        Column(texts.TREND.format(period=name), 13, of("trend"), True, tuple(one.label for one in Trend)),
        Column(texts.ASSESSMENT_COMMENT.format(period=name), 36, of("comment"), True),
    )
