"""A cell's written value made into a plain one: numbers, dates of both calendars, truths, errors and texts."""

from datetime import date, datetime, time, timedelta
from math import isfinite

from malverktyg.exchange.grid import CellValue
from malverktyg.exchange.ooxml.numbers import Shows

_ZERO_1900, _ZERO_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 (a sheet's dates know no time zone)
_LAST_DAY = 2_958_465
_FALSE_LEAP_DAY = 60


def plain_number(text: str) -> int | float | str:
    """A number as the file writes it; the text itself where it is none."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        value = float(text)
    except ValueError:
        return text
    return value if isfinite(value) else text


def of_number(text: str, shows: Shows, from_1904: bool) -> CellValue:
    """A number as its format shows it: a number, a moment or a length of time."""
    if shows is Shows.NUMBER:
        return plain_number(text)
    value = plain_number(text)
    if isinstance(value, str):
        return value
    if shows is Shows.LENGTH:
        return timedelta(seconds=round(value * 86400)) if abs(value) <= _LAST_DAY else value
    return _moment(value, from_1904)


def _moment(value: float, from_1904: bool) -> CellValue:
    """A serial day. Before 1 March 1900 Excel counts a leap day that never was."""
    if not 0 <= value <= _LAST_DAY:
        return value
    day, milliseconds = divmod(round(value * 86_400_000), 86_400_000)
    length = timedelta(milliseconds=milliseconds)
    if value < 1 and not day:
        return (_ZERO_1904 + length).time()
    if from_1904:
        return _ZERO_1904 + timedelta(days=day) + length
    return _ZERO_1900 + timedelta(days=day + (day < _FALSE_LEAP_DAY)) + length


def of_iso(text: str) -> CellValue:
    """A date, time or moment in ISO form, as the strict format writes it."""
    for kind in (datetime, date, time):
        try:
            return kind.fromisoformat(text)
        except ValueError:
            continue
    return text
