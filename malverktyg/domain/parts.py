"""What a paper is made of: words that know where they come from, and the blocks and sections that hold them."""

from dataclasses import dataclass
from enum import StrEnum

from malverktyg.domain import texts
from malverktyg.domain.matters import BearingDegree
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Origin:
    """Where words come from, so that a reader of the paper can be led to the field.

    ``kind`` is the entity's class name and ``field`` the field's name in it. ``subject`` is the entity's id, but what hangs on
    another thing and may not be saved yet is found by that one: an Assessment by its goal's id, a Bearing by its focus area's.
    """

    kind: str
    subject: str | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Words with their origin; ``missing`` where they tell that there are none."""

    text: str
    origin: Origin
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A judgement, shown as word, symbol and colour together. ``step`` is nothing where the judgement is missing."""

    step: GoalStatus | Forecast | ActivityStatus | Trend | BearingDegree | None
    word: Text

    @property
    def symbol(self) -> str:
        """The key of the symbol, "GoalStatus.achieved" or "missing". The colour follows from it."""
        return "missing" if self.step is None else f"{type(self.step).__name__}.{self.step.value}"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A small label and what it says: "Handläggare" and the name."""

    label: str
    value: Text


@dataclass(frozen=True, slots=True)
class LabelledMark:
    """A small label and the judgement it says: "Prognos" and "Bedöms uppnås"."""

    label: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    text: Text


@dataclass(frozen=True, slots=True)
class Listing:
    """A list, numbered or with bullets."""

    items: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Subheading:
    """The heading of a group of goals."""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRow:
    """One activity as a row: what, who, when and how it stands."""

    title: Text
    notes: tuple[Text, ...] = ()
    responsible: Text
    time: Text
    mark: Mark


@dataclass(frozen=True, slots=True)
class ActivityTable:
    """Some of a goal's activities: those done, those to come, or those cancelled. ``heads`` name the columns."""

    heads: tuple[str, ...]
    rows: tuple[ActivityRow, ...]


@dataclass(frozen=True, slots=True)
class Through:
    """The goals that another is followed up by, counted by how they stand: "Följs upp genom 3 mål" and "2 uppnådda"."""

    label: Text
    counts: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReport:
    """One goal with its assessment and its activities. ``no_activities`` says so where there are none.

    A goal that only holds others together has no ``status``; it stands ``through`` them.
    """

    heading: Text
    facts: tuple[Labelled, ...] = ()
    status: Mark | None = None
    through: Through | None = None
    more: tuple[LabelledMark, ...] = ()
    comment: tuple[Paragraph | Listing, ...] = ()
    activities: tuple[ActivityTable, ...] = ()
    no_activities: Text | None = None


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """How many of a group's goals stand at each step; the counts follow the heads of the overview."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Overview:
    """The goals counted by group and step, with a sum last where there are several groups."""

    title: str
    heads: tuple[Mark, ...]
    rows: tuple[OverviewRow, ...]
    total: OverviewRow | None


@dataclass(frozen=True, slots=True)
class Bar:
    """A period's short name and how many goals stood at each step, in the scale's order; nothing for those nobody judged."""

    period: str
    counts: tuple[tuple[GoalStatus | None, int], ...]

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True)
class BarGroup:
    """A group of goals with its bar now, and the one of the period before where something was judged then."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """How groups of goals stand, as a picture; ``told`` says the same in words, ``legend`` names the steps that occur.

    ``note`` is what a reader must know of how it was counted.
    """

    title: str
    groups: tuple[BarGroup, ...]
    legend: tuple[tuple[GoalStatus | None, str], ...]
    told: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A plain table. The first cell of a row names it; ``shares`` are the columns' widths beside one another.

    ``numbers`` are the places of the columns that hold numbers.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Text | Mark, ...], ...]
    shares: tuple[float, ...]
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeChart:
    """Activities along a line of time, as a picture: ``names`` and ``times`` stand beside the spans, ``told`` says it in words.

    One without a title goes on with what the one before it shows.
    """

    title: Text | None
    timeline: Timeline
    names: tuple[Text, ...]
    times: tuple[str, ...]
    legend: tuple[tuple[ActivityStatus | None, str], ...]
    today: str
    told: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signs: an entry each, its first line the name or role."""

    signers: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntry:
    """One appendix in the list of them: its number and name, and ``note`` what is said of where it is.

    One that follows in the same file is ``appended``: whoever lays out the pages says on which it begins.
    """

    number: int
    text: Text
    note: str = ""
    appended: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """The numbered list of a paper's appendices."""

    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePages:
    """The pages of a chosen PDF. ``content`` are its bytes, which whoever prints finds by ``sha256``.

    Without them the pages' room is kept.
    """

    name: str
    sha256: str
    pages: int
    content: bytes | None = None


Block = FilePages | Paragraph | Listing | Subheading | GoalReport | Overview | Chart | TimeChart | Grid | Contents | Signatures


class SectionKind(StrEnum):
    """The sections of the paper, in the order that they have where no template says another."""

    DECISION = "decision"
    SUMMARY = "summary"
    CONSIDERATIONS = "considerations"
    GOALS = "goals"
    TIMELINE = "timeline"
    VISION = "vision"
    FOCUS_AREA = "focus_area"
    ECONOMY = "economy"
    CHILDREN = "children"
    DOCUMENTS = "documents"
    ATTACHMENTS = "attachments"
    RECIPIENTS = "recipients"
    SIGNATURES = "signatures"

    @property
    def label(self) -> str:
        return texts.SCALES["SectionKind"][self.value]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    kind: SectionKind
    heading: Text
    blocks: tuple[Block, ...]
