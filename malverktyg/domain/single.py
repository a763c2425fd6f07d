"""What there is only one of: one assessment for each goal and period, one proposal for each matter."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from malverktyg.domain.bodies import Deadline, Municipality
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Assessment, Measurement
from malverktyg.domain.matters import Bearing, Proposal
from malverktyg.domain.year import Entity, Register

KEYS: Mapping[type[Entity], tuple[str, ...]] = {
    Municipality: (),
    Deadline: ("period",),
    Assessment: ("goal", "period"),
    Measurement: ("indicator", "period", "group"),
    Proposal: ("matter",),
    Bearing: ("matter", "focus_area"),
    FrozenPaper: ("matter", "number"),
}


def doubled(register: Register, values: Iterable[Entity]) -> Iterator[Entity]:
    """Those of some values beside which the register holds another where there is room for one."""
    values = tuple(values)
    for kind in KEYS:
        wanted = {key_of(value): value for value in values if isinstance(value, kind)}
        for one in register.all(kind).values() if wanted else ():
            value = wanted.get(key_of(one), one)
            if value.id != one.id:
                yield value


def key_of(value: Entity) -> tuple[Any, ...]:
    """What tells the place of a thing of which there is only one there."""
    return tuple(getattr(value, field) for field in KEYS[type(value)])
