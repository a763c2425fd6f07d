"""The register with what a batch adds to it so far."""

from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import ActivityId, BodyId, FocusAreaId, GoalId
from malverktyg.domain.year import Register
from malverktyg.exchange.planning.draft import Draft

GOAL = Goal(id=GoalId("m"), year=2023, title="Alla mår bra", number="1", position=4)
BODY = Body(id=BodyId("sn"), name="Socialnämnden", short="SN", definite="socialnämnden")
KEPT = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Enkät", position=2)


def draft() -> Draft:
    return Draft(Register().with_([GOAL, BODY, KEPT]), lambda: "ny")


def test_what_is_there_is_found_by_id_name_and_owner() -> None:
    one = draft()
    assert one.find(Goal, "m") is GOAL
    assert one.named(Body, "sn") is BODY
    assert one.named(Body, "SOCIALNÄMNDEN") is BODY
    assert one.goals(2023, "alla mår  bra.") == [GOAL]
    assert one.of(Activity, "m") == [KEPT]
    assert one.numbered(2023, "1") == [GOAL]


def test_what_is_added_is_found_in_the_same_ways() -> None:
    one = draft()
    added = one.add(Goal(id=GoalId("n"), year=2023, title="Ingen ska vänta", number="2"))
    hung = one.add(Activity(id=ActivityId("b"), goal=GoalId("n"), title="Korta köerna"))
    area = one.add(FocusArea(id=FocusAreaId("f"), name="Hållbar hälsa"))
    assert (one.find(Goal, "n"), one.goals(2023, "Ingen ska vänta")) == (added, [added])
    assert one.of(Activity, "n") == [hung]
    assert one.named(FocusArea, "hållbar hälsa") is area
    assert list(one.fresh) == ["n", "b", "f"]


def test_a_number_is_looked_up_only_among_what_was_there_before() -> None:
    one = draft()
    one.add(Goal(id=GoalId("n"), year=2023, title="Ny", number="9"))
    assert one.numbered(2023, "9") == []


def test_the_next_position_is_after_the_last_of_the_same_owner() -> None:
    one = draft()
    assert (one.next_position(Goal, 2023), one.next_position(Goal, 2024)) == (5, 0)
    assert (one.next_position(Activity, "m"), one.next_position(Activity, "annat")) == (3, 0)


def test_the_register_itself_is_left_alone() -> None:
    one = draft()
    one.add(Goal(id=GoalId("n"), year=2023, title="Ny"))
    assert one.register.find(Goal, "n") is None
