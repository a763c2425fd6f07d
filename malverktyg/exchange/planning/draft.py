"""The register with what a batch of workbooks adds to it so far, and the questions that matching asks of it."""

from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

from malverktyg.domain.bodies import Body, FocusArea, GoalArea
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Goal, Indicator, Measurement
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange.folding import folded

E = TypeVar("E", bound=Entity)

_OWNER = {Activity: "goal", Assessment: "goal", Indicator: "goal", Measurement: "indicator", Answer: "assignment"}
_NAMED: tuple[type[Entity], ...] = (Body, FocusArea, GoalArea)


class Draft:
    """What is there and what is new, looked up by name, by owner and by id. Nothing of the register itself is changed."""

    def __init__(self, register: Register, new_id: Callable[[], str]) -> None:
        self.register = register
        self.new_id = new_id
        self.fresh: dict[str, Entity] = {}
        self._by_name: defaultdict[tuple[object, object], list[Entity]] = defaultdict(list)
        self._by_number: dict[int, defaultdict[str, list[Goal]]] = {}
        self._by_owner: defaultdict[tuple[object, object], list[Entity]] = defaultdict(list)
        self._last: defaultdict[tuple[object, object], int] = defaultdict(lambda: -1)
        for kind in (*_NAMED, Goal, Activity, Assessment, Indicator, Measurement, Assignment, Answer):
            for thing in register.all(kind).values():
                self._remember(thing)

    def add(self, thing: E) -> E:
        """Take up a new thing, which carries a fresh id."""
        self.fresh[str(thing.id)] = thing
        self._remember(thing)
        return thing

    def find(self, kind: type[E], id: str | None) -> E | None:
        """The thing with an id, old or new."""
        thing = self.fresh.get(id) if id else None
        return thing if isinstance(thing, kind) else self.register.find(kind, id)

    def named(self, kind: type[E], name: str) -> E | None:
        """The body, focus area or goal area of a name; a body is known by its short and definite forms too."""
        return next((one for one in self._by_name[kind, folded(name)] if isinstance(one, kind)), None)

    def goals(self, year: int, title: str) -> list[Goal]:
        """A year's goals of the same wording."""
        return [one for one in self._by_name[Goal, (year, folded(title))] if isinstance(one, Goal)]

    def numbered(self, year: int, number: str) -> list[Goal]:
        """A year's goals of a number that were there before the batch."""
        if year not in self._by_number:
            self._by_number[year] = defaultdict(list)
            for goal in self.register.goals_of(year):
                if goal.number:
                    self._by_number[year][folded(goal.number)].append(goal)
        return self._by_number[year].get(folded(number), [])

    def of(self, kind: type[E], owner: str | None) -> list[E]:
        """The things that hang on an owner: a goal's activities, an indicator's measurements."""
        return [one for one in self._by_owner[kind, owner] if isinstance(one, kind)]

    def titled(self, kind: type[E], owner: str | None, title: str) -> list[E]:
        """The activities, indicators or assignments of a title or name that hang on an owner."""
        return [one for one in self._by_name[kind, (owner, folded(title))] if isinstance(one, kind)]

    def next_position(self, kind: type[Entity], owner: object = None) -> int:
        """The place after the last of a kind within its owner (a goal's owner is its year)."""
        return self._last[kind, owner] + 1

    def _remember(self, thing: Entity) -> None:
        kind = type(thing)
        owner: object = None
        if isinstance(thing, Body | FocusArea | GoalArea):
            names = (thing.name, thing.short, thing.definite) if isinstance(thing, Body) else (thing.name,)
            for key in dict.fromkeys(folded(name) for name in names if name.strip()):
                self._by_name[kind, key].append(thing)
        elif isinstance(thing, Goal):
            owner = thing.year
            self._by_name[kind, (thing.year, folded(thing.title))].append(thing)
        else:
            owner = getattr(thing, _OWNER[kind]) if kind in _OWNER else None
            above = owner if owner is None else str(owner)
            self._by_owner[kind, above].append(thing)
            if isinstance(thing, Activity | Assignment | Indicator):
                name = thing.name if isinstance(thing, Indicator) else thing.title
                self._by_name[kind, (above, folded(name))].append(thing)
        self._last[kind, owner] = max(self._last[kind, owner], getattr(thing, "position", 0))
