"""A copy for publication: the register with no person named in what a paper shows, and the paper without signatures.

A published tjänsteskrivelse need not say who wrote it, and the municipality answers for every name it lays on the web
(EU 2016/679, art. 5.1 c). Roles stay. Names that stand in a field of their own are known, and are taken out of running text too;
what may be a name there is told (``unsure``), and a person reads the copy before it is published.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.appendices import Appendix
from malverktyg.domain.beside import files_beside
from malverktyg.domain.goals import Activity, Answer, Assessment, Decision, Goal
from malverktyg.domain.matters import Bearing, DecisionPoint, Matter, Proposal
from malverktyg.domain.named import Names
from malverktyg.domain.parts import Labelled, SectionKind
from malverktyg.domain.persons import parted
from malverktyg.domain.whole import Paper
from malverktyg.domain.year import Entity, Register

_TEXTS: dict[type[Entity], tuple[str, ...]] = {
    Matter: ("title",),
    Proposal: ("summary", "considerations", "economy", "children", "documents", "attachments", "recipients"),
    DecisionPoint: ("text",),
    Bearing: ("reason",),
    Decision: ("wording",),
    Goal: ("title",),
    Activity: ("title", "comment"),
    Assessment: ("comment",),
    Answer: ("text",),
    Appendix: ("title", "told"),
}


def without_names(register: Register) -> Register:
    """The register as it may be shown to anybody: the same things, with roles alone where somebody stands by name."""
    known = names_in(register)
    changed: list[Entity] = []
    for kind, fields in _TEXTS.items():
        for value in register.all(kind).values():
            cleared = _cleared(value, fields, known)
            if cleared != value:
                changed.append(cleared)
    return register.with_(changed)


def names_in(register: Register) -> Names:
    """Everybody that a register knows by name."""
    return Names.of(_names(register))


def unsure(paper: Paper, names: Names) -> tuple[str, ...]:
    """What in a paper of a register ``without_names`` may still name somebody: each place with the words around it, once."""
    return tuple(dict.fromkeys(told for text in paper.texts() for told in names.unsure(text.text)))


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


def _cleared(value: Entity, fields: Iterable[str], known: Names) -> Entity:
    """A thing with its roles alone, and known names taken out of its texts."""
    new: dict[str, Any] = {name: _text(getattr(value, name), known) for name in fields}
    if isinstance(value, Proposal):
        new |= {"officer": parted(value.officer).roles, "signatures": ()}
    if isinstance(value, Activity):
        new["responsible"] = tuple(filter(None, (parted(text).roles for text in value.responsible)))
    if isinstance(value, Assessment):
        new["assessed_by"] = parted(value.assessed_by).roles
    return replace(value, **new)


def _text(text: str | tuple[str, ...], known: Names) -> str | tuple[str, ...]:
    return tuple(map(known.taken_out, text)) if isinstance(text, tuple) else known.taken_out(text)


def published(paper: Paper) -> Paper:
    """The paper of a register ``without_names``: no room to sign, and nothing said to be missing where a name stood.

    The pages of chosen PDFs stay out of it: who is named there nobody has looked at.
    """
    officer = paper.head.officer
    if officer.value.missing:
        officer = Labelled(officer.label, replace(officer.value, text=texts.NOT_GIVEN, missing=False))
    sections = tuple(section for section in paper.sections if section.kind is not SectionKind.SIGNATURES)
    return files_beside(replace(paper, head=replace(paper.head, officer=officer), sections=sections))
