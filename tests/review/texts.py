"""The correct texts that the review is tried on, and what it says of a few words."""

from pathlib import Path

from malverktyg.review import language, plain
from malverktyg.review.finding import Finding
from malverktyg.review.text import Passage, Role

PROSE = sorted((Path(__file__).parent / "prose").glob("*.txt"))
PROPOSAL = (Path(__file__).parent / "prose" / "tjansteskrivelse.txt").read_text("utf-8")


def passage(text: str, role: Role = Role.PROSE) -> Passage:
    """One passage under a heading."""
    return Passage(text, "Rubrik", 1, role)


def of_language(text: str, rule: str | None = None) -> list[Finding]:
    """What the rules of language find in a text under a heading, or one of them."""
    found = language.findings(plain.document(f"Rubrik\n\n{text}"))
    return sorted((one for one in found if rule in (None, one.rule)), key=lambda one: one.at)


def excerpts(text: str, rule: str) -> list[str]:
    """The words that a rule of language finds."""
    return [one.excerpt for one in of_language(text, rule)]
