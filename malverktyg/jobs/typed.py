"""What somebody typed in a field, understood as the same words in a workbook's cell would be."""

from datetime import date
from typing import TYPE_CHECKING

from malverktyg.domain.periods import Precision
from malverktyg.domain.relative import from_today

if TYPE_CHECKING:
    from malverktyg.exchange.phrases.dates import TimeReading


def read_time(text: str, year: int, today: date) -> "TimeReading | None":
    """The span that a text means ("våren 2023", "v. 35", "nästa fredag"); a year that it does not give is ``year``.

    None where it means none. What counts from ``today`` has a text of its own, for tomorrow it would mean another day.
    """
    from malverktyg.exchange.phrases import dates  # noqa: PLC0415 – loaded with the first that is typed

    counted = from_today(text, today)
    return dates.TimeReading(counted) if counted is not None else dates.read_time(text, year)


def read_day(text: str, year: int, today: date) -> date | None:
    """The single day that a text means ("21 sept", "i morgon"), or None where it means a longer time or none."""
    found = read_time(text, year, today)
    if found is None or found.span.precision is not Precision.DAY or found.span.start not in (None, found.span.end):
        return None
    return found.span.end


def split_people(text: str) -> tuple[str, ...]:
    """The roles that a text names one after another."""
    from malverktyg.exchange.phrases import people  # noqa: PLC0415

    return people.split_people(text)
