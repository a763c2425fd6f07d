"""What moved between two periods: told once, under its own kind, and never from what did not move."""

from dataclasses import replace
from datetime import date

from malverktyg.domain.bodies import Body
from malverktyg.domain.changes.between import changes_between
from malverktyg.domain.changes.moves import Came, Changes, Rewording, StatusMove, Went
from malverktyg.domain.goals import Activity, Assessment, Decision, Goal, Indicator
from malverktyg.domain.ids import ActivityId, AssessmentId, BodyId, DecisionId, GoalId, IndicatorId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register

T1, T2, NEXT = Period.parse("2023-T1"), Period.parse("2023-T2"), Period.parse("2024-T1")
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler barn läser", body=BodyId("sn"))
ACTIVITY = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Öppna biblioteket", end=date(2023, 6, 30))
BEFORE = Register().with_([Body(id=BodyId("sn"), name="Socialnämnden"), GOAL, ACTIVITY])


def _changes(after: Register, before: Register = BEFORE, later: Period = T2) -> Changes:
    return changes_between(before, after, T1, later)


def test_nothing_moved_where_nothing_differs() -> None:
    changes = _changes(BEFORE)
    assert changes.all == ()
    assert (changes.earlier, changes.later, changes.periods_alone) == (T1, T2, False)


def test_a_new_goal_and_a_dropped_one_are_told_without_what_hangs_on_them() -> None:
    fresh = Goal(id=GoalId("n"), year=2023, title="Fler simmar")
    under = Activity(id=ActivityId("b"), goal=GoalId("n"), title="Simskola")
    changes = _changes(BEFORE.with_([fresh, under], [GOAL, ACTIVITY]))
    assert changes.came == (Came(fresh),)
    assert changes.went == (Went(GOAL),)
    assert len(changes.all) == 2


def test_activities_and_indicators_that_came_or_went_under_a_goal_are_told() -> None:
    fresh = Activity(id=ActivityId("b"), goal=GoalId("m"), title="Läsa högt")
    measure = Indicator(id=IndicatorId("i"), goal=GoalId("m"), name="Lån per barn")
    changes = _changes(BEFORE.with_([fresh, measure], [ACTIVITY]))
    assert changes.came == (Came(fresh), Came(measure))
    assert changes.went == (Went(ACTIVITY),)


def test_a_rewording_is_told_with_its_decision() -> None:
    decision = Decision(id=DecisionId("b"), paragraph="12")
    reworded = replace(GOAL, title="Alla barn läser", decision=DecisionId("b"))
    assert _changes(BEFORE.with_([decision, reworded])).all == (
        Rewording(reworded, "Fler barn läser", "Alla barn läser", decision),
    )


def test_spaces_and_capitals_make_no_rewording() -> None:
    assert _changes(BEFORE.with_([replace(GOAL, title="Fler  barn LÄSER ")])).all == ()


class TestAYearLater:
    NEW = Goal(id=GoalId("n"), year=2024, title="Alla barn läser", body=BodyId("sn"), previous=GoalId("m"))

    def test_a_goal_goes_on_by_the_one_it_names(self) -> None:
        changes = _changes(BEFORE.with_([self.NEW], [ACTIVITY]), BEFORE.with_([], [ACTIVITY]), NEXT)
        assert changes.all == (Rewording(self.NEW, "Fler barn läser", "Alla barn läser"),)

    def test_a_goal_goes_on_over_the_years_between(self) -> None:
        last = replace(self.NEW, id=GoalId("o"), year=2025, previous=GoalId("n"))
        register = BEFORE.with_([self.NEW, last], [ACTIVITY])
        changes = changes_between(register, register, T1, Period.parse("2025-T1"))
        assert changes.all == (Rewording(last, "Fler barn läser", "Alla barn läser"),)

    def test_a_ring_of_goals_that_name_one_another_leads_nowhere(self) -> None:
        ring = replace(self.NEW, previous=GoalId("n"))
        register = BEFORE.with_([ring], [ACTIVITY])
        assert _changes(register, register, NEXT).all == (Came(ring), Went(GOAL))

    def test_a_goal_that_names_none_goes_on_by_its_very_words_in_the_same_body(self) -> None:
        same = replace(self.NEW, title="Fler barn läser", previous=None)
        assert _changes(BEFORE.with_([same], [ACTIVITY]), BEFORE.with_([], [ACTIVITY]), NEXT).all == ()
        elsewhere = replace(same, body=None)
        register = BEFORE.with_([elsewhere], [ACTIVITY])
        assert _changes(register, register, NEXT).all == (Came(elsewhere), Went(GOAL))

    def test_an_unfinished_activity_goes_on_by_its_words(self) -> None:
        on = Activity(id=ActivityId("b"), goal=GoalId("n"), title="öppna biblioteket", status=ActivityStatus.DONE)
        goal = replace(self.NEW, title=GOAL.title)
        register = BEFORE.with_([goal, on])
        assert _changes(register, register, NEXT).all == (StatusMove(on, None, ActivityStatus.DONE),)

    def test_a_finished_activity_is_not_asked_after_and_a_new_one_of_its_name_is_new(self) -> None:
        done = replace(ACTIVITY, status=ActivityStatus.DONE)
        again = Activity(id=ActivityId("b"), goal=GoalId("n"), title=ACTIVITY.title)
        register = BEFORE.with_([done, replace(self.NEW, title=GOAL.title), again])
        assert _changes(register, register, NEXT).all == (Came(again),)


class TestWhereTheFileKnowsOnlyThePeriods:
    def test_the_assessments_alone_are_compared_and_it_is_said(self) -> None:
        judged = [
            Assessment(id=AssessmentId(str(period)), goal=GoalId("m"), period=period, status=status)
            for period, status in ((T1, GoalStatus.PARTLY), (T2, GoalStatus.ACHIEVED))
        ]
        changes = _changes(BEFORE.with_(judged), Register())
        assert changes.all == (StatusMove(GOAL, GoalStatus.PARTLY, GoalStatus.ACHIEVED),)
        assert changes.periods_alone
