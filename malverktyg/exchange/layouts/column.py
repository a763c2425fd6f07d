"""One column of a table, and a table whose columns are being settled."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.head import Head, HeadColumn
from malverktyg.exchange.layouts.profile import Profile
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting

# Texts of at least this length on average say something of their own.
WORDY = 8
# What the rules find out also of a column that the user has spoken of; its period where none was said.
_OPEN = frozenset({"filled", "coloured", "binary", "index"})
_TIME = frozenset({"part", "year"})
JUDGING = (Kind.STATUS, Kind.FORECAST, Kind.TREND, Kind.STATUS_AND_COMMENT, Kind.CHOICE)


@dataclass(frozen=True, eq=False)
class Column:
    """One column's final meaning. ``certain`` is false where its subject was inferred: a row may then know better.

    ``said`` tells that the user has said what it is: no rule says otherwise. ``of_goal`` that its cells, written once, count for
    all activities of their goal.
    """

    position: int
    subject: Subject | None
    kind: Kind
    head: HeadColumn | None = None
    part: PeriodPart | None = None
    year: int | None = None
    index: str = ""
    choice: str = ""
    certain: bool = True
    binary: bool = False
    guessed: bool = False
    filled: int = 0
    coloured: bool = False
    said: bool = False
    of_goal: bool = False

    @cached_property
    def role(self) -> str:
        """The role that a cell of this column gets: "activity.status"."""
        return f"{self.subject}.{self.kind}" if self.subject else str(self.kind)

    @cached_property
    def text(self) -> str:
        """The heading as a remark quotes it."""
        return self.head.text if self.head else ""


@dataclass
class Asking:
    """A table whose columns are being settled."""

    view: View
    head: Head
    rows: Sequence[int]
    setting: Setting
    columns: dict[int, Column]
    profiles: dict[int, Profile]

    def of(self, *kinds: Kind, subject: Subject | None = None) -> Iterator[Column]:
        """The columns of some kinds, from the left."""
        for column in self.columns.values():
            if column.kind in kinds and (subject is None or column.subject is subject):
                yield column

    def holds(self, *kinds: Kind, subject: Subject | None = None) -> bool:
        """Whether there is a column of one of some kinds."""
        return next(self.of(*kinds, subject=subject), None) is not None

    def has(self, subject: Subject, kind: Kind = Kind.TITLE) -> bool:
        """Whether there is a column that tells of a subject, its title if nothing else is asked for."""
        return self.holds(kind, subject=subject)

    def put(self, column: Column, **changes: object) -> None:
        if column.said:
            changes = {name: value for name, value in changes.items() if name in _OPEN or (name in _TIME and not column.part)}
        self.columns[column.position] = replace(column, **changes)  # type: ignore[arg-type]


Rule = Callable[[Asking], None]


def is_unsure(column: Column) -> bool:
    """Whether a column's heading says little or nothing of what it is."""
    heading = column.head.heading if column.head else None
    return (column.guessed and column.kind is Kind.OTHER) or (heading is not None and not heading.sure)


def things(asking: Asking) -> Subject:
    """What most rows of a table are about."""
    if asking.holds(Kind.TEXT):
        return Subject.ACTIVITY
    for subject in (Subject.ACTIVITY, Subject.ASSIGNMENT, Subject.INDICATOR):
        if asking.has(subject) and (subject is not Subject.INDICATOR or not asking.has(Subject.GOAL)):
            return subject
    return Subject.GOAL
