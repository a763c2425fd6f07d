"""Which columns a body's sheet has."""

from dataclasses import replace

import pytest

from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.goals import Goal, GoalLevel
from malverktyg.domain.ids import BodyId, GoalAreaId, GoalId
from malverktyg.domain.year import Register
from malverktyg.exchange.own.columns import goal_table, usual_level

GOAL = Goal(id=GoalId("m"), year=2023, title="Alla mår bra")
COUNCIL = Body(id=BodyId("kf"), name="Kommunfullmäktige", kind=BodyKind.COUNCIL)


def headings(goal: Goal) -> list[str]:
    return [column.heading for column in goal_table(Register().with_([goal, COUNCIL]), "X", [goal], 2023).columns]


def test_columns_for_what_no_goal_has_are_left_out() -> None:
    assert headings(GOAL)[:4] == ["Fokusområde", "Nr", "Mål", "Aktivitet"]


@pytest.mark.parametrize(
    ("goal", "extra"),
    [
        (replace(GOAL, goal_area=GoalAreaId("g")), "Målområde"),
        (replace(GOAL, level=GoalLevel.COUNCIL), "Måltyp"),
        (replace(GOAL, parent=GoalId("p")), "Överordnat mål"),
        (replace(GOAL, body=BodyId("kf")), "Måltyp"),
    ],
)
def test_what_a_goal_has_gets_its_column(goal: Goal, extra: str) -> None:
    assert extra in headings(goal)


def test_the_councils_own_goals_need_no_column_to_say_so() -> None:
    goal = replace(GOAL, body=BodyId("kf"), level=GoalLevel.COUNCIL)
    assert usual_level(Register().with_([COUNCIL]), goal) is GoalLevel.COUNCIL
    assert "Måltyp" not in headings(goal)


def test_a_goal_without_activities_has_a_row_of_its_own() -> None:
    assert [len(rows) for rows in goal_table(Register().with_([GOAL]), "X", [GOAL], 2023).groups] == [1]
