"""A word that comes again within three, where Swedish has no such turn of phrase."""

import re
from collections.abc import Iterator

from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Passage, Span
from malverktyg.review.vocabulary import FUNCTION_WORDS, LINKS, PRONOUNS, RELATIVES, VERBS, WEIGHTS

_SPACES = (" ", "\u00a0", "\n", "\r\n", " \n")
_QUOTATION = re.compile(r"[”»][^”»«]+[”«]")
_ENGLISH, _FOREIGN = re.compile(r"\b(?:the|and|of|with)\b", re.IGNORECASE), 3
_FINITE = ("r", "ades", "ade", "ska", "kan", "vill", "bör", "måste", "skulle", "kunde", "fick", "var", "sker", "krävs", "behövs")


def findings(passage: Passage) -> Iterator[Finding]:
    """A word twice, next to each other or with one word between, and two words that stand twice."""
    words = passage.words
    taken = -1 if len(_ENGLISH.findall(passage.text)) < _FOREIGN else len(words)
    for place, word in enumerate(words):
        if place <= taken:
            continue
        last = _again(passage, words, place)
        if last is not None and not _is_quoted(passage, word):
            taken = last
            yield found("repeated_word", passage, word.start, words[last].end, _once(passage, words, place, last), word=word.text)


def _is_quoted(passage: Passage, word: Span) -> bool:
    """Whether a word stands in a quotation: what somebody else has said or written is left as it was."""
    return any(match.start() < word.start < match.end() for match in _QUOTATION.finditer(passage.text))


def _again(passage: Passage, words: tuple[Span, ...], place: int) -> int | None:
    """The place of the word that ends the repetition which begins here."""
    if _same(words, place, place + 2) and _same(words, place + 1, place + 3) and _joined(passage, words, place, 3):
        return None if _numbered(words, place) else place + 3
    if _same(words, place, place + 1) and _joined(passage, words, place, 1):
        return None if _is_right(words, place) else place + 1
    if _same(words, place, place + 2) and _joined(passage, words, place, 2) and _is_heavy(words, place):
        return place + 2
    return None


def _same(words: tuple[Span, ...], one: int, other: int) -> bool:
    """Whether two words are one and the same. A capital that the first did not have begins something new."""
    if other >= len(words) or words[one].text.casefold() != words[other].text.casefold():
        return False
    after = words[one + 1 : other + 1]
    return not any(word.text[:1].isupper() for word in after)


def _joined(passage: Passage, words: tuple[Span, ...], place: int, steps: int) -> bool:
    """Whether nothing but one space stands between the words; tabs and wide gaps part the cells of a table."""
    return all(passage.between(words[at], words[at + 1]) in _SPACES for at in range(place, place + steps))


def _numbered(words: tuple[Span, ...], place: int) -> bool:
    return words[place].text.isdigit() or words[place + 1].text.isdigit() or words[place + 1].text.casefold() in LINKS


def _is_right(words: tuple[Span, ...], place: int) -> bool:
    """Whether a word next to itself is right Swedish here."""
    word = words[place].text.casefold()
    if not word.isalpha() or word in WEIGHTS:
        return True
    if word in PRONOUNS:
        following = words[place + 2].text.casefold() if place + 2 < len(words) else ""
        return following.endswith(_FINITE) or following in VERBS
    return word in VERBS and any(one.text.casefold() in RELATIVES for one in words[max(0, place - 8) : place])


def _is_heavy(words: tuple[Span, ...], place: int) -> bool:
    """Whether a word that comes again after another is too weighty to be there twice."""
    word, middle = words[place].text.casefold(), words[place + 1].text.casefold()
    weighty = word.isalpha() and len(word) >= 4 and word not in FUNCTION_WORDS
    return weighty and middle not in LINKS and not middle.isdigit()


def _once(passage: Passage, words: tuple[Span, ...], first: int, last: int) -> str | None:
    """The repair: certain where a word stands next to itself, or two words do."""
    if last == first + 1:
        return words[first].text
    return passage.text[words[first].start : words[first + 1].end] if last == first + 3 else None
