"""Activities and indicators out of rows that are pasted from a sheet, understood as an import would."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from malverktyg.domain.goals import Activity, Goal, Indicator, Measurement
from malverktyg.domain.ids import IndicatorId
from malverktyg.domain.periods import Period
from malverktyg.jobs.register import new_id

if TYPE_CHECKING:
    from malverktyg.exchange.pasted_indicators import PastedIndicator
    from malverktyg.exchange.pasted_rows import PastedActivity

_APART = " – "  # between an indicator's name and what else its row says


def pasted_activities(rows: Sequence[Sequence[str]], goal: Goal, position: int) -> tuple[Activity, ...]:
    """The activities of pasted rows under a saved goal, the first at a position.

    What has no place of its own stands in the comment: nothing that was pasted is lost.
    """
    from malverktyg.exchange.pasted_rows import read_rows  # noqa: PLC0415 – loaded with the first that is pasted

    return tuple(_activity(one, goal, place) for place, one in enumerate(read_rows(rows, goal.year), position))


def pasted_indicators(
    rows: Sequence[Sequence[str]], goal: Goal, position: int, period: Period
) -> tuple[Indicator | Measurement, ...]:
    """The indicators of pasted rows under a saved goal, the first at a position, with their values after them.

    A value whose column names no period is of ``period``'s part of the goal's year. What has no place of its own stands in the
    name: nothing that was pasted is lost.
    """
    from malverktyg.exchange.pasted_indicators import read_indicators  # noqa: PLC0415 – loaded with the first that is pasted

    read = read_indicators(rows, Period(goal.year, period.part))
    ids = [IndicatorId(new_id()) for _ in read]
    made = [_indicator(one, id, goal, place) for place, (id, one) in enumerate(zip(ids, read, strict=True), position)]
    return (*made, *(value for id, one in zip(ids, read, strict=True) for value in _values(one, id)))


def _indicator(pasted: "PastedIndicator", id: IndicatorId, goal: Goal, position: int) -> Indicator:
    name, fact = _APART.join((pasted.name, *pasted.rest)), pasted.fact
    made = Indicator(id=id, goal=goal.id, name=name, position=position)
    return made if fact is None else replace(made, unit=fact.unit, target=fact.target, direction=fact.direction)


def _values(pasted: "PastedIndicator", of: IndicatorId) -> Iterator[Measurement]:
    for one in pasted.fact.measurements if pasted.fact is not None else ():
        yield Measurement(indicator=of, period=one.period, group=one.group, value=one.value, measured=one.measured)


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
