"""Judgements put as short sentences."""

import pytest

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus
from malverktyg.exchange.statuses.sentences import activity_in_sentence, forecast_in_sentence, goal_in_sentence


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("målet bedöms vara uppnått", GoalStatus.ACHIEVED),
        ("vi har nått målet", GoalStatus.ACHIEVED),
        ("målet nås delvis i år", GoalStatus.PARTLY),
        ("målet är på väg att uppnås", GoalStatus.PARTLY),
        ("nått till en del", GoalStatus.PARTLY),
        ("uppfyllt i stort", GoalStatus.PARTLY),
        ("målet bedöms inte kunna uppnås", GoalStatus.NOT_ACHIEVED),
        ("når inte 40 000 besök", GoalStatus.NOT_ACHIEVED),
        ("kan inte bedömas ännu", GoalStatus.NOT_ASSESSED),
        ("statistik för året saknas", GoalStatus.NOT_ASSESSED),
        ("ingen statistik", GoalStatus.NOT_ASSESSED),
    ],
)
def test_a_short_sentence_tells_a_status(text: str, status: GoalStatus) -> None:
    assert goal_in_sentence(text) is status


@pytest.mark.parametrize(
    "text",
    ["för att målet ska nås krävs mer", "osäkert om målet nås", "målet nås inte delvis", "rektor", "arbete mot att uppnå målet"],
)
def test_a_sentence_that_is_not_plain_tells_none(text: str) -> None:
    assert goal_in_sentence(text) is None


def test_what_cannot_be_judged_is_an_uncertain_forecast() -> None:
    assert forecast_in_sentence("kan inte bedömas") is Forecast.UNCERTAIN


def test_a_word_with_a_time_tells_its_status_and_a_plan_does_not() -> None:
    words = {"klart": ActivityStatus.DONE, "påbörjad": ActivityStatus.ONGOING}
    assert activity_in_sentence("klart sedan maj", words) is ActivityStatus.DONE
    assert activity_in_sentence("påbörjad hösten 2023", words) is ActivityStatus.ONGOING
    assert activity_in_sentence("klart till hösten", words) is None


def test_a_part_is_no_time_that_a_word_is_moved_to() -> None:
    assert activity_in_sentence("uppnått till en del", {"uppnått": ActivityStatus.DONE}) is None
