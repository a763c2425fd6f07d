"""Columns of kinds: what each row is, a goal, an activity, an indicator or how the goal stands, and where its words are."""

import re

from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.column import WORDY, Asking, Column
from malverktyg.exchange.layouts.row_kind import RowKind, kind_of_type

_NEARLY_ALL, _SHORTEST = 0.9, 3
_NAMED = (RowKind.PARENT, RowKind.GOAL, RowKind.ACTIVITY, RowKind.INDICATOR)
_TYPES = frozenset(
    [
        "mål",
        "aktivitet",
        "indikator",
        "fokusområde",
        "åtgärd",
        "insats",
        "nämndmål",
        "kf-mål",
        "målområde",
        "delmål",
        "mått",
        "nyckeltal",
        "uppdrag",
        "verksamhetsmål",
        "delaktivitet",
        "övergripande",
        "kommunmål",
    ]
)
# Kinds of rows in exports from other systems, one word or the last part of it: "CommitteeGoal", "key_result".
_ENGLISH = re.compile(
    r"(?:goals?|objectives?|activity|activities|actions?|tasks?|initiatives?|milestones?|kpis?|indicators?|measures?|metrics?|result"
    r"|epic|story|sub-?task|project|assignment|perspective|theme|focus ?_?area)$"
)


def rows_of_kinds(asking: Asking) -> None:
    """Beside the goals, a column that says again and again "Aktivitet", "Bedömning" tells what its row is."""
    if not asking.has(Subject.GOAL) or asking.holds(Kind.TYPE, Kind.SAYS):
        return
    for column in list(asking.of(Kind.TEXT, Kind.OTHER)):
        found = asking.profiles[column.position]
        kinds = {kind_of_type(value) for value in found.values}
        again = len(found.values) > 1 and found.filled > len(found.values)
        if again and None not in kinds and RowKind.ACTIVITY in kinds and not column.said:
            asking.put(column, kind=Kind.TYPE, subject=None, guessed=False)
            return


def _names_activities(asking: Asking, column: Column) -> bool:
    return any(kind_of_type(value) is RowKind.ACTIVITY for value in asking.profiles[column.position].values)


def _is_type(value: str) -> bool:
    """Whether a value is the word for a kind of row: in full, or as officers shorten and write it ("Akt.", "KF mål")."""
    if value.split(maxsplit=1)[0].strip(":.") in _TYPES or _ENGLISH.search(value):
        return True
    return len(value) >= _SHORTEST and kind_of_type(value) in _NAMED


def types(asking: Asking) -> None:
    """A column of kinds ("Mål", "Aktivitet") tells what its row is; one of levels tells who decided the goal."""
    for column in list(asking.of(Kind.TYPE, Kind.LEVEL)):
        values = asking.profiles[column.position].values
        known = sum(_is_type(value) for value in values if value)
        if values and known < 0.6 * len(values):
            asking.put(column, kind=Kind.OTHER, subject=None)
        elif values and all("mål" in value and "område" not in value for value in values):
            asking.put(column, kind=Kind.LEVEL, subject=Subject.GOAL)
        elif values:
            asking.put(column, kind=Kind.TYPE, subject=None)


def described_types(asking: Asking) -> None:
    """Beside a column of kinds, the first text that nearly every row fills names the thing, though it is headed "Beskrivning"."""
    kinds = next(asking.of(Kind.TYPE), None)
    named = (column for column in asking.of(Kind.TITLE, Kind.TEXT) if column.subject is not Subject.GOAL)
    if kinds is None or any(True for _ in named) or (asking.has(Subject.GOAL) and not _names_activities(asking, kinds)):
        return
    rows = asking.profiles[kinds.position].filled
    for column in list(asking.of(Kind.COMMENT, Kind.OTHER)):
        found = asking.profiles[column.position]
        if found.filled >= _NEARLY_ALL * rows and found.mean_length >= WORDY and not found.is_numeric:
            asking.put(column, kind=Kind.TEXT, subject=None, guessed=False)
            return
