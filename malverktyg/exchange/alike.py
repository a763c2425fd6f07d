"""Goals that are nearly the same: the same but for a few words. They are offered as one and never joined here."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from malverktyg.exchange.facts import Alike, GoalFact
from malverktyg.exchange.headings.headings import fold

_FILLING_WORDS = """
    ska skall att och i på för av till med en ett den det de som är vara sin sitt sina har ha kan kunna bli blir vi våra vår
    vårt alla kommunen kommunens kommun inom hos om oavsett under
"""
_FILLING = frozenset(_FILLING_WORDS.split())
# Words that turn a goal round, and groups that it may be for: goals that differ in these only look alike.
_TURNING = frozenset({"inte", "ej", "ingen", "inget", "inga", "utan", "aldrig", "noll"})
_GROUP_STEMS = """
    föret bolag barn barne äldre kvinn män männe pojka flick unga ungas ungdo vuxna anhör nyanl försk grund gymna hemtj lss
    norr söder öster väste
"""
_PARTING = _TURNING.union(_GROUP_STEMS.split())
_STEM = 5
_SHARE = 0.6
_LEAST_LETTERS = 5
_MANY = 60
_MOST_WORDS = 100

_Kind = tuple[object, object, frozenset[str]]


def alike_goals(goals: Sequence[GoalFact]) -> tuple[Alike, ...]:
    """Groups of goals to offer as one, each by the cells of their titles, in the order of the book."""
    words = [_Words.of(goal) for goal in goals]
    groups: list[list[int]] = []
    grouped: dict[int, list[int]] = {}
    by_kind: dict[_Kind, dict[str, list[int]]] = {}
    for later, own in enumerate(words):
        by_stem = by_kind.setdefault(own.kind, {})
        earlier = next((one for one in _candidates(own.stems, by_stem) if _nearly(words[one].stems, own.stems)), None)
        if earlier is not None:
            if earlier not in grouped:
                grouped[earlier] = [earlier]
                groups.append(grouped[earlier])
            grouped[earlier].append(later)
            grouped[later] = grouped[earlier]
        for stem in own.stems:
            by_stem.setdefault(stem, []).append(later)
    return tuple(Alike(tuple(goals[number].origin.place for number in group)) for group in groups)


@dataclass(frozen=True, slots=True)
class _Words:
    """A goal's telling words, shortened, and what goals must share to be compared: level, year, numbers, denials, groups."""

    stems: frozenset[str]
    kind: _Kind

    @classmethod
    def of(cls, goal: GoalFact) -> "_Words":
        stems = _stems(goal.title)
        return cls(stems, (goal.level, goal.year, (stems & _PARTING).union(filter(_counts, stems))))


def _candidates(stems: frozenset[str], by_stem: Mapping[str, list[int]]) -> list[int]:
    """The earlier goals that share a word with this one; where a word is everywhere, the rarer ones must do."""
    found = sorted((by_stem[stem] for stem in stems if stem in by_stem), key=len)
    few = [numbers for numbers in found if len(numbers) <= _MANY] or found[:1]
    return sorted({number for numbers in few for number in numbers[:_MANY]})


def _stems(title: str) -> frozenset[str]:
    words = re.findall(r"[\w%-]+", fold(title))
    return frozenset(word[:_STEM] if word.isalpha() or not _counts(word) else word for word in words if word not in _FILLING)


def _counts(word: str) -> bool:
    """Whether figures stand in a word."""
    return not word.isalpha() and any(sign.isdigit() for sign in word)


def _nearly(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one goal's words are all in the other's, and most of the other's in it."""
    if not one or not other:
        return False
    less, more = sorted((one, other), key=len)
    if len(less) / len(more) < _SHARE or len(more) > _MOST_WORDS:
        return less == more
    missing = [word for word in less if word not in more and not _slip(word, more)]
    return not missing and sum(len(word) for word in less) >= _LEAST_LETTERS


def _slip(word: str, words: frozenset[str]) -> bool:
    return len(word) >= _STEM and any(
        len(other) >= _STEM and sum(a != b for a, b in zip(word, other, strict=False)) == 1 for other in words
    )
