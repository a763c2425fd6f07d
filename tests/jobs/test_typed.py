"""What somebody typed in a field."""

from datetime import date

import pytest

from malverktyg.domain.periods import Precision
from malverktyg.jobs.typed import read_day, read_time, split_people

TODAY = date(2023, 9, 21)


def test_a_time_is_read_as_in_a_workbook() -> None:
    found = read_time("HT 2023", 2020, TODAY)
    assert found is not None
    assert (found.span.start, found.span.end, found.span.precision) == (date(2023, 7, 1), date(2023, 12, 31), Precision.SEASON)
    assert read_time("när det passar", 2023, TODAY) is None


def test_a_time_that_counts_from_today_is_told_as_itself() -> None:
    found = read_time("nästa fredag", 2023, TODAY)
    assert found is not None
    assert (found.span.end, found.span.text) == (date(2023, 9, 29), "29 september 2023")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21 sept", date(2023, 9, 21)),
        ("2024-02-29", date(2024, 2, 29)),
        ("31/8 -23", date(2023, 8, 31)),
        ("i morgon", date(2023, 9, 22)),
        ("nästa vecka", None),
        ("hösten", None),
        ("v. 35", None),
        ("snart", None),
        ("", None),
    ],
)
def test_a_day_is_a_single_day_and_nothing_longer(text: str, day: date | None) -> None:
    assert read_day(text, 2023, TODAY) == day


def test_roles_are_split_but_not_inside_a_role() -> None:
    assert split_people("Vård- och omsorgschef, HR-chef och rektor") == ("Vård- och omsorgschef", "HR-chef", "rektor")
