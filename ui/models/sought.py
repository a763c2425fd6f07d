"""Texts that are sought in as one types: a word that is made longer is sought where its beginning was found, not everywhere."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

K = TypeVar("K")
_ANSWERS = 32  # as many letters as somebody takes back to write others


class Haystack(Generic[K]):
    """Things by the texts they are found by, folded already (``str.casefold``), in the order in which they are found."""

    def __init__(self, texts: Iterable[tuple[K, str]]) -> None:
        self._all = tuple(texts)
        self._keys = tuple(key for key, _ in self._all)
        self._found: OrderedDict[tuple[str, ...], Sequence[tuple[K, str]]] = OrderedDict()

    def holding(self, words: str) -> Sequence[K]:
        """The things whose texts hold each of some words, whatever their letters' case; all where there is no word."""
        sought = tuple(sorted({*words.casefold().split()}))
        return [key for key, _ in self._holding(sought)] if sought else self._keys

    def _holding(self, sought: tuple[str, ...]) -> Sequence[tuple[K, str]]:
        found = self._found.get(sought)
        if found is None:
            found = self._nearest(sought)
            for word in sought:
                found = [one for one in found if word in one[1]]
            self._found[sought] = found
            if len(self._found) > _ANSWERS:
                self._found.popitem(last=False)
        else:
            self._found.move_to_end(sought)
        return found

    def _nearest(self, sought: tuple[str, ...]) -> Sequence[tuple[K, str]]:
        """The shortest answer among those that hold this one: each of their words is part of one that is sought now."""
        wider = (found for words, found in self._found.items() if all(any(word in one for one in sought) for word in words))
        return min(wider, key=len, default=self._all)
