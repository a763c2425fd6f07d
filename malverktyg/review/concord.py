"""Concord, word for word by the dictionary: phrases, and subjects with what is said of them."""

from collections.abc import Iterator

from malverktyg.progress import unhurried
from malverktyg.review import attributes, phrases, predicates
from malverktyg.review.finding import Finding
from malverktyg.review.spelling.nouns import Grammar
from malverktyg.review.text import Document, Role


def findings(document: Document, grammar: Grammar) -> Iterator[Finding]:
    """Every clash that the dictionary leaves no doubt about."""
    for passage in unhurried(document.passages):
        if passage.role is not Role.TITLE:
            for sentence in passage.sentences:
                words = passage.words_in(sentence)
                yield from phrases.findings(passage, words, grammar)
                yield from attributes.findings(passage, words, grammar)
                yield from predicates.findings(passage, words, grammar)
