"""Which thing of the later register is the same as which of the earlier."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from malverktyg.domain.changes.moves import Thing
from malverktyg.domain.goals import Activity, Assignment, Goal, Indicator
from malverktyg.domain.ids import GoalId
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register

T = TypeVar("T", Goal, Activity, Indicator, Assignment)
Hanging = TypeVar("Hanging", Activity, Indicator)
Pair = tuple[T | None, T | None]


@dataclass(frozen=True)
class Pairs:
    """The things of two registers side by side, in the later one's order, then those that only the earlier has.

    A goal is the same by its id. Over a year's turn it is the one that names the earlier as its ``previous``, else the one of
    the same body with the very same words: an import of two years' workbooks knows no more. What hangs on a goal gets another
    id with the new year, and is then the same by its words; an activity that was ended does not go on under its name.
    """

    before: Register
    after: Register
    earlier_year: int
    later_year: int

    @cached_property
    def goals(self) -> tuple[Pair[Goal], ...]:
        """The goals of the two years."""
        old, new = self.before.goals_of(self.earlier_year), self.after.goals_of(self.later_year)
        return tuple(self._over_years(old, new) if self.turned else _by_id(old, new))

    def _over_years(self, old: tuple[Goal, ...], new: tuple[Goal, ...]) -> Iterator[Pair[Goal]]:
        named = {goal.id: before for goal in new if (before := self._before(goal))}
        left = {goal.id: goal for goal in old}
        for goal in named.values():
            left.pop(goal.id, None)
        alike = _Alike(left.values(), _likeness)
        for goal in new:
            before = named.get(goal.id) or alike.take(goal)
            left.pop(before.id if before else None, None)
            yield before, goal
        yield from ((goal, None) for goal in left.values())

    def _before(self, goal: Goal) -> Goal | None:
        """The goal of the earlier year that a goal goes on from, by as many links as there are."""
        seen: Goal | None = goal
        while seen is not None and seen.year > self.earlier_year:
            id, year = seen.previous, seen.year
            seen = self.before.find(Goal, id) or self.after.find(Goal, id)
            if seen is not None and seen.year >= year:
                return None
        return seen if seen is not None and seen.year == self.earlier_year else None

    @cached_property
    def heirs(self) -> Mapping[str | None, str | None]:
        """The later goal's id by the earlier one's."""
        return {was.id: now.id for was, now in self.goals if was and now}

    @property
    def turned(self) -> bool:
        """Whether the year has turned in between."""
        return self.earlier_year != self.later_year

    @cached_property
    def things(self) -> tuple[tuple[Thing | None, Thing | None], ...]:
        """Everything side by side: goals, activities, indicators, assignments."""
        return (*self.goals, *self.activities, *self.indicators, *self.assignments)

    @cached_property
    def differing(self) -> tuple[tuple[Thing, Thing], ...]:
        """What was there both times and is not the very same value."""
        return tuple((was, now) for was, now in self.things if was and now and was is not now)

    @cached_property
    def activities(self) -> tuple[Pair[Activity], ...]:
        """The activities under goals that were there both times."""
        return tuple(self._under(self.before.activities_of, self.after.activities_of))

    @cached_property
    def indicators(self) -> tuple[Pair[Indicator], ...]:
        """The indicators of goals that were there both times, then those that belong to no goal."""
        loose = _by_id(self.before.indicators_of(None), self.after.indicators_of(None))
        return (*self._under(self.before.indicators_of, self.after.indicators_of), *loose)

    @cached_property
    def assignments(self) -> tuple[Pair[Assignment], ...]:
        """The assignments, which belong to no year."""
        old, new = (register.all(Assignment).values() for register in (self.before, self.after))
        return tuple(_by_id(sorted(old, key=_place), sorted(new, key=_place)))

    def _under(
        self, old_of: Callable[[GoalId | None], tuple[Hanging, ...]], new_of: Callable[[GoalId | None], tuple[Hanging, ...]]
    ) -> Iterator[Pair[Hanging]]:
        """What hangs on goals: by id under whichever goal, else by its words under the same goal of another year."""
        olds = {one.id: one for was, _ in self.goals if was for one in old_of(was.id)}
        gone = {one.id: one for was, now in self.goals if was and now for one in old_of(was.id)}
        for was, now in self.goals:
            turned = was is not None and now is not None and was.year != now.year
            alike = _Alike((one for one in old_of(was.id) if not has_ended(one)) if was and turned else (), words_folded)
            for one in new_of(now.id) if now else ():
                before = olds.get(one.id) or alike.take(one)
                gone.pop(before.id if before else None, None)
                if before or was:
                    yield before, one
        yield from ((one, None) for one in gone.values())


class _Alike(Generic[T]):
    """Things to be found by what makes them alike, each once, the first of several first."""

    def __init__(self, things: Iterable[T], likeness: Callable[[T], Hashable]) -> None:
        self._likeness: Callable[[T], Hashable] = likeness
        self._queues: defaultdict[Hashable, deque[T]] = defaultdict(deque)
        for thing in things:
            self._queues[likeness(thing)].append(thing)

    def take(self, thing: T) -> T | None:
        queue = self._queues[self._likeness(thing)]
        return queue.popleft() if queue else None


def words_of(thing: Thing) -> str:
    """What a thing is called: its wording."""
    return thing.name if isinstance(thing, Indicator) else thing.title


def folded(words: str) -> str:
    """Words without what makes no other wording of them: spaces, and capitals."""
    return " ".join(words.split()).casefold()


def words_folded(thing: Thing) -> str:
    """What a thing is called, to be compared."""
    return folded(words_of(thing))


def has_ended(thing: Thing) -> bool:
    """Whether it is an activity that is done or cancelled, and so is not asked after in another year."""
    return isinstance(thing, Activity) and thing.status in (ActivityStatus.DONE, ActivityStatus.CANCELLED)


def _likeness(goal: Goal) -> tuple[str | None, str]:
    return goal.body, words_folded(goal)


def _by_id(old: Iterable[T], new: Iterable[T]) -> Iterator[Pair[T]]:
    left = {one.id: one for one in old}
    for one in new:
        yield left.pop(one.id, None), one
    yield from ((one, None) for one in left.values())


def _place(assignment: Assignment) -> int:
    return assignment.position
