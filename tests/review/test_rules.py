"""The rules as data."""

from malverktyg.review import texts
from malverktyg.review.rules import RULES, found
from tests.review.texts import passage


def test_every_rule_has_a_name_a_why_and_a_source() -> None:
    assert set(RULES) == set(texts.RULES)
    for rule in RULES.values():
        assert rule.name
        assert rule.why.endswith((".", "}."))
        assert rule.source


def test_a_finding_copies_the_words_and_tells_its_place() -> None:
    one = found("missing_word", passage("Det är så."), 4, 6, "blir")
    assert one.as_json() == {
        "rule": "missing_word", "severity": "error", "place": "Rubrik", "excerpt": "är",
        "why": RULES["missing_word"].why, "suggestion": "blir",
    }  # fmt: skip
