"""Whose goals a paper reports: a nämnd's its own, the styrelse's and fullmäktige's all."""

from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import BodyId
from malverktyg.domain.matters import Matter
from malverktyg.domain.year import Register

_NAMND = ("nämnd", "nämnden")


def sole_owner(register: Register, matter: Matter) -> Body | None:
    """The body whose goals alone the matter reports; nothing where it reports every goal of the year.

    A nämnd answers for its own goals, while the styrelse has all nämnder under its eye (kommunallagen 2017:725, 6 kap. 1 §) and
    fullmäktige decides for all. Only a body that is surely a nämnd is told apart: one that is named so, has goals of its own
    this year, and has no other body with goals under it.
    """
    body = register.find(Body, matter.body)
    owners = {goal.body for goal in register.goals_of(matter.period.year)}
    if body is None or body.id not in owners or body.kind is not BodyKind.COMMITTEE:
        return None
    if not body.in_text.casefold().endswith(_NAMND):
        return None
    return None if any(_is_under(register, owner, body) for owner in owners if owner != body.id) else body


def reported(register: Register, goals: tuple[Goal, ...], matter: Matter) -> tuple[Goal, ...]:
    """Those of the goals that the matter reports."""
    owner = sole_owner(register, matter)
    return tuple(goal for goal in goals if goal.body == owner.id) if owner else goals


def _is_under(register: Register, id: BodyId | None, above: Body) -> bool:
    passed: set[BodyId] = set()
    while id is not None and id not in passed and (body := register.find(Body, id)):
        passed.add(id)
        id = body.superior
        if id == above.id:
            return True
    return False
