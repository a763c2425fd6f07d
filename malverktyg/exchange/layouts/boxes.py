"""Boxes to tick in one cell: "☐ Uppnått ☒ Delvis ☐ Ej", with the words after their boxes or before them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.statuses import words

_EMPTY = r"[☐□◻▢⬜○]|\[ ?\]|\( \)|\[_+\]|\(_+\)"
_TICKED = r"[☒☑✓✔✗✘■▣⊠◼⬛●◉✅]|\[ ?[xX] ?\]|\( ?[xX] ?\)"
_BOX = re.compile(rf"(?P<empty>{_EMPTY})|(?P<ticked>{_TICKED})")
_BETWEEN = re.compile(r"\s*(?:/|\||,|;|\n|\beller\b)\s*", re.IGNORECASE)
_AROUND = " \t\n\u00a0,;/|:.–—-"
_SIGNS = frozenset("●◉○✓✔✗✘✅■")
_YES_OR_NO = frozenset(["ja", "nej"])
_LEAST, _LONGEST = 3, 120


@dataclass(frozen=True, slots=True)
class Boxes:
    """The words of every box in a cell, and of those that are ticked."""

    words: tuple[str, ...]
    ticked: tuple[str, ...]


@lru_cache(maxsize=4096)
def boxes_in(text: str) -> Boxes | None:
    """The boxes of a cell; nothing where it has none, or where the words beside them are no steps of a scale."""
    found = list(_BOX.finditer(text))
    if not found or (all(one[0] in _SIGNS for one in found) and len({bool(one["ticked"]) for one in found}) == 1):
        return None
    before = bool(text[: found[0].start()].strip(_AROUND)) and not text[found[-1].end() :].strip(_AROUND)
    starts = [0, *(one.end() for one in found)]
    ends = [*(one.start() for one in found), len(text)]
    pieces = [text[start:end].strip(_AROUND) for start, end in zip(starts, ends, strict=True)]
    named = list(zip(found, pieces[:-1] if before else pieces[1:], strict=True))
    if not any(_is_step(piece) for _, piece in named):
        return None
    return Boxes(tuple(piece for _, piece in named), tuple(piece for one, piece in named if one["ticked"]))


def is_empty_box(text: str) -> bool:
    """Whether a cell is a box that nobody has ticked, and nothing else."""
    match = _BOX.fullmatch(text.strip())
    return match is not None and match["empty"] is not None


def is_ticked_box(text: str) -> bool:
    """Whether a cell is a ticked box and nothing else."""
    match = _BOX.fullmatch(text.strip())
    return match is not None and match["ticked"] is not None


def _is_step(text: str) -> bool:
    return fold(text) in _YES_OR_NO or words.goal_status(text) is not None or words.activity_status(text) is not None


@lru_cache(maxsize=4096)
def ticked(text: str) -> str:
    """The words of the first ticked box of a cell, nothing where none is ticked; other texts as they are."""
    found = boxes_in(text)
    if found is None:
        return text.strip()
    return found.ticked[0] if found.ticked else ""


def is_unanswered(text: str) -> bool:
    """Whether a cell only holds what one may choose between: boxes of which none is ticked, or a list of a scale's steps."""
    found = boxes_in(text)
    return is_list_of_steps(text) if found is None else not found.ticked


def is_ticked_twice(text: str) -> bool:
    """Whether more than one box of a cell is ticked."""
    found = boxes_in(text)
    return found is not None and len(found.ticked) > 1


@lru_cache(maxsize=4096)
def is_list_of_steps(text: str) -> bool:
    """Whether a text names three steps of one scale or more, as a form does that asks for one: "Ej påbörjad/Pågår/Klar"."""
    parts = _BETWEEN.split(text.strip(" []().")) if len(text) <= _LONGEST else []
    if len(parts) < _LEAST:
        return False
    scales = ([words.goal_status(part) for part in parts], [words.activity_status(part) for part in parts])
    return any(None not in steps and len(set(steps)) == len(parts) for steps in scales)
