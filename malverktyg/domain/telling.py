"""What a change set did, in Swedish: names in place of ids, steps and days as a reader writes them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from malverktyg.domain import telling_texts as texts
from malverktyg.domain.history import ThingChange
from malverktyg.domain.naming import named
from malverktyg.domain.periods import Period
from malverktyg.domain.texts import THING_NAMED, THINGS
from malverktyg.domain.ties import TIES
from malverktyg.domain.year import Entity, Register

_TIES: Mapping[tuple[type[Entity], str], type[Entity]] = {(tie.kind, tie.field): tie.to for tie in TIES}
_NAMES = ("title", "name", "text", "dnr", "wording")


@dataclass(frozen=True, slots=True)
class ToldField:
    """One field in words: what it is called, and its old and new value, "" for none."""

    name: str
    old: str
    new: str


def told_thing(register: Register, change: ThingChange) -> str:
    """Which thing was changed: "bedömningen för målet ”Fler barn läser”, tertial 2 2023"."""
    value = register.find(change.kind, change.id) or _rebuilt(change)
    if value is None:
        thing = THINGS[change.kind.__name__]
        return THING_NAMED.format(thing=thing, name=change.name) if change.name else thing
    return told_of(register, value)


def told_of(register: Register, value: Entity) -> str:
    """Which thing it is, with its period where it has no name of its own."""
    period = getattr(value, "period", None)
    thing = named(register, value)
    is_part = isinstance(period, Period) and not any(getattr(value, name, "") for name in _NAMES)
    return texts.IN_PERIOD.format(thing=thing, period=period.label.lower()) if is_part and period else thing


def _rebuilt(change: ThingChange) -> Entity | None:
    """The thing as the change itself tells it, where it tells all of it."""
    if not (change.came or change.went):
        return None
    try:
        return change.kind(**{field: new if change.came else old for field, (old, new) in change.fields.items()})
    except TypeError:  # cut short: only its first fields were asked for
        return None


def told_fields(register: Register, change: ThingChange) -> tuple[ToldField, ...]:
    """The fields that were changed, in words.

    Those that say nothing on either side are left out, and so is the place in the order of a thing that came or went.
    """
    return tuple(one for one in _fields(register, change) if one.old != one.new)


def _fields(register: Register, change: ThingChange) -> Iterator[ToldField]:
    for field, (old, new) in change.fields.items():
        if field not in texts.HIDDEN and not (field == "position" and (change.came or change.went)):
            kind = _TIES.get((change.kind, field))
            yield ToldField(field_name(change.kind, field), _told(register, kind, old), _told(register, kind, new))


def field_name(kind: type[Entity], field: str) -> str:
    """What a field of a kind is called."""
    return texts.OF_KIND.get((kind.__name__, field)) or texts.FIELDS.get(field, field)


def told_value(register: Register, thing: Entity, field: str) -> str:
    """What a field of a thing says now, in words; "" for nothing and for a field that it has not."""
    return _told(register, _TIES.get((type(thing), field)), getattr(thing, field, None))


def _told(register: Register, kind: type[Entity] | None, value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(_told(register, kind, one) for one in value)
    if kind is not None and value is not None:
        found = register.find(kind, value)
        return _name(register, found) if found else texts.GONE
    return _plain(value)


def _name(register: Register, value: Entity) -> str:
    name = next((str(getattr(value, field)) for field in _NAMES if getattr(value, field, "")), "")
    return name or named(register, value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return texts.YES if value else texts.NO
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return texts.PICTURE if value else ""
    if isinstance(value, StrEnum | Period):
        return str(getattr(value, "label", value))
    return "" if value is None else str(value)
