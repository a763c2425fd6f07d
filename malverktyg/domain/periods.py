"""Time as an officer counts it: years, tertials, and spans of days with the precision that a text gave."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from typing_extensions import override

from malverktyg.domain import texts


class PeriodPart(StrEnum):
    """Which part of the year a report covers; tertial 2 and helår both count from January."""

    T1 = "T1"
    T2 = "T2"
    H = "H"


_LAST_DAY = {PeriodPart.T1: (4, 30), PeriodPart.T2: (8, 31), PeriodPart.H: (12, 31)}
_ORDER = (PeriodPart.T1, PeriodPart.T2, PeriodPart.H)
_WRITTEN = re.compile(r"(\d{4})-(T1|T2|H)")


@dataclass(frozen=True, slots=True)
class Period:
    """One reporting period, written ``2023-T1``, ``2023-T2`` or ``2023-H``. Periods sort by time."""

    year: int
    part: PeriodPart

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read the written form back; ValueError for anything else."""
        match = _WRITTEN.fullmatch(text.strip())
        if match is None:
            raise ValueError(text)
        return cls(int(match[1]), PeriodPart(match[2]))

    @classmethod
    def covering(cls, day: date) -> "Period":
        """The period that a report written on this day most likely is about: the tertial the day falls in."""
        part = PeriodPart.T1 if day.month <= 4 else PeriodPart.T2 if day.month <= 8 else PeriodPart.H
        return cls(day.year, part)

    @override
    def __str__(self) -> str:
        return f"{self.year}-{self.part}"

    def __lt__(self, other: "Period") -> bool:
        return self._key < other._key

    def __le__(self, other: "Period") -> bool:
        return self._key <= other._key

    @property
    def _key(self) -> tuple[int, int]:
        return self.year, _ORDER.index(self.part)

    @property
    def first(self) -> date:
        """The first day that the report counts from: always 1 January."""
        return date(self.year, 1, 1)

    @property
    def last(self) -> date:
        """The last day that the report covers."""
        return date(self.year, *_LAST_DAY[self.part])

    @property
    def label(self) -> str:
        """In full: "Tertial 2 2023" or "Helår 2023"."""
        return f"{texts.PERIOD_PARTS[self.part]} {self.year}"

    @property
    def short(self) -> str:
        """Without the year: "T1", "T2" or "Helår"."""
        return texts.PERIOD_PARTS_SHORT[self.part]

    @property
    def previous(self) -> "Period":
        """The period reported before this one, across the turn of the year."""
        place = _ORDER.index(self.part)
        return Period(self.year, _ORDER[place - 1]) if place else Period(self.year - 1, PeriodPart.H)

    @property
    def next(self) -> "Period":
        """The period reported after this one, across the turn of the year."""
        place = _ORDER.index(self.part)
        return Period(self.year, _ORDER[place + 1]) if place < 2 else Period(self.year + 1, PeriodPart.T1)


def periods_of(year: int) -> tuple[Period, ...]:
    """A year's three periods in order."""
    return tuple(Period(year, part) for part in _ORDER)


class Precision(StrEnum):
    """How exactly a text told a time; the first and last day of what it says are kept beside it."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    TERTIAL = "tertial"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    ABOUT = "about"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """First and last day of what a text says, how exactly it says it, and the text itself."""

    start: date | None = None
    end: date | None = None
    precision: Precision | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """Mandatperiod: the four years between two elections to fullmäktige (2023–2026 follows the election of 2022)."""

    first_year: int

    @classmethod
    def of(cls, year: int) -> "Term":
        """The term that a year belongs to. Elections fall every fourth year, 2022 among them (vallag 2005:837, 1 kap. 3 §)."""
        return cls(year - (year - 2023) % 4)

    @property
    def last_year(self) -> int:
        return self.first_year + 3

    @property
    def label(self) -> str:
        """First and last year: "2023–2026"."""
        return f"{self.first_year}–{self.last_year}"
