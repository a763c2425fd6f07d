"""One unit's part of a register: its goals of a year and its assignments, with all that hangs on them, to be sent out."""

from dataclasses import replace

from malverktyg.domain.goals import Assignment, Goal
from malverktyg.domain.ids import BodyId
from malverktyg.domain.matters import Matter
from malverktyg.domain.ties import gone_with
from malverktyg.domain.year import Entity, Register


def part_of(register: Register, body: BodyId | None, year: int) -> Register:
    """The part that a unit answers for: nothing of other units or years, and no paper.

    A goal above that is another's is not named, so that reading the part back says nothing of it.
    """
    goals = {goal.id: goal for goal in register.goals_of(year) if goal.body == body}
    own = [replace(goal, parent=goal.parent if goal.parent in goals else None) for goal in goals.values()]
    others: list[Entity] = [goal for goal in register.all(Goal).values() if goal.id not in goals]
    others += [one for one in register.indicators_of(None) if body is not None]
    others += [one for one in register.all(Assignment).values() if one.body != body]
    others += register.all(Matter).values()
    return register.with_(own, gone_with(register, others))
