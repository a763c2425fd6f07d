"""The words that are one slip away: a letter too many, too few or wrong, two that have changed places, or a space left out."""

from collections.abc import Iterator

LETTERS = "abcdefghijklmnopqrstuvwxyzåäöé"
# The small words that a neighbour is written together with when a space is left out.
_SMALL = ("att", "av", "den", "det", "en", "ett", "för", "från", "har", "med", "och", "om", "samt", "som", "till", "vid", "är")
_SHORTEST = 4


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


def apart(word: str) -> Iterator[tuple[str, str]]:
    """A small word and its neighbour, where a space may have been left out between them."""
    for small in _SMALL:
        if word.startswith(small) and len(word) - len(small) >= _SHORTEST:
            yield small, word[len(small) :]
        if word.endswith(small) and len(word) - len(small) >= _SHORTEST:
            yield word[: -len(small)], small


def _parts(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:place], word[place:]) for place in range(len(word) + 1))
