"""Steps of the scales that moved: how goals were judged for two periods, and how activities and assignments stood."""

from collections.abc import Iterator

from malverktyg.domain.changes.moves import StatusMove
from malverktyg.domain.changes.pairing import Pairs
from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register


def goal_statuses(pairs: Pairs, earlier: Period, later: Period) -> Iterator[StatusMove]:
    """Måluppfyllelse, prognos and trend of the goals that were there both times.

    A first judgement is told as a move from none where others were judged in the earlier period: where nobody was, all would be.
    """
    judged = [
        (now, _assessment(pairs, was, earlier), pairs.after.assessment_of(now.id, later))
        for was, now in pairs.goals
        if was and now
    ]
    some = any(then and then.status for _, then, _ in judged)
    for goal, then, since in judged:
        if since and since.status and since.status != (then and then.status) and (some or then):
            yield StatusMove(goal, then.status if then else None, since.status)
        if since and then:
            yield from _views(goal, then, since)


def _assessment(pairs: Pairs, goal: Goal, period: Period) -> Assessment | None:
    registers: tuple[Register, ...] = (pairs.after, pairs.before)
    return next((one for register in registers if (one := register.assessment_of(goal.id, period))), None)


def _views(goal: Goal, then: Assessment, since: Assessment) -> Iterator[StatusMove]:
    if then.forecast and since.forecast and then.forecast != since.forecast:
        yield StatusMove(goal, then.forecast, since.forecast)
    if then.trend and since.trend and then.trend != since.trend:
        yield StatusMove(goal, then.trend, since.trend)


def statuses(pairs: Pairs) -> Iterator[StatusMove]:
    """Läge of the activities and assignments that were there both times."""
    for was, now in (*pairs.activities, *pairs.assignments):
        if was and now and now.status and was.status != now.status:
            yield StatusMove(now, was.status, now.status)
