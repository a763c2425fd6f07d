"""What somebody typed in a field, understood as the same words in a workbook's cell would be."""

from datetime import date
from typing import TYPE_CHECKING

from malverktyg.domain.periods import Precision

if TYPE_CHECKING:
    from malverktyg.exchange.phrases.dates import TimeReading


def read_time(text: str, year: int) -> "TimeReading | None":
    """The span that a text means ("våren 2023", "v. 35"); a year that it does not give is ``year``. None where it means none."""
    from malverktyg.exchange.phrases import dates  # noqa: PLC0415 – loaded with the first that is typed

    return dates.read_time(text, year)


def read_day(text: str, year: int) -> date | None:
    """The single day that a text means ("21 sept", "2023-09-21"), or None where it means a longer time or none."""
    found = read_time(text, year)
    if found is None or found.span.precision is not Precision.DAY or found.span.start not in (None, found.span.end):
        return None
    return found.span.end


def split_people(text: str) -> tuple[str, ...]:
    """The roles that a text names one after another."""
    from malverktyg.exchange.phrases import people  # noqa: PLC0415

    return people.split_people(text)
