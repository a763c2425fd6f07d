"""Two copies of a file become one: what either has changed since they were the same is kept, and where they disagree is told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, replace
from typing import Any, cast

from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.problem import blocks
from malverktyg.domain.single import KEYS, key_of
from malverktyg.domain.sources import Source
from malverktyg.domain.ties import Tie, astray, gone_with, ties_of
from malverktyg.domain.year import KINDS, Entity, Register

_UNTOLD = (Source, KeptWorkbook, LayoutMemory)  # the program's own notes
_QUIET = frozenset({"id", "position"})  # where both have put a thing elsewhere in an order nobody needs to be asked
_PLACES: Mapping[type[Entity], tuple[str, ...]] = {Source: ("subject", "field"), KeptWorkbook: ("sha256",)}
_Key = tuple[type[Entity], str]


@dataclass(frozen=True, slots=True)
class Clash:
    """What the two say otherwise of one thing. ``stands`` is how it is in the merged register.

    ``field`` is what they disagree on, and ``other`` the thing as the second has it. Without a field one of them had taken the
    thing away that the other wrote in, or what it belongs to: it stands.
    """

    stands: Entity
    field: str = ""
    other: Entity | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """The merged register, and what a person must look at in it."""

    register: Register
    clashes: tuple[Clash, ...]


def merge(base: Register, first: Register, second: Register) -> Merge:
    """Merge two registers that were ``base`` once. Where both have changed a field otherwise the first's value stands.

    What both have added is taken for one thing where it says the same, as when both have read a workbook, or where there is room
    for one only (``single.KEYS``), as for the assessment of a goal for a period. Lists of names and ids get what either added and
    lose what either took out.
    """
    return _Merging(base, first, _translated(base, first, second)).merged()


def _translated(base: Register, first: Register, second: Register) -> Register:
    """The second with the first's ids for the things that both have added and that are one."""
    ids: dict[str, str] = {}
    values: list[Entity] = []
    for kind in KINDS:
        taken = {_same(one): id for id, one in first.all(kind).items() if base.find(kind, id) is None}
        for id, one in second.all(kind).items():
            value = _renamed(one, ids)
            known = taken.pop(_same(value), None) if base.find(kind, id) is None else None
            if known is not None:
                ids[id] = known
                value = _with(value, id=known)
            values.append(value)
    return Register().with_(values)


def _same(value: Entity) -> tuple[Any, ...]:
    """What two things that came by themselves have in common where they are one: their only place, or all that they say."""
    all_of_it = tuple(one.name for one in fields(value) if one.name not in _QUIET)
    names = {**KEYS, **_PLACES}.get(type(value), all_of_it)
    return tuple(getattr(value, name) for name in names)


def _renamed(value: Entity, ids: dict[str, str]) -> Entity:
    """A thing with other ids for those it names."""
    changed: dict[str, Any] = {}
    for tie in ties_of(value):
        held = getattr(value, tie.field)
        if any(id in ids for id in tie.ids(value)):
            changed[tie.field] = tuple(ids.get(id, id) for id in held) if isinstance(held, tuple) else ids[held]
    if isinstance(value, Source) and value.subject in ids:
        changed["subject"] = ids[value.subject]
    return _with(value, **changed) if changed else value


def _with(value: Entity, **changed: Any) -> Entity:
    return replace(value, **changed)


class _Merging:
    def __init__(self, base: Register, first: Register, second: Register) -> None:
        self._base, self._first, self._second = base, first, second
        self._values: dict[_Key, Entity] = {}
        self._clashes: list[Clash] = []
        self._contested: list[Entity] = []  # taken away by one, written in by the other

    def merged(self) -> Merge:
        for kind in KINDS:
            for id in {**self._first.all(kind), **self._second.all(kind)}:
                self._settle(kind, id)
        for value in self._contested:
            self._bring_back(value)
        self._bring_owners()
        self._keep_single()
        self._drop_lost_sources()
        return Merge(self._register, tuple(one for one in self._clashes if not isinstance(one.stands, _UNTOLD)))

    @property
    def _register(self) -> Register:
        return Register().with_(self._values.values())

    def _settle(self, kind: type[Entity], id: str) -> None:
        base, one, other = (register.find(kind, id) for register in (self._base, self._first, self._second))
        if other in (one, base):
            value = one
        elif one == base:
            value = other
        elif one is None or other is None:
            value = one or other
            self._contested.append(cast("Entity", value))
        else:
            value = self._both(base, one, other)
        if value is not None:
            self._values[kind, id] = value

    def _both(self, base: Entity | None, one: Entity, other: Entity) -> Entity:
        """Of a thing that both have changed: each field by itself, unless together they make what cannot be saved."""
        differ = [field for field in fields(one) if getattr(one, field.name) != getattr(other, field.name)]
        taken: dict[str, Any] = {}
        unlike: list[str] = []
        for field in differ:
            before = getattr(base, field.name) if base is not None else _default(field)
            mine, theirs = getattr(one, field.name), getattr(other, field.name)
            if mine == before:
                taken[field.name] = theirs
            elif theirs != before:
                if isinstance(mine, tuple) and isinstance(theirs, tuple):
                    taken[field.name] = _joined(before if isinstance(before, tuple) else (), mine, theirs)
                else:
                    unlike.append(field.name)
        value = _with(one, **taken)
        if blocks(value) and not blocks(one):
            value, unlike = one, [field.name for field in differ]
        self._clashes += [Clash(value, name, other) for name in unlike if name not in _QUIET]
        return value

    def _bring_back(self, value: Entity) -> None:
        """Let a thing stand though one has taken it away, with all that hangs on it where it still is."""
        sides = (self._first, self._second, self._base)
        side = next(register for register in sides if register.find(type(value), value.id) is not None)
        for one in (value, *gone_with(side, [value])):
            self._values.setdefault((type(one), str(one.id)), one)
        self._clashes.append(Clash(self._values[type(value), str(value.id)]))

    def _bring_owners(self) -> None:
        """Let what something hangs on stand, and take other names of what is not there out."""
        while lost := tuple(astray(register := self._register, self._values.values())):
            for value in lost:
                for tie in ties_of(value):
                    gone = {id for id in tie.ids(value) if register.find(tie.to, id) is None}
                    if gone and tie.hangs:
                        self._hang(value, tie, gone)
                    elif gone:
                        key = type(value), str(value.id)
                        self._values[key] = tie.without(self._values[key], gone)
                        self._clashes.append(Clash(self._values[key], tie.field, value))

    def _hang(self, value: Entity, tie: Tie, gone: Iterable[str]) -> None:
        for id in gone:
            found = (register.find(tie.to, id) for register in (self._first, self._second, self._base))
            owner = next((one for one in found if one is not None), None)
            if owner is None:  # a file that does not hold together: what hangs nowhere cannot stand
                self._values.pop((type(value), str(value.id)), None)
            elif (tie.to, id) not in self._values:
                self._bring_back(owner)

    def _drop_lost_sources(self) -> None:
        """Where something was read from goes with it."""
        sides = (self._base, self._first, self._second)
        gone = {id for side in sides for kind in KINDS for id in side.all(kind)} - {id for _, id in self._values}
        for key, value in tuple(self._values.items()):
            if isinstance(value, Source) and value.subject in gone:
                del self._values[key]

    def _keep_single(self) -> None:
        """Of what there is room for one of, let the first's stand: the other was there all along, and came to the same place."""
        for kind in KEYS:
            seen: dict[tuple[Any, ...], Entity] = {}
            of_kind = [value for (its, _), value in self._values.items() if its is kind]
            for value in sorted(of_kind, key=lambda one: self._first.find(type(one), one.id) is None):
                stands = seen.setdefault(key_of(value), value)
                if stands is not value:
                    del self._values[kind, str(value.id)]
                    self._clashes += [Clash(stands, field, value) for field in _unlike(stands, value)]


def _unlike(one: Entity, other: Entity) -> Iterator[str]:
    return (
        field.name for field in fields(one) if field.name not in _QUIET and getattr(one, field.name) != getattr(other, field.name)
    )


def _default(field: Field[Any]) -> Any:
    """What a field holds where nobody has said anything; nothing equals it in one that must be given."""
    return field.default if field.default is not MISSING else MISSING


def _joined(before: Iterable[Any], mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> tuple[Any, ...]:
    """Mine, with what they have added and without what they have taken out."""
    before = tuple(before)
    kept = [one for one in mine if one in theirs or one not in before]
    return tuple(dict.fromkeys((*kept, *(one for one in theirs if one not in before))))
