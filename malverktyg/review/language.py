"""The rules of language: they ask the words alone, and nothing of what the text is about."""

from collections.abc import Iterator

from malverktyg.progress import UNWATCHED, Progress
from malverktyg.review import agreement, marks, pairs, readability, repeats, texts, timeless, verbs
from malverktyg.review.finding import Finding
from malverktyg.review.text import Document


def findings(document: Document, progress: Progress = UNWATCHED) -> Iterator[Finding]:
    """Every slip of language, rule by rule. Raises Stopped where the user stops it."""
    for passage in document.passages:
        progress.step(texts.REVIEWING, 0, 0)
        yield from repeats.findings(passage)
        yield from agreement.findings(passage)
        yield from verbs.findings(passage)
    yield from marks.findings(document)
    yield from pairs.findings(document)
    yield from timeless.findings(document)
    yield from readability.findings(document)
