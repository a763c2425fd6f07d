"""The register answers what every page and paper asks, and a change gives a new one."""

from dataclasses import replace
from datetime import date
from functools import cached_property

import pytest

from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.bodies import Body, FocusArea, Municipality
from malverktyg.domain.goals import Activity, Assessment, Goal, GoalLevel, Group, Indicator, Measurement
from malverktyg.domain.ids import (
    ActivityId,
    AppendixId,
    AssessmentId,
    BearingId,
    BodyId,
    DecisionPointId,
    FocusAreaId,
    GoalId,
    IndicatorId,
    KeptWorkbookId,
    MatterId,
    MeasurementId,
    MunicipalityId,
    ProposalId,
    SourceId,
    TemplateId,
)
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.matters import Bearing, DecisionPoint, Matter, Proposal
from malverktyg.domain.periods import Period, periods_of
from malverktyg.domain.sources import Source
from malverktyg.domain.templates import Template
from malverktyg.domain.year import KINDS, Entity, Register
from tests.registers import a_year

T1, T2, WHOLE = periods_of(2023)
G = GoalId("g")
GOAL = Goal(id=G, year=2023, title="Mål")


def _of(*values: Entity) -> Register:
    return Register().with_(values)


def test_an_empty_register_answers_with_nothing() -> None:
    empty = Register()
    assert empty.municipality == Municipality()
    assert (empty.focus_areas, empty.bodies, empty.years, empty.goals_of(2023)) == ((), (), (), ())
    assert (empty.activities_of(G), empty.assessments_of(G), empty.assessment_of(G, T2)) == ((), (), None)
    assert (empty.indicators_of(G), empty.measurements_of(None)) == ((), ())
    assert (empty.proposal_of(MatterId("m")), empty.points_of(None), empty.bearings_of(None)) == (None, (), {})
    assert (empty.source_of("g"), empty.source_of(None)) == (None, None)
    assert all(empty.all(kind) == {} for kind in KINDS)


def test_a_thing_is_found_by_its_kind_and_id() -> None:
    register = _of(GOAL)
    assert register.find(Goal, G) is GOAL
    assert register.find(Activity, G) is None
    assert register.find(Goal, None) is None


def test_a_change_gives_a_new_register_and_leaves_the_old_one() -> None:
    old = _of(GOAL, Body(id=BodyId("b"), name="Nämnden"))
    new = old.with_([replace(GOAL, title="Nytt")], [Body(id=BodyId("b"), name="Nämnden")])
    assert [goal.title for goal in new.goals_of(2023)] == ["Nytt"]
    assert new.bodies == ()
    assert old.goals_of(2023) == (GOAL,)
    assert len(old.bodies) == 1


def test_what_is_both_removed_and_saved_stands() -> None:
    assert _of(GOAL).with_([GOAL], [GOAL]) == _of(GOAL)
    assert _of(GOAL).with_(removed=[replace(GOAL, id=GoalId("borta"))]) == _of(GOAL)


def test_a_thing_without_an_id_has_no_place_in_a_register() -> None:
    with pytest.raises(ValueError, match="not saved yet"):
        _of(replace(GOAL, id=None))


def test_the_municipality_is_the_one_that_is_saved() -> None:
    assert _of(Municipality(id=MunicipalityId("m"), name="Ådalen")).municipality.name == "Ådalen"


def test_areas_and_bodies_come_by_position_and_then_by_name() -> None:
    areas = [FocusArea(id=FocusAreaId(name), name=name, position=place) for name, place in (("c", 1), ("b", 0), ("a", 1))]
    bodies = [Body(id=BodyId(name), name=name, position=place) for name, place in (("c", 1), ("b", 0), ("a", 1))]
    register = _of(*areas, *bodies)
    assert [area.name for area in register.focus_areas] == ["b", "a", "c"]
    assert [body.name for body in register.bodies] == ["b", "a", "c"]


def test_the_years_are_those_of_goals_and_matters() -> None:
    matter = Matter(id=MatterId("m"), period=Period.parse("2021-H"))
    assert _of(GOAL, replace(GOAL, id=GoalId("h"), year=2024), matter).years == (2021, 2023, 2024)


def test_a_years_goals_come_by_level_then_body_then_position() -> None:
    first, second = Body(id=BodyId("z"), name="Z", position=0), Body(id=BodyId("a"), name="A", position=1)
    goals = [
        Goal(id=GoalId("nobody"), year=2023, title="A"),
        Goal(id=GoalId("a"), year=2023, title="A", body=second.id),
        Goal(id=GoalId("z2"), year=2023, title="A", body=first.id, position=2),
        Goal(id=GoalId("z1"), year=2023, title="A", body=first.id, position=1),
        Goal(id=GoalId("kf"), year=2023, title="A", level=GoalLevel.COUNCIL, body=second.id),
        Goal(id=GoalId("other"), year=2022, title="A"),
    ]
    assert [goal.id for goal in _of(first, second, *goals).goals_of(2023)] == ["kf", "z1", "z2", "a", "nobody"]


def test_a_goals_activities_come_in_their_order() -> None:
    activities = [Activity(id=ActivityId(str(place)), goal=G, title="A", position=place) for place in (2, 0, 1)]
    other = Activity(id=ActivityId("x"), goal=GoalId("annat"), title="A")
    assert [one.position for one in _of(*activities, other).activities_of(G)] == [0, 1, 2]


def test_a_goals_assessments_come_by_period() -> None:
    made = [Assessment(id=AssessmentId(str(period)), goal=G, period=period) for period in (WHOLE, T1, T2)]
    register = _of(*made, replace(made[0], id=AssessmentId("x"), goal=GoalId("annat")))
    assert [one.period for one in register.assessments_of(G)] == [T1, T2, WHOLE]
    assert register.assessment_of(G, T2) == made[2]
    assert register.assessment_of(None, T2) is None


def test_indicators_come_in_their_order_and_their_measurements_by_period() -> None:
    indicators = [Indicator(id=IndicatorId(str(place)), goal=G, name="A", position=place) for place in (1, 0)]
    loose = Indicator(id=IndicatorId("x"), name="Lös")
    measured = [
        Measurement(id=MeasurementId(f"{period}{group}"), indicator=IndicatorId("1"), period=period, group=group)
        for period, group in ((T2, Group.TOTAL), (T1, Group.WOMEN))
    ]
    register = _of(*indicators, loose, *measured)
    assert [one.position for one in register.indicators_of(G)] == [0, 1]
    assert register.indicators_of(None) == (loose,)
    assert [one.period for one in register.measurements_of(IndicatorId("1"))] == [T1, T2]
    assert register.measurements_of(IndicatorId("0")) == ()


def test_a_matter_has_its_proposal_with_points_in_order_and_bearings_by_area() -> None:
    m, p = MatterId("m"), ProposalId("p")
    proposal = Proposal(id=p, matter=m, day=date(2023, 9, 5))
    points = [DecisionPoint(id=DecisionPointId(str(place)), proposal=p, text="A", position=place) for place in (1, 0)]
    bearing = Bearing(id=BearingId("b"), matter=m, focus_area=FocusAreaId("f"))
    others = (
        Proposal(id=ProposalId("q"), matter=MatterId("n")),
        DecisionPoint(id=DecisionPointId("x"), proposal=ProposalId("q")),
        Bearing(id=BearingId("c"), matter=MatterId("n"), focus_area=FocusAreaId("f")),
    )
    register = _of(*others, proposal, *points, bearing)
    assert register.proposal_of(m) == proposal
    assert [point.position for point in register.points_of(p)] == [0, 1]
    assert register.bearings_of(m) == {"f": bearing}


def test_a_source_is_found_for_a_thing_and_for_one_of_its_fields() -> None:
    first, second = (
        Source(id=SourceId(field), subject="g", field=field, workbook="B", sheet="S", cell=cell)
        for field, cell in (("title", "A1"), ("number", "B1"))
    )
    register = _of(first, second)
    assert register.source_of("g") == first
    assert register.source_of("g", "number") == second
    assert register.source_of("g", "body") is None
    assert register.source_of(None) is None


def test_a_period_has_the_matter_that_was_begun_last() -> None:
    period = Period.parse("2023-T2")
    first, last = (Matter(id=MatterId(id), period=period) for id in ("m", "n"))
    register = _of(first, last, Matter(id=MatterId("o"), period=period.previous))
    assert register.matter_in(period) == last
    assert _of(GOAL).matter_in(period) is None


FOUND = [name for name, how in vars(Register).items() if isinstance(how, cached_property)]
WHOLE_YEAR = a_year().with_(
    [
        Template(id=TemplateId("mall"), name="Kort"),
        KeptWorkbook(id=KeptWorkbookId("bok"), name="Mål.xlsx", sha256="1", size=1),
        Appendix(
            id=AppendixId("bilaga"), proposal=next(iter(a_year().all(Proposal).values())).id or ProposalId(""),
            kind=AppendixKind.FILE, name="Karta.pdf", sha256="2",
        ),
        Source(id=SourceId("cell"), subject="g", field="title", workbook="B", sheet="S", cell="A1"),
    ]
)  # fmt: skip


@pytest.mark.parametrize("kind", [kind for kind in KINDS if WHOLE_YEAR.all(kind)])
def test_whatever_changes_what_is_found_is_what_would_be_found_anew(kind: type[Entity]) -> None:
    for name in FOUND:
        getattr(WHOLE_YEAR, name)
    for gone in WHOLE_YEAR.all(kind).values():
        without = WHOLE_YEAR.with_(removed=[gone])
        for changed in (without, without.with_([gone])):
            anew = Register(changed.tables)
            assert {name: getattr(changed, name) for name in FOUND} == {name: getattr(anew, name) for name in FOUND}


def test_what_a_change_does_not_touch_is_not_sought_again() -> None:
    before = a_year()
    kept = before._activities
    goal, activity = before.goals_of(2023)[0], next(iter(before.all(Activity).values()))
    assert before.with_([replace(goal, title="Nytt")])._activities is kept
    assert before.with_([replace(activity, title="Nytt")])._activities is not kept
