"""A matter with its proposal as the contract's JSON: the sections by their headings, in the order of the paper."""

from typing import Any

from malverktyg.domain import paper_texts as headings
from malverktyg.domain.appendices import entries
from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.ids import MatterId
from malverktyg.domain.matters import Bearing, Matter, Proposal
from malverktyg.domain.wording import bearing_sentence
from malverktyg.domain.year import Register


def matter(register: Register, value: Matter) -> dict[str, Any]:
    """One matter; a section that is empty or switched off says ``null``."""
    proposal = register.proposal_of(value.id)
    points = register.points_of(proposal.id) if proposal else ()
    return {
        "dnr": value.dnr or None,
        "title": value.title or None,
        "period": str(value.period),
        "sections": {heading: text or None for heading, text in _sections(register, value, proposal)},
        "decision_points": [point.text for point in points],
    }


def _sections(register: Register, value: Matter, proposal: Proposal | None) -> list[tuple[str, str]]:
    written = proposal or Proposal(matter=value.id or MatterId(""))
    bearings = register.bearings_of(value.id)
    return [
        (headings.SUMMARY, written.summary),
        (headings.CONSIDERATIONS, written.considerations),
        (headings.VISION_NAMELESS, register.municipality.vision),
        *(
            (headings.FOCUS_AREA.format(name=area.name), _bearing(area, bearings.get(area.id or "")))
            for area in register.focus_areas
        ),
        (headings.ECONOMY, written.economy if written.with_economy else ""),
        (headings.CHILDREN, written.children if written.with_children else ""),
        (headings.DOCUMENTS, "\n".join(written.documents)),
        (headings.ATTACHMENTS, "\n".join(_names(register, written))),
        (headings.RECIPIENTS, "\n".join(written.recipients)),
        (headings.SIGNATURES, "\n".join(written.signatures)),
    ]


def _names(register: Register, written: Proposal) -> list[str]:
    """What the list of appendices calls each."""
    found = entries(written.attachments, register.appendices_of(written.id) if written.id else ())
    return [entry if isinstance(entry, str) else entry.heading for entry in found]


def _bearing(area: FocusArea, bearing: Bearing | None) -> str:
    """The sentence of the bearing and the officer's reason; nothing where nobody has judged it."""
    if bearing is None:
        return ""
    return f"{bearing_sentence(area.name, bearing.degree)} {bearing.reason}".strip()
