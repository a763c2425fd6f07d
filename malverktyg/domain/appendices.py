"""Bilagor: what goes along with a paper, in one numbered list of the program's own appendices, chosen files and free lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from malverktyg.domain import texts
from malverktyg.domain.ids import AppendixId, ProposalId
from malverktyg.domain.matters import Proposal
from malverktyg.domain.problem import Problem, problems

_NUMBERED = re.compile(r"bilaga\s+\d+\s*[–:.\-]?\s*(?=\S)", re.IGNORECASE)


MOST_MERGED = 100
"""Pages of a chosen PDF that may stand in the paper's own: each is drawn anew as a picture of some 300 kB."""


class AppendixKind(StrEnum):
    """What an appendix is: one that the program makes of the file's data, or a PDF that somebody chose."""

    GOALS = "goals"
    INDICATORS = "indicators"
    ASSIGNMENTS = "assignments"
    CHANGES = "changes"
    FILE = "file"

    @property
    def label(self) -> str:
        return texts.SCALES["AppendixKind"][self.value]


OWN = tuple(kind for kind in AppendixKind if kind is not AppendixKind.FILE)
"""Those that the program makes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appendix:
    """Bilaga to a proposal. ``position`` is its place in the list, where the proposal's free lines fill the other places.

    ``title`` is what the list calls it, empty for the kind's own. A file is kept in this one by its ``sha256``, with the ``name``
    it had, its ``size`` in bytes, its ``pages``, and whether it is ``tagged`` for screen readers. *Sedan sist* is told as it was
    on the day it was fetched: ``told`` holds it. A file that is ``merged`` has its pages in the paper's own PDF.
    """

    id: AppendixId | None = None
    proposal: ProposalId
    kind: AppendixKind
    title: str = ""
    name: str = ""
    sha256: str = ""
    size: int = 0
    pages: int = 0
    tagged: bool = False
    told: str = ""
    position: int = 0
    merged: bool = False

    @property
    def is_inside(self) -> bool:
        """Whether it stands in the paper's own PDF."""
        return self.kind is not AppendixKind.FILE or self.merged

    @property
    def heading(self) -> str:
        """What the list and the appendix itself call it."""
        return self.title.strip() or (self.name.rsplit(".", 1)[0] if self.kind is AppendixKind.FILE else self.kind.label)


Entry = Appendix | str


def may_merge(pages: int) -> bool:
    """Whether a PDF is short enough for its pages to stand in the paper's own."""
    return 0 < pages <= MOST_MERGED


def entries(lines: Iterable[str], appendices: Iterable[Appendix]) -> tuple[Entry, ...]:
    """The one list: each appendix in its place, and the free lines in the places between, in their order."""
    left = [line for line in lines if line.strip()]
    found: list[Entry] = []
    for appendix in sorted(appendices, key=lambda one: (one.position, one.id or "")):
        while len(found) < appendix.position and left:
            found.append(left.pop(0))
        found.append(appendix)
    return (*found, *left)


def rearranged(proposal: Proposal, order: Sequence[Entry]) -> tuple[Proposal, tuple[Appendix, ...]]:
    """Proposal and appendices as they are to be saved for the list to have an order."""
    lines = tuple(entry for entry in order if isinstance(entry, str))
    placed = tuple(replace(entry, position=place) for place, entry in enumerate(order) if isinstance(entry, Appendix))
    return replace(proposal, attachments=lines), placed


def unnumbered(line: str) -> str:
    """A free line without the "Bilaga 2" that somebody wrote before it: the list has numbers of its own."""
    line = line.strip()
    match = _NUMBERED.match(line)
    return line[match.end() :] if match else line


@problems.register
def _(value: Appendix) -> Iterator[Problem]:
    if value.kind is AppendixKind.FILE and not value.sha256:
        yield Problem("sha256", texts.APPENDIX_WITHOUT_FILE)
