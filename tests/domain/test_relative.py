"""Times told from today."""

from datetime import date

import pytest

from malverktyg.domain.periods import Precision
from malverktyg.domain.relative import from_today

TODAY = date(2023, 9, 21)  # a Thursday


@pytest.mark.parametrize(
    ("text", "day", "kept"),
    [
        ("i dag", date(2023, 9, 21), "21 september 2023"),
        ("Idag", date(2023, 9, 21), "21 september 2023"),
        ("igår", date(2023, 9, 20), "20 september 2023"),
        ("i  morgon", date(2023, 9, 22), "22 september 2023"),
        ("i övermorgon", date(2023, 9, 23), "23 september 2023"),
        ("fredag", date(2023, 9, 22), "22 september 2023"),
        ("på torsdag", date(2023, 9, 28), "28 september 2023"),
        ("senast onsdag", date(2023, 9, 27), "27 september 2023"),
        ("nästa fredag", date(2023, 9, 29), "29 september 2023"),
        ("nästa måndag", date(2023, 9, 25), "25 september 2023"),
        ("om två veckor", date(2023, 10, 5), "5 oktober 2023"),
        ("om 10 dagar", date(2023, 10, 1), "1 oktober 2023"),
        ("om en månad", date(2023, 10, 21), "21 oktober 2023"),
        ("om 3 dgr", date(2023, 9, 24), "24 september 2023"),
        ("inom två veckor", date(2023, 10, 5), "5 oktober 2023"),
        ("om ett halvår", date(2024, 3, 21), "21 mars 2024"),
        ("om ett år", date(2024, 9, 21), "21 september 2024"),
        ("om 2 mån.", date(2023, 11, 21), "21 november 2023"),
        ("om fyra månader", date(2024, 1, 21), "21 januari 2024"),
    ],
)
def test_a_day_is_counted_from_today_and_kept_as_itself(text: str, day: date, kept: str) -> None:
    found = from_today(text, TODAY)
    assert found is not None
    assert (found.start, found.end, found.precision, found.text) == (None, day, Precision.DAY, kept)


def test_a_week_and_a_month_are_whole() -> None:
    week, month = from_today("nästa vecka", TODAY), from_today("nästa månad", TODAY)
    assert week is not None
    assert (week.start, week.end, week.text) == (date(2023, 9, 25), date(2023, 10, 1), "v. 39 2023")
    assert month is not None
    assert (month.start, month.end, month.text) == (date(2023, 10, 1), date(2023, 10, 31), "oktober 2023")


def test_the_last_day_of_a_shorter_month_is_taken() -> None:
    found = from_today("om en månad", date(2023, 1, 31))
    assert found is not None
    assert found.end == date(2023, 2, 28)


@pytest.mark.parametrize(
    "text", ["", "hösten 2023", "31 augusti", "nästa år", "om många veckor", "om 0 dagar", "fredagsmys", "när det passar"]
)
def test_what_does_not_count_from_today_is_left_to_others(text: str) -> None:
    assert from_today(text, TODAY) is None
