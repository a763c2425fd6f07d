"""How Excel compares values."""

# ruff: noqa: DTZ001 (a sheet's dates know no time zone)

from datetime import date, datetime, time, timedelta

from malverktyg.exchange.cells.functions import as_number, compare


def test_numbers_come_before_texts_and_texts_before_truths() -> None:
    assert compare(10**9, "a") < 0
    assert compare("ö", True) < 0
    assert compare("A", "a") == 0


def test_a_blank_is_nothing_of_whatever_it_is_held_against() -> None:
    assert compare(None, 0) == compare(None, "") == compare(None, False) == 0


def test_dates_and_times_are_their_serial_numbers() -> None:
    assert as_number(date(2023, 3, 15)) == 45000
    assert as_number(datetime(2023, 3, 15, 12)) == 45000.5
    assert as_number(time(6)) == as_number(timedelta(hours=6)) == 0.25
