"""Findings have numbers, and each is found again in what is written."""

from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from ui.findings.numbered import located, numbered, unnumbered
from ui.widgets.remark import Kind


def finding(excerpt: str, sentence: str = "", rule: str = "repeated_word") -> Finding:
    return Finding(rule=rule, severity=Severity.ERROR, place="", excerpt=excerpt, why="", sentence=sentence)


def spots(text: str, *findings: Finding) -> list[tuple[int, int]]:
    return [(spot.start, spot.end) for spot in located(text, numbered(findings))]


def test_they_are_numbered_from_one_in_their_order() -> None:
    some = numbered([finding("a"), finding("b")])
    assert [(one.number, one.finding.excerpt, one.kind) for one in some] == [(1, "a", Kind.ERROR), (2, "b", Kind.ERROR)]


def test_words_are_found_in_their_own_sentence() -> None:
    text = "I dag är det bra. Vi är här i dag och gör det."
    assert spots(text, finding("i dag", "Vi är här i dag och gör det.")) == [(28, 33)]


def test_the_same_words_twice_are_two_places() -> None:
    assert spots("är är. är är.", finding("är är", "är är."), finding("är är", "är är.")) == [(0, 5), (7, 12)]
    assert spots("är är.", finding("är är"), finding("är är", rule="pair")) == [(0, 5), (0, 5)]


def test_words_that_are_gone_or_only_part_of_others_stand_nowhere() -> None:
    assert spots("Allt är rätt.", finding("fel")) == []
    assert spots("Fokus", finding("Fok"), finding("")) == []


def test_where_nothing_is_joined_there_are_no_numbers() -> None:
    (one,) = unnumbered([Finding(rule="spelling", severity=Severity.WARNING, place="", excerpt="a", why="")])
    assert one.number == 0
