"""Where a file's words and data do not agree: one finding for each thing made to disagree."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import ActivityId, AssessmentId, BodyId, GoalId, MatterId
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import paper
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Entity, Register
from malverktyg.review.whole import review_paper
from tests.registers import T1, T2

TODAY = date(2023, 9, 21)
GOAL = Goal(id=GoalId("g"), year=2023, title="Fler når målet", body=BodyId("b"))
MATTER = Matter(id=MatterId("m"), title="Uppföljning för tertial 2 2023", period=T2)
ASSESSED = Assessment(
    id=AssessmentId("a"), goal=GoalId("g"), period=T2, status=GoalStatus.PARTLY, comment="Halva vägen är gjord."
)
DOING = Activity(
    id=ActivityId("x"), goal=GoalId("g"), title="Utbilda chefer", status=ActivityStatus.ONGOING, end=TODAY + timedelta(days=30)
)
MISSED, ACHIEVED, UNJUDGED = (
    replace(ASSESSED, status=step) for step in (GoalStatus.NOT_ACHIEVED, GoalStatus.ACHIEVED, GoalStatus.NOT_ASSESSED)
)
BEFORE = replace(ASSESSED, id=AssessmentId("b"), period=T1, comment="Arbetet har börjat.")
DATA = {"not_assessed", "overdue", "delayed_but_done", "done_but_missed", "achieved_undone", "same_comment", "judged_unjudged"}


def found(*changed: Entity, without: Iterable[Entity] = ()) -> list[tuple[str, str]]:
    register = Register().with_([GOAL, MATTER, ASSESSED, DOING, BEFORE]).with_(changed, without)
    findings = review_paper(register, MATTER, paper(register, MATTER, TODAY)).open
    return [(one.rule, one.excerpt) for one in findings if one.rule in DATA]


def test_a_goal_whose_words_and_data_agree_is_left_alone() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("changed", "rule", "excerpt"),
    [
        ([replace(ASSESSED, status=None)], "not_assessed", "Fler når målet"),
        ([replace(DOING, end=TODAY - timedelta(days=1))], "overdue", "Utbilda chefer"),
        ([replace(DOING, status=None, end=TODAY - timedelta(days=1))], "overdue", "Utbilda chefer"),
        ([replace(DOING, status=ActivityStatus.DONE, comment="Är försenad.")], "delayed_but_done", "Är försenad."),
        ([MISSED, replace(DOING, status=ActivityStatus.DONE)], "done_but_missed", "Fler når målet"),
        ([ACHIEVED, replace(DOING, status=ActivityStatus.NOT_STARTED)], "achieved_undone", "Fler når målet"),
        ([replace(BEFORE, comment="Halva  vägen är gjord.")], "same_comment", "Halva vägen är gjord."),
        ([replace(UNJUDGED, comment="Målet är delvis uppnått.")], "judged_unjudged", "Målet är delvis uppnått."),
    ],
)  # fmt: skip
def test_what_disagrees_is_found_alone(changed: list[Entity], rule: str, excerpt: str) -> None:
    assert found(*changed) == [(rule, excerpt)]


@pytest.mark.parametrize(
    "changed",
    [
        [replace(DOING, status=ActivityStatus.DELAYED, end=TODAY - timedelta(days=1))],
        [replace(DOING, status=ActivityStatus.DONE, comment="Inte försenad.")],
        [replace(DOING, status=ActivityStatus.DONE, end=TODAY - timedelta(days=1))],
        [MISSED],
        [ACHIEVED],
        [replace(UNJUDGED, comment="Enkäten är inte klar.")],
        [replace(ASSESSED, comment=""), replace(BEFORE, comment="")],
    ],
)
def test_what_agrees_is_left_alone(changed: list[Entity]) -> None:
    assert found(*changed) == []


def test_a_goal_that_nobody_has_assessed_is_told() -> None:
    assert found(without=[ASSESSED]) == [("not_assessed", "Fler når målet")]


def test_an_activity_is_late_by_the_papers_day() -> None:
    register = Register().with_([GOAL, MATTER, ASSESSED, DOING])
    later = paper(register, MATTER, TODAY + timedelta(days=60))
    assert [one.rule for one in review_paper(register, MATTER, later).open if one.rule in DATA] == ["overdue"]


def test_what_the_paper_cannot_show_is_not_told() -> None:
    assert found(replace(GOAL, title=""), without=[ASSESSED]) == []
