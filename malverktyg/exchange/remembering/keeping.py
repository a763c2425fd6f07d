"""What is to be remembered of a workbook that comes in: its layout and what the user said of it, where either is news."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from malverktyg.domain.ids import LayoutMemoryId
from malverktyg.domain.layouts import LayoutMemory
from malverktyg.exchange.correcting.corrections import Corrections
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.remembering.layout import Layout, layout_of
from malverktyg.exchange.remembering.words import is_same_name


def to_remember(
    reading: Reading, known: Iterable[LayoutMemory], *, day: date, new_id: Callable[[], str], comes_in: bool
) -> LayoutMemory | None:
    """The memory to save, or nothing where there is no news.

    ``comes_in`` tells that something of the workbook is saved: where nothing is, only what the user said anew is news. A
    workbook of another name leaves the memory of the first as it is, and has one of its own where something else is said of it.
    """
    layout = layout_of(reading)
    if reading.declined or not layout.sheets or not (comes_in or reading.corrections):
        return None
    said = _written(reading.corrections)
    fresh = LayoutMemory(
        fingerprint=layout.fingerprint, workbook=reading.file, layout=layout.as_json(), corrections=said, seen=day
    )
    before = _before(reading, layout, known)
    if before is None:
        return replace(fresh, id=LayoutMemoryId(new_id()))
    same_name = is_same_name(before.workbook, reading.file)
    if before.corrections == said and (not same_name or not comes_in):
        return None
    return replace(fresh, id=before.id if same_name else LayoutMemoryId(new_id()))


def _before(reading: Reading, layout: Layout, known: Iterable[LayoutMemory]) -> LayoutMemory | None:
    """The memory that was recalled for the workbook, or one of the same fingerprint; that of its own name first."""
    recalled = reading.recalled.memory if reading.recalled else None
    found = [one for one in known if one.id == recalled or one.fingerprint == layout.fingerprint]
    return max(found, key=lambda one: (is_same_name(one.workbook, reading.file), one.id == recalled), default=None)


def _written(said: Corrections) -> str:
    return json.dumps(said.as_json(), ensure_ascii=False) if said else ""
