"""A time whose words were changed while start and end beside them were left as they had been exported: the words are the news."""

from dataclasses import replace

from malverktyg.domain.goals import Activity
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.year import Register
from malverktyg.exchange.facts import ActivityFact
from malverktyg.exchange.folding import folded


def words_first(fact: ActivityFact, register: Register) -> tuple[ActivityFact, bool]:
    """The fact with the time that counts, and whether the words have overruled days for the first time.

    ``said`` is kept only where the words count. They count again when the same row comes in once more.
    """
    known = register.find(Activity, fact.id)
    if fact.said is None or known is None or "time_text" not in fact.origins:
        return replace(fact, said=None), False
    reworded = folded(known.time_text) != folded(fact.said.text)
    if reworded and _days(fact.time) == _days(known.time) != _days(fact.said):
        return replace(fact, time=fact.said), True
    if not reworded and _days(known.time) == _days(fact.said) != _days(fact.time) and _left(fact, known, register):
        return replace(fact, time=fact.said), False
    return replace(fact, said=None), False


def _days(time: TimeSpan) -> tuple[object, object]:
    return time.start, time.end


def _left(fact: ActivityFact, known: Activity, register: Register) -> bool:
    """Whether the cells of the days stand as they did when the words overruled them."""
    return all(
        source is not None and source.raw == fact.origins[field].raw
        for field in ("start", "end")
        if field in fact.origins
        for source in (register.source_of(known.id, field),)
    )
