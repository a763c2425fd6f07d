"""What words a text lost and gained, so that a reader sees at once where it differs."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_WORDS = re.compile(r"\S+\s*")


class Fate(Enum):
    """What became of some words."""

    KEPT = "kept"
    LOST = "lost"
    GAINED = "gained"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row with the same fate, spaces after them included."""

    text: str
    fate: Fate


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both texts in reading order, lost words before those that took their place.

    All but the gained are the words of the old text, all but the lost those of the new one.
    """
    olds, news = _WORDS.findall(old.strip()), _WORDS.findall(new.strip())
    matcher = SequenceMatcher(None, [word.rstrip() for word in olds], [word.rstrip() for word in news], autojunk=False)
    pieces: list[Piece] = []
    for tag, start, end, from_, to in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(news[from_:to]), Fate.KEPT))
            continue
        if start < end:
            pieces.append(Piece("".join(olds[start:end]), Fate.LOST))
        if from_ < to:
            pieces.append(Piece("".join(news[from_:to]), Fate.GAINED))
    return tuple(pieces)
