"""Search over everything in a file, as somebody types: the texts of all years, the newest first."""

from collections.abc import Iterator

from malverktyg.domain.goals import Goal
from malverktyg.domain.matters import Matter
from malverktyg.domain.searching import Hit, Passage, hit_of, passages
from malverktyg.domain.year import KINDS, Entity, Register
from malverktyg.storage.search import TextIndex

MOST = 200


class Finder:
    """What a register holds, by its words. Making one for a large file may cost seconds: it is work."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._hits: dict[tuple[type[Entity], str], Hit | None] = {}  # as the register is: each letter finds many of them again
        self._index = TextIndex()
        self._index.fill(passages(_newest_first(register)))

    def follow(self, register: Register) -> None:
        """Take up what has changed since."""
        changed: list[Entity] = []
        gone: list[str] = []
        for kind in KINDS:
            before, now = self._register.all(kind), register.all(kind)
            if before is not now:
                changed += [value for id, value in now.items() if before.get(id) != value]
                gone += before.keys() - now.keys()
        if changed or gone:
            self._index.change(passages(changed), gone)
            self._hits.clear()
        self._register = register

    def find(self, words: str, limit: int = MOST) -> tuple[Hit, ...]:
        """The things that hold every word, or words that begin so; a thing that would be shown twice is given once."""
        found: dict[tuple[str, str, str], Hit] = {}
        for passage in self._index.find(words, limit):
            hit = self._hit(passage)
            if hit is not None:
                found.setdefault((hit.kind, hit.id, str(hit.period or "")), hit)
        return tuple(found.values())

    def _hit(self, passage: Passage) -> Hit | None:
        key = passage.kind, passage.id
        if key not in self._hits:
            self._hits[key] = hit_of(self._register, passage)
        return self._hits[key]

    def close(self) -> None:
        """Let go of the memory."""
        self._index.close()


def _newest_first(register: Register) -> Iterator[Entity]:
    """Every thing: the goals of the latest year first, and so on back, each with what hangs on it; then the rest."""
    told: set[str] = set()
    for year in reversed(register.years):
        for goal in register.goals_of(year):
            for value in _of_goal(register, goal):
                told.add(str(value.id))
                yield value
    matters = sorted(register.all(Matter).values(), key=lambda one: one.period.last, reverse=True)
    told.update(str(matter.id) for matter in matters)
    yield from matters
    yield from (value for kind in KINDS for id, value in register.all(kind).items() if id not in told)


def _of_goal(register: Register, goal: Goal) -> Iterator[Entity]:
    yield goal
    yield from register.activities_of(goal.id)
    yield from reversed(register.assessments_of(goal.id))
    yield from register.indicators_of(goal.id)
