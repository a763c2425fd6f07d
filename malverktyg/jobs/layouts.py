"""The layouts that an import remembers: saved with it, and taken back by the same undo."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.sources import Source
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.plan import Plan
from malverktyg.exchange.remembering.keeping import to_remember
from malverktyg.jobs.register import new_id


def with_layouts(made: Plan, readings: Sequence[Reading], now: datetime) -> Plan:
    """The plan with what is news about the layouts of its workbooks."""
    known = dict(made.register.all(LayoutMemory))
    coming = {one.workbook for one in made.saved if isinstance(one, Source)}
    fresh: dict[str, LayoutMemory] = {}
    for reading in readings:
        one = to_remember(reading, known.values(), day=now.date(), new_id=new_id, comes_in=reading.file in coming)
        if one is not None and one.id is not None:
            known[one.id] = fresh[one.id] = one
    return replace(made, saved=(*made.saved, *fresh.values()))
