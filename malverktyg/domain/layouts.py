"""Layouts that have been met: how a workbook was built and what the user said of it, so that nobody is asked again."""

from dataclasses import dataclass
from datetime import date

from malverktyg.domain.ids import LayoutMemoryId


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutMemory:
    """One layout. ``fingerprint`` is the same for every year's workbook in it; ``layout`` and ``corrections`` are JSON.

    ``workbook`` is the name of the workbook that it was last met in, and ``seen`` the day.
    """

    id: LayoutMemoryId | None = None
    fingerprint: str
    workbook: str
    layout: str
    corrections: str = ""
    seen: date | None = None
