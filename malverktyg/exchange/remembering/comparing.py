"""Two header rows side by side: which column of the one is which of the other, by its words, its place and its neighbours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from malverktyg.exchange.remembering.words import alike, bare

_SAME, _LIKE, _BETWEEN = 1.0, 0.9, 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """A column (a row in a turned sheet) and its heading's words."""

    line: int
    heading: str


@dataclass(frozen=True)
class Pairing:
    """The columns of an old header by the new ones that they are, by line; ``score`` is 1 where nothing differs."""

    lines: Mapping[int, int]
    score: float
    old: tuple[Line, ...] = ()
    new: tuple[Line, ...] = ()

    @property
    def gone(self) -> tuple[Line, ...]:
        """The old columns that are no longer there; one without a heading is nobody's loss."""
        return tuple(one for one in self.old if one.line not in self.lines and one.heading)

    @property
    def added(self) -> tuple[Line, ...]:
        """The new columns that were not there."""
        known = set(self.lines.values())
        return tuple(one for one in self.new if one.line not in known and one.heading)

    @property
    def renamed(self) -> tuple[tuple[Line, Line], ...]:
        """Columns whose words are others now, old and new; years and periods are no words."""
        new = {one.line: one for one in self.new}
        pairs = ((one, new[self.lines[one.line]]) for one in self.old if one.line in self.lines and self.lines[one.line] in new)
        return tuple((one, other) for one, other in pairs if bare(one.heading) != bare(other.heading))

    @property
    def moved(self) -> tuple[Line, ...]:
        """The new places of columns that have changed order with others; those that were only pushed aside have not."""
        order = [self.lines[one.line] for one in self.old if one.line in self.lines]
        kept = set(_longest_rising(order))
        return tuple(one for one in self.new if one.line in order and one.line not in kept)


def pair(old: Sequence[Line], new: Sequence[Line]) -> Pairing:
    """Which column is which: by the same words first, then by words that are alike, then by standing between the same two."""
    lines: dict[int, int] = {}
    score = 0.0
    for points, match in ((_SAME, _same), (_LIKE, _alike)):
        for one in old:
            found = next((other for other in new if other.line not in lines.values() and match(one, other)), None)
            if one.line not in lines and found is not None:
                lines[one.line] = found.line
                score += points
    for one, other in _between(old, new, lines):
        lines[one.line] = other.line
        score += _BETWEEN
    _unheaded(old, new, lines)
    headed = [sum(bool(one.heading) for one in side) for side in (old, new)]
    return Pairing(lines, score / max(*headed, 1), tuple(old), tuple(new))


def _same(one: Line, other: Line) -> bool:
    return bool(one.heading) and bool(other.heading) and bare(one.heading) == bare(other.heading)


def _alike(one: Line, other: Line) -> bool:
    return bool(one.heading) and bool(other.heading) and alike(bare(one.heading), bare(other.heading))


def _between(old: Sequence[Line], new: Sequence[Line], lines: Mapping[int, int]) -> list[tuple[Line, Line]]:
    """Columns with other words that stand alone between the same two neighbours, or at the same end."""
    found = []
    for (before, left), (after, right) in pairwise(_fixed(old, new, lines)):
        one = [line for line in old[before + 1 : after] if line.heading]
        other = [line for line in new[left + 1 : right] if line.heading]
        if len(one) == len(other) == 1 and other[0].line not in lines.values():
            found.append((one[0], other[0]))
    return found


def _fixed(old: Sequence[Line], new: Sequence[Line], lines: Mapping[int, int]) -> list[tuple[int, int]]:
    """The places of pairs that keep their order, with the ends of both rows."""
    places = {one.line: place for place, one in enumerate(new)}
    pairs = [(place, places[lines[one.line]]) for place, one in enumerate(old) if one.line in lines]
    kept = set(_longest_rising([right for _, right in pairs]))
    return [(-1, -1), *(pair for pair in pairs if pair[1] in kept), (len(old), len(new))]


def _unheaded(old: Sequence[Line], new: Sequence[Line], lines: dict[int, int]) -> None:
    """A column without a heading stands as far from its left neighbour as it did."""
    taken = {one.line for one in new} | set(lines.values())
    for place, one in enumerate(old):
        left = next((line for line in reversed(old[:place]) if line.line in lines), None)
        if one.heading or one.line in lines or (place and left is None):
            continue
        line = lines[left.line] + one.line - left.line if left else one.line
        if line not in taken:
            lines[one.line] = line
            taken.add(line)


def _longest_rising(numbers: Sequence[int]) -> list[int]:
    """The longest of the rising runs that can be picked out of some numbers, which are all different."""
    best: list[list[int]] = []
    for number in numbers:
        longest = max((run for run in best if run[-1] < number), key=len, default=[])
        best.append([*longest, number])
    return max(best, key=len, default=[])
