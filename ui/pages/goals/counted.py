"""Counts in words: what the goals of a list stand under, and what goes along with those that are removed."""

from collections import Counter
from collections.abc import Sequence

from malverktyg.domain.goals import Activity, Assessment, Goal, Indicator
from malverktyg.domain.ties import gone_with
from malverktyg.domain.year import Register
from ui.models.rows import Row
from ui.models.words import spaced
from ui.pages.goals import texts


def grouped(rows: Sequence[Row]) -> str:
    """How many focus areas or bodies the goals that are seen stand under."""
    ways = [row.key.partition(":") for row in rows]
    named = [way for way, _, key in ways if key]
    one, some = texts.GROUPED[named[0]] if named else ("", "")
    return one if len(named) == 1 else some.format(count=len(named))


def going_along(register: Register, *goals: Goal) -> str:
    """What is removed with some goals, counted in words; nothing where nothing is."""
    kinds = Counter(type(one) for one in gone_with(register, goals))
    told = [
        one if kinds[kind] == 1 else some.format(count=spaced(kinds[kind]))
        for kind, (one, some) in zip((Activity, Assessment, Indicator), texts.COUNTED, strict=True)
        if kinds[kind]
    ]
    listed = ", ".join(told[:-1]) + texts.AND + told[-1] if len(told) > 1 else "".join(told)
    return listed[:1].upper() + listed[1:]
