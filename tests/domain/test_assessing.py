"""What is asked for, what is answered and what is missing: counted alike wherever it is told."""

from dataclasses import replace
from datetime import UTC, date, datetime

from malverktyg.domain.assessing import assessable, assessed_day, counted, followed_by, is_assessed, is_stale, missing, step_of
from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import AssessmentId, GoalId
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Entity, Register

T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)


def _goal(id: str, under: str | None = None) -> Goal:
    return Goal(id=GoalId(id), year=2023, title=f"Mål {id}", parent=GoalId(under) if under else None)


def _judged(goal: str, period: Period, status: GoalStatus | None) -> Assessment:
    return Assessment(id=AssessmentId(f"{goal} {period}"), goal=GoalId(goal), period=period, status=status)


def _register(*values: Entity) -> Register:
    return Register().with_(values)


def test_a_goal_that_only_holds_others_together_is_not_assessed_itself() -> None:
    above, below = _goal("above"), _goal("below", "above")
    assert assessable(_register(above, below), 2023) == (below,)
    assert len(assessable(_register(above, below, _judged("above", T1, GoalStatus.PARTLY)), 2023)) == 2


def test_ej_bedomt_is_a_judgement_and_an_empty_assessment_is_none() -> None:
    file = _register(_goal("a"), _goal("b"), _judged("a", T2, GoalStatus.NOT_ASSESSED), _judged("b", T2, None))
    assert is_assessed(file, _goal("a"), T2)
    assert [step_of(file, GoalId(id), T2) for id in "ab"] == [GoalStatus.NOT_ASSESSED, None]
    assert missing(file, T2) == (_goal("b"),)


def test_a_goal_is_followed_up_by_those_to_assess_at_any_depth_under_it() -> None:
    year = _register(_goal("top"), _goal("mid", "top"), _goal("leaf", "mid"), _goal("twig", "top"), _goal("other"))
    assert [one.id for one in followed_by(year, _goal("top"))] == ["leaf", "twig"]
    assert followed_by(year, _goal("leaf")) == ()


def test_goals_that_hold_each_other_are_followed_up_by_none() -> None:
    ring = _register(_goal("a", "b"), replace(_goal("b"), parent=GoalId("a")))
    assert assessable(ring, 2023) == ()
    assert followed_by(ring, _goal("a", "b")) == ()


def test_steps_are_counted_in_the_scales_order_with_the_missing_last() -> None:
    steps = [None, GoalStatus.PARTLY, GoalStatus.ACHIEVED, GoalStatus.PARTLY]
    assert list(counted(steps).items()) == [(GoalStatus.ACHIEVED, 1), (GoalStatus.PARTLY, 2), (None, 1)]


def test_a_judgement_is_of_the_day_that_it_bears_else_of_the_day_it_was_written() -> None:
    judged = _judged("a", T2, GoalStatus.PARTLY)
    written = {str(judged.id): datetime(2023, 8, 30, 23, 30, tzinfo=UTC)}
    assert assessed_day(judged, {}) is None
    assert assessed_day(judged, written) == date(2023, 8, 31)  # in Stockholm, where the tests' machine stands
    assert assessed_day(replace(judged, assessed_on=date(2023, 8, 1)), written) == date(2023, 8, 1)


def test_a_judgement_made_before_the_last_day_of_its_period_is_stale() -> None:
    judged = replace(_judged("a", T2, GoalStatus.PARTLY), assessed_on=date(2023, 8, 30))
    assert is_stale(judged, {})
    assert not is_stale(replace(judged, assessed_on=T2.last), {})
    assert not is_stale(replace(judged, assessed_on=None), {})
    assert not is_stale(replace(judged, status=None), {})
