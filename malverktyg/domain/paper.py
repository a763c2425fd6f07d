"""The tjänsteskrivelse as a value: every part of the paper in its order, made from a register, a matter and a day."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.appendices import Appendix, Entry, entries, unnumbered
from malverktyg.domain.appendix_contents import contents
from malverktyg.domain.bearing_section import bearing_sections
from malverktyg.domain.beside import own_file
from malverktyg.domain.bodies import Body, chain
from malverktyg.domain.goal_section import goal_section
from malverktyg.domain.ids import MatterId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.parts import (
    Block,
    Contents,
    ContentsEntry,
    Labelled,
    Listing,
    Origin,
    Paragraph,
    Section,
    SectionKind,
    Signatures,
    Text,
)
from malverktyg.domain.prose import or_missing, told
from malverktyg.domain.scope import reported, sole_owner
from malverktyg.domain.templates import Template
from malverktyg.domain.timeline_section import timeline_section
from malverktyg.domain.whole import Attached, Head, Logo, Paper
from malverktyg.domain.wording import opening
from malverktyg.domain.year import Register

__all__ = ["Paper", "paper"]


def paper(register: Register, matter: Matter, today: date) -> Paper:
    """The paper of a matter. It can always be made: what has no words yet is told to be missing, part by part.

    ``today`` is the paper's day where its proposal has none; activities are overdue by the paper's day. Neither the matter nor
    its proposal needs to be saved. The order is the tjänsteskrivelse's own: decision, summary, considerations, goals, vision,
    focus areas, economy and children (which may be switched off), documents, attachments, recipients, signatures; a template may
    leave some out and have another order.
    """
    proposal = register.proposal_of(matter.id) if matter.id else None
    case = _Case(register, matter, proposal or Proposal(matter=matter.id or MatterId("")), today)
    return Paper(
        head=_head(case),
        body=_body(case),
        title=_title(case),
        day=case.day,
        sections=tuple(_sections(case)),
        attached=tuple(_attached(case)),
    )


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

    @property
    def template(self) -> Template:
        return self.register.template_of(self.proposal)

    @property
    def appendices(self) -> tuple[Entry, ...]:
        """The list of appendices, in order."""
        return entries(self.proposal.attachments, self.register.appendices_of(self.proposal.id) if self.proposal.id else ())

    def of(self, field: str) -> Origin:
        """The origin of words that stand in the proposal."""
        return Origin("Proposal", self.proposal.id, field)

    def of_matter(self, field: str) -> Origin:
        return Origin("Matter", self.matter.id, field)


_Maker = Callable[[_Case], Iterator[Section]]


def _head(case: _Case) -> Head:
    register, proposal = case.register, case.proposal
    municipality = register.municipality
    sender = register.find(Body, proposal.administration)
    settings = Origin("Municipality", municipality.id, "name")
    return Head(
        municipality=told(municipality.name, settings, texts.MUNICIPALITY_MISSING),
        administration=told(sender.name if sender else "", case.of("administration"), texts.ADMINISTRATION_MISSING),
        document=texts.DOCUMENT,
        day=Labelled(texts.DAY, Text(case.day.isoformat(), case.of("day"))),
        dnr=Labelled(texts.DNR, told(case.matter.dnr, case.of_matter("dnr"), texts.DNR_MISSING)),
        officer=Labelled(texts.OFFICER, told(proposal.officer, case.of("officer"), texts.OFFICER_MISSING)),
        recipient=Labelled(texts.RECIPIENT, _body(case)),
        letterhead=_letterhead(case),
        logo=_logo(case.template),
    )


def _letterhead(case: _Case) -> Text | None:
    """The template's own, else the municipality's, its lines drawn together."""
    owner = case.template if case.template.letterhead.strip() else case.register.municipality
    words = " · ".join(line.strip() for line in owner.letterhead.splitlines() if line.strip())
    return Text(words, Origin(type(owner).__name__, owner.id, "letterhead")) if words else None


def _logo(template: Template) -> Logo | None:
    told_as = template.logo_text.strip() or texts.LOGO
    return Logo(template.logo, Text(told_as, Origin("Template", template.id, "logo_text"))) if template.logo else None


def _body(case: _Case) -> Text:
    body = case.register.find(Body, case.matter.body)
    return told(body.name if body else "", case.of_matter("body"), texts.RECIPIENT_MISSING)


def _title(case: _Case) -> Text:
    return told(case.matter.title, case.of_matter("title"), texts.TITLE_MISSING)


def _sections(case: _Case) -> Iterator[Section]:
    for kind in dict.fromkeys(case.template.sections):
        yield from _MAKERS[kind](case)


def _section(case: _Case, kind: SectionKind, heading: str, field: str, blocks: tuple[Block, ...]) -> Section:
    return Section(kind, Text(heading, case.of(field)), blocks)


def _written(kind: SectionKind, heading: str, field: str, missing: str, switch: str = "") -> _Maker:
    """Makes the section of a text; ``switch`` is the proposal's field that turns it off."""

    def make(case: _Case) -> Iterator[Section]:
        if not switch or getattr(case.proposal, switch):
            yield _section(case, kind, heading, field, or_missing(getattr(case.proposal, field), case.of(field), missing))

    return make


def _listed(kind: SectionKind, heading: str, field: str, missing: str) -> _Maker:
    """Makes the section of a list."""

    def make(case: _Case) -> Iterator[Section]:
        found = _entries(case, field)
        told_missing = Paragraph(Text(missing, case.of(field), missing=True))
        yield _section(case, kind, heading, field, (Listing(found),) if found else (told_missing,))

    return make


def _entries(case: _Case, field: str) -> tuple[Text, ...]:
    return tuple(Text(entry.strip(), case.of(field)) for entry in getattr(case.proposal, field) if entry.strip())


def _decision(case: _Case) -> Iterator[Section]:
    yield _section(case, SectionKind.DECISION, texts.DECISION, "points", tuple(_decision_blocks(case)))


def _decision_blocks(case: _Case) -> Iterator[Block]:
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


def _goals(case: _Case) -> Iterator[Section]:
    yield goal_section(case.register, case.matter.period, case.day, sole_owner(case.register, case.matter))


def _timeline(case: _Case) -> Iterator[Section]:
    yield from timeline_section(case.register, case.matter.period, case.day, sole_owner(case.register, case.matter))


def _vision(case: _Case) -> Iterator[Section]:
    municipality = case.register.municipality
    name = municipality.name.strip()
    owner = name if name.endswith(("s", "x", "z")) else f"{name}s"
    origin = Origin("Municipality", municipality.id, "vision")
    heading = texts.VISION.format(municipality=owner) if name else texts.VISION_NAMELESS
    yield Section(SectionKind.VISION, Text(heading, origin), or_missing(municipality.vision, origin, texts.VISION_MISSING))


def _focus_areas(case: _Case) -> Iterator[Section]:
    bearings = case.register.bearings_of(case.matter.id) if case.matter.id else {}
    goals = reported(case.register, case.register.goals_of(case.matter.period.year), case.matter)
    yield from bearing_sections(case.register, bearings, goals)


def _attachments(case: _Case) -> Iterator[Section]:
    """The numbered list; it says where an appendix is that is a file of its own."""
    listed = tuple(_entry(case, number, entry) for number, entry in enumerate(case.appendices, 1))
    none = Paragraph(Text(texts.NO_ATTACHMENTS, case.of("attachments")))
    blocks: tuple[Block, ...] = (Contents(listed),) if listed else (none,)
    yield _section(case, SectionKind.ATTACHMENTS, texts.ATTACHMENTS, "attachments", blocks)


def _entry(case: _Case, number: int, entry: Entry) -> ContentsEntry:
    if isinstance(entry, str):
        return ContentsEntry(number=number, text=Text(unnumbered(entry), case.of("attachments")))
    text = Text(entry.heading, Origin("Appendix", entry.id, "title"))
    if entry.is_inside:
        return ContentsEntry(number=number, text=text, appended=True)
    return ContentsEntry(number=number, text=text, note=own_file(entry.pages))


def _attached(case: _Case) -> Iterator[Attached]:
    """The appendices that stand in the paper itself, each under its number in the list."""
    for number, entry in enumerate(case.appendices, 1):
        if isinstance(entry, Appendix) and entry.is_inside:
            words = texts.APPENDIX_HEADING.format(number=number, title=entry.heading)
            heading = Text(words, Origin("Appendix", entry.id, "title"))
            blocks = contents(case.register, case.matter, entry, case.day)
            yield Attached(number, Section(SectionKind.ATTACHMENTS, heading, blocks))


def _signatures(case: _Case) -> Iterator[Section]:
    signers = _entries(case, "signatures")
    missing = Paragraph(Text(texts.SIGNATURES_MISSING, case.of("signatures"), missing=True))
    blocks: tuple[Block, ...] = (Signatures(signers),) if signers else (missing,)
    yield _section(case, SectionKind.SIGNATURES, texts.SIGNATURES, "signatures", blocks)


_MAKERS: Mapping[SectionKind, _Maker] = {
    SectionKind.DECISION: _decision,
    SectionKind.SUMMARY: _written(SectionKind.SUMMARY, texts.SUMMARY, "summary", texts.SUMMARY_MISSING),
    SectionKind.CONSIDERATIONS: _written(
        SectionKind.CONSIDERATIONS, texts.CONSIDERATIONS, "considerations", texts.CONSIDERATIONS_MISSING
    ),
    SectionKind.GOALS: _goals,
    SectionKind.TIMELINE: _timeline,
    SectionKind.VISION: _vision,
    SectionKind.FOCUS_AREA: _focus_areas,
    SectionKind.ECONOMY: _written(SectionKind.ECONOMY, texts.ECONOMY, "economy", texts.ECONOMY_MISSING, "with_economy"),
    SectionKind.CHILDREN: _written(SectionKind.CHILDREN, texts.CHILDREN, "children", texts.CHILDREN_MISSING, "with_children"),
    SectionKind.DOCUMENTS: _listed(SectionKind.DOCUMENTS, texts.DOCUMENTS, "documents", texts.DOCUMENTS_MISSING),
    SectionKind.ATTACHMENTS: _attachments,
    SectionKind.RECIPIENTS: _listed(SectionKind.RECIPIENTS, texts.RECIPIENTS, "recipients", texts.RECIPIENTS_MISSING),
    SectionKind.SIGNATURES: _signatures,
}
