"""The order of a year's goals."""

from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import FocusAreaId, GoalId
from malverktyg.domain.ordering import in_order, moved, under_area

A, B, C = (FocusAreaId(name) for name in "abc")


def goals(*ids: str) -> list[Goal]:
    return [Goal(id=GoalId(id), year=2023, title=id, position=place) for place, id in enumerate(ids)]


def after(before: list[Goal], changed: tuple[Goal, ...]) -> list[str]:
    by_id = {goal.id: goal for goal in (*before, *changed)}
    return [str(goal.id) for goal in in_order(by_id.values())]


def test_a_goal_is_put_before_another_and_the_rest_keep_their_order() -> None:
    year = goals("1", "2", "3", "4")
    assert after(year, moved(year, ["4"], "2")) == ["1", "4", "2", "3"]
    assert after(year, moved(year, ["1"], "4")) == ["2", "3", "1", "4"]


def test_several_goals_go_together_to_the_end() -> None:
    year = goals("1", "2", "3", "4")
    assert after(year, moved(year, ["3", "1"], None)) == ["2", "4", "1", "3"]


def test_only_goals_whose_place_is_another_are_given() -> None:
    year = goals("1", "2", "3", "4")
    assert [goal.id for goal in moved(year, ["4"], "3")] == ["4", "3"]
    assert moved(year, ["2"], "3") == ()


def test_goals_put_before_one_of_themselves_stay_together() -> None:
    year = goals("1", "2", "3", "4")
    assert after(year, moved(year, ["2", "3"], "2")) == ["1", "2", "3", "4"]


@given(st.permutations("abcdef"), st.sets(st.sampled_from("abcdef")), st.sampled_from([*"abcdef", None]))
def test_no_goal_is_lost_and_places_are_counted_from_the_first(order: list[str], ids: set[str], before: str | None) -> None:
    year = goals(*order)
    by_id = {goal.id: goal for goal in (*year, *moved(year, ids, before))}
    assert sorted(goal.position for goal in by_id.values()) == list(range(6))
    assert [id for id in after(year, moved(year, ids, before)) if id not in ids] == [id for id in order if id not in ids]


def test_a_goal_under_another_focus_area_keeps_the_others_it_bears_on() -> None:
    goal = Goal(year=2023, title="x", focus_areas=(A, B))
    assert under_area(goal, A, C).focus_areas == (C, B)
    assert under_area(goal, A, B).focus_areas == (B,)
    assert under_area(goal, A, None).focus_areas == (B,)
    assert under_area(goal, None, C).focus_areas == (C, A, B)
