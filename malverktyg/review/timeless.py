"""Relative time in a paper that is kept for ever: "i skrivande stund", "nyligen", "förra året"."""

import re
from collections.abc import Iterator

from malverktyg.progress import unhurried
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Role


def _spaced(pattern: str) -> str:
    """A pattern in which any space may be a line's end."""
    return pattern.replace(" ", r"\s")


# Nothing in the paper tells which day these mean.
_LOOSE = re.compile(
    _spaced(
        r"\b(?:i skrivande stund|nyligen|i ?dag(?!s)|i ?går|i ?morgon|för (?:närvarande|tillfället)|just nu|i nuläget"
        r"|i dagsläget|inom kort|(?:under )?den (?:senaste|närmaste|sista) tiden|på sistone|häromdagen"
        r"|(?:förra|nästa) (?:veckan?|månad(?:en)?)|(?:tidigare|senare) i veckan|sedan en tid(?: tillbaka)?"
        r"|den gångna (?:veckan|månaden)|(?<!så )snart(?! som))\b"
    ),
    re.IGNORECASE,
)
# The year that the paper is about tells which year these mean; without one they are loose too.
_YEARS = re.compile(
    _spaced(
        r"\b(?:hittills i år|i år|i fjol|förra året|nästa år|förra mandatperioden|nästa mandatperiod"
        r"|i (?:höst|höstas|våras|somras|vintras|sommar|vinter))\b"
    ),
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def findings(document: Document) -> Iterator[Finding]:
    """Every relative time in running text; those that lean on a year only where no year has been named before them."""
    year_named = False
    for passage in unhurried(document.passages):
        year_named = year_named or bool(_YEAR.search(passage.text))
        if passage.role is not Role.TITLE:
            for match in _LOOSE.finditer(passage.text):
                yield found("relative_time", passage, match.start(), match.end())
            for match in _YEARS.finditer(passage.text) if not year_named else ():
                yield found("relative_time", passage, match.start(), match.end())
