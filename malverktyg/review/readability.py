"""How heavy a text is: the longest sentence, the readability index of a section, and its share of passive sentences."""

import re
from collections.abc import Iterator, Sequence

from malverktyg.review import texts
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Passage, Role, Section, Span

LIX_WORDS = 100
PASSIVE_CEILING, PASSIVE_SENTENCES = 60, 8
_PASSIVE = re.compile(r"[^\W\d]{3,}(?:ades|rdes|ldes|ndes|tes|ddes|gdes|kades|eras|anas|ats|erats)")
_NOT_PASSIVE = re.compile(
    r"\w*(?:hoppades|hoppats|minskades|lyckades|lyckats|syntes|plats|insats|sats|finnas|minnas|deras|eras|arenas)"
)
Sentence = tuple[Passage, Span]


def findings(document: Document) -> Iterator[Finding]:
    """Under each heading the longest sentence that is too long; heavy sections by the one that weighs most."""
    for section in document.sections:
        prose = [(one, sentence) for one in section.passages if one.role is Role.PROSE for sentence in one.sentences]
        yield from _long(section, document.most_words)
        if not section.goals:
            yield from _heavy(prose, document.most_lix)
            yield from _passive(prose)


def _long(section: Section, ceiling: int) -> Iterator[Finding]:
    """The longest of the sentences that are too long under each heading, and how many more there are."""
    held: dict[str, list[Sentence]] = {}
    for one in _sentences(section):
        if 0 < ceiling < _length(*one):
            held.setdefault(one[0].place, []).append(one)
    for long in held.values():
        passage, sentence = max(long, key=lambda one: _length(*one))
        more = ("", texts.MORE_LONG_ONE)[len(long) - 1] if len(long) <= 2 else texts.MORE_LONG.format(count=len(long) - 1)
        count = _length(passage, sentence)
        yield found("long_sentence", passage, sentence.start, sentence.end, count=count, limit=ceiling, more=more)


def _sentences(section: Section) -> Iterator[Sentence]:
    for passage in section.passages:
        if passage.role is not Role.TITLE:
            yield from ((passage, sentence) for sentence in passage.sentences)


def _length(passage: Passage, sentence: Span) -> int:
    return len(passage.words_in(sentence))


def _long_words(sentence: Sentence) -> int:
    return sum(len(word.text) > 6 for word in sentence[0].words_in(sentence[1]))


def _heavy(prose: Sequence[Sentence], ceiling: int) -> Iterator[Finding]:
    """LIX: words a sentence plus the share of words with more than six letters."""
    words = sum(_length(*one) for one in prose)
    if words < LIX_WORDS or not ceiling:
        return
    lix = round(words / len(prose) + 100 * sum(map(_long_words, prose)) / words)
    if lix > ceiling:
        passage, sentence = max(prose, key=lambda one: _length(*one) + _long_words(one))
        yield found("readability", passage, sentence.start, sentence.end, count=lix, limit=ceiling)


def _passive(prose: Sequence[Sentence]) -> Iterator[Finding]:
    if len(prose) < PASSIVE_SENTENCES:
        return
    passives = [one for one in prose if any(_is_passive(word.text) for word in one[0].words_in(one[1]))]
    share = round(100 * len(passives) / len(prose))
    if share > PASSIVE_CEILING:
        passage, sentence = passives[0]
        yield found("passive", passage, sentence.start, sentence.end, share=share)


def _is_passive(word: str) -> bool:
    return bool(_PASSIVE.fullmatch(word)) and not _NOT_PASSIVE.fullmatch(word)
