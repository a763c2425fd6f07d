"""One stretch of time in one expression."""

from datetime import date

import pytest

from malverktyg.domain.periods import Precision
from malverktyg.exchange.times.units import unit


@pytest.mark.parametrize("text", ["v. 35", "v35", "vecka 35", "v.35", "w35"])
def test_a_week_is_written_in_many_ways(text: str) -> None:
    found = unit(text, 2023)
    assert found is not None
    assert found.start.isoformat() == "2023-08-28"


@pytest.mark.parametrize(
    "text", ["q3 2023", "2023 q3", "2023-q3", "q3 -23", "q3-23", "kvartal 3 2023", "tredje kvartalet 2023", "3:e kvartalet 2023"]
)
def test_a_year_stands_before_or_behind_in_four_figures_or_two(text: str) -> None:
    found = unit(text, 2022)
    assert found is not None
    assert found.year_told
    assert (found.start.isoformat(), found.end.isoformat()) == ("2023-07-01", "2023-09-30")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("sista maj", "2023-05-31"),
        ("sista februari 2024", "2024-02-29"),
        ("den siste april", "2023-04-30"),
        ("sista dagen i juni", "2023-06-30"),
        ("första mars", "2023-03-01"),
        ("to 21/9", "2023-09-21"),
        ("ons 4/10", "2023-10-04"),
    ],
)
def test_a_day_is_named_as_the_first_or_last_of_its_month_and_with_its_weekday(text: str, day: str) -> None:
    found = unit(text, 2023)
    assert found is not None
    assert (found.start.isoformat(), found.end.isoformat(), found.precision) == (day, day, Precision.DAY)


def test_a_second_week_is_no_year() -> None:
    assert unit("v. 25-26", 2023) is None


def test_a_fifth_quarter_and_a_fourth_tertial_do_not_exist() -> None:
    assert unit("q5", 2023) is None
    assert unit("t4", 2023) is None


def test_the_last_week_of_a_long_year_exists_only_there() -> None:
    assert unit("v. 53", 2020) is not None
    assert unit("v. 53", 2023) is None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("tertial ii", "2023-05-01"),
        ("sista kvartalet", "2023-10-01"),
        ("andra halvan av 2023", "2023-07-01"),
        ("v35-23", "2023-08-28"),
    ],
)
def test_parts_are_counted_in_many_ways(text: str, start: str) -> None:
    found = unit(text, 2023)
    assert found is not None
    assert found.start.isoformat() == start


def test_two_figures_far_from_the_sheet_s_year_are_no_year() -> None:
    assert unit("juni-15", 2023) is None
    assert unit("juni-22", 2023) is not None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("nästa år", "2024-01-01", "2024-12-31"),
        ("mandatperioden", "2023-01-01", "2026-12-31"),
        ("vintern", "2023-12-01", "2024-02-29"),
        ("v2335", "2023-08-28", "2023-09-03"),
    ],
)
def test_years_terms_and_winters(text: str, start: str, end: str) -> None:
    found = unit(text, 2023)
    assert found is not None
    assert (found.start.isoformat(), found.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("läsåret", date(2023, 8, 1), date(2024, 6, 30)),
        ("läsåret 2022", date(2022, 8, 1), date(2023, 6, 30)),
        ("skolstart", date(2023, 8, 1), date(2023, 8, 31)),
        ("läsårsavslutningen", date(2023, 6, 1), date(2023, 6, 30)),
    ],
)
def test_a_school_year_begins_in_the_sheets_year(text: str, start: date, end: date) -> None:
    found = unit(text, 2023)
    assert found is not None
    assert (found.start, found.end, found.guessed) == (start, end, True)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("höstlovet", "2023-10-30", "2023-11-05"),
        ("höstlovet 2024", "2024-10-28", "2024-11-03"),
        ("sommarlovet", "2023-06-01", "2023-08-31"),
    ],
)
def test_schools_have_breaks(text: str, start: str, end: str) -> None:
    found = unit(text, 2023)
    assert found is not None
    assert (found.start.isoformat(), found.end.isoformat()) == (start, end)
