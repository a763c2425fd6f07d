"""A copy for publication: the register with no person named in what a paper shows, and the paper without signatures.

A published tjänsteskrivelse need not say who wrote it, and the municipality answers for every name it lays on the web
(EU 2016/679, art. 5.1 c). Roles stay. Names that stand in a field of their own are known, and are taken out of running text too;
a name that stands in running text alone nobody can know, so a person reads the copy before it is published.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.appendices import Appendix
from malverktyg.domain.goals import Activity, Answer, Assessment
from malverktyg.domain.matters import Bearing, DecisionPoint, Matter, Proposal
from malverktyg.domain.parts import Labelled, SectionKind
from malverktyg.domain.persons import parted
from malverktyg.domain.whole import Paper
from malverktyg.domain.year import Entity, Register

_TEXTS: dict[type[Entity], tuple[str, ...]] = {
    Matter: ("title",),
    Proposal: ("summary", "considerations", "economy", "children", "documents", "attachments", "recipients"),
    DecisionPoint: ("text",),
    Bearing: ("reason",),
    Activity: ("title", "comment"),
    Assessment: ("comment",),
    Answer: ("text",),
    Appendix: ("title", "told"),
}


def without_names(register: Register) -> Register:
    """The register as it may be shown to anybody: the same things, with roles alone where somebody stands by name."""
    names = sorted({name for name in _names(register) if " " in name}, key=len, reverse=True)
    known = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})(?=s?\b)") if names else None
    changed: list[Entity] = []
    for kind, fields in _TEXTS.items():
        for value in register.all(kind).values():
            cleared = _cleared(value, fields, known)
            if cleared != value:
                changed.append(cleared)
    return register.with_(changed)


def _names(register: Register) -> Iterator[str]:
    """Every name that stands in a field where a person may."""
    for proposal in register.all(Proposal).values():
        for text in (proposal.officer, *proposal.signatures):
            yield from parted(text).names
    for activity in register.all(Activity).values():
        for text in activity.responsible:
            yield from parted(text).names
    for assessment in register.all(Assessment).values():
        yield from parted(assessment.assessed_by).names


def _cleared(value: Entity, fields: Iterable[str], known: re.Pattern[str] | None) -> Entity:
    """A thing with its roles alone, and known names taken out of its texts."""
    new: dict[str, Any] = {name: _text(getattr(value, name), known) for name in fields} if known else {}
    if isinstance(value, Proposal):
        new |= {"officer": parted(value.officer).roles, "signatures": ()}
    if isinstance(value, Activity):
        new["responsible"] = tuple(filter(None, (parted(text).roles for text in value.responsible)))
    if isinstance(value, Assessment):
        new["assessed_by"] = parted(value.assessed_by).roles
    return replace(value, **new)


def _text(text: str | tuple[str, ...], known: re.Pattern[str]) -> str | tuple[str, ...]:
    if isinstance(text, tuple):
        return tuple(known.sub(texts.NAME_TAKEN_OUT, one) for one in text)
    return known.sub(texts.NAME_TAKEN_OUT, text)


def published(paper: Paper) -> Paper:
    """The paper of a register ``without_names``: no room to sign, and nothing said to be missing where a name stood."""
    officer = paper.head.officer
    if officer.value.missing:
        officer = Labelled(officer.label, replace(officer.value, text=texts.NOT_GIVEN, missing=False))
    sections = tuple(section for section in paper.sections if section.kind is not SectionKind.SIGNATURES)
    return replace(paper, head=replace(paper.head, officer=officer), sections=sections)
