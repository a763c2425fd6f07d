"""Points to decide that cannot stand alone in a protocol: what is approved, of which body and for which period."""

import re
from collections.abc import Iterator

from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Passage, Role
from malverktyg.review.vocabulary import DECISION_FRAME

_DECIDER = re.compile(r"^.*?\b(?:beslutar?|föreslår?)\b(?:\s+att)?\s*", re.IGNORECASE)
_OPENS = re.compile(r"(?:\batt|\bbeslutar?|\bföreslår|\bföreslå|:)\s*$", re.IGNORECASE)
_FEWEST = 2


def findings(document: Document) -> Iterator[Finding]:
    """The points under the heading of the decision that say too little."""
    for section in document.sections:
        if section.decides:
            for passage in section.passages:
                if passage.role is not Role.TITLE and not _OPENS.search(passage.text) and not _stands_alone(passage):
                    yield found("decision_point", passage, 0, len(passage.text))


def _stands_alone(passage: Passage) -> bool:
    """Whether enough is left of a point when its frame is taken away, or something in it is named exactly."""
    rest = _DECIDER.sub("", passage.text) or passage.text
    if re.search(r"\d|\b[A-ZÅÄÖ]{2,}\b", rest):
        return True
    words = [word.strip('.,;:()”"').casefold() for word in rest.split()]
    return len([word for word in words if len(word) > 2 and word not in DECISION_FRAME]) >= _FEWEST
