"""What a workbook says, as facts with the cells they were read from, before anything is compared or saved.

Each fact's ``origins`` maps the fields that the workbook states to their cells; a field without an origin is not stated, and
the plan leaves it as it is in the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from malverktyg.domain.goals import Direction, GoalLevel, Group
from malverktyg.domain.periods import Period, PeriodPart, TimeSpan
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.correcting.corrections import NOTHING, Corrections
from malverktyg.exchange.correcting.recalled import Recalled


class Origin(NamedTuple):
    """A cell and the text that stood in it: a tuple, for a reading has one for every value."""

    sheet: str
    cell: str
    raw: str = ""

    @property
    def place(self) -> str:
        """``Blad!C2``."""
        return f"{self.sheet}!{self.cell}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFact:
    """An activity as read. ``id`` comes from our own layout's hidden column.

    ``said`` is what the words of its time alone mean, where start and end have cells of their own beside them.
    """

    title: str
    origin: Origin
    status: ActivityStatus | None = None
    responsible: tuple[str, ...] = ()
    time: TimeSpan = TimeSpan()
    said: TimeSpan | None = None
    percent: int | None = None
    comment: str = ""
    id: str | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentFact:
    """A goal's assessment for a period as read."""

    period: Period
    origin: Origin
    status: GoalStatus | None = None
    forecast: Forecast | None = None
    trend: Trend | None = None
    comment: str = ""
    assessed_by: str = ""
    assessed_on: date | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurementFact:
    """One value of an indicator as read."""

    period: Period
    origin: Origin
    group: Group = Group.TOTAL
    value: str = ""
    measured: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorFact:
    """An indicator as read, with its values."""

    name: str
    origin: Origin
    unit: str = ""
    target: str = ""
    direction: Direction | None = None
    measurements: tuple[MeasurementFact, ...] = ()
    id: str | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalFact:
    """A goal as read; ``parent`` is the title of the goal above it, ``body`` and ``focus_areas`` are names.

    ``year`` is given where the workbook tells several years; else the whole reading's year counts.
    """

    title: str
    origin: Origin
    number: str = ""
    level: GoalLevel | None = None
    parent: str | None = None
    body: str | None = None
    goal_area: str | None = None
    focus_areas: tuple[str, ...] = ()
    year: int | None = None
    activities: tuple[ActivityFact, ...] = ()
    assessments: tuple[AssessmentFact, ...] = ()
    indicators: tuple[IndicatorFact, ...] = ()
    id: str | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFact:
    """What was answered to an assignment in a period."""

    period: Period
    text: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentFact:
    """An assignment from a decision as read."""

    title: str
    origin: Origin
    decision: str = ""
    dnr: str = ""
    body: str | None = None
    due: date | None = None
    due_text: str = ""
    status: ActivityStatus | None = None
    answers: tuple[AnswerFact, ...] = ()
    id: str | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)


class Remark(NamedTuple):
    """Something a person must look at: where the program guessed, left something out, or found something odd.

    ``code`` is a word from the contract's manner (``time_interpreted``); ``cell`` is ``Blad!D8``, or a sheet's name alone.
    """

    code: str
    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file as it was when it was read: where it lay, and its content's SHA-256 and size in bytes."""

    path: Path
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Alike:
    """Goals whose words are nearly the same, by the cells of their titles: offered as one, never joined in silence."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """One column of a table as it was read: its line (a row in a turned sheet), its heading's words, its role and its period.

    ``said`` tells that the user said what it is.
    """

    line: int
    heading: str
    role: str
    part: PeriodPart | None = None
    said: bool = False


@dataclass(frozen=True, slots=True)
class TableShape:
    """One table: the rows of its header (columns in a turned sheet) and its columns."""

    head: tuple[int, ...]
    columns: tuple[ColumnShape, ...]


@dataclass(frozen=True, slots=True)
class SheetShape:
    """How one sheet is built. ``layouts`` are the keys of what it was taken for; ``turned`` that its goals stand in columns.

    ``labels`` are the words of its labels, each once, and ``legend`` its signs and colours ("#00B050") with what they explain.
    ``panels`` tells that its blocks stand side by side.
    """

    sheet: str
    layouts: tuple[str, ...] = ()
    turned: bool = False
    tables: tuple[TableShape, ...] = ()
    labels: tuple[str, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    panels: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read from one workbook, and what became of every filled cell (``Blad!C2`` → role or ``ignored: why``).

    ``recognised_as`` is a Swedish phrase for the layout; ``declined`` why nothing was read, or ``None``. ``corrections`` are
    those that it was read with, ``shapes`` how each sheet that was read is built, ``disk`` the file itself. ``anchors``
    are the texts of the cells that the user has spoken of, and ``recalled`` what was known of the layout before.
    """

    file: str
    recognised_as: str = ""
    declined: str | None = None
    year: int | None = None
    body: str | None = None
    goals: tuple[GoalFact, ...] = ()
    indicators: tuple[IndicatorFact, ...] = ()
    assignments: tuple[AssignmentFact, ...] = ()
    cells: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    alike: tuple[Alike, ...] = ()
    shapes: tuple[SheetShape, ...] = ()
    corrections: Corrections = NOTHING
    disk: OnDisk | None = None
    anchors: Mapping[str, str] = field(default_factory=dict)
    recalled: Recalled | None = None
