"""The order of a year's goals, as somebody moves them: each goal's place is counted within its year."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import FocusAreaId


def in_order(goals: Iterable[Goal]) -> list[Goal]:
    """Goals as they have been put."""
    return sorted(goals, key=lambda goal: goal.position)


def moved(goals: Iterable[Goal], ids: Collection[str], before: str | None) -> tuple[Goal, ...]:
    """Those goals that get another place when some are put, in their order, before another; at the end without one.

    ``before`` may be one of those that move: then they stand before the next that does not.
    """
    ordered = in_order(goals)
    going = [goal for goal in ordered if goal.id in ids]
    place = next((place for place, goal in enumerate(ordered) if goal.id == before), len(ordered))
    left = [goal for goal in ordered[:place] if goal.id not in ids]
    right = [goal for goal in ordered[place:] if goal.id not in ids]
    placed = enumerate((*left, *going, *right))
    return tuple(replace(goal, position=number) for number, goal in placed if goal.position != number)


def under_area(goal: Goal, before: FocusAreaId | None, now: FocusAreaId | None) -> Goal:
    """A goal moved from under one focus area to another: the others that it bears on stay, and the new one stands first."""
    kept = tuple(area for area in goal.focus_areas if area not in (before, now))
    return replace(goal, focus_areas=(now, *kept) if now is not None else kept)
