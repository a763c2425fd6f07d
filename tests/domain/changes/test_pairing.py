"""Which thing is the same as which."""

from dataclasses import replace

from malverktyg.domain.changes.pairing import Pairs, folded
from malverktyg.domain.goals import Activity, Assignment, Goal
from malverktyg.domain.ids import ActivityId, AssignmentId, GoalId
from malverktyg.domain.year import Register

GOAL, OTHER = (Goal(id=GoalId(id), year=2023, title=id) for id in "mn")
ACTIVITY = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Öppna")


def test_an_activity_that_changed_goals_is_the_same() -> None:
    before = Register().with_([GOAL, OTHER, ACTIVITY])
    moved = replace(ACTIVITY, goal=GoalId("n"))
    assert Pairs(before, before.with_([moved]), 2023, 2023).activities == ((ACTIVITY, moved),)


def test_assignments_stand_in_their_order_and_belong_to_no_year() -> None:
    first, second = (Assignment(id=AssignmentId(id), title=id, position=place) for place, id in enumerate("uv"))
    before = Register().with_([second, first])
    pairs = Pairs(before, before.with_([], [first]), 2023, 2024)
    assert pairs.assignments == ((second, second), (first, None))


def test_two_goals_of_the_same_words_go_on_as_two() -> None:
    twins = [replace(GOAL, id=GoalId(f"{year}{id}"), year=year, title="Lika") for year in (2023, 2024) for id in "ab"]
    register = Register().with_(twins)
    pairs = Pairs(register, register, 2023, 2024)
    assert [(was and was.id, now and now.id) for was, now in pairs.goals] == [("2023a", "2024a"), ("2023b", "2024b")]


def test_words_are_folded_by_spaces_and_capitals() -> None:
    assert folded(" Öppna  BIBLIOTEKET\n") == "öppna biblioteket"
