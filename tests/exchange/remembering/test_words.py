"""Words of a layout are compared without the year and the period that they name."""

import pytest

from malverktyg.exchange.remembering.words import alike, bare, bare_title, is_same_name, likeness, title_likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bedömning T1 2023", "Bedömning T1 2024"),
        ("T1-23", "T2-24"),
        ("Mål 2023", "Mål 2024"),
        ("Tertial 1 / Status", "Tertial 2 / Status"),
        ("Uppföljning dec 2022", "uppföljning  dec 2023"),
        ("ANSVARIG:", "Ansvarig"),
    ],
)
def test_headings_of_two_years_are_the_same(one: str, other: str) -> None:
    assert bare(one) == bare(other)


@pytest.mark.parametrize(("one", "other"), [("Mål", "Aktivitet"), ("Status", "Tertial 1"), ("#", "§")])
def test_other_words_are_not(one: str, other: str) -> None:
    assert bare(one) != bare(other)
    assert not alike(bare(one), bare(other))


def test_a_slip_is_alike_and_a_short_word_must_be_the_same() -> None:
    assert alike("ansvarig funktion", "ansvarg funktion")
    assert not alike("mål", "mal")


def test_sheets_of_one_goal_each_are_alike() -> None:
    assert bare_title("Mål 1") == bare_title("Mål 12") == "mål"
    assert bare_title("T1 2023") == bare_title("T2 2024") == ""


def test_a_workbook_has_the_same_name_in_another_year_and_format() -> None:
    assert is_same_name("04_teknik_fritid_2023.xlsx", "04 teknik fritid 2024.xlsm")
    assert not is_same_name("Socialnämnden 2023.xlsx", "Kulturnämnden 2023.xlsx")
    assert likeness("Blad", "Blad") == 1.0


def test_the_period_tells_sheets_apart_and_the_year_does_not() -> None:
    assert title_likeness("T1 2023", "T1 2024") == 1.0
    assert title_likeness("T1 2023", "T2 2024") < 1.0
