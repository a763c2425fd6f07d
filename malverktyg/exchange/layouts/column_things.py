"""Which columns hold the things themselves: goals, activities, indicators, or all of them in one column."""

from collections.abc import Sequence

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.headings.headings import fold, read_heading
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import column_activities, column_types
from malverktyg.exchange.layouts.column import JUDGING, WORDY, Asking, Column, Rule
from malverktyg.exchange.layouts.column_kinds import is_period
from malverktyg.exchange.layouts.row_saying import ROW_SAYS, said_by_row
from malverktyg.exchange.layouts.tree import heads_goals, is_mixed
from malverktyg.exchange.phrases.areas import match_area

_NEARLY_ALL, _MOSTLY, _HALF = 0.9, 0.6, 0.5
_SHORT, _LONG = 5, 12
_COUNTING = ("antal", "andel", "summa", "totalt")


def _rows_say(asking: Asking) -> None:
    """A column that says again and again "Bedömning", "Kommentar", "Trend" tells what its row holds under the periods."""
    if sum(column.part is not None for column in asking.columns.values()) < 2:
        return
    for column in list(asking.of(Kind.TITLE, Kind.TEXT, Kind.TYPE, Kind.OTHER, Kind.PERIOD)):
        found = asking.profiles[column.position]
        judging = [value for value in found.values if (said := said_by_row(value)) is not None and said.kind in ROW_SAYS]
        if len(judging) > 1 and len(judging) >= _NEARLY_ALL * len(found.values) and found.filled > len(found.values):
            asking.put(column, kind=Kind.SAYS, subject=None, guessed=False)
            return


def _unticked_choices(asking: Asking) -> None:
    """ "Påbörjas" beside "Avslutas" are steps of a scale over crosses, and over other things what their words say."""
    for column in list(asking.of(Kind.CHOICE)):
        found = asking.profiles[column.position]
        if column.said or not found.filled or found.share(found.marks) >= _HALF or column.head is None:
            continue
        plain = read_heading(column.head.cells[-1].text)
        if plain is not None and plain.kind is not None:
            asking.put(column, kind=plain.kind, subject=plain.subject, choice="", certain=plain.subject is not None)
        elif found.share(found.dates) >= _HALF and column.choice == ActivityStatus.NOT_STARTED:
            asking.put(column, kind=Kind.TIME, subject=Subject.ACTIVITY, choice="")


def _title_of_turned_sheet(asking: Asking) -> None:
    """Above the goals of a turned sheet, "Nämndens mål 2023" on a line of its own is its title."""
    if not asking.view.turned:
        return
    for column in list(asking.of(Kind.TITLE)):
        filled = any(asking.profiles[one.position].filled for one in asking.of(Kind.TITLE, subject=column.subject))
        if filled and not asking.profiles[column.position].filled:
            asking.put(column, kind=Kind.OTHER, subject=None, guessed=True)


def _numeric_goal_is_target(asking: Asking) -> None:
    """ "Mål" beside "Indikator", full of numbers, is the target value."""
    for column in list(asking.of(Kind.TITLE, subject=Subject.GOAL)):
        found = asking.profiles[column.position]
        if asking.has(Subject.INDICATOR) and (found.is_numeric or (found.filled and found.mean_length < 10 and found.numbers)):
            asking.put(column, subject=Subject.INDICATOR, kind=Kind.TARGET)


def _counted_things(asking: Asking) -> None:
    """ "Antal aktiviteter" over figures counts things and names none."""
    for column in list(asking.of(Kind.TITLE)):
        words = fold(column.text).split()
        if asking.profiles[column.position].is_numeric and words and words[0] in _COUNTING:
            asking.put(column, kind=Kind.OTHER, subject=None, guessed=False)


def _judged_goals(asking: Asking) -> None:
    """ "Målen T2" beside "Mål", over words or colours that judge, tells how the goals stand."""
    goals = [column for column in asking.of(Kind.TITLE, subject=Subject.GOAL) if not column.said]
    others = asking.holds(Kind.TEXT) or asking.has(Subject.ACTIVITY)
    for column in goals[0 if others else 1 :]:
        if (column.part or column is not goals[0]) and asking.profiles[column.position].is_status:
            asking.put(column, kind=Kind.STATUS, subject=Subject.ASSESSMENT)


def _two_goal_columns(asking: Asking) -> None:
    """Two goal columns: the one whose texts repeat over the other's is the goal above."""
    goals = [column for column in asking.of(Kind.TITLE, subject=Subject.GOAL) if not column.index]
    if len(goals) < 2:
        return
    if any(column.said for column in goals):
        _yield_to_said(asking, goals)
        return
    first, second = goals[:2]
    ahead, behind = asking.profiles[first.position], asking.profiles[second.position]
    if len(ahead.values) < len(behind.values) or ahead.filled < behind.filled:
        asking.put(first, subject=Subject.PARENT)
    else:
        asking.put(second, kind=Kind.OTHER, subject=None, guessed=False)


def _yield_to_said(asking: Asking, goals: Sequence[Column]) -> None:
    """Where the user has said which column holds the goals, another is the goals above, if fewer and repeated, or none."""
    least = min(len(asking.profiles[column.position].values) for column in goals if column.said)
    for column in goals:
        if len(asking.profiles[column.position].values) < least:
            asking.put(column, subject=Subject.PARENT)
        else:
            asking.put(column, kind=Kind.OTHER, subject=None, guessed=False)


def _parent_alone_is_goal(asking: Asking) -> None:
    if not asking.has(Subject.GOAL):
        for column in list(asking.of(Kind.TITLE, subject=Subject.PARENT)):
            asking.put(column, subject=Subject.GOAL, choice="council")


def _known_areas(asking: Asking) -> None:
    """A column that names known focus areas holds them, whatever it is headed; to the right of the goals only where all do."""
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    if goal is None or asking.holds(Kind.FOCUS_AREA):
        return
    for column in list(asking.of(Kind.GOAL_AREA, Kind.OTHER)):
        values = asking.profiles[column.position].values
        known = sum(match_area(value, asking.setting.areas) is not None for value in values)
        least = _MOSTLY if column.position < goal.position else 1
        if known and known >= least * len(values):
            asking.put(column, kind=Kind.FOCUS_AREA, subject=Subject.GOAL, guessed=False)
            return


def _texts_of_keys(asking: Asking) -> None:
    """ "title" beside "goal_id" is the activity's where rows have an id of their own too, and else the goal's."""
    if asking.holds(Kind.TYPE, Kind.TITLE) or not asking.has(Subject.GOAL, Kind.ID):
        return
    own = any(column.subject is not Subject.GOAL for column in asking.of(Kind.ID))
    for column in list(asking.of(Kind.TEXT))[:1]:
        asking.put(column, kind=Kind.TITLE, subject=Subject.ACTIVITY if own else Subject.GOAL)


def _text_columns(asking: Asking) -> None:
    """ "Benämning" is what the row's type says; with a goal column but no activity column it holds the activities."""
    texts = list(asking.of(Kind.TEXT))
    for column in texts[1:]:
        asking.put(column, kind=Kind.COMMENT)
    if not texts or (asking.has(Subject.GOAL) and asking.has(Subject.ACTIVITY)):
        for column in texts[:1]:
            asking.put(column, kind=Kind.COMMENT)
    elif asking.has(Subject.GOAL) and asking.holds(Kind.TYPE):
        return
    elif asking.has(Subject.GOAL):
        asking.put(texts[0], kind=Kind.TITLE, subject=Subject.ACTIVITY)
    elif asking.has(Subject.ACTIVITY) and not asking.holds(Kind.TYPE):
        asking.put(texts[0], kind=Kind.TITLE, subject=Subject.GOAL)


def _goal_without_heading(asking: Asking) -> None:
    """A table of judgements whose goal column has no heading that is known: the longest texts at the left are the goals. In a
    turned score card they stand under "Period", and the periods are the other headings."""
    if any(column.kind in (Kind.TITLE, Kind.TEXT) for column in asking.columns.values()):
        return
    if not any(column.part or column.kind in JUDGING for column in asking.columns.values()):
        return
    for column in asking.columns.values():
        found = asking.profiles[column.position]
        turned = column.kind is Kind.PERIOD and found.mean_length >= _SHORT and not any(map(is_period, found.values))
        long = column.guessed and found.mean_length >= _LONG
        if found.filled >= 2 and (turned or long) and not found.is_numeric:
            asking.put(column, subject=Subject.GOAL, kind=Kind.TITLE)
            return


def _goals_as_headings(asking: Asking) -> None:
    """Headings above crosses: goals that an activity serves, or, where goals have a column, those who answer for it."""
    if not asking.has(Subject.ACTIVITY):
        return
    kind, subject = (Kind.PEOPLE_CHOICE, Subject.ACTIVITY) if asking.has(Subject.GOAL) else (Kind.GOAL_CHOICE, Subject.GOAL)
    ticked = [
        column
        for column in asking.columns.values()
        if column.guessed
        and column.head is not None
        and (found := asking.profiles[column.position]).filled
        and found.marks == found.filled
    ]
    if len(ticked) >= 2:
        for column in ticked:
            asking.put(column, kind=kind, subject=subject, choice="", guessed=False)


def _groups_without_heading(asking: Asking) -> None:
    """A first column without a heading, whose few texts stand beside several goals each, holds what the goals are grouped by."""
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    first = asking.columns[min(asking.columns)]
    found = asking.profiles[first.position]
    grouped = asking.holds(Kind.FOCUS_AREA, Kind.GOAL_AREA) or asking.has(Subject.PARENT)
    if goal is None or grouped or first.head is not None or first.kind is not Kind.OTHER or found.is_numeric:
        return
    few = 1 < found.filled == len(found.values) < asking.profiles[goal.position].filled
    if few and found.mean_length >= WORDY and not found.is_status:
        asking.put(first, kind=Kind.GOAL_AREA, subject=Subject.GOAL, guessed=False)


def _labelled_goals(asking: Asking) -> None:
    """Goals with their labels ("Mål 1. Rent vatten") in the activities' column, whose rows say more than the goal's words."""
    column = next(asking.of(Kind.TITLE, subject=Subject.ACTIVITY), None)
    if column is None or column.index or asking.has(Subject.GOAL) or asking.holds(Kind.TEXT):
        return
    for row in asking.rows:
        cells = asking.view.texts(row)
        if len(cells) > 1 and cells[0][0] == column.position and heads_goals(cells[0][1].text):
            asking.put(column, kind=Kind.TEXT)
            return


def _mixed_levels(asking: Asking) -> None:
    """A goal column without an activity column, whose rows are of two levels, holds the activities too."""
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    others = any(column.kind in (Kind.TITLE, Kind.TEXT) and column is not goal for column in asking.columns.values())
    if goal is None or others or goal.choice:
        return
    number = next((column.position for column in asking.of(Kind.NUMBER)), None)
    if is_mixed(asking.view, asking.rows, goal.position, number):
        asking.put(goal, kind=Kind.TEXT, subject=None)


RULES: tuple[Rule, ...] = (
    column_activities.under_one_heading,
    _rows_say,
    _unticked_choices,
    _title_of_turned_sheet,
    _numeric_goal_is_target,
    _counted_things,
    _judged_goals,
    _two_goal_columns,
    _parent_alone_is_goal,
    column_activities.said_activities,
    column_activities.activities_again,
    column_activities.parts_of_numbered,
    column_activities.said_by_steps,
    column_activities.done_and_planned,
    column_activities.second_activity_is_comment,
    _groups_without_heading,
    _known_areas,
    column_types.rows_of_kinds,
    column_types.types,
    column_types.described_types,
    _texts_of_keys,
    _text_columns,
    column_activities.told_with_more,
    column_activities.named_without_heading,
    _goal_without_heading,
    column_activities.activity_asked_for,
    column_activities.activity_without_heading,
    _goals_as_headings,
    _mixed_levels,
    _labelled_goals,
)
