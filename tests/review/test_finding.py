"""A finding as the command line tells it."""

from malverktyg.domain.problem import Severity
from malverktyg.review.finding import LAST, Finding


def test_a_finding_has_the_keys_of_the_contract_and_no_more() -> None:
    one = Finding(rule="pair", severity=Severity.HINT, place="A", excerpt="x", why="Därför.")
    assert one.as_json() == {
        "rule": "pair", "severity": "hint", "place": "A", "excerpt": "x", "why": "Därför.", "suggestion": None,
    }  # fmt: skip


def test_a_finding_without_a_place_in_the_text_comes_last() -> None:
    one = Finding(rule="missing_part", severity=Severity.WARNING, place="bilagor", excerpt="", why="Bilagor saknas.")
    assert one.at[0] == LAST
