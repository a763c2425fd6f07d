"""When a period was reported: the moment at which a reader of its paper last saw how things stood."""

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from enum import StrEnum

from malverktyg.domain.bodies import Deadline
from malverktyg.domain.changes import texts
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Assessment
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register


class Ground(StrEnum):
    """What tells when a period was reported, the surest first."""

    FROZEN = "frozen"
    PAPER = "paper"
    DEADLINE = "deadline"
    ASSESSED = "assessed"
    LAST_DAY = "last_day"
    NOW = "now"
    CHOSEN = "chosen"

    @property
    def label(self) -> str:
        """In words, to stand after the day: "sista svarsdagen"."""
        return texts.GROUNDS[self.value]


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment to compare with, and why that one; ``when`` is None for now."""

    when: datetime | None
    ground: Ground


def end_of(day: date, zone: tzinfo | None = None) -> datetime:
    """The last moment of a day, in a zone or the machine's."""
    return datetime.combine(day, time.max, tzinfo=zone) if zone else datetime.combine(day, time.max).astimezone()


def moment_of(register: Register, period: Period, zone: tzinfo | None = None) -> Moment:
    """The moment at which a period was reported.

    When its paper was frozen; else the end of the day that its paper bears; else of the last day for answers; else of the day of
    its latest assessment; else of the period's own last day.
    """
    if frozen := _frozen(register, period):
        return Moment(frozen, Ground.FROZEN)
    ground, day = _days(register, period)[0]
    return Moment(end_of(day, zone), ground)


def _frozen(register: Register, period: Period) -> datetime | None:
    papers = register.all(FrozenPaper).values()
    whose = ((register.find(Matter, one.matter), one.frozen_at) for one in papers)
    return max((when for matter, when in whose if matter and matter.period == period), default=None)


def _days(register: Register, period: Period) -> tuple[tuple[Ground, date], ...]:
    matters = {one.id for one in register.all(Matter).values() if one.period == period}
    papers = [paper.day for id in matters if (paper := register.proposal_of(id)) and paper.day]
    due = [one.due for one in register.all(Deadline).values() if one.period == period and one.due]
    judged = [one.assessed_on for one in register.all(Assessment).values() if one.period == period and one.assessed_on]
    known = ((Ground.PAPER, papers), (Ground.DEADLINE, due), (Ground.ASSESSED, judged), (Ground.LAST_DAY, [period.last]))
    return tuple((ground, max(days)) for ground, days in known if days)


def later_moment(register: Register, period: Period, zone: tzinfo | None = None) -> Moment:
    """The moment to take the later of two periods at: now, until its paper is frozen or a period after it is being reported."""
    moment = moment_of(register, period, zone)
    passed = any(period < one.period and one.status for one in register.all(Assessment).values())
    return moment if passed or moment.ground is Ground.FROZEN else Moment(None, Ground.NOW)
