"""Bodies and areas by the names that workbooks use."""

import pytest

from malverktyg.domain.bodies import Body, BodyKind, FocusArea
from malverktyg.domain.goals import Goal, GoalLevel
from malverktyg.domain.year import Register
from malverktyg.exchange.planning.naming import kind_of
from tests.exchange.readings import (
    after,
    goal,
    imported,
    kinds,
    made,
    only,
    reading,
)


def test_an_import_into_a_register_with_hand_made_things_finds_them() -> None:
    area = FocusArea(id="f", name="Hållbar hälsa")  # type: ignore[arg-type]
    body = Body(id="b", name="Socialnämnden", short="SN")  # type: ignore[arg-type]
    there = Register().with_([area, body])
    plan = made(reading(goal("Mål", focus_areas=("hållbar hälsa",)), body="SN"), register=there)
    assert kinds(plan) == {"added": 1}
    assert only(after(plan, there), Goal).focus_areas == ("f",)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Kommunfullmäktige", BodyKind.COUNCIL),
        ("Socialnämnden", BodyKind.COMMITTEE),
        ("Kommunstyrelsen", BodyKind.COMMITTEE),
        ("Koncern- och finansutskottet", BodyKind.SUBCOMMITTEE),
        ("Kommunförvaltningen", BodyKind.ADMINISTRATION),
        ("Kommunledningskontoret", BodyKind.ADMINISTRATION),
    ],
)
def test_a_new_bodys_kind_is_told_by_how_its_name_ends(name: str, kind: BodyKind) -> None:
    assert kind_of(name) is kind


def test_the_goals_of_a_new_council_are_the_councils() -> None:
    register = imported(reading(goal("En trygg kommun"), body="Kommunfullmäktige"))
    assert only(register, Goal).level is GoalLevel.COUNCIL
