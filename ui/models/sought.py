"""Texts that are sought in as one types: a word that is made longer is sought where its beginning was found, not everywhere."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

K = TypeVar("K")
_ANSWERS = 32  # as many letters as somebody takes back to write others


class Haystack(Generic[K]):
    """Things by the texts they are found by, folded already (``str.casefold``), in the order in which they are found."""

    def __init__(self, things: Iterable[K], texts: Callable[[], Iterable[str]]) -> None:
        """The texts, one a thing, are asked for when the first word is sought."""
        self._things, self._texts = tuple(things), texts
        self._found: OrderedDict[tuple[str, ...], _Answer[K]] = OrderedDict()

    @cached_property
    def _all(self) -> "_Answer[K]":
        return _Answer(self._things, tuple(zip(self._things, self._texts(), strict=True)))

    def holding(self, words: str) -> Sequence[K]:
        """The things whose texts hold each of some words, whatever their letters' case; all where there is no word."""
        sought = tuple(sorted({*words.casefold().split()}))
        return self._holding(sought).keys if sought else self._things

    def _holding(self, sought: tuple[str, ...]) -> "_Answer[K]":
        if sought in self._found:
            self._found.move_to_end(sought)
            return self._found[sought]
        texts = self._nearest(sought).texts
        for word in sought:
            texts = [one for one in texts if word in one[1]]
        found = self._found[sought] = _Answer.of(texts)
        if len(self._found) > _ANSWERS:
            self._found.popitem(last=False)
        return found

    def _nearest(self, sought: tuple[str, ...]) -> "_Answer[K]":
        """The shortest answer among those that hold this one: each of their words is part of one that is sought now."""
        wider = (found for words, found in self._found.items() if all(any(word in one for one in sought) for word in words))
        return min(wider, key=lambda one: len(one.keys), default=self._all)


@dataclass(frozen=True, slots=True)
class _Answer(Generic[K]):
    """What was found, with its texts for the next letter."""

    keys: Sequence[K]
    texts: Sequence[tuple[K, str]]

    @classmethod
    def of(cls, texts: Sequence[tuple[K, str]]) -> "_Answer[K]":
        return cls([key for key, _ in texts], texts)
