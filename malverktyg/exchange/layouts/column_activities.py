"""Which columns hold activities: one column, several that stand beside one another, or one whose heading nobody knows."""

from collections import Counter
from itertools import pairwise

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.questions import asked
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.column import WORDY, Asking, Column, is_unsure
from malverktyg.exchange.layouts.heading_steps import step_in_words, step_of_heading
from malverktyg.exchange.layouts.profile import Profile

_NAMING = ("aktivitet", "åtgärd", "insats")
_LONGEST_NUMBER = 4
_OF_ONE_ACTIVITY = (Kind.RESPONSIBLE, Kind.START, Kind.END, Kind.TIME)


def under_one_heading(asking: Asking) -> None:
    """A heading merged over two columns heads the one that is filled, or the words beside their numbers or letters."""
    for left, right in pairwise(list(asking.of(Kind.TITLE))):
        if right.head is None or left.head is None or left.said or right.said or right.head.cells != left.head.cells:
            continue
        ahead, behind = asking.profiles[left.position], asking.profiles[right.position]
        if not (ahead.filled and behind.filled):
            asking.columns.pop(left.position if behind.filled else right.position, None)
        elif not behind.is_numeric and (ahead.is_numeric or ahead.mean_length <= _LONGEST_NUMBER < WORDY <= behind.mean_length):
            asking.put(left, kind=Kind.NUMBER)


def said_activities(asking: Asking) -> None:
    """Several columns of which the user says that one holds activities: each names its own, and the first has what is beside."""
    titles = [column for column in asking.of(Kind.TITLE, subject=Subject.ACTIVITY) if not column.index]
    if any(column.said for column in titles):
        for number, column in enumerate(titles[1:], 2):
            asking.put(column, index=str(number))


def activities_again(asking: Asking) -> None:
    """The same heading for activities several times: each begins another one, with the columns up to the next."""
    titles = [column for column in asking.of(Kind.TITLE, subject=Subject.ACTIVITY) if not column.index]
    if len(titles) < 2 or len({fold(column.text) for column in titles}) > 1:
        return
    number = 0
    counted = Counter(column.kind for column in asking.columns.values() if not column.index)
    for column in list(asking.columns.values()):
        if column in titles:
            number += 1
        if number and not column.index and (column in titles or (counted[column.kind] > 1 and _of_one_activity(column))):
            asking.put(column, index=str(number))


def parts_of_numbered(asking: Asking) -> None:
    """ "Aktivitet 1", "Ansvarig", "Aktivitet 2", "Ansvarig": what comes again without a number is of the activity before it."""
    numbered = {column.index for column in asking.of(Kind.TITLE, subject=Subject.ACTIVITY) if column.index}
    if len(numbered) < 2:
        return
    index = ""
    counted = Counter(column.kind for column in asking.columns.values() if not column.index)
    for column in list(asking.columns.values()):
        if column.index in numbered and column.kind is Kind.TITLE and column.subject is Subject.ACTIVITY:
            index = column.index
        elif index and not column.index and counted[column.kind] > 1 and _of_one_activity(column):
            asking.put(column, index=index)


def _of_one_activity(column: Column) -> bool:
    """Whether a column may be about the activity at its left alone."""
    return column.kind in (*_OF_ONE_ACTIVITY, Kind.STATUS, Kind.PERCENT) and column.subject in (Subject.ACTIVITY, None)


def said_by_steps(asking: Asking) -> None:
    """ "Genomfört" beside "Planerat", or "Vad har vi gjort?" beside "Vad återstår?", over words of some length: activities in
    each, where no other column names them."""
    told = {}
    for column in asking.columns.values():
        step = step_in_words(column.head.cells[-1].text) if column.head else None
        found = asking.profiles[column.position]
        plain = column.said or found.is_status or found.is_numeric or _is_prose(found)
        if step and not plain and found.mean_length >= WORDY:
            told[column.position] = column, step
    named = [column for column in asking.of(Kind.TITLE, subject=Subject.ACTIVITY) if column.position not in told]
    steps = [step for _, step in told.values()]
    # What is planned before what is done tells of the same activities: the plan and what came of it.
    if asking.holds(Kind.TEXT) or named or len(set(steps)) < 2 or steps[0] is ActivityStatus.NOT_STARTED:
        return
    for place, (column, step) in enumerate(told.values()):
        asking.put(
            column, kind=Kind.TITLE, subject=Subject.ACTIVITY, guessed=False, choice=str(step), index=str(place) if place else ""
        )


def _is_prose(found: Profile) -> bool:
    """Whether most of a column's texts are sentences, with no bullet before them."""
    prose = [value for value in found.values if value.endswith(".") and value[:1].isalpha()]
    return 2 * len(prose) > len(found.values)


def done_and_planned(asking: Asking) -> None:
    """ "Genomförda aktiviteter" beside "Planerade aktiviteter": activities in each, whose heading tells how they stand."""
    told = [
        (column, step)
        for column in asking.of(Kind.TITLE, subject=Subject.ACTIVITY)
        if not column.index and (step := step_of_heading(column.text))
    ]
    if len({step for _, step in told}) > 1:
        for place, (column, step) in enumerate(told):
            asking.put(column, choice=str(step), index=str(place) if place else "")


def second_activity_is_comment(asking: Asking) -> None:
    """A second column of activities, with no number and no words of its own, tells more of those in the first."""
    seen: set[str] = set()
    for column in list(asking.of(Kind.TITLE, subject=Subject.ACTIVITY)):
        if column.index in seen:
            asking.put(column, kind=Kind.COMMENT)
        seen.add(column.index)


def activity_asked_for(asking: Asking) -> None:
    """ "Vad har vi gjort?" beside "Av vem?" asks for activities, where no other column holds them: else it asks for a comment."""
    telling = asking.holds(*_OF_ONE_ACTIVITY)
    if not telling or asking.has(Subject.ACTIVITY) or asking.holds(Kind.TEXT):
        return
    for column in list(asking.of(Kind.COMMENT)):
        text = column.head.cells[-1].text if column.head else ""
        if asked(text, fold(text)) == (Subject.ACTIVITY, Kind.TITLE):
            asking.put(column, kind=Kind.TITLE, subject=Subject.ACTIVITY)
            return


def named_without_heading(asking: Asking) -> None:
    """A table that says who and when of things whose column has no heading: they are activities, and their goals stand above."""
    telling = list(asking.of(*_OF_ONE_ACTIVITY))
    if not telling or any(column.kind in (Kind.TITLE, Kind.TEXT) for column in asking.columns.values()):
        return
    first = asking.columns[min(asking.columns)]
    found = asking.profiles[first.position]
    if is_unsure(first) and first.head is None and found.filled > 1 and found.mean_length >= WORDY and not found.is_status:
        asking.put(first, kind=Kind.TITLE, subject=Subject.ACTIVITY, guessed=False)


def told_with_more(asking: Asking) -> None:
    """ "Aktiviteter och status" over words of some length holds the activities, where no other column does."""
    if asking.has(Subject.ACTIVITY) or asking.holds(Kind.TEXT):
        return
    for column in list(asking.of(Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.COMMENT, *_OF_ONE_ACTIVITY)):
        found = asking.profiles[column.position]
        if fold(column.text).startswith(_NAMING) and found.filled and found.mean_length >= 2 * WORDY and not found.is_status:
            asking.put(column, kind=Kind.TITLE, subject=Subject.ACTIVITY)
            return


def activity_without_heading(asking: Asking) -> None:
    """A table that says who and when, but whose activities stand under words of the officer's own: "Så ska vi göra"."""
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    telling = list(asking.of(Kind.RESPONSIBLE, Kind.START, Kind.END, Kind.TIME))
    if goal is None or not telling or asking.has(Subject.ACTIVITY) or asking.holds(Kind.TEXT):
        return
    for column in asking.columns.values():
        found = asking.profiles[column.position]
        beside = goal.position < column.position and column.position <= telling[-1].position + 1
        if beside and is_unsure(column) and found.filled and found.mean_length >= WORDY and not found.is_status:
            asking.put(column, kind=Kind.TITLE, subject=Subject.ACTIVITY, certain=True)
            return
