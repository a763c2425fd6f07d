"""Written values made plain."""

# ruff: noqa: DTZ001 (a sheet's dates know no time zone)

from datetime import date, datetime, time, timedelta

import pytest

from malverktyg.exchange.ooxml.numbers import Shows
from malverktyg.exchange.ooxml.values import of_iso, of_number, plain_number


@pytest.mark.parametrize(
    ("text", "from_1904", "moment"),
    [
        ("45000", False, datetime(2023, 3, 15)),
        ("45000.5", False, datetime(2023, 3, 15, 12)),
        ("43538", True, datetime(2023, 3, 15)),
        ("1", False, datetime(1900, 1, 1)),
        ("59", False, datetime(1900, 2, 28)),
        ("61", False, datetime(1900, 3, 1)),
        ("0.25", False, time(6)),
        ("45000.99999999999", False, datetime(2023, 3, 16)),
    ],
)
def test_days_are_counted_in_both_calendars(text: str, from_1904: bool, moment: datetime | time) -> None:
    assert of_number(text, Shows.DATE, from_1904) == moment


def test_what_no_calendar_has_stays_a_number() -> None:
    assert of_number("-1", Shows.DATE, False) == -1
    assert of_number("9999999", Shows.DATE, False) == 9999999


def test_a_length_of_time() -> None:
    assert of_number("1.25", Shows.LENGTH, False) == timedelta(hours=30)


def test_numbers_stay_what_they_are() -> None:
    assert plain_number("3") == 3
    assert isinstance(plain_number("3"), int)
    assert plain_number("1E3") == 1000.0
    assert plain_number("nan") == "nan"
    assert plain_number("x") == "x"


def test_iso_dates_of_the_strict_format() -> None:
    assert of_iso("2023-03-15T12:00:00") == datetime(2023, 3, 15, 12)
    assert of_iso("2023-03-15") in (datetime(2023, 3, 15), date(2023, 3, 15))
    assert of_iso("12:00:00") == time(12)
    assert of_iso("fel") == "fel"
