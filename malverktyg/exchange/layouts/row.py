"""One row of a table on its way, and the table as its readers see it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from malverktyg.domain.periods import Period
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.asides import is_number
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.drafts import ActivityDraft, GoalDraft
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.row_kind import RowKind
from malverktyg.exchange.layouts.section import Section

TIME_KINDS = frozenset({Kind.START, Kind.END, Kind.TIME})
JUDGED = frozenset({Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.FORECAST, Kind.TREND, Kind.COMMENT})
_MEASURED = frozenset({Kind.STATUS, Kind.OUTCOME, Kind.VALUE, Kind.PERCENT})
_OF_ITS_OWN = TIME_KINDS | {Kind.STATUS, Kind.PERCENT}
_OF_GOAL = frozenset({Subject.GOAL, Subject.INDICATOR})
_NOTHING = frozenset({"-", "--", "–", "—", "…", "...", "."})


def says_nothing(text: str) -> bool:
    """Whether a text is a dash or a row of dots."""
    return not text[:1].isalnum() and fold(text) in _NOTHING


@dataclass(slots=True)
class Row:
    """A row's cells by column, and what is known of it so far. ``own`` are the columns whose cell begins on this row.

    ``said`` tells that the user, or the row itself, has said what some of its cells are.
    """

    number: int
    shown: dict[Column, Cell]
    own: set[int]
    subject: Subject | None = None
    group: str = ""
    period: Period | None = None
    said: bool = False
    _by_kind: dict[Kind, list[tuple[Column, Cell]]] | None = field(init=False, default=None)

    def fresh(self, column: Column) -> bool:
        """Whether the cell begins on this row and is not merged down from an earlier one."""
        return column.position in self.own

    def of(self, kind: Kind, subject: Subject | None = None) -> list[tuple[Column, Cell]]:
        """The row's cells of a kind that hold a text, from the left."""
        if self._by_kind is None:
            self._by_kind = self._sorted()
        found = self._by_kind.get(kind) or []
        return [one for one in found if one[0].subject is subject] if found and subject is not None else found

    def _sorted(self) -> dict[Kind, list[tuple[Column, Cell]]]:
        """The cells that hold a text, by kind."""
        found: dict[Kind, list[tuple[Column, Cell]]] = {}
        for one in self.shown.items():
            if one[1].text.strip():
                found.setdefault(one[0].kind, []).append(one)
        return found


def _is_measured(row: Row, column: Column) -> bool:
    """Whether a figure stands where words are else."""
    cell = row.shown.get(column)
    return column.kind is Kind.COMMENT and cell is not None and is_number(cell.text)


@dataclass
class Table:
    """One table of a sheet: its settled columns, where it stands, and what the rows read so far have left behind.

    ``data`` are rows of several cells that are known to be no sums, keys or the like; ``tied`` that keys of goals found them,
    and ``waits`` that its rows are read when the goals below it are known. ``names`` are the goals of other sheets that its own
    are short for, ``found`` those that words in a column of keys were found in.
    """

    pen: Pen
    head: Head
    columns: tuple[Column, ...]
    section: Section
    tree: dict[int, RowKind] = field(default_factory=dict)
    last: dict[int, Cell] = field(default_factory=dict)
    data: frozenset[int] = frozenset()
    tied: bool = False
    waits: bool = False
    names: dict[str, GoalDraft] | None = None
    found: dict[str, GoalDraft | None] = field(default_factory=dict)
    drafts_by_cell: dict[tuple[int, int], list[ActivityDraft]] = field(default_factory=dict)
    _columns_of: dict[frozenset[Kind], tuple[Column, ...]] = field(default_factory=dict)

    def of(self, *kinds: Kind, subject: Subject | None = None) -> Iterator[Column]:
        """The columns of some kinds."""
        return (one for one in self.columns if one.kind in kinds and (subject is None or one.subject is subject))

    def has(self, subject: Subject, kind: Kind = Kind.TITLE) -> bool:
        """Whether some column holds this."""
        return (subject, kind) in self._held

    @cached_property
    def _held(self) -> frozenset[tuple[Subject | None, Kind]]:
        return frozenset((column.subject, column.kind) for column in self.columns)

    def columns_of(self, kinds: frozenset[Kind]) -> tuple[Column, ...]:
        """The columns of some kinds, looked for once: every row asks for them."""
        found = self._columns_of.get(kinds)
        return self._columns_of.setdefault(kinds, tuple(self.of(*kinds))) if found is None else found

    def cells(self, row: Row, kinds: frozenset[Kind]) -> list[tuple[Column, Cell]]:
        """A row's cells of some kinds, whatever stands in them."""
        if row.said:
            return [(column, cell) for column, cell in row.shown.items() if column.kind in kinds]
        return [(column, cell) for column in self.columns_of(kinds) if (cell := row.shown.get(column)) is not None]

    def id(self, row: Row, subject: Subject) -> str | None:
        """The id that our own layout hides in a column."""
        found = row.of(Kind.ID, subject) if Kind.ID in self.kinds else None
        return found[0][1].text.strip() if found else None

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """Every kind that some column is of, so that rows are not asked in vain."""
        return frozenset(column.kind for column in self.columns) | self.pen.setting.corrected.kinds

    @cached_property
    def is_tied_by_keys(self) -> bool:
        """Whether some column may name the row's goal by its number or id."""
        return any(self.has(Subject.GOAL, kind) for kind in (Kind.NUMBER, Kind.ID)) or bool(self.pen.setting.corrected.cells)

    @cached_property
    def descends(self) -> bool:
        """Whether the rows tell by ids what they stand under."""
        return Kind.ABOVE in self.kinds and Kind.TEXT in self.kinds

    @cached_property
    def judged_indexes(self) -> frozenset[str]:
        """The indexes of the activities that have columns of their own for time, status or share."""
        return frozenset(one.index for one in self.columns_of(_OF_ITS_OWN) if one.subject is Subject.ACTIVITY)

    @cached_property
    def shares(self) -> bool:
        """Whether what stands without a number beside "Aktivitet 1", "Aktivitet 2" is said of each of them; so it is beside
        "Genomförda aktiviteter" and "Planerade aktiviteter"."""
        titles = [(one.index or one.choice) for one in self.of(Kind.TITLE, subject=Subject.ACTIVITY)]
        return len(titles) > 1 and all(titles)

    @cached_property
    def judges(self) -> bool:
        """Whether some column judges goals on every row."""
        return any(one.subject is Subject.ASSESSMENT for one in self.columns_of(JUDGED))

    @cached_property
    def may_judge(self) -> bool:
        """Whether some column judges goals, on every row or on those that are of a goal alone."""
        return self.judges or any(one.subject is Subject.ACTIVITY and not one.certain for one in self.columns_of(JUDGED))

    @cached_property
    def has_parents(self) -> bool:
        """Whether the goals above have a column."""
        return self.has(Subject.PARENT)

    @cached_property
    def is_coloured(self) -> bool:
        """Whether the cells that name things have colours that judge. Where goals and activities share a column, colours may set
        the goals off, and judge only by the sheet's own key."""
        kinds = (Kind.TITLE, Kind.TEXT) if self.pen.setting.legend.tells_colours else (Kind.TITLE,)
        return any(column.coloured and column.kind in kinds for column in self.columns)

    @property
    def holds_goals(self) -> bool:
        """Whether the goals stand in rows of the table and not above them."""
        return self.has(Subject.GOAL) or bool(self.kinds & {Kind.TEXT, Kind.GOAL_CHOICE})

    @cached_property
    def first(self) -> int:
        """The table's first column."""
        return min(column.position for column in self.columns)

    @cached_property
    def last_column(self) -> int:
        """The table's last column."""
        return max(column.position for column in self.columns)

    def column_at(self, position: int) -> Column | None:
        """The column at a place."""
        return next((column for column in self.columns if column.position == position), None)

    def may_differ(self, row: Row) -> bool:
        """Whether some column may be of another subject on one row than on others."""
        return bool(self.tree) or row.subject in _OF_GOAL

    def effective(self, row: Row, column: Column) -> Subject | None:
        """A column's subject on one row: a row that only names its goal speaks of the goal, an activity's row of the activity."""
        subject = column.subject
        if self.tree:
            level = self.tree.get(row.number)
            if level is RowKind.INDICATOR and (column.kind in _MEASURED or _is_measured(row, column)):
                return Subject.INDICATOR
            if level is RowKind.ACTIVITY and subject is Subject.ASSESSMENT and column.kind in JUDGED:
                return Subject.ACTIVITY
        if subject is not Subject.ACTIVITY or column.certain or row.subject not in _OF_GOAL:
            return subject
        if row.of(Kind.TITLE, Subject.ACTIVITY):
            return subject
        return Subject.ASSESSMENT if column.kind in JUDGED else Subject.GOAL
