"""A column gives back to the letter what was put in it, and stands in the file so that a person can read it."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.storage.columns import Choice, Column, Day, Entries, Flag, Moment, Number, Tertial, Words


@pytest.mark.parametrize(
    ("column", "value", "written"),
    [
        (Words(), "§\u00a0147\x00å", "§\u00a0147\x00å"),
        (Words(), GoalStatus.PARTLY, "partly"),
        (Number(), -7, -7),
        (Flag(), True, 1),
        (Flag(), False, 0),
        (Day(), date(2023, 9, 5), "2023-09-05"),
        (Moment(), datetime(2023, 9, 5, 13, 0, 0, 7, tzinfo=UTC), "2023-09-05T13:00:00.000007+00:00"),
        (Tertial(), Period.parse("2023-T2"), "2023-T2"),
        (Entries(), ("Kanslichef", "å, ”ä”"), '["Kanslichef", "å, ”ä”"]'),
        (Entries(), (), "[]"),
        (Choice(GoalStatus), GoalStatus.NOT_ASSESSED, "not_assessed"),
    ],
)
def test_what_is_written_is_plain_and_is_read_back(column: Column, value: Any, written: object) -> None:
    assert column.db_value(value) == written
    assert type(column.db_value(value)) in (str, int)
    assert column.python_value(written) == value


@pytest.mark.parametrize("column", [Words(), Number(), Flag(), Day(), Moment(), Tertial(), Entries(), Choice(GoalStatus)])
def test_nothing_is_nothing(column: Column) -> None:
    assert column.db_value(None) is None
    assert column.python_value(None) is None


@pytest.mark.parametrize(
    ("column", "written"), [(Day(), "2023-02-30"), (Tertial(), "2023-T4"), (Entries(), "["), (Choice(GoalStatus), "nästan")]
)
def test_what_no_field_can_hold_is_not_read(column: Column, written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        column.python_value(written)
