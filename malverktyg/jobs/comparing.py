"""Sedan sist for an open file: the register as it was when a period was reported, beside what it is now."""

from dataclasses import dataclass
from datetime import datetime

from malverktyg.domain.changes.between import changes_between
from malverktyg.domain.changes.days import stops_of
from malverktyg.domain.changes.moment import Moment, later_moment, moment_of
from malverktyg.domain.changes.moves import Changes
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from malverktyg.jobs.register import Desk


@dataclass(frozen=True, slots=True)
class Comparison:
    """What moved between two periods, and which moments were compared."""

    changes: Changes
    then: Moment
    since: Moment


def compare(desk: Desk, earlier: Period, later: Period, then: Moment | None = None) -> Comparison:
    """What moved between two periods; ``then`` is the moment to take the earlier one at, where it is not the usual one."""
    register = desk.register
    then = then or moment_of(register, earlier)
    since = later_moment(register, later)
    after = _at(desk, since.when)
    stops = stops_of(desk.day_changes(since.when))
    return Comparison(changes_between(_at(desk, then.when), after, earlier, later, stops), then, since)


def _at(desk: Desk, when: datetime | None) -> Register:
    return desk.register if when is None else desk.register_at(when)
