"""What belongs elsewhere now."""

from dataclasses import replace

from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.changes.moves import Transfer
from malverktyg.domain.changes.pairing import Pairs
from malverktyg.domain.changes.places import transferred
from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import ActivityId, BodyId, FocusAreaId, GoalId
from malverktyg.domain.year import Register

SN, BN = (Body(id=BodyId(id), name=name) for id, name in (("sn", "Socialnämnden"), ("bn", "Bildningsnämnden")))
HEALTH, NATURE = (FocusArea(id=FocusAreaId(id), name=name) for id, name in (("h", "Hållbar hälsa"), ("n", "Hållbar natur")))
COUNCIL = Goal(id=GoalId("kf"), year=2023, title="Ett gott liv")
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler läser", body=BodyId("sn"), focus_areas=(FocusAreaId("h"),))
ACTIVITY = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Öppna", responsible=("Rektor",))
BEFORE = Register().with_([SN, BN, HEALTH, NATURE, COUNCIL, GOAL, ACTIVITY])


def _moves(*saved: Goal | Activity | Body, year: int = 2023) -> list[Transfer]:
    return list(transferred(Pairs(BEFORE, BEFORE.with_(saved), 2023, year)))


def test_a_goal_moves_to_another_body_area_and_goal() -> None:
    moved = replace(GOAL, body=BodyId("bn"), focus_areas=(FocusAreaId("h"), FocusAreaId("n")), parent=GoalId("kf"))
    assert _moves(moved) == [
        Transfer(moved, "body", ("Socialnämnden",), ("Bildningsnämnden",)),
        Transfer(moved, "focus_areas", ("Hållbar hälsa",), ("Hållbar hälsa", "Hållbar natur")),
        Transfer(moved, "parent", (), ("Ett gott liv",)),
    ]


def test_a_body_under_another_name_and_areas_in_another_order_are_no_move() -> None:
    both = (FocusAreaId("n"), FocusAreaId("h"))
    before = BEFORE.with_([replace(GOAL, focus_areas=both)])
    after = before.with_([replace(SN, name="Omsorgsnämnden"), replace(GOAL, focus_areas=both[::-1])])
    assert list(transferred(Pairs(before, after, 2023, 2023))) == []


def test_an_activity_moves_to_another_goal_and_another_responsible() -> None:
    moved = replace(ACTIVITY, goal=GoalId("kf"), responsible=("Rektor", "Kanslichef"))
    assert _moves(moved) == [
        Transfer(moved, "goal", ("Fler läser",), ("Ett gott liv",)),
        Transfer(moved, "responsible", ("Rektor",), ("Rektor", "Kanslichef")),
    ]


def test_the_same_goal_in_another_year_is_the_same_place() -> None:
    later = replace(COUNCIL, id=GoalId("kf4"), year=2024, previous=GoalId("kf"))
    goal = replace(GOAL, id=GoalId("m4"), year=2024, previous=GoalId("m"))
    activity = replace(ACTIVITY, id=ActivityId("a4"), goal=GoalId("m4"))
    assert _moves(later, goal, activity, year=2024) == []
    under = replace(goal, parent=GoalId("kf4"))
    assert _moves(later, under, activity, year=2024) == [Transfer(under, "parent", (), ("Ett gott liv",))]
