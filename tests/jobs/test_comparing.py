"""Sedan sist in a file that was worked in over the year."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from malverktyg.domain.bodies import Deadline
from malverktyg.domain.changes.moment import Ground, Moment
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.jobs.comparing import compare
from malverktyg.jobs.register import Desk

T1, T2 = Period.parse("2023-T1"), Period.parse("2023-T2")
JUNE, SEPTEMBER = date(2023, 6, 30), date(2023, 9, 30)


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.create(tmp_path / "Mål.malverktyg", "Åsa") as desk:
        yield desk


def _begun(desk: Desk) -> tuple[Goal, Activity]:
    desk.change("Nytt", [Goal(id=GoalId("m"), year=2023, title="Fler läser")])
    _, activity = desk.change(
        "Bedömt",
        [Assessment(goal=GoalId("m"), period=T1, status=GoalStatus.PARTLY), Activity(goal=GoalId("m"), title="Öppna", end=JUNE)],
    )
    assert isinstance(activity, Activity)
    goal = desk.register.find(Goal, "m")
    assert goal is not None
    return goal, activity


def test_the_file_is_compared_with_itself_at_a_chosen_moment(desk: Desk) -> None:
    goal, activity = _begun(desk)
    moment = Moment(datetime.now(UTC), Ground.CHOSEN)
    desk.change("Ändrat", [replace(goal, title="Alla läser"), replace(activity, end=SEPTEMBER)])
    desk.change("Bedömt", [Assessment(goal=GoalId("m"), period=T2, status=GoalStatus.ACHIEVED)])
    found = compare(desk, T1, T2, moment)
    assert (found.then, found.since) == (moment, Moment(None, Ground.NOW))
    assert [(one.old, one.new) for one in found.changes.statuses] == [(GoalStatus.PARTLY, GoalStatus.ACHIEVED)]
    assert [(one.old, one.new) for one in found.changes.reworded] == [("Fler läser", "Alla läser")]
    assert [[stop.day for stop in one.stops] for one in found.changes.slipped] == [[JUNE, SEPTEMBER]]
    assert not found.changes.periods_alone


def test_a_file_made_after_the_period_was_reported_has_the_periods_alone(desk: Desk) -> None:
    _begun(desk)
    desk.change("Sista dag", [Deadline(period=T1, due=date(2023, 5, 12))])
    found = compare(desk, T1, T2)
    assert found.then.ground is Ground.DEADLINE
    assert found.changes.periods_alone
    assert found.changes.came == ()


def test_what_was_changed_after_a_later_period_was_reported_is_not_told(desk: Desk) -> None:
    goal, _ = _begun(desk)
    today = datetime.now().astimezone().date()
    desk.change(
        "Sista dag",
        [Deadline(period=T1.previous, due=today - timedelta(days=9)), Deadline(period=T1, due=today - timedelta(days=1))],
    )
    desk.change("Ändrat", [replace(goal, title="Alla läser")])
    desk.change("Bedömt", [Assessment(goal=GoalId("m"), period=T2, status=GoalStatus.ACHIEVED)])
    found = compare(desk, T1.previous, T1)
    assert found.since.ground is Ground.DEADLINE
    assert found.changes.all == ()
