"""What is still owed for a period."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from malverktyg.domain.bodies import Deadline
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Decision, Goal, Indicator, Measurement
from malverktyg.domain.ids import (
    ActivityId,
    AnswerId,
    AssessmentId,
    AssignmentId,
    BodyId,
    DeadlineId,
    DecisionId,
    GoalId,
    IndicatorId,
    MeasurementId,
)
from malverktyg.domain.owed import Owed, Owes, due_day, owed
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Entity, Register

T1, T2, HALF = (Period.parse(text) for text in ("2023-T1", "2023-T2", "2023-H"))
TODAY = date(2023, 9, 21)
DUE = Deadline(id=DeadlineId("d"), period=T2, due=date(2023, 9, 8))
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler läser", body=BodyId("bn"))
JUDGED = Assessment(
    id=AssessmentId("b2"), goal=GoalId("m"), period=T2, status=GoalStatus.PARTLY, assessed_on=date(2023, 9, 5), assessed_by="Rektor"
)  # fmt: skip
BASE = Register().with_([DUE, GOAL, JUDGED])
ACTIVITY = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Öppna", responsible=("Kanslichef",), status=ActivityStatus.DONE)
SHARE = Indicator(id=IndicatorId("i"), goal=GoalId("m"), name="Andel")
TASK = Assignment(id=AssignmentId("u"), title="Utred", body=BodyId("sn"))


def _owed(*saved: Entity, period: Period = T2, written: dict[str, datetime] | None = None, base: Register = BASE) -> list[Owed]:
    return list(owed(base.with_(saved), period, TODAY, written or {}))


def _kinds(*saved: Entity, period: Period = T2) -> list[Owes]:
    return [one.kind for one in _owed(*saved, period=period)]


def test_nothing_is_owed_where_all_have_answered() -> None:
    assert _owed(ACTIVITY) == []


class TestOfGoals:
    def test_a_goal_without_a_judgement_is_owed_since_the_last_day_for_answers(self) -> None:
        (one,) = _owed(replace(JUDGED, status=None))
        assert (one.kind, one.thing, one.body, one.since) == (Owes.ASSESSMENT, GOAL, "bn", date(2023, 9, 8))
        assert one.days_late(TODAY) == 13

    def test_it_tells_who_judged_last_and_when(self) -> None:
        before = replace(JUDGED, id=AssessmentId("b1"), period=T1, assessed_on=date(2023, 5, 8), assessed_by="Skolchef")
        (one,) = _owed(before, replace(JUDGED, status=None))
        assert (one.responsible, one.touched, one.said) == (("Skolchef",), date(2023, 5, 8), T1)

    def test_it_remembers_the_judgement_of_the_year_before(self) -> None:
        old = replace(GOAL, id=GoalId("m2"), year=2022)
        last = Assessment(id=AssessmentId("b0"), goal=GoalId("m2"), period=Period.parse("2022-H"), status=GoalStatus.PARTLY)
        (one,) = _owed(old, last, replace(GOAL, previous=GoalId("m2")), replace(JUDGED, status=None))
        assert one.said == Period.parse("2022-H")

    def test_a_goal_that_only_holds_others_is_not_asked_for(self) -> None:
        above = Goal(id=GoalId("kf"), year=2023, title="Ett gott liv")
        assert _owed(above, replace(GOAL, parent=GoalId("kf"))) == []

    def test_a_goal_that_is_not_reached_needs_its_reason(self) -> None:
        assert _kinds(replace(JUDGED, status=GoalStatus.NOT_ACHIEVED)) == [Owes.COMMENT]
        assert _kinds(replace(JUDGED, status=GoalStatus.NOT_ACHIEVED, comment="Upphandlingen drog ut.")) == []

    def test_a_judgement_made_before_the_period_was_over_is_stale(self) -> None:
        assert _kinds(replace(JUDGED, assessed_on=date(2023, 8, 30))) == [Owes.STALE]
        undated = replace(JUDGED, assessed_on=None)
        assert _owed(undated) == []
        (one,) = _owed(undated, written={"b2": datetime(2023, 8, 1, 12, tzinfo=UTC)})
        assert (one.kind, one.touched) == (Owes.STALE, date(2023, 8, 1))


class TestOfActivities:
    def test_one_without_its_status_is_owed_by_those_who_answer_for_it(self) -> None:
        silent = replace(ACTIVITY, status=None)
        (one,) = _owed(silent, written={"a": datetime(2023, 3, 1, 12, tzinfo=UTC)})
        assert (one.kind, one.thing, one.responsible) == (Owes.STATUS, silent, ("Kanslichef",))
        assert one.touched == date(2023, 3, 1)

    def test_one_that_begins_after_the_period_is_not_asked_for(self) -> None:
        assert _kinds(replace(ACTIVITY, status=None, start=date(2023, 9, 1))) == []
        assert _kinds(replace(ACTIVITY, status=None, start=date(2023, 9, 1)), period=HALF) == [Owes.ASSESSMENT, Owes.STATUS]

    @pytest.mark.parametrize(("status", "is_owed"), [(status, status in ("ongoing", "not_started")) for status in ActivityStatus])
    def test_one_past_its_day_is_owed_unless_it_was_said_how_it_ended(self, status: ActivityStatus, is_owed: bool) -> None:
        found = _owed(replace(ACTIVITY, status=status, end=date(2023, 8, 31)))
        assert [(one.kind, one.since) for one in found] == ([(Owes.PAST_DAY, date(2023, 8, 31))] if is_owed else [])

    def test_one_whose_day_falls_after_the_period_is_not_owed_for_it(self) -> None:
        assert _kinds(replace(ACTIVITY, status=ActivityStatus.ONGOING, end=date(2023, 9, 10))) == []


class TestOfIndicators:
    def _value(self, period: Period) -> Measurement:
        return Measurement(id=MeasurementId(str(period)), indicator=IndicatorId("i"), period=period, value="78")

    def test_one_without_a_value_is_owed_and_tells_the_last(self) -> None:
        (one,) = _owed(SHARE, self._value(T1))
        assert (one.kind, one.goal, one.body, one.said) == (Owes.VALUE, GOAL, "bn", T1)
        assert _kinds(SHARE) == [Owes.VALUE]
        assert _kinds(SHARE, self._value(T2)) == []

    def test_not_measured_is_an_answer(self) -> None:
        assert _kinds(SHARE, replace(self._value(T2), value="", measured=False)) == []

    def test_one_measured_once_a_year_is_asked_for_then_alone(self) -> None:
        yearly = self._value(Period.parse("2022-H"))
        assert _kinds(SHARE, yearly) == []
        assert _kinds(SHARE, yearly, period=HALF) == [Owes.ASSESSMENT, Owes.VALUE]

    def test_one_of_no_goal_is_asked_for_too(self) -> None:
        (one,) = _owed(replace(SHARE, goal=None))
        assert (one.goal, one.body) == (None, None)


class TestOfAssignments:
    def test_one_that_is_open_wants_an_answer_each_period(self) -> None:
        earlier = Answer(id=AnswerId("s1"), assignment=AssignmentId("u"), period=T1, text="Påbörjat")
        (one,) = _owed(TASK, earlier)
        assert (one.kind, one.body, one.said) == (Owes.ANSWER, "sn", T1)
        now = replace(earlier, id=AnswerId("s2"), period=T2)
        assert _owed(TASK, earlier, now) == []
        assert _kinds(TASK, replace(now, text=" ")) == [Owes.ANSWER]

    def test_one_that_is_ended_or_given_later_is_not_asked_for(self) -> None:
        assert _kinds(replace(TASK, status=ActivityStatus.DONE)) == []
        later = Decision(id=DecisionId("x"), day=date(2023, 9, 1))
        assert _kinds(later, replace(TASK, decision=DecisionId("x"))) == []


def test_without_a_last_day_for_answers_the_periods_own_counts() -> None:
    assert due_day(BASE, T2) == date(2023, 9, 8)
    assert due_day(BASE, T1) == date(2023, 4, 30)
    assert due_day(BASE.with_([replace(DUE, due=None)]), T2) == date(2023, 8, 31)
