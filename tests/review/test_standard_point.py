"""A point that only says "Godkänna redovisningen." is worded in full from the matter; any other is left to its writer."""

from dataclasses import replace

import pytest

from malverktyg.domain.matters import DecisionStyle
from malverktyg.jobs.reviewing import review_matter
from tests.registers import MATTER, TODAY, a_year


def suggestion(text: str, style: DecisionStyle = DecisionStyle.CHAIN) -> str | None:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    point = year.points_of(proposal.id)[0]
    changed = year.with_([replace(point, text=text), replace(proposal, style=style)])
    (one,) = (one for one in review_matter(changed, MATTER, TODAY).open if one.rule == "decision_point")
    return one.suggestion


@pytest.mark.parametrize(
    ("text", "style", "whole"),
    [
        ("Godkänna redovisningen.", DecisionStyle.CHAIN, "Godkänna redovisningen av kommunstyrelsens"),
        ("Redovisningen godkänns.", DecisionStyle.PASSIVE, "Redovisningen av kommunstyrelsens"),
    ],
)
def test_the_bare_point_is_worded_in_the_papers_style(text: str, style: DecisionStyle, whole: str) -> None:
    worded = suggestion(text, style)
    assert worded is not None
    assert worded.startswith(whole)
    assert "2023" in worded


def test_another_point_has_no_certain_repair() -> None:
    assert suggestion("Lägga ärendet till handlingarna.") is None
