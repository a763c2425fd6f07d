"""What each column of a table is, when its heading and what stands under it have both been asked."""

from collections.abc import Iterator, Sequence, Set

from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts import column_kinds, column_subjects, column_things, column_tools
from malverktyg.exchange.layouts.column import Asking, Column
from malverktyg.exchange.layouts.head import Head, HeadColumn
from malverktyg.exchange.layouts.profile import profile
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting
from malverktyg.exchange.statuses.colours import Family

_TRAFFIC = frozenset({Family.GREEN, Family.YELLOW, Family.ORANGE, Family.RED})
_RULES = (*column_things.RULES, *column_tools.RULES, *column_kinds.RULES, *column_subjects.RULES)


def settle(view: View, head: Head, rows: Sequence[int], setting: Setting) -> tuple[Column, ...]:
    """The table's columns, from the left. ``rows`` are those below the header that belong to it."""
    asking = Asking(view, head, rows, setting, {}, {})
    true = view.true_rows(head.rows)
    for position, found in head.columns.items():
        asking.columns[position] = _begun(position, found, said=setting.corrected.column(position, true) is not None)
    for position in sorted(setting.corrected.lines(true) - head.columns.keys()):
        heading = setting.corrected.column(position, true)
        beside = view.panel(position) == view.panel(min(head.columns))
        if heading is not None and beside and any(view.text(row, position) for row in rows):
            asking.columns[position] = _meaning(position, None, heading, said=True)
    for position in list(_unheaded(view, head, rows, asking.columns.keys())):
        asking.columns[position] = Column(position, None, Kind.OTHER, guessed=True)
    asking.columns = dict(sorted(asking.columns.items()))
    _profile(asking)
    for rule in _RULES:
        rule(asking)
    for position, column in list(asking.columns.items()):
        under = asking.profiles[position]
        asking.put(column, filled=under.filled, coloured=len(under.families & _TRAFFIC) >= 2)
    return tuple(asking.columns.values())


def _begun(position: int, found: HeadColumn, *, said: bool) -> Column:
    if found.heading is None:
        return Column(position, None, Kind.OTHER, found, guessed=True)
    return _meaning(position, found, found.heading, said=said)


def _meaning(position: int, found: HeadColumn | None, heading: Heading, *, said: bool) -> Column:
    return Column(
        position,
        heading.subject,
        heading.kind or Kind.OUTCOME,
        found,
        heading.part,
        heading.year,
        heading.index,
        heading.choice,
        certain=said or heading.subject is not None,
        said=said,
    )


def _unheaded(view: View, head: Head, rows: Sequence[int], but: Set[int]) -> Iterator[int]:
    """Columns without a heading, beside or among the headed ones, in which several rows have something."""
    first, last = min(head.columns), max(head.columns)
    counted: dict[int, int] = {}
    known = head.columns.keys() | but
    for row in rows[:300]:
        for column in view.rows.get(row, ()):
            if column not in known and view.spans(row, column) == 1:
                counted[column] = counted.get(column, 0) + 1
    for column, count in counted.items():
        if first - 1 <= column <= last + 1 and count >= 2:
            yield column


def _profile(asking: Asking) -> None:
    goal = next((c.position for c in asking.of(Kind.TITLE, Kind.TEXT) if c.subject in (Subject.GOAL, None)), None)
    goal_rows: dict[int, int] = {}
    current, text = 0, None
    for row in asking.rows:
        if goal is not None:
            shown = fold(asking.view.text(row, goal))
            if shown and shown != text:
                current, text = row, shown
            goal_rows[row] = current or row
    for column in asking.columns:
        asking.profiles[column] = profile(
            asking.view, asking.rows, column, legend=asking.setting.legend, goal_rows=goal_rows, year=asking.setting.year
        )
