"""Labels and numbers at the beginning of cells."""

import pytest

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.labels import answered_label, is_title_label, read_label, read_label_and_value, split_number


@pytest.mark.parametrize(
    ("text", "kind", "index", "value"),
    [
        ("Mål 1", Kind.TITLE, "1", ""),
        ("Mål 1: Trygg skola", Kind.TITLE, "1", "Trygg skola"),
        ("Mål 1.2 – Trygg skola", Kind.TITLE, "1.2", "Trygg skola"),
        ("Mål 3 Trygg skola", Kind.TITLE, "3", "Trygg skola"),
        ("Fokusområde:", Kind.FOCUS_AREA, "", ""),
        ("Bedömning T1", Kind.STATUS, "", ""),
        ("Ansvarig: HR-chef", Kind.RESPONSIBLE, "", "HR-chef"),
    ],
)
def test_a_label_is_read_with_its_number_and_value(text: str, kind: Kind, index: str, value: str) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.heading.kind, label.heading.index, label.value) == (kind, index, value)


@pytest.mark.parametrize("text", ["Mål 1: Trygg skola", "Mål 3 Trygg skola", "Ansvarig: HR-chef", " Mål 1.2 – Trygg skola"])
def test_a_label_with_its_value_is_read_the_same_when_only_such_are_asked_for(text: str) -> None:
    assert read_label_and_value(text) == read_label(text)


@pytest.mark.parametrize("text", ["Mål 1", "Fokusområde:", "Bedömning T1", "Trygg skola", "3 nya skolor", ""])
def test_a_label_alone_has_no_value(text: str) -> None:
    assert read_label_and_value(text) is None


@pytest.mark.parametrize("text", ["Mål 3 nya skolor", "Alla elever: stora som små, ska lära sig läsa", "2023", "Kl. 13:00"])
def test_other_texts_are_no_labels(text: str) -> None:
    label = read_label(text)
    assert label is None or not label.value


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("1.2 Fler cyklar", "1.2", "Fler cyklar"),
        ("1. Fler cyklar", "1", "Fler cyklar"),
        ("A1: Fler cyklar", "A1", "Fler cyklar"),
        ("a) Fler cyklar", "a", "Fler cyklar"),
        ("3 nya skolor", "", "3 nya skolor"),
        ("10 procent mindre svinn", "", "10 procent mindre svinn"),
        ("E4 ska byggas om", "", "E4 ska byggas om"),
    ],
)
def test_a_number_is_parted_from_its_words(text: str, number: str, rest: str) -> None:
    assert split_number(text) == (number, rest)


def test_a_title_label_names_a_thing() -> None:
    label = read_label("Mål 1: Trygg skola")
    assert label
    assert is_title_label(label, Subject.GOAL)
    assert not is_title_label(label, Subject.ACTIVITY)


def test_unknown_words_with_a_period_are_a_label_where_their_answer_judges() -> None:
    label = answered_label("Nämndens utlåtande tertial 2", "Delvis uppnått")
    assert label is not None
    assert (label.heading.kind, label.heading.part) == (Kind.STATUS, PeriodPart.T2)
    assert answered_label("Nämndens utlåtande tertial 2", "Skolchef") is None
    assert answered_label("Ny skola i Ånge", "Klar") is None


def test_a_period_alone_is_a_label_of_a_judgement_where_it_is_answered_by_one() -> None:
    label = answered_label("Delår", "Delvis uppnått")
    assert label is not None
    assert (label.heading.kind, label.heading.part) == (Kind.STATUS, PeriodPart.T2)
    other = answered_label("Delår", "Kanslichef")
    assert other is not None
    assert other.heading.kind is None
