"""All that was mentioned, settled: the values to save, the cells they came from, and the items of the plan."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from malverktyg.domain.goals import Activity, Goal, GoalLevel
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.year import KINDS, Entity
from malverktyg.exchange.folding import folded
from malverktyg.exchange.planning.deciding import Decider, Said
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.itemising import Itemiser
from malverktyg.exchange.planning.items import Choice, PlanItem
from malverktyg.exchange.planning.memory import Books, Memory
from malverktyg.exchange.planning.showing import label
from malverktyg.exchange.planning.statements import TIME, Mention


class Settler:
    """Decides each field of each thing, and collects what to save and what to show."""

    def __init__(self, draft: Draft, books: Books, choices: Mapping[str, Choice]) -> None:
        self._draft = draft
        self._files = books.names
        self._memory = Memory(draft, books)
        self._decider = Decider(draft.register, books.names, choices)
        self._itemiser = Itemiser(draft, books.names)
        self._things: list[Entity] = []

    def settle(self, mentions: Iterable[Mention]) -> list[tuple[int, PlanItem]]:
        """Decide everything; gives the items, each with its workbook's number."""
        subjects: dict[tuple[type[Entity], str], list[Mention]] = {}
        for mention in mentions:
            subjects.setdefault((mention.kind, mention.subject), []).append(mention)
        items: list[tuple[int, PlanItem]] = []
        for (kind, subject), group in subjects.items():
            thing: Entity | None = self._draft.find(kind, subject)
            if thing is not None:
                items += self._one(thing, group)
        return items

    def saved(self) -> tuple[Entity, ...]:
        """The values to save: what others point to comes first, and fullmäktige's goals before those below them."""
        order = {kind: place for place, kind in enumerate(KINDS)}
        things = sorted(
            self._things, key=lambda one: (order[type(one)], isinstance(one, Goal) and one.level is not GoalLevel.COUNCIL)
        )
        return (*things, *self._memory.sources)

    def _one(self, thing: Entity, mentions: list[Mention]) -> list[tuple[int, PlanItem]]:
        fresh = str(thing.id) in self._draft.fresh
        key = self._key(thing, fresh, mentions[0])
        outcomes = [self._decider.decide(thing, fresh, key, field, said) for field, said in _fields(mentions)]
        settled = thing
        for outcome in outcomes:
            if outcome.winner:
                settled = written(settled, outcome.field, outcome.winner[1].value)
        if fresh or settled != thing:
            self._things.append(settled)
        self._memory.keep(settled, fresh, mentions[0], outcomes)
        return self._itemiser.items(thing, fresh, key, mentions, outcomes)

    def _key(self, thing: Entity, fresh: bool, first: Mention) -> str:
        """What tells the thing from all others, the same in every plan of the same workbooks."""
        kind = type(thing).__name__
        if not fresh:
            return f"{kind}|{thing.id}"
        return f"{kind}|{self._files[first.workbook]}|{first.origin.place}|{folded(label(self._draft, thing))}"


def _fields(mentions: Iterable[Mention]) -> list[tuple[str, list[Said]]]:
    """What is said of each field, by all who mention the thing."""
    said: dict[str, list[Said]] = {}
    for mention in mentions:
        for statement in mention.statements:
            said.setdefault(statement.field, []).append((mention, statement))
    return list(said.items())


def written(thing: Entity, field: str, value: object) -> Entity:
    """The thing with a field's new value."""
    if field == TIME and isinstance(thing, Activity) and isinstance(value, TimeSpan):
        return replace(thing, start=value.start, end=value.end, precision=value.precision, time_text=value.text)
    values: dict[str, object] = {field: value.strip() if isinstance(value, str) and type(value) is str else value}
    return replace(thing, **values)  # type: ignore[arg-type]  # the statements name the fields of their own kinds
