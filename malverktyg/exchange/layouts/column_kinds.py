"""What kind of thing a column says, where its heading may mean several: "Klart", "Resultat", "Period", "Enhet"."""

import re

from malverktyg.domain.periods import PeriodPart
from malverktyg.domain.persons import is_role
from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.asides import is_number
from malverktyg.exchange.layouts.column import WORDY, Asking, Column, Rule, is_unsure, things
from malverktyg.exchange.layouts.profile import Profile
from malverktyg.exchange.phrases.people import split_people
from malverktyg.exchange.statuses import words

_FEW, _MOSTLY, _SEVERAL = 0.5, 0.7, 2
_ASKING_HOW, _SHORT_TEXT = ("hur ", "så går", "så gick"), 24
_SHORT_ID, _LONGEST_KEY = 8, 4
_YEAR = re.compile(r"20[1-4]\d")
_MONTHS_OF = {PeriodPart.T1: "1-4", PeriodPart.T2: "5-8", PeriodPart.H: "9-12"}


def _units(asking: Asking) -> None:
    """ "Enhet" is an indicator's unit, or the part of the organisation that answers."""
    for column in list(asking.of(Kind.UNIT)):
        if asking.has(Subject.INDICATOR):
            asking.put(column, subject=Subject.INDICATOR)
        elif not asking.holds(Kind.RESPONSIBLE):
            asking.put(column, kind=Kind.RESPONSIBLE, subject=None)
        else:
            asking.put(column, kind=Kind.OTHER, subject=None)


def _numbers(asking: Asking) -> None:
    """ "Nr" belongs to the title column that follows it."""
    for column in list(asking.of(Kind.NUMBER)):
        if column.subject is None:
            after = [one for one in asking.of(Kind.TITLE, Kind.TEXT) if one.position > column.position]
            asking.put(column, subject=after[0].subject if after else Subject.GOAL)


def _ids(asking: Asking) -> None:
    """ "Mål-ID" over short labels ("K1", "3") holds the goals' numbers; Målverktyg's own ids are long."""
    for column in list(asking.of(Kind.ID, subject=Subject.GOAL)):
        values = asking.profiles[column.position].values
        if values and all(len(value) <= _SHORT_ID for value in values):
            asking.put(column, kind=Kind.NUMBER)


def _above(asking: Asking) -> None:
    """ "Parent" of activities in a table without goals names the goal of each, by its id or its words."""
    if asking.holds(Kind.TEXT):
        return
    for column in list(asking.of(Kind.ABOVE)):
        if asking.has(Subject.GOAL) or not (asking.has(Subject.ACTIVITY) or asking.has(Subject.INDICATOR)):
            asking.put(column, kind=Kind.OTHER, subject=None)
            continue
        found = asking.profiles[column.position]
        wordy = any(" " in value or (len(value) > _LONGEST_KEY and value.isalpha()) for value in found.values)
        asking.put(column, kind=Kind.TITLE if wordy else Kind.ID, subject=Subject.GOAL)


def _responsible(asking: Asking) -> None:
    subject = things(asking)
    for column in list(asking.of(Kind.RESPONSIBLE, Kind.PERCENT)):
        if column.subject is None:
            asking.put(column, subject=subject)


def _responsible_for_goals(asking: Asking) -> None:
    """ "Ansvarig" at the left of the activities answers for the goal, where another stands at their right."""
    activity = next((one for one in asking.of(Kind.TITLE, subject=Subject.ACTIVITY) if not one.index), None)
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    if activity is None or goal is None or goal.position > activity.position:
        return
    columns = list(asking.of(Kind.RESPONSIBLE))
    if any(column.position > activity.position for column in columns):
        for column in columns:
            if column.subject is None and goal.position < column.position < activity.position:
                asking.put(column, subject=Subject.GOAL)


def _responsible_once(asking: Asking) -> None:
    """ "Ansvarig" between the goals and the activities, on every goal's first row and no other, answers for all that is below."""
    activity = next((one for one in asking.of(Kind.TITLE, subject=Subject.ACTIVITY) if not one.index), None)
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    if activity is None or goal is None or asking.profiles[goal.position].filled < _SEVERAL:
        return
    goals, several = asking.profiles[goal.position], asking.profiles[activity.position].below > 0
    for column in list(asking.of(Kind.RESPONSIBLE, subject=Subject.ACTIVITY)):
        found = asking.profiles[column.position]
        once = found.filled == goals.filled and not (found.below or found.merged or goals.below)
        if several and once and goal.position < column.position < activity.position:
            asking.put(column, of_goal=True)


def _roles(asking: Asking) -> None:
    """Where no column says who, one whose heading nobody knows and whose cells name roles does."""
    if asking.holds(Kind.RESPONSIBLE) or not asking.has(Subject.ACTIVITY):
        return
    for column in list(asking.columns.values()):
        values = asking.profiles[column.position].values
        roles = sum(all(is_role(one) for one in split_people(value)) for value in values)
        if is_unsure(column) and column.kind is not Kind.TITLE and values and roles >= _MOSTLY * len(values):
            asking.put(column, kind=Kind.RESPONSIBLE, subject=None, guessed=False)
            return


def _steps_under_comment(asking: Asking) -> None:
    """ "Hur går det?" over words that tell how each activity stands is a status, where no other column tells it."""
    telling = (Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.OUTCOME, Kind.PERCENT, Kind.CHOICE)
    if not asking.has(Subject.ACTIVITY) or any(column.subject in (Subject.ACTIVITY, None) for column in asking.of(*telling)):
        return
    for column in list(asking.of(Kind.COMMENT)):
        found = asking.profiles[column.position]
        least = _FEW if fold(column.text).startswith(_ASKING_HOW) and found.mean_length < _SHORT_TEXT else _MOSTLY
        told = found.filled >= _SEVERAL and found.share(found.activity_words) >= least
        if column.subject is None and (told or _is_plainly_told(found)):
            asking.put(column, kind=Kind.STATUS, certain=False)
            return


def _is_plainly_told(found: Profile) -> bool:
    """Whether the one thing that a column says is a step of the scale to the letter."""
    steps = [words.read_activity_status(value, binary=False) for value in found.values]
    return len(steps) == 1 and steps[0] is not None and not steps[0].guessed


def _group_values(asking: Asking) -> None:
    """ "Kvinnor" and "Män" over figures are values of an indicator, each for its group."""
    for column in list(asking.of(Kind.GROUP)):
        found = asking.profiles[column.position]
        if column.choice and found.filled and found.share(found.numbers + found.percents) >= _FEW:
            asking.put(column, kind=Kind.VALUE, subject=Subject.INDICATOR)


def _times(asking: Asking) -> None:
    """A column whose heading says nothing and whose cells are mostly times, where no other tells when."""
    if asking.holds(Kind.START, Kind.END, Kind.TIME, Kind.MONTH) or not asking.has(Subject.ACTIVITY):
        return
    for column in list(asking.of(Kind.OTHER)):
        found = asking.profiles[column.position]
        if column.guessed and found.filled and found.share(found.dates) >= _MOSTLY:
            asking.put(column, kind=Kind.TIME, subject=Subject.ACTIVITY)
            return


def _answers(asking: Asking) -> None:
    """ "Återrapportering" over texts holds what was answered, and over times when the answer is due."""
    for column in list(asking.of(Kind.DUE)):
        found = asking.profiles[column.position]
        if found.filled and (column.part or found.mean_length >= WORDY) and found.share(found.dates) < _FEW:
            asking.put(column, kind=Kind.ANSWER)


def _period_column(asking: Asking) -> None:
    """ "Period" names the reporting period of its row, or when the activity is done."""
    for column in list(asking.of(Kind.PERIOD)):
        values = asking.profiles[column.position].values
        periods = sum(is_period(value) for value in values)
        doing = asking.has(Subject.ACTIVITY) or asking.holds(Kind.TEXT)
        if values and periods < 0.5 * len(values) and doing:
            asking.put(column, kind=Kind.TIME, subject=Subject.ACTIVITY)


def _periods_of_rows(asking: Asking) -> None:
    """A column of reporting periods, filled also on rows without an activity, tells when the goal was judged."""
    goal, activity = (next(asking.of(Kind.TITLE, subject=one), None) for one in (Subject.GOAL, Subject.ACTIVITY))
    if goal is None or activity is None or asking.holds(Kind.PERIOD):
        return
    doing = asking.profiles[activity.position].filled
    for column in list(asking.of(Kind.TIME, Kind.OTHER)):
        found = asking.profiles[column.position]
        parts = {named_period(value).part for value in found.values}
        if len(parts) > 1 and None not in parts and found.varying and found.filled > doing:
            asking.put(column, kind=Kind.PERIOD, subject=None, guessed=False)
            return


def is_period(value: str) -> bool:
    """Whether a text names a reporting period."""
    return named_period(value).part is not None or value in ("1", "2", "3")


def _done_words_under_end(asking: Asking) -> None:
    """ "Klart" over words or ticks is a status, over shares of a whole how far one has come, over dates an end."""
    for column in list(asking.of(Kind.END, Kind.START, Kind.TIME)):
        found = asking.profiles[column.position]
        if found.filled and (found.share(found.percents) >= 0.5 or found.is_share):
            asking.put(column, kind=Kind.PERCENT, subject=Subject.ACTIVITY)
            continue
        said = max(found.activity_words, found.marks)
        if found.filled and said > found.dates and found.share(said) >= 0.5:
            _as_status(asking, column, found)
    for column in list(asking.of(Kind.STATUS)):
        found = asking.profiles[column.position]
        if found.filled and found.marks == found.filled and not found.activity_words and not found.goal_words:
            _as_status(asking, column, found)


def _as_status(asking: Asking, column: Column, found: Profile) -> None:
    """Words under "Klart" are a status; ticks under it say what the heading says."""
    step = words.activity_status(column.text) if found.marks == found.filled else None
    if step is not None:
        asking.put(column, kind=Kind.CHOICE, subject=Subject.ACTIVITY, choice=str(step))
    elif column.kind is not Kind.STATUS:
        asking.put(column, kind=Kind.STATUS, subject=Subject.ACTIVITY)


def _outcomes(asking: Asking) -> None:
    """ "Resultat", "Utfall", "Tertial 1" and their like are what stands under them: a judgement, a share, a value or a text."""
    for column in list(asking.of(Kind.OUTCOME, Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.VALUE)):
        found = asking.profiles[column.position]
        if (
            column.kind is Kind.VALUE
            or column.subject is Subject.INDICATOR
            or (column.kind is Kind.OUTCOME and asking.has(Subject.INDICATOR) and _is_measured(found))
        ):
            asking.put(column, kind=Kind.VALUE, subject=Subject.INDICATOR)
        elif column.kind is Kind.OUTCOME and found.filled and _is_told_beside(asking, column):
            asking.put(column, kind=Kind.COMMENT)
        elif found.is_status or (column.kind is Kind.STATUS and not found.is_text):
            asking.put(column, kind=_status_kind(asking, column, found))
        elif found.filled and found.share(found.marks) >= 0.8 and column.part and asking.has(Subject.ACTIVITY):
            asking.put(column, kind=Kind.MONTH, subject=Subject.ACTIVITY, choice=_MONTHS_OF[column.part])
        elif _is_ticked_year(asking, column, found):
            asking.put(column, kind=Kind.MONTH, subject=Subject.ACTIVITY, choice=column.text.strip())
        elif found.filled and column.kind is not Kind.STATUS_AND_COMMENT:
            asking.put(column, kind=Kind.COMMENT)


def _is_ticked_year(asking: Asking, column: Column, found: Profile) -> bool:
    """Whether a column tells which activities are done in a year: crosses under "2024"."""
    ticked = found.filled > 0 and found.marks == found.filled
    return ticked and asking.has(Subject.ACTIVITY) and _YEAR.fullmatch(column.text.strip()) is not None


def _is_measured(found: Profile) -> bool:
    """Whether a column holds measured values, some of them perhaps missing: "3,9", "ej mätt"."""
    if found.is_numeric:
        return True
    missing = [value for value in found.values if words.goal_status(value) is GoalStatus.NOT_ASSESSED]
    others = [value for value in found.values if value not in missing]
    return bool(others) and all(is_number(value) for value in others)


def _is_told_beside(asking: Asking, column: Column) -> bool:
    """Whether another column says in plain words how things stand, so that "Utfall" beside it tells what came of it."""
    known = asking.profiles[column.position]
    return known.share(max(known.goal_words, known.activity_words)) < 1 and any(
        other.part is column.part and asking.profiles[other.position].is_status
        for other in asking.of(Kind.STATUS)
        if other.position != column.position
    )


def _status_kind(asking: Asking, column: Column, found: Profile) -> Kind:
    share = found.filled and (found.share(found.percents) >= 0.5 or found.is_share)
    if share and asking.has(Subject.ACTIVITY) and column.subject in (Subject.ACTIVITY, None):
        return Kind.PERCENT
    return Kind.STATUS if column.kind is not Kind.STATUS_AND_COMMENT else column.kind


RULES: tuple[Rule, ...] = (
    _units,
    _numbers,
    _ids,
    _above,
    _responsible_for_goals,
    _roles,
    _steps_under_comment,
    _responsible,
    _responsible_once,
    _group_values,
    _times,
    _answers,
    _period_column,
    _periods_of_rows,
    _done_words_under_end,
    _outcomes,
)
