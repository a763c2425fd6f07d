"""Steps of the four scales that moved."""

from dataclasses import replace

import pytest

from malverktyg.domain.changes.moves import StatusMove
from malverktyg.domain.changes.pairing import Pairs
from malverktyg.domain.changes.statuses import goal_statuses, statuses
from malverktyg.domain.goals import Activity, Assessment, Assignment, Goal
from malverktyg.domain.ids import ActivityId, AssessmentId, AssignmentId, GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Register

T1, T2 = Period.parse("2023-T1"), Period.parse("2023-T2")
GOAL, OTHER = (Goal(id=GoalId(id), year=2023, title=id) for id in "mn")
PARTLY, ACHIEVED = GoalStatus.PARTLY, GoalStatus.ACHIEVED


def _judged(goal: Goal, period: Period, status: GoalStatus | None = None, **more: object) -> Assessment:
    assert goal.id is not None
    return Assessment(id=AssessmentId(f"{goal.id}{period}"), goal=goal.id, period=period, status=status, **more)


def _moves(*judged: Assessment, then: tuple[Assessment, ...] = ()) -> list[StatusMove]:
    before = Register().with_([GOAL, OTHER, *then])
    return list(goal_statuses(Pairs(before, Register().with_([GOAL, OTHER, *judged]), 2023, 2023), T1, T2))


def test_a_judgement_that_is_another_is_a_move() -> None:
    assert _moves(_judged(GOAL, T1, PARTLY), _judged(GOAL, T2, ACHIEVED)) == [StatusMove(GOAL, PARTLY, ACHIEVED)]


def test_the_same_judgement_and_a_missing_one_are_none() -> None:
    assert _moves(_judged(GOAL, T1, PARTLY), _judged(GOAL, T2, PARTLY)) == []
    assert _moves(_judged(GOAL, T1, PARTLY)) == []
    assert _moves(_judged(GOAL, T1, PARTLY), _judged(GOAL, T2)) == []


def test_not_assessed_is_a_step_of_its_own() -> None:
    not_assessed = GoalStatus.NOT_ASSESSED
    (move,) = _moves(_judged(GOAL, T1, PARTLY), _judged(GOAL, T2, not_assessed))
    assert move == StatusMove(GOAL, PARTLY, not_assessed)
    assert move.is_better is None


def test_a_first_judgement_is_told_where_others_were_judged_before() -> None:
    first = _judged(GOAL, T2, ACHIEVED)
    assert _moves(first) == []
    assert _moves(first, _judged(OTHER, T1, PARTLY)) == [StatusMove(GOAL, None, ACHIEVED)]


def test_a_correction_of_the_earlier_judgement_counts_as_what_was_judged() -> None:
    was = (_judged(GOAL, T1, PARTLY),)
    assert _moves(_judged(GOAL, T1, ACHIEVED), _judged(GOAL, T2, ACHIEVED), then=was) == []


def test_a_judgement_that_only_the_earlier_register_has_is_used() -> None:
    assert _moves(_judged(GOAL, T2, ACHIEVED), then=(_judged(GOAL, T1, PARTLY),)) == [StatusMove(GOAL, PARTLY, ACHIEVED)]


def test_forecast_and_trend_move_on_their_own_where_both_are_known() -> None:
    then = _judged(GOAL, T1, PARTLY, forecast=Forecast.ACHIEVED, trend=Trend.WORSE)
    since = _judged(GOAL, T2, PARTLY, forecast=Forecast.UNCERTAIN, trend=Trend.BETTER)
    assert _moves(then, since) == [
        StatusMove(GOAL, Forecast.ACHIEVED, Forecast.UNCERTAIN),
        StatusMove(GOAL, Trend.WORSE, Trend.BETTER),
    ]
    assert _moves(then, replace(since, forecast=None, trend=None)) == []


@pytest.mark.parametrize(
    ("old", "new", "better"),
    [
        (PARTLY, ACHIEVED, True),
        (PARTLY, GoalStatus.NOT_ACHIEVED, False),
        (None, ACHIEVED, None),
        (Forecast.NOT_ACHIEVED, Forecast.PARTLY, True),
        (Trend.BETTER, Trend.UNCHANGED, False),
        (ActivityStatus.ONGOING, ActivityStatus.DONE, None),
    ],
)
def test_a_move_is_up_or_down_its_own_scale(old, new, better) -> None:
    assert StatusMove(GOAL, old, new).is_better is better


def test_activities_and_assignments_move_on_theirs() -> None:
    activity = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Öppna", status=ActivityStatus.ONGOING)
    task = Assignment(id=AssignmentId("u"), title="Utred")
    before = Register().with_([GOAL, activity, task])
    done = replace(activity, status=ActivityStatus.DONE), replace(task, status=ActivityStatus.DELAYED)
    assert list(statuses(Pairs(before, before.with_(done), 2023, 2023))) == [
        StatusMove(done[0], ActivityStatus.ONGOING, ActivityStatus.DONE),
        StatusMove(done[1], None, ActivityStatus.DELAYED),
    ]
    silent = before.with_([replace(activity, status=None)])
    assert list(statuses(Pairs(before, silent, 2023, 2023))) == []
