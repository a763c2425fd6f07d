"""Whom a column of judgements or comments is about, the goals or the activities, by its words and by how it lies against them."""

from collections.abc import Sequence

from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.column import JUDGING, WORDY, Asking, Column, Rule, things

# What takes its period from the judgement at its left.
_MOSTLY, _SEVERAL = 0.6, 2
_BESIDE = (Kind.COMMENT, Kind.TREND, Kind.BY, Kind.ON)


def _whose_status(asking: Asking) -> None:
    """Whether a column of judgements is about the activities or the goals, where its heading does not say."""
    unknown = [column for column in asking.of(Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.PERCENT) if column.subject is None]
    for column in list(asking.of(Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.PERCENT)):
        if column.subject in (Subject.GOAL, Subject.PARENT):
            asking.put(column, subject=Subject.ASSESSMENT)
        elif column.subject is Subject.INDICATOR and asking.has(Subject.GOAL):
            asking.put(column, subject=Subject.ASSESSMENT, certain=False)
    for column in unknown:
        alike = [one for one in unknown if one is column or (one.part and column.part and _same_words(one, column))]
        asking.put(column, subject=_status_subject(asking, alike))
    _trends_of_indicators(asking)
    _trends_of_activities(asking)
    for column in list(asking.of(Kind.FORECAST, Kind.TREND, Kind.CHOICE)):
        if column.subject is not Subject.ACTIVITY:
            asking.put(column, subject=Subject.ASSESSMENT)


def _trends_of_indicators(asking: Asking) -> None:
    """Where nothing judges the goals, the trend beside an indicator is the indicator's own and has no place."""
    judged = any(column.subject is not Subject.ACTIVITY for column in asking.of(*JUDGING) if column.kind is not Kind.TREND)
    if asking.has(Subject.INDICATOR) and not judged:
        for column in list(asking.of(Kind.TREND)):
            asking.put(column, kind=Kind.OTHER, subject=None, guessed=False)


def _trends_of_activities(asking: Asking) -> None:
    """A trend that differs among the activities of a goal is theirs, and has no place: it says nothing of the goal."""
    for column in list(asking.of(Kind.TREND)):
        found = asking.profiles[column.position]
        if asking.has(Subject.ACTIVITY) and column.part is None and found.varying > found.steady:
            asking.put(column, subject=Subject.ACTIVITY)


def _told_in_sentences(asking: Asking) -> None:
    """A column of comments that each begin with a judgement judges too, where nothing else does. One comment alone, beside how
    the activities stand, is more likely of its activity: "Bemanningen inte klar"."""
    if any(column.subject is Subject.ASSESSMENT for column in asking.of(*JUDGING)):
        return
    told = any(column.subject is Subject.ACTIVITY for column in asking.of(Kind.STATUS))
    least = _SEVERAL if told else 1
    for column in list(asking.of(Kind.COMMENT)):
        found = asking.profiles[column.position]
        if found.filled >= least and found.share(found.goal_only) >= _MOSTLY:
            asking.put(column, kind=Kind.STATUS_AND_COMMENT, subject=Subject.ASSESSMENT)
            return


def _same_words(one: Column, other: Column) -> bool:
    """Whether two headings differ in their period alone."""
    first, second = (column.head.heading if column.head else None for column in (one, other))
    return first is not None and second is not None and (first.kind, first.subject) == (second.kind, second.subject)


def _status_subject(asking: Asking, columns: Sequence[Column]) -> Subject:
    """Whom columns that differ in their period alone are about, by all that stands in them."""
    thing = things(asking)
    if thing is Subject.ACTIVITY and all(_is_judged_beside(asking, column) for column in columns):
        return Subject.ACTIVITY
    if thing is not Subject.ACTIVITY:
        return Subject.ASSESSMENT if thing in (Subject.GOAL, Subject.INDICATOR) else thing
    if asking.holds(Kind.TEXT):
        return Subject.ACTIVITY
    return Subject.ASSESSMENT if sum(_leaning(asking, column) for column in columns) > 0.5 * len(columns) else Subject.ACTIVITY


def _is_judged_beside(asking: Asking, column: Column) -> bool:
    """Whether another column by its heading judges the goals for the same period, so that this one is of the activities."""
    return column.part is not None and any(
        other.part is column.part and other.certain and other.subject is Subject.ASSESSMENT
        for other in asking.of(Kind.STATUS, Kind.STATUS_AND_COMMENT)
        if other is not column
    )


def _leaning(asking: Asking, column: Column) -> float:
    """How much a column of judgements leans to the goals (above nought) or to the activities."""
    found = asking.profiles[column.position]
    filled = found.filled or 1
    points = 2.0 * (column.part is not None) + 3.0 * (found.merged > 0) + 3.0 * (found.goal_only - found.activity_only) / filled
    points -= 2.0 * (found.varying > 0) + 3.0 * (found.varying > found.steady) + 1.0 * (found.below > 0 and not found.steady)
    points -= 1.5 * (column.part is None and not found.merged and found.of_doing)
    points += 1.0 * (found.steady > 0 and not found.varying) + 0.5 * (found.filled == 0 and found.fills > 0)
    return points + 1.5 * (found.filled > 1 and not found.below and _goals_have_several(asking))


def _goals_have_several(asking: Asking) -> bool:
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    activity = next(asking.of(Kind.TITLE, subject=Subject.ACTIVITY), None)
    if goal is None or activity is None:
        return False
    return asking.profiles[activity.position].filled > asking.profiles[goal.position].filled


def _left_over(asking: Asking) -> None:
    """A column without a known heading, settled by what stands in it, or left out."""
    for column in list(asking.of(Kind.OTHER)):
        found = asking.profiles[column.position]
        if not column.guessed or not found.filled or found.binary:
            continue
        if found.share(found.goal_words) >= 0.7 or found.share(found.activity_words) >= 0.7:
            asking.put(column, kind=Kind.STATUS, subject=_status_subject(asking, [column]), certain=False)
        elif found.mean_length >= WORDY and not found.is_numeric and column.position > min(asking.columns):
            asking.put(column, kind=Kind.COMMENT, subject=_comment_subject(asking, column), certain=False)


def _whose_comment(asking: Asking) -> None:
    """A comment belongs with the judgement at its left, with the period it names, or with the rows it is merged over."""
    for column in list(asking.of(Kind.COMMENT)):
        found = asking.profiles[column.position]
        own = found.varying > found.steady and not found.merged and not column.part and asking.has(Subject.ACTIVITY)
        own = own and not asking.holds(Kind.PERIOD)
        if column.subject is Subject.ASSESSMENT and own:
            asking.put(column, subject=Subject.ACTIVITY)
        elif column.subject is Subject.GOAL:
            asking.put(column, subject=Subject.ASSESSMENT)
        elif column.subject is None:
            asking.put(column, subject=_comment_subject(asking, column))


def _comment_period(asking: Asking) -> None:
    """A comment or trend without a period of its own is about the judgement at its left, and of a forecast only where none is."""
    judged, foreseen = None, None
    of_all_levels = asking.holds(Kind.TEXT)
    for column in list(asking.columns.values()):
        if column.subject is not Subject.ASSESSMENT and not of_all_levels:
            continue
        if column.kind in (Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.CHOICE):
            judged = column
        elif column.kind is Kind.FORECAST:
            foreseen = column
        elif column.kind in _BESIDE and not column.part and (near := judged or foreseen) and near.part:
            asking.put(column, part=near.part, year=near.year)


def _comment_subject(asking: Asking, column: Column) -> Subject:
    found = asking.profiles[column.position]
    thing = things(asking)
    if thing is Subject.ASSIGNMENT or asking.holds(Kind.TEXT):
        return thing
    if thing in (Subject.GOAL, Subject.INDICATOR) or found.merged:
        return Subject.ASSESSMENT
    if column.part:
        return Subject.ACTIVITY if _of_activities_then(asking, column) else Subject.ASSESSMENT
    left = [one for one in asking.columns.values() if one.position < column.position and one.kind in (*JUDGING, Kind.PERCENT)]
    beside = left[-1].subject if left else None
    if asking.holds(Kind.PERIOD) and (beside is Subject.ASSESSMENT or not left):
        return Subject.ASSESSMENT
    if beside is Subject.ASSESSMENT and found.varying == 0:
        return Subject.ASSESSMENT
    return Subject.ACTIVITY if beside is not Subject.ASSESSMENT or found.varying else Subject.ASSESSMENT


def _of_activities_then(asking: Asking, column: Column) -> bool:
    """Whether all that is judged for a column's period are the activities, and it varies among those of a goal as they do."""
    found = asking.profiles[column.position]
    judged = [other for other in asking.of(*JUDGING) if other.part is column.part]
    return bool(judged) and all(other.subject is Subject.ACTIVITY for other in judged) and not found.steady


def _binary(asking: Asking) -> None:
    for column in list(asking.of(Kind.STATUS)):
        if asking.profiles[column.position].binary:
            asking.put(column, binary=True)
    for column in list(asking.of(Kind.PERCENT)):
        if asking.profiles[column.position].fractions:
            asking.put(column, binary=True)


RULES: tuple[Rule, ...] = (
    _whose_status,
    _left_over,
    _told_in_sentences,
    _whose_comment,
    _comment_period,
    _binary,
)
