"""Signs that the paper's typeface lacks: they stand as boxes on it, and must not do so in silence."""

from collections.abc import Callable, Iterator

from malverktyg.progress import unhurried
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document

Uncovered = Callable[[str], str]
"""Gives those signs of a text that the typeface lacks, each once."""


def findings(document: Document, uncovered: Uncovered) -> Iterator[Finding]:
    """Each sign once in a passage, where it stands first."""
    for passage in unhurried(document.passages):
        for sign in uncovered(passage.text):
            place = passage.text.find(sign)
            if place >= 0:
                yield found("missing_sign", passage, place, place + len(sign), sign=sign)
