"""Fills by hue: what they mean and what they are called."""

import pytest

from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.statuses.colours import activity_status_of_fill, colour_name, status_of_fill

CALLED = {
    "grön": "00B050 92D050 C6EFCE A9D08E E2EFDA 9BBB59 00FF00 375623 D8E4BC",
    "gul": "FFFF00 FFEB9C FFF2CC FFFF99 FFD966 FFC000",
    "orange": "ED7D31 F79646 F4B084",
    "röd": "FF0000 FFC7CE C00000 C0504D E6B8B7 FF7C80",
    "grå": "D9D9D9 BFBFBF 808080 F2F2F2",
    "vit": "FFFFFF",
    "svart": "000000 0A0A12",
    "rosa": "FF66CC",
    "turkos": "00B0A0",
    "blå": "4472C4 DDEBF7 00B0F0",
    "lila": "7030A0",
    "beige": "EEECE1 DDD9C4",
    "brun": "974706",
}


@pytest.mark.parametrize(("fill", "name"), [(fill, name) for name, fills in CALLED.items() for fill in fills.split()])
def test_a_colour_is_called_what_a_person_calls_it(fill: str, name: str) -> None:
    assert colour_name(fill) == name


@pytest.mark.parametrize(("fill", "status"), [
    ("C6EFCE", GoalStatus.ACHIEVED), ("FFEB9C", GoalStatus.PARTLY), ("FFC000", GoalStatus.PARTLY),
    ("ED7D31", GoalStatus.PARTLY),
    ("FFC7CE", GoalStatus.NOT_ACHIEVED),
    ("D9D9D9", GoalStatus.NOT_ASSESSED), ("FFFFFF", None), ("4472C4", None), ("EEECE1", None),
])  # fmt: skip
def test_a_fill_tells_a_goal_s_status_by_its_hue(fill: str, status: GoalStatus | None) -> None:
    assert status_of_fill(fill) is status


def test_grey_tells_nothing_of_an_activity() -> None:
    assert activity_status_of_fill("D9D9D9") is None
    assert activity_status_of_fill("00B050") is ActivityStatus.DONE
