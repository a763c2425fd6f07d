"""How a plan shows things and values to a reader."""

from datetime import date

import pytest

from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Goal, Group, Indicator, Measurement
from malverktyg.domain.ids import AssignmentId, BodyId, FocusAreaId, GoalId, IndicatorId
from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.showing import field_label, label, shown
from tests.exchange.readings import T1

GOAL = Goal(id=GoalId("m"), year=2023, title="Alla mår bra")
AREAS = [FocusArea(id=FocusAreaId(name), name=name) for name in ("Hälsa", "Natur")]
DRAFT = Draft(
    Register().with_([
        GOAL, *AREAS, Body(id=BodyId("sn"), name="Socialnämnden"), Indicator(id=IndicatorId("i"), name="Nöjda"),
        Assignment(id=AssignmentId("u"), title="Utred"),
    ]),
    str,
)  # fmt: skip


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        (GOAL, "Alla mår bra"),
        (Activity(goal=GOAL.id, title="Enkät"), "Enkät"),
        (Assessment(goal=GoalId("m"), period=T1), "Alla mår bra, tertial 1 2023"),
        (Measurement(indicator=IndicatorId("i"), period=T1, group=Group.WOMEN), "Nöjda, tertial 1 2023, kvinnor"),
        (Answer(assignment=AssignmentId("u"), period=T1), "Utred, tertial 1 2023"),
        (AREAS[0], "Hälsa"),
    ],
)
def test_a_thing_is_called_what_an_officer_would_call_it(thing: Entity, said: str) -> None:
    assert label(DRAFT, thing) == said


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("status", GoalStatus.PARTLY, "Delvis uppnått"),
        ("body", "sn", "Socialnämnden"),
        ("parent", "m", "Alla mår bra"),
        ("focus_areas", ("Natur", "Hälsa"), "Natur, Hälsa"),
        ("responsible", ("HR-chef", "Rektor"), "HR-chef, Rektor"),
        ("measured", False, "nej"),
        ("percent", 40, "40"),
        ("due", date(2023, 9, 5), "2023-09-05"),
        ("comment", None, ""),
        ("time", TimeSpan(date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, "Q3"), "Q3 (2023-07-01–2023-09-30)"),
        ("time", TimeSpan(end=date(2023, 9, 30)), "–2023-09-30"),
        ("time", TimeSpan(text="löpande"), "löpande"),
    ],
)
def test_a_value_is_shown_in_words(field: str, value: object, said: str) -> None:
    assert shown(DRAFT, field, value) == said


def test_an_assessments_status_is_not_called_an_activitys() -> None:
    assert field_label(Assessment(goal=GoalId("m"), period=T1), "status") == "bedömning"
    assert field_label(Activity(title="Enkät"), "status") == "läge"
