"""What the levels of a hierarchy name: by the sheet's own key, by the heading over them, by known areas, or by their words."""

import re
from collections.abc import Iterable, Mapping, Sequence

from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.row_kind import NUMBER_ALONE, RowKind, depth, kind_of_type
from malverktyg.exchange.phrases.areas import match_area

_PAIR = re.compile(
    r"(?:^|[\s,;:(])(?P<number>[A-ZÅÄÖ]{0,3}\d{0,2}(?:\.\d{1,2})*)\s*(?:=|–|-|är|:)\s*(?P<words>[^\s,;=\d(][^,;=\d(]*?)"
    r"(?=$|[,;(.]|\s(?:och|samt)\s|\s*\d)"
)
_BETWEEN = re.compile(r"\s*(?:[/,>→|–]|\boch\b|\bsamt\b|&|\+)\s*")
_LEADING = re.compile(r"^[\d.\s)]+")
# What somebody wants to be so is a goal; what goals are grouped by is only named.
_WANTED = re.compile(r"\b(?:ska|skall|bör|måste)\b")
_LONGEST_KEY = 200
_HALF = 0.5


def names_of_levels(
    depths: Sequence[int], texts: Mapping[int, Sequence[str]], *, heading: str, key: Mapping[int, RowKind], areas: tuple[str, ...]
) -> list[RowKind]:
    """What each level names, from the top; ``texts`` are the words of each level, ``key`` what the sheet itself says of some.

    Where neither the key nor the heading tells, the deepest are activities, those above them goals, and above these what the
    goals are grouped by: focus areas that are known, goals above them where most are worded as goals, or else goal areas.
    """
    if all(depth in key for depth in depths):
        return [key[depth] for depth in depths]
    told = _of_heading(heading)
    if len(told) == len(depths) > 1:
        return told
    of_areas = _are_areas(texts[depths[0]], areas)
    names = [RowKind.GOAL] if len(depths) == 1 else [RowKind.GOAL, RowKind.ACTIVITY]
    if len(depths) == 2 and of_areas:
        names = [RowKind.AREA, RowKind.GOAL]
    above = len(depths) - len(names)
    if above > 0:
        top = RowKind.AREA if of_areas else RowKind.PARENT if _are_wanted(texts[depths[0]]) else RowKind.GOAL_AREA
        names = [top, *[RowKind.PARENT] * (above - 1), *names]
    return names


def _of_heading(heading: str) -> list[RowKind]:
    """The levels that a heading names from the top: "KF-mål / nämndmål / aktivitet". None where it leaves one unsaid."""
    kinds = [kind_of_type(part) for part in _BETWEEN.split(heading.strip(" :")) if part]
    told = [kind for kind in kinds if kind is not None]
    return told if len(set(told)) == len(kinds) else []


def _are_areas(texts: Sequence[str], areas: tuple[str, ...]) -> bool:
    """Whether half of some texts at least are known focus areas, or call themselves so."""
    bare = [_LEADING.sub("", text) for text in texts]
    known = [match_area(one, areas) or ("fokus" in fold(one) and one) for one in bare]
    return bool(bare) and sum(bool(one) for one in known) >= _HALF * len(bare)


def _are_wanted(texts: Sequence[str]) -> bool:
    return sum(_WANTED.search(fold(text)) is not None for text in texts) > _HALF * len(texts)


def level_key(texts: Iterable[str]) -> dict[int, RowKind]:
    """What a sheet's own key says of its numbers: "1 = fullmäktiges mål, 1.1 = nämndens mål, 1.1.1 = aktivitet"."""
    for text in texts:
        if "1" not in text or len(text) > _LONGEST_KEY:
            continue
        found = {
            level: kind
            for pair in _PAIR.finditer(text)
            if (level := depth(pair["number"], NUMBER_ALONE)) is not None and (kind := kind_of_type(pair["words"])) is not None
        }
        if len(found) > 1 and len(set(found.values())) == len(found):
            return found
    return {}
