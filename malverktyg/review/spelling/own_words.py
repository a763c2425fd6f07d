"""The words that a file spells for itself: the municipality's own list, and the names and roles that its things have."""

import re
from collections.abc import Iterator

from malverktyg.domain.bodies import Body, GoalArea
from malverktyg.domain.goals import Activity, Assessment, Goal, Indicator
from malverktyg.domain.matters import Proposal
from malverktyg.domain.year import Register

_WORD = re.compile(r"[^\W\d_]+")


def own_words(register: Register) -> Iterator[str]:
    """Each word, some of them many times."""
    yield from register.municipality.words
    for name in _names(register):
        yield from _WORD.findall(name)


def _names(register: Register) -> Iterator[str]:
    yield register.municipality.name
    yield register.municipality.letterhead
    for body in register.all(Body).values():
        yield from (body.name, body.definite, body.genitive, body.short)
    yield from (area.name for area in register.focus_areas)
    yield from (area.name for area in register.all(GoalArea).values())
    yield from (goal.title for goal in register.all(Goal).values())
    for indicator in register.all(Indicator).values():
        yield from (indicator.name, indicator.unit)
    yield from (role for activity in register.all(Activity).values() for role in activity.responsible)
    yield from (one.assessed_by for one in register.all(Assessment).values())
    yield from (one.officer for one in register.all(Proposal).values())
