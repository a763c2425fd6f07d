"""Bodies of the municipality: their names in the forms that sentences need, and their place in the decision chain."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from malverktyg.domain import texts
from malverktyg.domain.ids import BodyId, DeadlineId, FocusAreaId, GoalAreaId, MunicipalityId
from malverktyg.domain.periods import Period
from malverktyg.domain.problem import Problem, Severity, problems


class BodyKind(StrEnum):
    """What a body is; the order is the way a matter goes: förvaltning, utskott, nämnd or styrelse, fullmäktige."""

    ADMINISTRATION = "administration"
    SUBCOMMITTEE = "subcommittee"
    COMMITTEE = "committee"
    COUNCIL = "council"

    @property
    def label(self) -> str:
        return texts.SCALES["BodyKind"][self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """The municipality's own settings: one of them in a file.

    ``diary_example`` is a diarienummer written the municipality's way ("KS 23/456"); the pattern is read from it.
    ``words`` is the municipality's own list of words that are spelled right.
    """

    id: MunicipalityId | None = None
    name: str = ""
    vision: str = ""
    diary_example: str = "KS 23/456"
    letterhead: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea:
    """Fokusområde: one of the vision's areas, with the description that fullmäktige decided."""

    id: FocusAreaId | None = None
    name: str
    description: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalArea:
    """Målområde: fullmäktige's own grouping of goals, apart from the focus areas."""

    id: GoalAreaId | None = None
    name: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Organ. ``definite`` ("koncern- och finansutskottet") and ``genitive`` stand in running text; empty ones are derived.

    ``superior`` is the body that this one proposes to; ``valid_from`` and ``valid_to`` are its first and last day, and
    ``successor`` the body that took over when it merged or was renamed.
    """

    id: BodyId | None = None
    name: str
    definite: str = ""
    genitive: str = ""
    short: str = ""
    kind: BodyKind = BodyKind.COMMITTEE
    superior: BodyId | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    successor: BodyId | None = None
    position: int = 0

    @property
    def in_text(self) -> str:
        """The definite name inside a sentence: "socialnämnden"."""
        return self.definite or decapitalised(self.name)

    @property
    def possessive(self) -> str:
        """The genitive inside a sentence: "socialnämndens". Names that end in s, x or z take no s (Svenska skrivregler)."""
        if self.genitive:
            return self.genitive
        return self.in_text if self.in_text.endswith(("s", "x", "z")) else f"{self.in_text}s"

    def exists_on(self, day: date) -> bool:
        """Whether the body was there on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """When the units' answers for a period are due."""

    id: DeadlineId | None = None
    period: Period
    due: date | None = None


def decapitalised(name: str) -> str:
    """The name as it stands inside a sentence; an abbreviation ("IT-nämnden") keeps its capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def capitalised(text: str) -> str:
    """The text with a capital at its beginning, the rest untouched."""
    return text[:1].upper() + text[1:]


def chain(bodies: Mapping[BodyId, Body], proposer: BodyId, decider: BodyId) -> tuple[Body, ...]:
    """The bodies a matter passes from the proposer to the decider, both included, by each one's superior.

    Where the links do not lead from one to the other, the two alone.
    """
    passed: list[Body] = []
    place: BodyId | None = proposer
    while place is not None and place in bodies and bodies[place] not in passed:
        passed.append(bodies[place])
        if place == decider:
            return tuple(passed)
        place = bodies[place].superior
    return tuple(bodies[end] for end in (proposer, decider) if end in bodies)


_GROUPS = re.compile(r"[^\W\d_]+|\d+")


def diary_pattern(example: str) -> re.Pattern[str]:
    """The pattern that a municipality's example of a diarienummer shows: other letters and digits fit, other marks do not.

    The first group of two or four digits is the year and keeps its length; a running number may be of any length.
    """
    written = []
    year_seen = False
    for part in re.findall(r"[^\W\d_]+|\d+|\s+|.", example.strip()):
        if part.isdigit():
            is_year = not year_seen and len(part) in (2, 4)
            written.append(rf"\d{{{len(part)}}}" if is_year else r"\d{1,6}")
            year_seen = year_seen or is_year
        elif part.isspace():
            written.append(r"[ \u00a0]")
        else:
            written.append(r"[A-ZÅÄÖ]{1,6}" if part.isalpha() else re.escape(part))
    return re.compile("".join(written))


def diary_problem(example: str, written: str) -> Problem | None:
    """What is to be put right in a diarienummer that is written another way than the municipality's."""
    if not example.strip() or not written.strip() or diary_pattern(example).fullmatch(written.strip()):
        return None
    repaired = _like(example.strip(), written)
    if repaired is None:
        return Problem("dnr", texts.DIARY_PATTERN.format(example=example), Severity.WARNING)
    return Problem("dnr", texts.DIARY_WRITE.format(written=repaired), Severity.WARNING, repaired)


def _like(example: str, written: str) -> str | None:
    """Letters and digits as written, with the example's marks between them; None where they do not fit it."""
    parts, known = (_GROUPS.findall(text) for text in (written, example))
    if [part.isdigit() for part in parts] != [part.isdigit() for part in known]:
        return None
    groups = iter(parts)
    made = _GROUPS.sub(lambda _: next(groups).upper(), example)
    return made if diary_pattern(example).fullmatch(made) else None


@problems.register
def _(value: FocusArea) -> Iterator[Problem]:
    if not value.name.strip():
        yield Problem("name", texts.NAME_MISSING)


@problems.register
def _(value: GoalArea) -> Iterator[Problem]:
    if not value.name.strip():
        yield Problem("name", texts.NAME_MISSING)


@problems.register
def _(value: Body) -> Iterator[Problem]:
    if not value.name.strip():
        yield Problem("name", texts.NAME_MISSING)
    if value.valid_from and value.valid_to and value.valid_to < value.valid_from:
        yield Problem("valid_to", texts.END_BEFORE_START)
