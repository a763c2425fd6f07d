"""The parts that a tjänsteskrivelse must have: which of them a text, or a file's paper, does not hold."""

import re
from collections.abc import Iterator

from malverktyg.domain.parts import Origin
from malverktyg.domain.whole import Paper
from malverktyg.review import texts
from malverktyg.review.finding import LAST, Finding
from malverktyg.review.rules import RULES
from malverktyg.review.text import Document

_NUMBER = r"\b[A-ZÅÄÖ]{2,5}[ /:-]?(?:19|20)?\d\d[/:-]\d+"
# A part is there when its label or heading stands first on a line, or the text itself deals with it.
_SHOWN = dict(
    zip(
        texts.PARTS,
        (
            rf"(?:^|\n)[^\n]{{0,30}}(?:diarienummer|diarienr|dnr|ärendenummer|ärendenr)\b|(?-i:{_NUMBER})",
            r"\n\s*(?:handläggare|handläggande|kontaktperson|kontakt|utredare|tjänsteperson|ansvarig handläggare)\b",
            r"\n\s*(?:beslutsunderlag|underlag (?:för|till) beslut|handlingar(?: i ärendet)?|underlag)\b",
            r"\n\s*(?:beslut(?:et)? (?:ska )?(?:skickas|expedieras|delges)|expedier\w+|sändlista|delges|skickas till|kopia)\b",
            r"\n\s*(?:ekonomi\w*|finansiering|kostnader)\b|ekonomiska? (?:konsekvens|påverkan|effekt)|inga (?:nya )?kostnader",
            r"barnets (?:bästa|rättigheter)|barnkonsekvens|barnperspektiv|barnrätt|barnkonvention|\n\s*konsekvenser för barn",
            r"\n\s*bilag|\bbilag(?:a|or|an|orna)\b|bifoga",
        ),
        strict=True,
    )
)
_FIELDS = {"dnr": 0, "officer": 1, "documents": 2, "recipients": 3, "economy": 4, "children": 5, "attachments": 6}


def missing_in(document: Document) -> Iterator[Finding]:
    """The parts that a bare text lacks; one that proposes no decision is no tjänsteskrivelse and lacks nothing."""
    if not any(section.decides for section in document.sections):
        return
    whole = "\n" + "\n".join(passage.text for passage in document.passages)
    for part in texts.PARTS:
        if not re.search(_SHOWN[part], whole, re.IGNORECASE):
            yield _missing(part)


def missing_of(paper: Paper) -> Iterator[Finding]:
    """The parts that a file's paper says are missing."""
    missing = {text.origin.field: text.origin for text in paper.missing}
    for field, place in _FIELDS.items():
        if field in missing:
            yield _missing(texts.PARTS[place], missing[field])


def _missing(part: str, origin: Origin | None = None) -> Finding:
    rule = RULES["missing_part"]
    why = rule.why.format(part=part[:1].upper() + part[1:])
    at = (LAST, texts.PARTS.index(part))
    return Finding(rule=rule.key, severity=rule.severity, place=part, excerpt="", why=why, origin=origin, at=at)
