"""A thing as a sentence names it: "aktiviteten ”Öppna lekplatsen”"."""

from collections.abc import Iterator, Sequence

from malverktyg.domain import texts
from malverktyg.domain.ties import TIES
from malverktyg.domain.year import Entity, Register

_NAMES = ("title", "name", "text", "dnr", "wording")
_LENGTH = 60


def named(register: Register, value: Entity) -> str:
    """The kind of a thing and its name; where it has none of its own, the name of what it hangs on."""
    thing = texts.THINGS[type(value).__name__]
    name = next((str(getattr(value, field)) for field in _NAMES if getattr(value, field, "")), "")
    if name:
        return texts.THING_NAMED.format(thing=thing, name=name if len(name) <= _LENGTH else f"{name[: _LENGTH - 1]}…")
    owner = _owner(register, value)
    return thing if owner is None else texts.THING_OF.format(thing=thing, owner=named(register, owner))


def _owner(register: Register, value: Entity) -> Entity | None:
    ties = (tie for tie in TIES if tie.hangs and tie.kind is type(value))
    owners: Iterator[Entity | None] = (register.find(tie.to, id) for tie in ties for id in tie.ids(value))
    return next((owner for owner in owners if owner is not None), None)


def listed(names: Sequence[str], most: int = 3) -> str:
    """Some names in a row, and how many more there are."""
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else texts.AND_MORE.format(things=shown, number=len(names) - most)
