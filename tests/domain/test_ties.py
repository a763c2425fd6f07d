"""What hangs together goes together, and nothing names what is gone."""

from dataclasses import fields, replace
from typing import get_args, get_type_hints

from malverktyg.domain import ids
from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Activity, Goal, Indicator, Measurement
from malverktyg.domain.ids import ActivityId, BodyId, FocusAreaId, GoalId, IndicatorId, MeasurementId, SourceId
from malverktyg.domain.periods import Period
from malverktyg.domain.sources import Source
from malverktyg.domain.ties import TIES, astray, gone_with, loosened
from malverktyg.domain.year import KINDS, Register

BODY = Body(id=BodyId("b"), name="Nämnden")
AREA, OTHER = FocusArea(id=FocusAreaId("fa"), name="Hälsa"), FocusArea(id=FocusAreaId("fb"), name="Natur")
GOAL = Goal(id=GoalId("g"), year=2023, title="A", body=BODY.id, focus_areas=(FocusAreaId("fa"), FocusAreaId("fb")))
CHILD = Goal(id=GoalId("c"), year=2023, title="B", parent=GOAL.id, previous=GOAL.id)
ACTIVITY = Activity(id=ActivityId("a"), goal=GOAL.id, title="C")
INDICATOR = Indicator(id=IndicatorId("i"), goal=GOAL.id, name="D")
MEASUREMENT = Measurement(id=MeasurementId("m"), indicator=IndicatorId("i"), period=Period.parse("2023-H"))
SOURCE = Source(id=SourceId("s"), subject="m", field="value", workbook="B", sheet="S", cell="A1")
REGISTER = Register().with_([BODY, AREA, OTHER, GOAL, CHILD, ACTIVITY, INDICATOR, MEASUREMENT, SOURCE])


def test_every_field_that_holds_an_id_is_a_tie() -> None:
    kinds = {getattr(ids, f"{kind.__name__}Id"): kind for kind in KINDS}
    found = set()
    for kind in KINDS:
        hints = get_type_hints(kind)
        for name in {one.name for one in fields(kind)} - {"id"}:
            named = [part for part in (hints[name], *get_args(hints[name])) if part in kinds]
            found |= {(kind, name, kinds[part]) for part in named}
    assert found == {(tie.kind, tie.field, tie.to) for tie in TIES}


def test_what_must_name_an_owner_hangs_on_it() -> None:
    for tie in TIES:
        may_be_none = type(None) in get_args(get_type_hints(tie.kind)[tie.field])
        assert tie.hangs or may_be_none or tie.field == "focus_areas"


def test_what_hangs_on_a_goal_goes_with_it_down_to_its_sources() -> None:
    assert set(gone_with(REGISTER, [GOAL])) == {GOAL, ACTIVITY, INDICATOR, MEASUREMENT, SOURCE}
    assert gone_with(REGISTER, [ACTIVITY]) == (ACTIVITY,)
    assert gone_with(REGISTER, [replace(GOAL, id=None)]) == ()


def test_what_names_a_thing_that_goes_lets_go_of_it() -> None:
    assert loosened(REGISTER, [GOAL, ACTIVITY]) == (replace(CHILD, parent=None, previous=None),)
    assert loosened(REGISTER, [BODY, AREA]) == (replace(GOAL, body=None, focus_areas=(FocusAreaId("fb"),)),)
    assert loosened(REGISTER, [replace(GOAL, id=None)]) == ()


def test_a_thing_that_names_what_is_not_there_is_astray() -> None:
    left = REGISTER.with_(removed=[AREA])
    assert list(astray(left, [GOAL, CHILD, ACTIVITY, SOURCE])) == [GOAL]
    assert list(astray(REGISTER, [GOAL, CHILD])) == []
