"""A matter, its proposal to the board, the points to decide, and its bearing on each focus area."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from malverktyg.domain import texts
from malverktyg.domain.ids import BearingId, BodyId, DecisionPointId, FocusAreaId, MatterId, ProposalId, TemplateId
from malverktyg.domain.periods import Period
from malverktyg.domain.problem import Problem, Severity, problems


class BearingDegree(StrEnum):
    """Bärighet: how a matter bears on a focus area."""

    NONE = "none"
    INDIRECT = "indirect"
    DIRECT = "direct"

    @property
    def label(self) -> str:
        return texts.SCALES["BearingDegree"][self.value]


class DecisionStyle(StrEnum):
    """The house style of the proposal to decide: chain with att-satser, self-standing sentences, or passive."""

    CHAIN = "chain"
    SELF_STANDING = "self_standing"
    PASSIVE = "passive"

    @property
    def label(self) -> str:
        return texts.SCALES["DecisionStyle"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Ärende: its diarienummer, title and period, and the body that decides it."""

    id: MatterId | None = None
    dnr: str = ""
    title: str = ""
    period: Period
    body: BodyId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Tjänsteskrivelse: what the administration writes to the board about a matter. One for each matter.

    ``administration`` is the proposing body; ``documents`` (beslutsunderlag), ``attachments`` (bilagor), ``recipients``
    (beslutet ska skickas till) and ``signatures`` hold an entry each. ``with_economy`` and ``with_children``
    switch a section off that the template has on; ``economy_reason`` and ``children_reason`` say why one is off, kept in the file
    and not printed. Without a ``template`` the paper follows the file's first.
    """

    id: ProposalId | None = None
    matter: MatterId
    day: date | None = None
    officer: str = ""
    administration: BodyId | None = None
    template: TemplateId | None = None
    style: DecisionStyle = DecisionStyle.CHAIN
    summary: str = ""
    considerations: str = ""
    economy: str = ""
    children: str = ""
    with_economy: bool = True
    with_children: bool = True
    economy_reason: str = ""
    children_reason: str = ""
    documents: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPoint:
    """Beslutssats: one numbered point of the proposal to decide, in the words of the proposal's style."""

    id: DecisionPointId | None = None
    proposal: ProposalId
    text: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """A matter's bearing on one focus area, with the reason as a text of its own."""

    id: BearingId | None = None
    matter: MatterId
    focus_area: FocusAreaId
    degree: BearingDegree = BearingDegree.NONE
    reason: str = ""


@problems.register
def _(value: Matter) -> Iterator[Problem]:
    if not value.title.strip():
        yield Problem("title", texts.MATTER_TITLE_MISSING, Severity.WARNING)
    elif str(value.period.year) not in value.title:
        yield Problem("title", texts.MATTER_TITLE_PERIOD.format(period=value.period.label.lower()), Severity.WARNING)
    if not value.dnr.strip():
        yield Problem("dnr", texts.DIARY_MISSING, Severity.WARNING)


@problems.register
def _(value: Proposal) -> Iterator[Problem]:
    if not value.officer.strip():
        yield Problem("officer", texts.OFFICER_MISSING, Severity.WARNING)


@problems.register
def _(value: DecisionPoint) -> Iterator[Problem]:
    words = value.text.split()
    if not words:
        yield Problem("text", texts.POINT_EMPTY, Severity.WARNING)
    elif len(words) < 4:
        yield Problem("text", texts.POINT_ALONE, Severity.WARNING)
