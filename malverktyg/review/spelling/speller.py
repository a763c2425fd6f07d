"""Who knows how words are spelled: a dictionary, and a dictionary with words of somebody's own beside."""

from collections.abc import Iterable
from functools import cached_property
from typing import Protocol

from malverktyg.review.spelling.near import near
from malverktyg.review.spelling.nouns import Form, Grammar


class Speller(Protocol):
    """Knows words."""

    def knows(self, word: str) -> bool:
        """Whether a word, as it is written, is spelled right."""
        ...

    def meant(self, word: str) -> tuple[str, ...]:
        """The words that a misspelled one may be meant for, in order; one alone is certain."""
        ...


class Dictionary(Speller, Grammar, Protocol):
    """Knows words, and how they are bent."""


class WithOwnWords:
    """A speller with words of one's own beside: each also as the beginning of a genitive."""

    def __init__(self, speller: Dictionary, own: Iterable[str]) -> None:
        self._speller, self._words = speller, frozenset(own)

    @cached_property
    def _own(self) -> frozenset[str]:
        return frozenset(word.strip().casefold() for word in self._words if word.strip())

    def knows(self, word: str) -> bool:
        """Whether the dictionary or the list of one's own has the word."""
        small = word.casefold()
        return small in self._own or small.removesuffix("s") in self._own or self._speller.knows(word)

    def meant(self, word: str) -> tuple[str, ...]:
        """The words that may be meant; one's own count."""
        own = {one for one in near(word.casefold()) if one in self._own}
        return tuple(sorted(own.union(self._speller.meant(word))))

    def nouns(self, word: str) -> frozenset[Form]:
        """The dictionary's answer: how one's own words are bent nobody has said."""
        return self._speller.nouns(word)

    def said_of(self, word: str) -> frozenset[Form]:
        """The dictionary's answer."""
        return self._speller.said_of(word)
