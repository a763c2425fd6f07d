"""Columns that task tools export beside what a person would have written: flags, days that were, progress in words."""

import re

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.column import Asking, Rule

_LATE = re.compile(r"(?:(?:är|is) )?(?:försenad|försenat|sen|late|overdue|past due)")
_ANSWERS = frozenset({"sant", "falskt", "true", "false", "ja", "nej", "yes", "no", "x", "1", "0", "-"})
_WERE = re.compile(r"\b(?:slutför(?:t|d|des)|avslutad|avslutat|klarmarkerad|faktisk\w*|verklig\w*|completed|actual)\b")
_HALF, _MOSTLY = 0.5, 0.7


def _late_flags(asking: Asking) -> None:
    """ "Försenad" over yes and no marks which activities are late, beside the column that tells how they stand."""
    if not asking.has(Subject.ACTIVITY):
        return
    for column in list(asking.of(Kind.OTHER, Kind.STATUS, Kind.CHOICE)):
        values = asking.profiles[column.position].values
        if values and values <= _ANSWERS and _LATE.fullmatch(fold(column.text).rstrip(" ?:")):
            asking.put(column, kind=Kind.CHOICE, subject=Subject.ACTIVITY, choice=ActivityStatus.DELAYED.value, guessed=False)


def _days_that_were(asking: Asking) -> None:
    """Where one column tells when activities are to end, another that tells when they did has no place. So of starts."""
    for kind in (Kind.START, Kind.END):
        columns = list(asking.of(kind, subject=Subject.ACTIVITY))
        were = [column for column in columns if _WERE.search(fold(column.text))]
        for column in were if len(were) < len(columns) else ():
            asking.put(column, kind=Kind.OTHER, subject=None, guessed=False)


def _progress_in_words(asking: Asking) -> None:
    """ "Progress" over words is a status."""
    for column in list(asking.of(Kind.PERCENT)):
        found = asking.profiles[column.position]
        shares = found.percents + found.numbers
        if found.filled and found.share(found.activity_words - shares) >= _HALF and not found.is_numeric:
            asking.put(column, kind=Kind.STATUS)


def _lists_of_a_board(asking: Asking) -> None:
    """ "Bucket" over steps of the scale is a board's lists, and tells how the activities stand where nothing else does."""
    told = any(column.subject in (Subject.ACTIVITY, None) for column in asking.of(Kind.STATUS))
    for column in list(asking.of(Kind.ABOVE)):
        found = asking.profiles[column.position]
        if asking.has(Subject.ACTIVITY) and found.filled and found.share(found.activity_words) >= _MOSTLY:
            asking.put(column, kind=Kind.OTHER if told else Kind.STATUS, subject=None if told else Subject.ACTIVITY)


RULES: tuple[Rule, ...] = (_lists_of_a_board, _late_flags, _days_that_were, _progress_in_words)
