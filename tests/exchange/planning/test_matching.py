"""Which thing of the register a fact speaks of."""

from dataclasses import replace

import pytest

from malverktyg.domain.goals import Assessment, Goal, GoalLevel
from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.plan import Kind
from tests.exchange.readings import (
    NOW,
    T1,
    T2,
    after,
    assessment,
    goal,
    imported,
    kinds,
    made,
    only,
    reading,
    titles,
)


@pytest.mark.parametrize("title", ["ALLA ska må bra.", "Alla\u00a0ska  må bra", "Alla ska må bra\n"])
def test_typography_alone_makes_no_other_goal_and_no_change(title: str) -> None:
    register = imported(reading(goal("Alla ska må bra")))
    assert kinds(made(reading(goal(title)), register=register)) == {"unchanged": 1}


def test_a_goal_is_the_same_by_its_id_though_it_is_reworded() -> None:
    register = imported(reading(goal("Alla ska må bra")))
    known = only(register, Goal)
    plan = made(reading(goal("Varje invånare mår gott", id=known.id)), register=register)
    assert kinds(plan) == {"changed": 1}
    assert only(after(plan, register), Goal).title == "Varje invånare mår gott"


def test_a_goal_is_the_same_by_its_number_where_most_of_the_wording_is_left() -> None:
    register = imported(reading(goal("Andelen nöjda brukare ska öka till 85 procent", number="3.2")))
    plan = made(reading(goal("Andelen nöjda brukare ska öka till 90 procent", number="3.2")), register=register)
    assert kinds(plan) == {"changed": 1}


def test_another_goal_of_the_same_number_is_another_goal() -> None:
    register = imported(reading(goal("Andelen nöjda brukare ska öka", number="1")))
    plan = made(reading(goal("Vattnet ska vara rent", number="1")), register=register)
    assert kinds(plan) == {"added": 1}


def test_the_same_words_are_another_goal_in_another_body_and_in_another_year() -> None:
    register = imported(reading(goal("Attraktiv arbetsgivare")))
    plan = made(reading(goal("Attraktiv arbetsgivare"), body="Bildningsnämnden", file="B.xlsx"), register=register)
    assert [item.what for item in plan.items if item.kind is Kind.ADDED] == ["Organ", "Mål"]
    assert kinds(made(reading(goal("Attraktiv arbetsgivare"), year=2024), register=register)) == {"added": 1}


def test_a_workbook_that_names_no_body_finds_the_only_goal_of_its_words() -> None:
    register = imported(reading(goal("Attraktiv arbetsgivare")))
    assert kinds(made(reading(goal("Attraktiv arbetsgivare"), body=None), register=register)) == {"unchanged": 1}


def test_a_goal_mentioned_twice_in_a_workbook_is_one_with_what_both_places_say() -> None:
    plan = made(reading(
        goal("Mål", 2, focus_areas=("Hållbar hälsa",), assessments=(assessment(T1, status=GoalStatus.PARTLY),)),
        goal("Mål", 9, focus_areas=("Hållbar natur",), assessments=(assessment(T2, 9, status=GoalStatus.ACHIEVED),)),
    ))  # fmt: skip
    register = after(plan)
    assert len(only(register, Goal).focus_areas) == 2
    assert len(register.all(Assessment)) == 2
    assert plan.count(Kind.CONFLICT) == 0


def test_a_year_that_nobody_tells_is_guessed_and_told() -> None:
    plan = made(reading(goal("Mål"), year=None))
    assert only(after(plan), Goal).year == NOW.year
    assert [remark.code for remark in plan.remarks] == ["year_guessed"]


def test_the_year_of_the_assessments_is_the_goals_year() -> None:
    book = reading(goal("Mål", assessments=(assessment(replace(T1, year=2021), status=GoalStatus.PARTLY),)), year=None)
    assert only(imported(book), Goal).year == 2021


def test_a_goal_above_is_made_once_for_all_that_name_it() -> None:
    register = imported(reading(goal("Ett", 2, parent="En trygg kommun"), goal("Två", 3, parent="En trygg kommun")))
    above = [one for one in register.all(Goal).values() if one.level is GoalLevel.COUNCIL]
    assert titles(above) == ["En trygg kommun"]
    assert {one.parent for one in register.all(Goal).values()} == {None, above[0].id}


def test_a_goal_above_that_stands_in_another_workbook_is_that_goal() -> None:
    below = reading(goal("Ett", parent="En trygg kommun"), file="SN.xlsx")
    council = reading(goal("En trygg kommun", level=GoalLevel.COUNCIL), file="KF.xlsx", body="Kommunfullmäktige")
    register = imported(below, council)
    assert len(register.all(Goal)) == 2
