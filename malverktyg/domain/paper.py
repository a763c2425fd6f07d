"""The tjänsteskrivelse as a value: every part of the paper in its order, made from a register, a matter and a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.bodies import Body, FocusArea, chain
from malverktyg.domain.goal_section import goal_section
from malverktyg.domain.ids import MatterId
from malverktyg.domain.matters import Bearing, BearingDegree, Matter, Proposal
from malverktyg.domain.parts import (
    Block,
    Head,
    Labelled,
    Listing,
    Origin,
    Paper,
    Paragraph,
    Section,
    SectionKind,
    Signatures,
    Text,
)
from malverktyg.domain.prose import blocks_of, or_missing, told
from malverktyg.domain.scope import sole_owner
from malverktyg.domain.wording import bearing_sentence, opening
from malverktyg.domain.year import Register

__all__ = ["Paper", "paper"]


def paper(register: Register, matter: Matter, today: date) -> Paper:
    """The paper of a matter. It can always be made: what has no words yet is told to be missing, part by part.

    ``today`` is the paper's day where its proposal has none; activities are overdue by the paper's day. Neither the matter nor
    its proposal needs to be saved. The order is the tjänsteskrivelse's own: decision, summary, considerations, goals, vision,
    focus areas, economy and children (which may be switched off), documents, attachments, recipients, signatures.
    """
    proposal = register.proposal_of(matter.id) if matter.id else None
    case = _Case(register, matter, proposal or Proposal(matter=matter.id or MatterId("")), today)
    return Paper(head=_head(case), body=_body(case), title=_title(case), day=case.day, sections=tuple(_sections(case)))


@dataclass(frozen=True, slots=True)
class _Case:
    """What one paper is made from."""

    register: Register
    matter: Matter
    proposal: Proposal
    today: date

    @property
    def day(self) -> date:
        return self.proposal.day or self.today

    def of(self, field: str) -> Origin:
        """The origin of words that stand in the proposal."""
        return Origin("Proposal", self.proposal.id, field)

    def of_matter(self, field: str) -> Origin:
        return Origin("Matter", self.matter.id, field)


def _head(case: _Case) -> Head:
    register, proposal = case.register, case.proposal
    municipality = register.municipality
    sender = register.find(Body, proposal.administration)
    settings = Origin("Municipality", municipality.id, "name")
    letterhead = " · ".join(line.strip() for line in municipality.letterhead.splitlines() if line.strip())
    return Head(
        municipality=told(municipality.name, settings, texts.MUNICIPALITY_MISSING),
        administration=told(sender.name if sender else "", case.of("administration"), texts.ADMINISTRATION_MISSING),
        document=texts.DOCUMENT,
        day=Labelled(texts.DAY, Text(case.day.isoformat(), case.of("day"))),
        dnr=Labelled(texts.DNR, told(case.matter.dnr, case.of_matter("dnr"), texts.DNR_MISSING)),
        officer=Labelled(texts.OFFICER, told(proposal.officer, case.of("officer"), texts.OFFICER_MISSING)),
        recipient=Labelled(texts.RECIPIENT, _body(case)),
        letterhead=Text(letterhead, Origin("Municipality", municipality.id, "letterhead")) if letterhead else None,
    )


def _body(case: _Case) -> Text:
    body = case.register.find(Body, case.matter.body)
    return told(body.name if body else "", case.of_matter("body"), texts.RECIPIENT_MISSING)


def _title(case: _Case) -> Text:
    return told(case.matter.title, case.of_matter("title"), texts.TITLE_MISSING)


def _sections(case: _Case) -> Iterator[Section]:
    proposal = case.proposal
    yield _section(case, SectionKind.DECISION, texts.DECISION, "points", tuple(_decision(case)))
    yield _written(case, SectionKind.SUMMARY, texts.SUMMARY, "summary", texts.SUMMARY_MISSING)
    yield _written(case, SectionKind.CONSIDERATIONS, texts.CONSIDERATIONS, "considerations", texts.CONSIDERATIONS_MISSING)
    yield goal_section(case.register, case.matter.period, case.day, sole_owner(case.register, case.matter))
    yield _vision(case)
    yield from _focus_areas(case)
    if proposal.with_economy:
        yield _written(case, SectionKind.ECONOMY, texts.ECONOMY, "economy", texts.ECONOMY_MISSING)
    if proposal.with_children:
        yield _written(case, SectionKind.CHILDREN, texts.CHILDREN, "children", texts.CHILDREN_MISSING)
    yield _listed(case, SectionKind.DOCUMENTS, texts.DOCUMENTS, "documents", texts.DOCUMENTS_MISSING)
    yield _listed(case, SectionKind.ATTACHMENTS, texts.ATTACHMENTS, "attachments", texts.NO_ATTACHMENTS)
    yield _listed(case, SectionKind.RECIPIENTS, texts.RECIPIENTS, "recipients", texts.RECIPIENTS_MISSING)
    yield _signatures(case)


def _section(case: _Case, kind: SectionKind, heading: str, field: str, blocks: tuple[Block, ...]) -> Section:
    return Section(kind, Text(heading, case.of(field)), blocks)


def _written(case: _Case, kind: SectionKind, heading: str, field: str, missing: str) -> Section:
    return _section(case, kind, heading, field, or_missing(getattr(case.proposal, field), case.of(field), missing))


def _listed(case: _Case, kind: SectionKind, heading: str, field: str, missing: str) -> Section:
    entries = _entries(case, field)
    told_missing = Paragraph(Text(missing, case.of(field), missing=missing != texts.NO_ATTACHMENTS))
    return _section(case, kind, heading, field, (Listing(entries),) if entries else (told_missing,))


def _entries(case: _Case, field: str) -> tuple[Text, ...]:
    return tuple(Text(entry.strip(), case.of(field)) for entry in getattr(case.proposal, field) if entry.strip())


def _decision(case: _Case) -> Iterator[Block]:
    register, proposal, matter = case.register, case.proposal, case.matter
    bodies = {body.id: body for body in register.bodies if body.id}
    if proposal.administration and matter.body:
        passed = chain(bodies, proposal.administration, matter.body)
    else:
        passed = tuple(bodies[end] for end in (proposal.administration, matter.body) if end in bodies)
    yield Paragraph(Text(opening(passed, proposal.style), case.of("style")))
    points = [one for one in register.points_of(proposal.id) if one.text.strip()] if proposal.id else []
    if points:
        yield Listing(tuple(Text(one.text.strip(), Origin("DecisionPoint", one.id, "text")) for one in points), numbered=True)
    else:
        yield Paragraph(Text(texts.POINTS_MISSING, case.of("points"), missing=True))


def _vision(case: _Case) -> Section:
    municipality = case.register.municipality
    name = municipality.name.strip()
    owner = name if name.endswith(("s", "x", "z")) else f"{name}s"
    origin = Origin("Municipality", municipality.id, "vision")
    heading = texts.VISION.format(municipality=owner) if name else texts.VISION_NAMELESS
    return Section(SectionKind.VISION, Text(heading, origin), or_missing(municipality.vision, origin, texts.VISION_MISSING))


def _focus_areas(case: _Case) -> Iterator[Section]:
    bearings = case.register.bearings_of(case.matter.id) if case.matter.id else {}
    for area in case.register.focus_areas:
        heading = Text(texts.FOCUS_AREA.format(name=area.name), Origin("Bearing", area.id, "degree"))
        yield Section(SectionKind.FOCUS_AREA, heading, tuple(_bearing(area, bearings.get(area.id or ""))))
    if not case.register.focus_areas:
        origin = Origin("FocusArea")
        missing = Paragraph(Text(texts.FOCUS_AREAS_MISSING, origin, missing=True))
        yield Section(SectionKind.FOCUS_AREA, Text(texts.FOCUS_AREAS, origin), (missing,))


def _bearing(area: FocusArea, bearing: Bearing | None) -> Iterator[Block]:
    sentence = bearing_sentence(area.name, bearing.degree if bearing else None)
    yield Paragraph(Text(sentence, Origin("Bearing", area.id, "degree"), missing=bearing is None))
    origin = Origin("Bearing", area.id, "reason")
    if bearing and bearing.reason.strip():
        yield from blocks_of(bearing.reason, origin)
    elif bearing and bearing.degree is not BearingDegree.NONE:
        yield Paragraph(Text(texts.REASON_MISSING, origin, missing=True))


def _signatures(case: _Case) -> Section:
    signers = _entries(case, "signatures")
    missing = Paragraph(Text(texts.SIGNATURES_MISSING, case.of("signatures"), missing=True))
    return _section(
        case, SectionKind.SIGNATURES, texts.SIGNATURES, "signatures", (Signatures(signers),) if signers else (missing,)
    )
