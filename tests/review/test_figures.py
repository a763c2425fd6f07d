"""Counts, measured values and decisions that the text cites, held against the file."""

from dataclasses import replace
from datetime import date

import pytest

from malverktyg.domain.goals import Activity, Assessment, Decision, Goal, GoalLevel, Indicator, Measurement
from malverktyg.domain.ids import (
    ActivityId,
    AssessmentId,
    DecisionId,
    GoalId,
    IndicatorId,
    MatterId,
    MeasurementId,
    ProposalId,
)
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.paper import paper
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Entity, Register
from malverktyg.review.whole import review_paper
from tests.registers import T2

TODAY = date(2023, 9, 21)
MATTER = Matter(id=MatterId("m"), title="Uppföljning för tertial 2 2023", period=T2)
PROPOSAL = Proposal(id=ProposalId("p"), matter=MatterId("m"))
STEPS = (GoalStatus.ACHIEVED, GoalStatus.ACHIEVED, GoalStatus.NOT_ACHIEVED, None)
RULES = ("figure", "indicator_figure", "unknown_decision")


def register() -> Register:
    things: list[Entity] = [MATTER, Decision(id=DecisionId("d"), day=date(2023, 1, 17), paragraph="8")]
    for number, step in enumerate(STEPS):
        goal = GoalId(f"g{number}")
        level = GoalLevel.COUNCIL if number == 3 else GoalLevel.COMMITTEE
        things.append(Goal(id=goal, year=2023, title=f"Mål {number}", level=level))
        things += [Activity(id=ActivityId(f"{goal}{one}"), goal=goal, title="Gör") for one in range(2)]
        if step:
            things.append(Assessment(id=AssessmentId(f"a{number}"), goal=goal, period=T2, status=step))
    things.append(Indicator(id=IndicatorId("i"), goal=GoalId("g0"), name="Andel nöjda", unit="%", target="minst 90"))
    things.append(Measurement(id=MeasurementId("v"), indicator=IndicatorId("i"), period=T2, value="82,4"))
    return Register().with_(things)


def found(considerations: str = "", comment: str = "") -> list[tuple[str, str]]:
    year = register().with_([replace(PROPOSAL, considerations=considerations)])
    year = year.with_([replace(year.all(Assessment)["a0"], comment=comment)])
    findings = review_paper(year, MATTER, paper(year, MATTER, TODAY)).open
    return [(one.rule, one.excerpt) for one in findings if one.rule in RULES]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fem mål följs upp.", "Fem mål följs upp"),
        ("I år bedöms 1 mål uppnådda. 3 mål bedöms uppnådda.", "3 mål bedöms uppnådda"),
        ("Två mål är ej uppnådda.", "Två mål är ej uppnådda"),
        ("Tre mål saknar ännu bedömning.", "Tre mål saknar ännu bedömning"),
        ("Enheterna har planerat tolv aktiviteter.", "planerat tolv aktiviteter"),
    ],
)
def test_a_count_that_differs_is_found(text: str, words: str) -> None:
    assert ("figure", words) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fyra mål följs upp.",
        "Tre mål följs upp.",
        "Två mål är uppnådda och ett mål är ej uppnådda.",
        "Ett mål saknar en bedömning.",
        "Enheterna har planerat åtta aktiviteter.",
        "Vid tertial 1 var fem mål uppnådda, och fem mål bedöms uppnådda av socialnämnden.",
        "Minst fem mål följs upp.",
        "Nio mål är bedömda.",
    ],
)
def test_a_count_that_may_be_right_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_value_that_was_never_measured_is_found() -> None:
    assert found(comment="Andel nöjda är 84,2 %.") == [("indicator_figure", "84,2 %")]
    assert found(comment="Andel nöjda är 82,40 %, mot målet 90 %.") == []
    assert found(comment="Hälften, 50 %, svarade på enkäten.") == []


def test_a_decision_that_the_file_does_not_hold_is_found() -> None:
    assert found("Styrelsen beslutade 2023-01-17, § 8, och senare § 9.") == [("unknown_decision", "§ 9")]
    assert found("Styrelsen beslutade (2023-02-17, § 8).") == [("unknown_decision", "2023-02-17, § 8")]
    assert found("Det följer av § 5 i skollagen.") == []


def test_an_indicator_without_a_unit_or_a_value_says_nothing_about_figures() -> None:
    year = register()
    bare = [
        replace(year.all(Indicator)["i"], unit=""),
        replace(PROPOSAL),
        replace(year.all(Assessment)["a0"], comment="Andel nöjda är 84,2 %."),
    ]
    year = year.with_(bare)
    assert [one.rule for one in review_paper(year, MATTER, paper(year, MATTER, TODAY)).open if one.rule in RULES] == []
