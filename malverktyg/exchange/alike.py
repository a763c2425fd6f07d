"""Goals that are nearly the same: the same but for a few words. They are offered as one and never joined here."""

import re
from collections.abc import Sequence

from malverktyg.exchange.facts import Alike, GoalFact
from malverktyg.exchange.headings import fold

_FILLING = frozenset(
    "ska skall att och i på för av till med en ett den det de som är vara sin sitt sina har ha kan kunna bli blir vi våra vår vårt alla "
    "kommunen kommunens kommun inom hos om oavsett under".split()
)
_STEM = 5
_SHARE = 0.6
_LEAST_LETTERS = 5


def alike_goals(goals: Sequence[GoalFact]) -> tuple[Alike, ...]:
    """Groups of goals to offer as one, each by the cells of their titles, in the order of the book."""
    groups: list[list[int]] = []
    stems = [_stems(goal.title) for goal in goals]
    grouped: dict[int, list[int]] = {}
    for later in range(len(goals)):
        for earlier in range(later):
            if _nearly(stems[earlier], stems[later]) and goals[earlier].level == goals[later].level:
                group = grouped.get(earlier)
                if group is None:
                    group = grouped[earlier] = [earlier]
                    groups.append(group)
                if later not in group:
                    group.append(later)
                grouped[later] = group
                break
    return tuple(Alike(tuple(goals[number].origin.place for number in group)) for group in groups)


def _stems(title: str) -> frozenset[str]:
    words = re.findall(r"[\w%-]+", fold(title))
    return frozenset(word if any(sign.isdigit() for sign in word) else word[:_STEM] for word in words if word not in _FILLING)


def _nearly(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one goal's words are all in the other's, and most of the other's in it. Numbers must be the same."""
    if not one or not other or _numbers(one) != _numbers(other):
        return False
    less, more = sorted((one, other), key=len)
    missing = [word for word in less if word not in more and not _slip(word, more)]
    if missing or sum(len(word) for word in less) < _LEAST_LETTERS:
        return False
    return len(less) / len(more) >= _SHARE


def _slip(word: str, words: frozenset[str]) -> bool:
    return len(word) >= _STEM and any(len(other) >= _STEM and sum(a != b for a, b in zip(word, other, strict=False)) == 1 for other in words)


def _numbers(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for stem in stems if any(sign.isdigit() for sign in stem))
