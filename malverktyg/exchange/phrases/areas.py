"""Focus areas as sheets write them ("Vardag", "Fokus: Hälsa", two in one cell), matched to the names that are known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from malverktyg.exchange.headings.headings import fold

# The seed's own five, for when nobody has told which areas the municipality has.
FOCUS_AREAS = ("Hållbar vardag", "Hållbar hälsa", "Hållbar gemenskap", "Hållbar kompetens", "Hållbar natur")

_LABEL = re.compile(r"^(?:fokus(?:område)?n?|visionsområde|område)\s*(?:\d+\s*)?[:–-]\s*|^\d+\s*[.):]\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:(?<!\s)\s*|(?<=\s))(?:[,;/&+\n]|\boch\b|\bsamt\b)\s*", re.IGNORECASE)
_AFTER = re.compile(r"^(?P<rest>.+\S)\s*[(\[](?P<area>[^()\[\]]+)[)\]]\.?$", re.DOTALL)
_BEFORE = re.compile(r"^(?P<area>[^:\n–—-]{4,40}?)\s*(?::|\n|\s[–—-]\s)\s*(?P<rest>\S.+)$", re.DOTALL)
_PARTING = re.compile(r"[:\n–—(\[-]")
_ALL = frozenset({"alla", "samtliga", "alla fokusområden", "samtliga fokusområden", "alla områden", "alla fem"})


@dataclass(frozen=True, slots=True)
class AreaReading:
    """The areas that a text names; ``guessed`` where the words were not the name itself, ``known`` where every one is known."""

    names: tuple[str, ...]
    guessed: bool = False
    known: bool = True


@lru_cache(maxsize=4096)
def read_areas(text: str, areas: tuple[str, ...] = FOCUS_AREAS) -> AreaReading:
    """The focus areas in a cell; a text that fits none is kept as it stands, as one unknown area."""
    bare = _LABEL.sub("", text.strip()).strip(" .:") or text.strip()
    if fold(bare) in _ALL:
        return AreaReading(tuple(areas), guessed=True)
    whole = match_area(bare, areas)
    if whole:
        return AreaReading((whole,), guessed=fold(whole) != fold(text.strip(" .:")))
    parts = [match_area(part, areas) for part in _BETWEEN.split(bare) if part]
    if len(parts) > 1 and all(parts):
        names = tuple(dict.fromkeys(part for part in parts if part))
        return AreaReading(names, guessed=any(fold(name) not in fold(bare) for name in names))
    return AreaReading((re.sub(r"\s+", " ", bare),), known=False)


def area_beside(text: str, areas: Sequence[str]) -> tuple[str, str | None]:
    """A text without the focus area that stands in a bracket after it or, with a mark between, before it; and that area."""
    match = (_AFTER.match(text.strip()) or _BEFORE.match(text.strip())) if _PARTING.search(text) else None
    if match is None:
        return text, None
    named = fold(_LABEL.sub("", match["area"]))
    area = next((area for area in areas if fold(area) == named), None)
    return (match["rest"].strip(), area) if area else (text, None)


def match_area(text: str, areas: Sequence[str]) -> str | None:
    """The known area that a text means: its name, its last word ("Vardag"), or nearly its letters."""
    wanted = fold(text).strip(" .:*")
    if len(wanted) < 3:
        return None
    by_name = {fold(area): area for area in areas}
    if wanted in by_name:
        return by_name[wanted]
    endings = [area for name, area in by_name.items() if name.split()[-1] == wanted.split()[-1] and _opens(name, wanted)]
    if len(endings) == 1:
        return endings[0]
    return _nearly(wanted, by_name)


def _opens(name: str, wanted: str) -> bool:
    """Whether what stands before the last word is nothing, or is short for the name's own ("Hållb. vardag")."""
    before, own = wanted.split()[:-1], name.split()[:-1]
    if not before:
        return sum(1 for _ in own) > 0
    return len(before) == len(own) and all(full.startswith(short.strip(".")[:4]) for short, full in zip(before, own, strict=True))


def _nearly(wanted: str, by_name: dict[str, str]) -> str | None:
    close = [area for name, area in by_name.items() if OSA.distance(wanted, name) <= (2 if len(name) >= 10 else 1)]
    return close[0] if len(close) == 1 else None
