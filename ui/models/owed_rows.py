"""What is owed as rows: by unit or by who is responsible, what of which thing, how late, and what was said last."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Activity, Assignment, Goal, Indicator
from malverktyg.domain.owed import Owed, Owes
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register
from ui.models import owed_texts as texts
from ui.models import words
from ui.models.order import swedish_order
from ui.models.rows import Cell, Column, Row, RowList, Tone
from ui.models.sought import Haystack

YEAR = 365  # days: what is later than that is told by its day
NOBODY = "none"  # the key of the group of things without a unit or responsible

COLUMNS = (
    Column(texts.WHAT, grows=True),
    Column(texts.OWES),
    Column(texts.LATE, right=True),
    Column(texts.SAID, right=True, hint=texts.SAID_HINT),
)


class OwedChip(StrEnum):
    """The narrowings of the list of what is owed."""

    ALL = "all"
    ASSESSMENT = "assessment"
    COMMENT = "comment"
    STALE = "stale"
    ACTIVITY = "activity"
    VALUE = "value"
    ANSWER = "answer"


class OwedGrouping(StrEnum):
    """Whom the rows stand under."""

    BODY = "body"
    RESPONSIBLE = "responsible"


KINDS: Mapping[OwedChip, frozenset[Owes]] = {
    OwedChip.ALL: frozenset(Owes),
    OwedChip.ASSESSMENT: frozenset({Owes.ASSESSMENT}),
    OwedChip.COMMENT: frozenset({Owes.COMMENT}),
    OwedChip.STALE: frozenset({Owes.STALE}),
    OwedChip.ACTIVITY: frozenset({Owes.STATUS, Owes.PAST_DAY}),
    OwedChip.VALUE: frozenset({Owes.VALUE}),
    OwedChip.ANSWER: frozenset({Owes.ANSWER}),
}
_SYMBOLS = {Indicator: "trending-up", Assignment: "gavel"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedQuestion:
    """What the list is asked for: under whom, and what narrows it."""

    grouping: OwedGrouping = OwedGrouping.BODY
    chip: OwedChip = OwedChip.ALL
    words: str = ""


def chip_counts(items: Iterable[Owed]) -> dict[OwedChip, int]:
    """How much of what is owed each chip shows."""
    kinds = Counter(item.kind for item in items)
    return {chip: sum(kinds[kind] for kind in shown) for chip, shown in KINDS.items()}


def grouped(register: Register, items: Iterable[Owed], grouping: OwedGrouping) -> dict[str, list[Owed]]:
    """What is owed, by the key of whom it is owed by: a body's id or a role; one with several roles stands under each."""
    groups: dict[str, list[Owed]] = {}
    bodies = register.all(Body)
    for item in items:
        if grouping is OwedGrouping.BODY:
            groups.setdefault(item.body if item.body is not None and item.body in bodies else NOBODY, []).append(item)
        else:
            for role in item.responsible or (NOBODY,):
                groups.setdefault(role, []).append(item)
    return groups


class _Place(NamedTuple):
    """Where an item stands: one with several roles stands under each of them."""

    key: str
    group: str
    item: Owed


@dataclass(frozen=True, eq=False)
class _Under:
    """All that is owed, under units or under roles; each part is worked out when it is first asked for."""

    register: Register
    items: tuple[Owed, ...]
    way: OwedGrouping

    @cached_property
    def groups(self) -> dict[str, list[Owed]]:
        return grouped(self.register, self.items, self.way)

    @cached_property
    def names(self) -> list[tuple[str, str]]:
        return list(_names(self.register, self.groups, self.way))

    @cached_property
    def places(self) -> dict[str, _Place]:
        """Every row by its key."""
        every = (_Place(row_key(group, item), group, item) for group, items in self.groups.items() for item in items)
        return {place.key: place for place in every}

    @cached_property
    def sought(self) -> Haystack[_Place]:
        """All rows by what they are found by."""
        places = tuple(self.places.values())
        return Haystack(places, lambda: (_text(self.register, place.item) for place in places))


@dataclass(frozen=True, eq=False)
class OwedList:
    """What is owed, ready to be narrowed as one types: what each letter asks is worked out once, and rows are made as shown."""

    register: Register
    items: tuple[Owed, ...]
    today: date
    year: int

    def rows(self, question: OwedQuestion) -> tuple[Row, ...]:
        """A group for each unit or role that owes something asked for."""
        under, kinds, keys = self._ways[question.grouping], KINDS[question.chip], dict[str, list[str]]()
        for place in under.sought.holding(question.words):
            if place.item.kind in kinds:
                keys.setdefault(place.group, []).append(place.key)
        return tuple(self._group(key, name, keys[key], under) for key, name in under.names if key in keys)

    def item(self, key: str, grouping: OwedGrouping) -> Owed | None:
        """What a row tells of."""
        place = self._ways[grouping].places.get(key)
        return place.item if place else None

    def groups(self, grouping: OwedGrouping) -> Mapping[str, Sequence[Owed]]:
        """All that each unit or role owes, whatever narrows the list."""
        return self._ways[grouping].groups

    @cached_property
    def counts(self) -> dict[OwedChip, int]:
        """How much of what is owed each chip shows."""
        return chip_counts(self.items)

    @cached_property
    def longest_late(self) -> str:
        """The longest words that say how late something is."""
        days = {item.since: item for item in self.items}
        return max((_late(item, self.today).text for item in days.values()), key=len, default="")

    @cached_property
    def usual(self) -> str:
        """What stands in a row of a usual length."""
        return words.usual(self.items, named)

    @cached_property
    def _ways(self) -> dict[OwedGrouping, _Under]:
        return {way: _Under(self.register, self.items, way) for way in OwedGrouping}

    @cached_property
    def _made(self) -> dict[str, Row]:
        return {}

    def _group(self, key: str, name: str, keys: Sequence[str], under: _Under) -> Row:
        head = Cell(texts.GROUP.format(name=name, count=words.spaced(len(keys))))
        return Row(key, (head,), RowList(keys, lambda each: self._row(each, under.places[each].item)), is_group=True)

    def _row(self, key: str, item: Owed) -> Row:
        if key not in self._made:
            owes = Cell(texts.OWED[item.kind], tone=Tone.QUIET)
            self._made[key] = Row(key, (_what(item), owes, _late(item, self.today), _said(item, self.year)))
        return self._made[key]


def _names(register: Register, groups: Iterable[str], grouping: OwedGrouping) -> Iterator[tuple[str, str]]:
    """The groups that are there, in their order with their names, what is nobody's last."""
    keys = set(groups)
    if grouping is OwedGrouping.BODY:
        yield from ((body.id, body.name) for body in register.bodies if body.id in keys)
    else:
        yield from ((key, key) for key in sorted(keys - {NOBODY}, key=swedish_order()))
    if NOBODY in keys:
        yield NOBODY, texts.NO_BODY if grouping is OwedGrouping.BODY else texts.NO_RESPONSIBLE


def row_key(group: str, item: Owed) -> str:
    """The key of one row: under whom, what, and of which thing."""
    return f"{group}|{item.kind}|{item.thing.id}"


def _what(item: Owed) -> Cell:
    thing = item.thing
    told = named(item)
    if isinstance(thing, Goal):
        return Cell(told, full=told, scale=GoalStatus.NOT_ASSESSED if item.kind is Owes.ASSESSMENT else None, symbol="target")
    if isinstance(thing, Activity):
        late = item.kind is Owes.PAST_DAY
        return Cell(told, full=_beside_goal(told, item), scale=ActivityStatus.DELAYED if late else ActivityStatus.NOT_STARTED)
    return Cell(told, full=_beside_goal(told, item), symbol=_SYMBOLS[type(thing)])


def named(item: Owed) -> str:
    """The thing by its number and words."""
    thing = item.thing
    if isinstance(thing, Goal):
        return words.numbered(thing)
    return thing.name if isinstance(thing, Indicator) else thing.title


def _beside_goal(told: str, item: Owed) -> str:
    return texts.OF_GOAL.format(what=told, goal=words.numbered(item.goal)) if item.goal else told


def _late(item: Owed, today: date) -> Cell:
    days = item.days_late(today)
    told = how_late(days) if days <= YEAR else texts.SINCE.format(day=words.short_day(item.since, today.year))
    full = texts.DUE.format(day=words.long_day(item.since))
    return Cell(told, full=full, tone=Tone.NO if days > 0 else Tone.QUIET, order=-days)


def how_late(days: int) -> str:
    """How late something is: "13 dagar", "i dag", "om 3 dagar"."""
    if days < 0:
        return texts.TOMORROW if days == -1 else texts.IN_DAYS.format(count=words.spaced(-days))
    if days == 0:
        return texts.TODAY
    return texts.DAY if days == 1 else texts.DAYS.format(count=words.spaced(days))


def _said(item: Owed, year: int) -> Cell:
    if item.touched is None and item.said is None:
        return Cell(texts.NEVER, tone=Tone.QUIET)
    day = words.short_day(item.touched, year)
    period = item.said.short if item.said and item.said.year == year else item.said.label if item.said else ""
    told = " · ".join(part for part in (period, day) if part)
    whole = " · ".join(part for part in (item.said.label if item.said else "", words.long_day(item.touched)) if part)
    return Cell(told, full=whole, tone=Tone.QUIET, order=item.touched.toordinal() if item.touched else 0)


def _text(register: Register, item: Owed) -> str:
    """All that a row is found by."""
    body = register.find(Body, item.body)
    goal = words.numbered(item.goal) if item.goal else ""
    return " ".join((named(item), goal, *item.responsible, body.name if body else "")).casefold()
