"""Days that moved: by when an activity or assignment was to be done, one day after another."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from malverktyg.domain.changes.moves import Slip, Stop
from malverktyg.domain.changes.pairing import Pairs
from malverktyg.domain.goals import Activity, Assignment

Dated = Activity | Assignment


@dataclass(frozen=True, slots=True)
class DayChange:
    """One time that the journal tells of another last day. ``read`` says that it was read from a workbook."""

    subject: str
    day: date | None
    when: datetime
    read: bool = False


def stops_of(changes: Iterable[DayChange], zone: tzinfo | None = None) -> dict[str, tuple[Stop, ...]]:
    """The days that stood, by thing, from its changes in their order.

    A day that somebody typed and changed again before the day was out (in ``zone``, or the machine's) was never told anyone and
    is left out; one that was read from a workbook was told by whoever sent it.
    """
    by_thing: defaultdict[str, list[DayChange]] = defaultdict(list)
    for change in changes:
        by_thing[change.subject].append(change)
    return {subject: _stood(told, lambda when: when.astimezone(zone).date()) for subject, told in by_thing.items()}


def _stood(told: list[DayChange], day_of: Callable[[datetime], date]) -> tuple[Stop, ...]:
    stops: list[Stop] = []
    for change, following in zip(told, (*told[1:], None), strict=True):
        stood = change.read or following is None or day_of(following.when) != day_of(change.when)
        if change.day and stood and (not stops or stops[-1].day != change.day):
            stops.append(Stop(change.day, change.when))
    return tuple(stops)


def slipped(pairs: Pairs, stops: Mapping[str, tuple[Stop, ...]], *, alone: bool) -> Iterator[Slip]:
    """Activities and assignments whose last day is another than it was; where the periods alone are known, than ever it was."""
    for was, now in (*pairs.activities, *pairs.assignments):
        if was and now and (alone or _day(was) != _day(now)):
            chain = _chain(was, now, stops)
            if len(chain) > 1:
                yield Slip(now, chain)


def _chain(was: Dated, now: Dated, stops: Mapping[str, tuple[Stop, ...]]) -> tuple[Stop, ...]:
    """What the journal tells; where that is nothing, the two ends. In another year the thing goes on under another id."""
    told = (*_told(was, stops), *_told(now, stops)) if was.id != now.id else stops.get(str(now.id), ())
    chain = told if len(told) > 1 else (*_told(was, {}), *_told(now, {}))
    return tuple(stop for place, stop in enumerate(chain) if place == 0 or stop.day != chain[place - 1].day)


def _told(thing: Dated, stops: Mapping[str, tuple[Stop, ...]]) -> tuple[Stop, ...]:
    day = _day(thing)
    return stops.get(str(thing.id), ()) or ((Stop(day),) if day else ())


def _day(thing: Dated) -> date | None:
    return thing.end if isinstance(thing, Activity) else thing.due
