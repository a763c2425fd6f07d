"""Times written in figures alone: "2023-03-15", "31/8 2023", "2023-08", "2023–2026"."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from malverktyg.domain.periods import Precision

YEARS = range(1990, 2101)


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and last day; how exactly it was told; whether the year stood in the text; whether anything was guessed."""

    start: date
    end: date
    precision: Precision
    year_told: bool = False
    guessed: bool = False


_YEAR = re.compile(r"(?:år(?:et)? |hela |kalenderåret |verksamhetsåret |helår(?:et)? |hela året )?((?:19|20)\d\d)")
_YEARS = re.compile(r"(?:åren |mandatperioden )?(20\d\d) ?[-/] ?(20\d\d|\d\d)")
_SCHOOL_YEAR = re.compile(r"(?:(?:(?:läs|skol)år(?:et)?|lå\.?) (?:20)?(\d\d) ?[-/]|20(\d\d) ?/) ?(?:20)?(\d\d)")


_CLOCK = re.compile(r"(?:[t ]\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?z?)$")
# Which group is the year, the month and the day, and whether the order is a guess.
_DATES = tuple((re.compile(pattern), order, guessed) for pattern, order, guessed in (
    (r"((?:19|20)\d\d) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})", (1, 2, 3), False),
    (r"((?:19|20)\d\d) ?(\d\d) ?(\d\d)", (1, 2, 3), False),
    (r"(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/. ] ?((?:19|20)\d\d)", (3, 2, 1), False),
    (r"(\d\d)(\d\d)(\d\d)", (1, 2, 3), True),
    (r"(\d\d)-(\d\d)-(\d\d)", (1, 2, 3), True),
    (r"(\d{1,2})[/.](\d{1,2})[/.](\d\d)", (3, 2, 1), True),
    (r"(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)", (3, 1, 2), True),
))  # fmt: skip
_MONTH = re.compile(r"(?P<y>20\d\d)[-/](?P<m>0[1-9]|1[0-2])")
_MONTH_FIRST = re.compile(r"(?P<m>0?[1-9]|1[0-2])[-/](?P<y>20\d\d)")


def whole_date(text: str) -> Stretch | None:
    """A date with its year, in figures."""
    if not text[:1].isdigit():
        return None
    text = _CLOCK.sub("", text)
    for pattern, order, guessed in _DATES:
        if (match := pattern.fullmatch(text)) and (day := day_of(*(int(match[i]) for i in order))):
            return Stretch(day, day, Precision.DAY, year_told=True, guessed=guessed)
    return None


def day_of(year: int, month: int, day: int) -> date | None:
    """A day of the calendar (23 for 2023), or nothing where there is no such day."""
    year = year + 2000 if year < 100 else year
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def years(text: str) -> Stretch | None:
    """A year, several years, or a school year ("2023/24", from August to June)."""
    if match := _YEAR.fullmatch(text):
        return _span(int(match[1]), int(match[1]))
    if (match := _SCHOOL_YEAR.fullmatch(text)) and int(match[3]) == int(match[1] or match[2]) + 1:
        return Stretch(date(1999 + int(match[3]), 8, 1), date(2000 + int(match[3]), 6, 30), Precision.YEAR, True, True)
    if (match := _YEARS.fullmatch(text)) and (len(match[2]) == 4 or int(match[2]) > 12):
        return _span(int(match[1]), int(match[2]) % 100 + 2000)
    return None


def _span(first: int, last: int) -> Stretch | None:
    if first > last or last - first > 15:
        return None
    return Stretch(date(first, 1, 1), date(last, 12, 31), Precision.YEAR, year_told=True)


def month_in_figures(text: str) -> Stretch | None:
    """A month of a year: "2023-08", "8/2023"."""
    match = _MONTH.fullmatch(text) or _MONTH_FIRST.fullmatch(text)
    if match is None:
        return None
    month = int(match["m"])
    return replace(months_of(int(match["y"]), month, month, Precision.MONTH), year_told=True)


def months_of(year: int, first: int, last: int, precision: Precision) -> Stretch:
    """From the first day of one month to the last day of another."""
    return Stretch(date(year, first, 1), date(year, last, monthrange(year, last)[1]), precision)
