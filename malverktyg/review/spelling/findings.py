"""The rule of spelling: a word that no list knows, with its repair where only one word can be meant."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from malverktyg.domain.problem import Severity
from malverktyg.progress import unhurried
from malverktyg.review import texts
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.spelling.speller import Speller
from malverktyg.review.spelling.words import words
from malverktyg.review.text import Document, Passage, Role, Span

# A sentence with more unknown words than this, and a third of its words, is in another language.
_FOREIGN, _SHARE = 3, 3
_A_TERM = 3  # who writes a word so many times means it
_SHORT, _MOST = 6, 3
_LONG = 7  # a capital word that is shorter may well be a name


def findings(document: Document, speller: Speller, *, guesses: bool) -> Iterator[Finding]:
    """Every word that seems misspelled.

    Where no word is near it may be one that the lists lack: a hint, told only with ``guesses``.
    """
    unknown = [(passage, one) for passage in unhurried(document.passages) for one in _unknown(passage, speller)]
    times = Counter(one.text.lower() for _, one in unknown)
    for passage, one in unknown:
        if times[one.text.lower()] < _A_TERM:
            yield from (told for told in _told(passage, one, speller) if guesses or told.severity is not Severity.HINT)


def _unknown(passage: Passage, speller: Speller) -> Iterator[Span]:
    for sentence in passage.sentences:
        asked = list(words(passage, sentence))
        unknown = [one for one in asked if not _is_known(one.text, speller)]
        if len(unknown) < _FOREIGN or len(unknown) * _SHARE < len(asked):
            yield from unknown


def _is_known(word: str, speller: Speller) -> bool:
    return speller.knows(word) or (word[:1].isupper() and speller.knows(word.lower()))


def _told(passage: Passage, word: Span, speller: Speller) -> Iterator[Finding]:
    meant = speller.meant(word.text.lower())
    if word.text[:1].isupper():
        if len(meant) != 1 or passage.role is Role.ITEM or len(word.text) < _LONG:
            return  # a sentence, or an entry of a list, may begin with a name
        meant = (meant[0][:1].upper() + meant[0][1:],)
    elif len(word.text) < _SHORT and len(meant) != 1:
        return  # a short one without a certain repair may be an abbreviation
    one = found("spelling", passage, word.start, word.end, meant[0] if len(meant) == 1 else None, word=word.text)
    if not meant:
        yield replace(one, severity=Severity.HINT)
        return
    asked = texts.OR.join(f"”{each}”" for each in meant[:_MOST])
    yield replace(one, why=texts.MEANT.format(word=word.text, words=asked))
