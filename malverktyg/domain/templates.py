"""Mallar: how a municipality's papers look and read, so that one body's paper may differ from another's."""

from collections.abc import Iterator
from dataclasses import dataclass

from malverktyg.domain import texts
from malverktyg.domain.ids import TemplateId
from malverktyg.domain.matters import DecisionStyle
from malverktyg.domain.parts import SectionKind
from malverktyg.domain.problem import Problem, Severity, problems

MOST_WORDS, MOST_LIX = 30, 65


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Mall: which sections a paper has and in which order, the style of its decision, its letterhead and the review's ceilings.

    The first of a file's templates is the one that new papers follow. ``sections`` are those that are on, in their order.
    ``letterhead`` is the foot of the first page, empty for the municipality's own; ``logo`` a PNG, with ``logo_text``
    in its place for those who do not see it. ``most_words`` in a sentence and ``most_lix`` of a section (Björnsson, *Läsbarhet*,
    1968) are what the review lets through; 0 is no ceiling.
    """

    id: TemplateId | None = None
    name: str
    sections: tuple[SectionKind, ...] = tuple(SectionKind)
    style: DecisionStyle = DecisionStyle.CHAIN
    most_words: int = MOST_WORDS
    most_lix: int = MOST_LIX
    letterhead: str = ""
    logo: bytes = b""
    logo_text: str = ""
    position: int = 0


STANDARD = Template(name=texts.STANDARD_TEMPLATE)
"""What a paper follows in a file that has no template."""


@problems.register
def _(value: Template) -> Iterator[Problem]:
    if not value.name.strip():
        yield Problem("name", texts.NAME_MISSING)
    if SectionKind.DECISION not in value.sections:
        yield Problem("sections", texts.DECISION_NEEDED, Severity.WARNING)
    if value.logo and not value.logo_text.strip():
        yield Problem("logo_text", texts.LOGO_TEXT_MISSING, Severity.WARNING)
    for name, least in (("most_words", 10), ("most_lix", 20)):
        if getattr(value, name) and getattr(value, name) < least:
            yield Problem(name, texts.CEILING_LOW.format(least=least), Severity.WARNING)
