"""The rules of matter: what the paper must hold, and what its sections say of one another."""

from collections.abc import Iterator

from malverktyg.review import focus, naming, points, promises
from malverktyg.review.finding import Finding
from malverktyg.review.text import Document


def findings(document: Document) -> Iterator[Finding]:
    """Every slip of matter that a text shows by itself; missing parts are asked for apart."""
    yield from focus.wrong_names(document)
    yield from focus.same_texts(document)
    yield from points.findings(document)
    yield from naming.findings(document)
    if not document.printed:
        yield from promises.findings(document)
