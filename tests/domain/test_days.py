"""A day in words."""

from datetime import date

from malverktyg.domain.days import long_day, weekday


def test_a_day_is_told_with_its_month_and_weekday() -> None:
    assert long_day(date(2023, 9, 21)) == "21\u00a0september\u00a02023"
    assert weekday(date(2023, 9, 21)) == "torsdag 21\u00a0september\u00a02023"
    assert long_day(None) == ""
