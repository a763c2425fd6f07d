"""Points to decide that stand alone in a protocol, and those that do not."""

import pytest

from malverktyg.review.plain import document
from malverktyg.review.points import findings


def found(point: str) -> list[str]:
    return [one.excerpt for one in findings(document(f"Förslag till beslut\n\nNämnden föreslås besluta att\n\n{point}"))]


@pytest.mark.parametrize(
    "point",
    ["Godkänna rapporten.", "att notera informationen", "Lägga redovisningen till handlingarna.", "Redovisningen godkänns.",
     "Nämnden beslutar att godkänna den bifogade rapporten.", "Anta föreliggande förslag."],
)  # fmt: skip
def test_a_point_that_only_points_elsewhere_is_found(point: str) -> None:
    assert found(point) == [point]


@pytest.mark.parametrize(
    "point",
    ["Godkänna socialnämndens delårsrapport per augusti.", "Godkänna rapporten för 2023.", "Anta riktlinjer för färdtjänst.",
     "Uppdra åt kommunchefen att utreda frågan.", "Avsluta ärende KS 23/4.", "Notera svaret till IVO."],
)  # fmt: skip
def test_a_point_that_says_what_is_decided_is_left_alone(point: str) -> None:
    assert found(point) == []


def test_only_what_stands_under_the_decision_is_a_point() -> None:
    assert list(findings(document("Bakgrund\n\nGodkänna rapporten."))) == []


def test_a_numbered_point_is_told_without_its_number() -> None:
    assert found("1. Godkänna rapporten.") == ["Godkänna rapporten."]
