"""The goals of a year as rows: by focus area or by body, with the period's status, the activities done and the owner."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from malverktyg.domain.assessing import assessable, is_assessed
from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Goal, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register
from ui.models import texts, words
from ui.models.order import swedish_order
from ui.models.rows import Cell, Column, Row, Tone

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


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalQuestion:
    """What the list is asked for: a period as it stands today, a grouping, and what narrows it."""

    period: Period
    today: date
    grouping: Grouping = Grouping.FOCUS_AREA
    chip: GoalChip = GoalChip.ALL
    words: str = ""


def columns(period: Period) -> tuple[Column, ...]:
    """The heads; the status column names its period."""
    return (
        Column(texts.GOAL_HEAD, grows=True),
        Column(words.tertial(period), hint=period.label),
        Column(texts.DONE_HEAD),
        Column(texts.OWNER_HEAD),
    )


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
    goals = sorted(goals, key=lambda goal: (not goal.number, order(goal.number), goal.position, order(goal.title)))
    title = Cell(texts.GROUP.format(name=name, count=len(goals)), strong=True)
    return Row(
        f"{question.grouping}:{key}", (title,), tuple(_goal_row(register, question, goal) for goal in goals), is_group=True
    )


def _goal_row(register: Register, question: GoalQuestion, goal: Goal) -> Row:
    done, total = done_of(register, goal)
    count = texts.DONE_OF.format(done=done, total=total) if total else texts.NO_ACTIVITIES
    title = words.numbered(goal)
    return Row(
        goal.id or "",
        (
            Cell(title, full=title),
            status_cell(register, goal, question.period),
            Cell(count, tone=Tone.QUIET, order=done),
            Cell(words.owner(register, goal), tone=Tone.QUIET),
        ),
    )


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
