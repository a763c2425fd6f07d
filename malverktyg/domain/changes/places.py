"""What belongs elsewhere now: to another body, focus area, målområde, goal or responsible."""

from collections.abc import Iterator
from dataclasses import dataclass

from malverktyg.domain.bodies import Body, FocusArea, GoalArea
from malverktyg.domain.changes.moves import Thing, Transfer
from malverktyg.domain.changes.pairing import Pairs, folded
from malverktyg.domain.goals import Activity, Assignment, Goal, Indicator
from malverktyg.domain.year import Entity, Register


@dataclass(frozen=True, slots=True)
class _Place:
    """A field of one kind that says where it belongs: as ids of another kind, or as words (``to`` is None)."""

    kind: type[Thing]
    field: str
    to: type[Body | FocusArea | GoalArea | Goal] | None


_PLACES = (
    _Place(Goal, "body", Body),
    _Place(Goal, "focus_areas", FocusArea),
    _Place(Goal, "goal_area", GoalArea),
    _Place(Goal, "parent", Goal),
    _Place(Activity, "goal", Goal),
    _Place(Activity, "responsible", None),
    _Place(Indicator, "goal", Goal),
    _Place(Assignment, "body", Body),
)


def transferred(pairs: Pairs) -> Iterator[Transfer]:
    """What belongs elsewhere. The same place under another name is no other place, nor is the same goal in another year."""
    for was, now in pairs.differing:
        for place in _PLACES:
            if type(now) is place.kind and _keys(pairs, was, place, then=True) != _keys(pairs, now, place, then=False):
                yield Transfer(now, place.field, _names(pairs.before, was, place), _names(pairs.after, now, place))


def _held(thing: Thing, place: _Place) -> tuple[str, ...]:
    value = getattr(thing, place.field)
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _keys(pairs: Pairs, thing: Thing, place: _Place, *, then: bool) -> set[str | None]:
    held = _held(thing, place)
    if place.to is None:
        return {folded(one) for one in held}
    return {pairs.heirs.get(id, id) for id in held} if then and place.to is Goal else set(held)


def _names(register: Register, thing: Thing, place: _Place) -> tuple[str, ...]:
    held = _held(thing, place)
    if place.to is None:
        return held
    found: Iterator[Entity | None] = (register.find(place.to, id) for id in held)
    return tuple(
        one.title if isinstance(one, Goal) else one.name for one in found if isinstance(one, Goal | Body | FocusArea | GoalArea)
    )
