"""The whole review: of a bare text, or of a file's paper with the data behind it."""

from collections.abc import Iterable, Sequence

from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Paper
from malverktyg.domain.year import Register
from malverktyg.review import contradictions, language, matter, parts, plain, printed
from malverktyg.review.finding import Finding


def review_text(text: str, areas: Sequence[str] = ()) -> tuple[Finding, ...]:
    """The slips of a bare text in its order, missing parts last. ``areas`` are focus areas known beside those it names."""
    document = plain.document(text, areas)
    return _in_order([*language.findings(document), *matter.findings(document), *parts.missing_in(document)])


def review_paper(register: Register, which: Matter, paper: Paper) -> tuple[Finding, ...]:
    """The slips of a matter's paper, of its words and against the data behind it. Activities are late by the paper's day."""
    document = printed.document(paper, register)
    against = contradictions.findings(register, which, document, paper.day)
    return _in_order([*language.findings(document), *matter.findings(document), *against, *parts.missing_of(paper)])


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: one.at))
