"""Sections that were copied: another area's name, and the same sentence under several headings."""

import pytest

from malverktyg.review.focus import same_texts, wrong_names
from malverktyg.review.plain import document

TEXT = "Fokusområde Trygg skola\n\n{}\n\nFokusområde Nära vård\n\n{}"


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Ärendet påverkar inte trygg skola.", "Ärendet påverkar inte trygg skola.", [("trygg skola", "nära vård")]),
        ("Ärendet rör trygg skola.", "Nära vård berörs inte.", []),
        ("Ärendet rör elever.", "Trygg skola berörs.", [("Trygg skola", "Nära vård")]),
        ("Ärendet rör elever.", "Det hjälper nära vård mer än trygg skola.", []),
        ("Ärendet rör elever.", "Nära vård stärks. Det märks även i trygg skola.", []),
        (
            "Ärendet rör elever.",
            "Nära vård stärks. Bärigheten på trygg skola är stor. Ingen bärighet på trygg skola.",
            [("trygg skola", "nära vård")],
        ),
        ("Ärendet rör elever.", "Otrygg skola och nära vårdcentralen.", []),
    ],
)
def test_another_areas_name_is_found(first: str, second: str, found: list[tuple[str, str]]) -> None:
    findings = list(wrong_names(document(TEXT.format(first, second))))
    assert [(one.excerpt, one.suggestion) for one in findings] == found


def test_an_area_known_from_elsewhere_is_found_too() -> None:
    text = "Fokusområde Trygg skola\n\nDet har bärighet på grön stad."
    assert [one.excerpt for one in wrong_names(document(text, ["Grön stad"]))] == ["grön stad"]
    assert list(wrong_names(document(text))) == []


def test_the_same_sentence_under_several_headings_is_told_once_with_the_headings() -> None:
    text = "A\n\nDet här rör inte barn alls.\n\nB\n\nDet här rör inte barn alls.\n\nC\n\nDet här rör inte barn alls."
    (one,) = same_texts(document(text))
    assert (one.place, one.excerpt) == ("A", "Det här rör inte barn alls.")
    assert "A, B och C" in one.why


def test_short_sentences_and_those_under_one_heading_may_come_again() -> None:
    assert list(same_texts(document("A\n\nInte aktuellt.\n\nB\n\nInte aktuellt."))) == []
    assert list(same_texts(document("A\n\nDet här rör inte barn alls. Det här rör inte barn alls."))) == []
    assert list(same_texts(document("A\n\nEtt\ttvå\ttre\tfyra\tfem.\n\nB\n\nEtt\ttvå\ttre\tfyra\tfem."))) == []
    decided = "Förslag till beslut\n\nDet här rör inte barn alls.\n\nB\n\nDet här rör inte barn alls."
    assert list(same_texts(document(decided))) == []
