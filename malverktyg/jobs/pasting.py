"""Activities out of rows that are pasted from a sheet, understood as an import would."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from malverktyg.domain.goals import Activity, Goal

if TYPE_CHECKING:
    from malverktyg.exchange.pasted_rows import PastedActivity


def pasted_activities(rows: Sequence[Sequence[str]], goal: Goal, position: int) -> tuple[Activity, ...]:
    """The activities of pasted rows under a saved goal, the first at a position.

    What has no place of its own stands in the comment: nothing that was pasted is lost.
    """
    from malverktyg.exchange.pasted_rows import read_rows  # noqa: PLC0415 – loaded with the first that is pasted

    return tuple(_activity(one, goal, place) for place, one in enumerate(read_rows(rows, goal.year), position))


def _activity(pasted: "PastedActivity", goal: Goal, position: int) -> Activity:
    fact = pasted.fact
    if fact is None:
        return Activity(goal=goal.id, title=pasted.title, comment="\n".join(pasted.rest), position=position)
    return Activity(
        goal=goal.id,
        title=fact.title.strip(),
        status=fact.status,
        responsible=fact.responsible,
        start=fact.time.start,
        end=fact.time.end,
        precision=fact.time.precision,
        time_text=fact.time.text,
        percent=fact.percent,
        comment="\n".join(filter(None, (fact.comment, *pasted.rest))),
        position=position,
    )
