"""Goals, activities and assessments, and what must be put right in them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from malverktyg.domain.goals import Activity, Assessment, Assignment, Decision, Goal, Indicator
from malverktyg.domain.ids import FocusAreaId, GoalId
from malverktyg.domain.periods import Period, Precision, TimeSpan
from malverktyg.domain.problem import Severity, problems
from malverktyg.domain.scales import ActivityStatus, GoalStatus

GOAL = Goal(id=GoalId("g"), year=2023, title="Alla barn läser")
ACTIVITY = Activity(goal=GOAL.id, title="Öppna biblioteket", start=date(2023, 7, 1), end=date(2023, 12, 31))
ASSESSMENT = Assessment(goal=GoalId("g"), period=Period.parse("2023-T2"))


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (replace(GOAL, title="\u00a0 "), "title"),
        (replace(GOAL, parent=GOAL.id), "parent"),
        (replace(GOAL, focus_areas=(FocusAreaId("a"), FocusAreaId("a"))), "focus_areas"),
        (replace(ACTIVITY, title=""), "title"),
        (replace(ACTIVITY, goal=None), "goal"),
        (replace(ACTIVITY, end=date(2023, 6, 30)), "end"),
        (replace(ACTIVITY, percent=101), "percent"),
        (replace(ACTIVITY, percent=-1), "percent"),
        (Decision(paragraph="§"), "paragraph"),
        (Indicator(name=""), "name"),
        (Assignment(title=" "), "title"),
    ],
)
def test_what_must_be_put_right_is_told_at_its_field(value: Any, field: str) -> None:
    (found,) = problems(value)
    assert (found.field, found.severity) == (field, Severity.ERROR)
    assert found.text.endswith(".")


@pytest.mark.parametrize(
    "value",
    [
        GOAL,
        replace(GOAL, parent=GoalId("annat"), focus_areas=(FocusAreaId("a"), FocusAreaId("b"))),
        replace(GOAL, id=None),
        ACTIVITY,
        replace(ACTIVITY, start=None, percent=0),
        replace(ACTIVITY, end=None, percent=100),
        replace(ACTIVITY, end=ACTIVITY.start),
        Decision(),
        Decision(paragraph="§ 147"),
        Indicator(name="Andel"),
        Assignment(title="Utreda"),
        ASSESSMENT,
    ],
)
def test_what_is_right_has_no_problems(value: Any) -> None:
    assert list(problems(value)) == []


@pytest.mark.parametrize(
    ("status", "comment", "told"),
    [
        (GoalStatus.NOT_ACHIEVED, " ", True),
        (GoalStatus.NOT_ACHIEVED, "Personal saknas.", False),
        (GoalStatus.PARTLY, "", False),
        (GoalStatus.NOT_ASSESSED, "", False),
    ],
)
def test_a_goal_that_is_not_achieved_asks_for_a_reason_but_is_saved_without(status: GoalStatus, comment: str, told: bool) -> None:
    found = list(problems(replace(ASSESSMENT, status=status, comment=comment)))
    assert [(one.field, one.severity) for one in found] == ([("comment", Severity.WARNING)] if told else [])


@pytest.mark.parametrize(
    ("status", "overdue"),
    [
        (None, True),
        (ActivityStatus.ONGOING, True),
        (ActivityStatus.DELAYED, True),
        (ActivityStatus.DONE, False),
        (ActivityStatus.CANCELLED, False),
    ],
)
def test_an_activity_past_its_last_day_is_overdue_unless_it_has_ended(status: ActivityStatus | None, overdue: bool) -> None:
    assert replace(ACTIVITY, status=status).is_overdue(date(2024, 1, 1)) is overdue


def test_an_activity_is_not_overdue_on_its_last_day_or_without_one() -> None:
    assert not ACTIVITY.is_overdue(date(2023, 12, 31))
    assert not replace(ACTIVITY, end=None).is_overdue(date(2024, 1, 1))


def test_an_activitys_time_is_what_its_text_said() -> None:
    told = replace(ACTIVITY, precision=Precision.SEASON, time_text="HT 23")
    assert told.time == TimeSpan(date(2023, 7, 1), date(2023, 12, 31), Precision.SEASON, "HT 23")


@pytest.mark.parametrize(
    ("target", "unit", "aim"),
    [
        ("80 %", "%", "80 %"),
        ("minst 85%", "%", "minst 85%"),
        ("14 dagar", "Dagar", "14 dagar"),
        ("14", "dagar", "14 dagar"),
        ("minst", "st", "minst st"),
        ("80 %", "", "80 %"),
        ("", "dagar", ""),
    ],
)
def test_an_indicators_aim_says_its_unit_once(target: str, unit: str, aim: str) -> None:
    assert Indicator(name="Andel", target=target, unit=unit).aim == aim
