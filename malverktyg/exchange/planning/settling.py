"""All that was mentioned, settled: the values to save, the cells they came from, and the items of the plan."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from malverktyg.domain.goals import Activity, Goal, GoalLevel
from malverktyg.domain.ids import SourceId
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.sources import Source
from malverktyg.domain.year import KINDS, Entity
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.folding import folded, stored
from malverktyg.exchange.planning.deciding import Decider, Outcome, Said
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.itemising import Itemiser
from malverktyg.exchange.planning.items import Choice, PlanItem
from malverktyg.exchange.planning.showing import label
from malverktyg.exchange.planning.statements import TIME, Mention

_NAME_FIELD = {
    "Body": "name",
    "FocusArea": "name",
    "GoalArea": "name",
    "Indicator": "name",
    "Measurement": "value",
    "Answer": "text",
    "Assessment": "status",
}


class Settler:
    """Decides each field of each thing, and collects what to save and what to show."""

    def __init__(self, draft: Draft, files: Sequence[str], read_at: datetime, choices: Mapping[str, Choice]) -> None:
        self._draft = draft
        self._files = files
        self._read_at = read_at
        self._decider = Decider(draft.register, files, choices)
        self._itemiser = Itemiser(draft, files)
        self._things: list[Entity] = []
        self._sources: list[Source] = []

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
        return (*things, *self._sources)

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
            self._remember(settled, fresh, mentions[0], outcomes)
        return self._itemiser.items(thing, fresh, key, mentions, outcomes)

    def _key(self, thing: Entity, fresh: bool, first: Mention) -> str:
        """What tells the thing from all others, the same in every plan of the same workbooks."""
        kind = type(thing).__name__
        if not fresh:
            return f"{kind}|{thing.id}"
        return f"{kind}|{self._files[first.workbook]}|{first.origin.place}|{folded(label(self._draft, thing))}"

    def _remember(self, thing: Entity, fresh: bool, first: Mention, outcomes: Iterable[Outcome]) -> None:
        """Keep the cell beside each value that was taken over; a new thing has at least the cell it was found in."""
        told = [one.winner for one in outcomes if one.winner and one.winner[1].bound]
        for mention, statement in told:
            for field, origin in statement.cells:
                self._source(thing, field, mention, origin, stored(statement.value))
        if fresh and not told:
            self._source(thing, _NAME_FIELD.get(type(thing).__name__, "title"), first, first.origin, "")

    def _source(self, thing: Entity, field: str, mention: Mention, origin: Origin, value: str) -> None:
        known = self._draft.register.source_of(thing.id, field)
        self._sources.append(
            Source(
                id=known.id if known else SourceId(self._draft.new_id()),
                subject=str(thing.id),
                field=field,
                workbook=self._files[mention.workbook],
                sheet=origin.sheet,
                cell=origin.cell,
                raw=origin.raw,
                value=value,
                read_at=self._read_at,
            )
        )


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
