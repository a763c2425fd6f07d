"""Times written in figures alone."""

import pytest

from malverktyg.exchange.times.figures import day_of, month_in_figures, whole_date, years


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert day_of(2023, 2, 29) is None
    assert day_of(24, 2, 29) is not None


@pytest.mark.parametrize(
    "text", ["2023-08-31", "2023/8/31", "31/8 2023", "31-8-2023", "2023-08-31 00:00:00", "230831", "31/8/23"]
)
def test_a_date_is_written_with_many_marks(text: str) -> None:
    found = whole_date(text)
    assert found is not None
    assert found.end.isoformat() == "2023-08-31"


def test_an_american_date_is_read_only_where_it_cannot_be_ours_and_as_a_guess() -> None:
    american, ours = whole_date("8/31/2023"), whole_date("3/4/2023")
    assert american is not None
    assert american.guessed
    assert ours is not None
    assert ours.end.isoformat() == "2023-04-03"


def test_a_month_of_a_year_is_no_range_of_years() -> None:
    assert month_in_figures("2023-08") is not None
    assert years("2023-08") is None
    assert years("2023-24") is not None
