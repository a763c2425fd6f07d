"""Goals moved in the list: which goals are to be saved for the rows to stand where they were put."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import BodyId, FocusAreaId
from malverktyg.domain.ordering import in_order, moved, under_area
from malverktyg.domain.year import Register
from ui.models.goal_rows import Grouping
from ui.models.rows import Row, keys_of


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the list: a group by its key, and the row that comes after ("" at the group's end)."""

    group: str
    before: str = ""


def stepped(register: Register, rows: Sequence[Row], key: str, by: int) -> list[Goal]:
    """One goal a step up (-1) or down (1) among those of its group; nothing at the group's ends."""
    group = next((row for row in rows if key in keys_of(row.rows)), None)
    keys = list(keys_of(group.rows)) if group else []
    place = keys.index(key) + by if keys else -1
    if group is None or not 0 <= place < len(keys):
        return []
    after = keys[place + 1 :] if by > 0 else keys[place:]
    return put(register, rows, [key], Spot(group.key, after[0] if after else ""))


def put(register: Register, rows: Sequence[Row], keys: Sequence[str], spot: Spot) -> list[Goal]:
    """Goals put at a spot: they and those they pass get other places; in another group they come under its area or body."""
    going = [goal for key in keys if (goal := register.find(Goal, key)) is not None]
    if not going:
        return []
    year = register.goals_of(going[0].year)
    placed = moved(year, keys, spot.before or _after(year, rows, keys, spot.group))
    changed = {goal.id: goal for goal in placed}
    for goal in going:
        there = _under(register, changed.get(goal.id, goal), spot.group)
        if there != goal:
            changed[goal.id] = there
    return list(changed.values())


def _after(year: Sequence[Goal], rows: Sequence[Row], keys: Sequence[str], group: str) -> str | None:
    """The goal that stands after the last of a group in the order of the year; nothing where none does."""
    members = [row.key for one in rows if one.key == group for row in one.rows if row.key not in keys]
    order = [str(goal.id) for goal in in_order(year)]
    place = order.index(members[-1]) + 1 if members else len(order)
    return order[place] if place < len(order) else None


def _under(register: Register, goal: Goal, group: str) -> Goal:
    """A goal as it is under a group of the list."""
    way, _, key = group.partition(":")
    if way == Grouping.BODY:
        return replace(goal, body=BodyId(key) if key else None)
    here = next((area for area in goal.focus_areas if register.find(FocusArea, area)), None)
    return goal if (here or "") == key else under_area(goal, here, FocusAreaId(key) if key else None)
