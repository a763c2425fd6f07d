"""The words that are one slip away: a letter too many, too few or wrong, two changed about, dots or a space left out."""

from collections.abc import Iterator
from itertools import combinations, product

LETTERS = "abcdefghijklmnopqrstuvwxyzåäöé"
# The small words that a neighbour is written together with when a space is left out.
_SMALL = ("att", "av", "den", "det", "en", "ett", "för", "från", "har", "med", "och", "om", "samt", "som", "till", "vid", "är")
_SHORTEST = 4
_DOTTED = {"a": "åä", "o": "ö"}
_MOST_DOTS, _MOST_BARE = 3, 8


def near(word: str) -> Iterator[str]:
    """Every string of small letters at one slip from a word; some come twice."""
    yield from tripped(word)
    for left, right in _parts(word):
        if right:
            yield left + right[1:]
            yield from (left + letter + right[1:] for letter in LETTERS if letter != right[0])
        yield from (left + letter + right for letter in LETTERS)


def tripped(word: str) -> Iterator[str]:
    """The slips of the fingers alone: two letters that changed places, one doubled that should not be or the other way round."""
    for left, right in _parts(word):
        if len(right) > 1 and right[0] != right[1]:
            yield left + right[1] + right[0] + right[2:]
        if len(right) > 1 and right[0] == right[1]:
            yield left + right[1:]
        if right:
            yield left + right[0] + right


def undotted(word: str) -> Iterator[str]:
    """What a word may be whose dots and rings were left out, as on a keyboard that has none: "paborjad" for "påbörjad"."""
    bare = [place for place, letter in enumerate(word) if letter in _DOTTED][:_MOST_BARE]
    for count in range(1, min(len(bare), _MOST_DOTS) + 1):
        for places in combinations(bare, count):
            for letters in product(*(_DOTTED[word[place]] for place in places)):
                dotted = dict(zip(places, letters, strict=True))
                yield "".join(dotted.get(place, letter) for place, letter in enumerate(word))


def apart(word: str) -> Iterator[tuple[str, str]]:
    """A small word and its neighbour, where a space may have been left out between them."""
    for small in _SMALL:
        if word.startswith(small) and len(word) - len(small) >= _SHORTEST:
            yield small, word[len(small) :]
        if word.endswith(small) and len(word) - len(small) >= _SHORTEST:
            yield word[: -len(small)], small


def _parts(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:place], word[place:]) for place in range(len(word) + 1))
