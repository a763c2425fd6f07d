"""One unit's part of a register."""

from malverktyg.domain.extract import part_of
from malverktyg.domain.goals import Assignment, Goal, Indicator, Measurement
from malverktyg.domain.ids import AssignmentId, BodyId, IndicatorId
from malverktyg.domain.matters import Matter, Proposal
from tests.registers import a_year

YEAR = a_year().with_([
    Indicator(id=IndicatorId("lös"), name="Befolkning"),
    Assignment(id=AssignmentId("u1"), title="Utred", body=BodyId("bn")),
    Assignment(id=AssignmentId("u2"), title="Annat", body=BodyId("sn")),
])  # fmt: skip


def test_it_holds_the_units_goals_with_what_hangs_on_them_and_nothing_of_others() -> None:
    part = part_of(YEAR, BodyId("bn"), 2023)
    assert {goal.body for goal in part.all(Goal).values()} == {"bn"}
    assert all(part.activities_of(goal.id) == YEAR.activities_of(goal.id) for goal in part.all(Goal).values())
    assert set(part.all(Indicator)) == {"i1"}
    assert len(part.all(Measurement)) == 2
    assert set(part.all(Assignment)) == {"u1"}
    assert not part.all(Matter)
    assert not part.all(Proposal)
    assert part.focus_areas == YEAR.focus_areas


def test_a_goal_above_that_is_anothers_is_not_named() -> None:
    assert all(goal.parent is None for goal in part_of(YEAR, BodyId("bn"), 2023).all(Goal).values())
    council = part_of(YEAR, BodyId("kf"), 2023)
    assert {goal.id: goal.parent for goal in council.all(Goal).values()} == {
        goal.id: goal.parent for goal in YEAR.goals_of(2023) if goal.body == "kf"
    }


def test_what_belongs_to_no_unit_is_a_part_too() -> None:
    part = part_of(YEAR, None, 2023)
    assert not part.all(Goal)
    assert set(part.all(Indicator)) == {"lös"}


def test_another_year_is_empty() -> None:
    assert not part_of(YEAR, BodyId("bn"), 2024).all(Goal)
