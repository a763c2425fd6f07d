"""When an import finds two texts or values the same."""

from datetime import date

import pytest

from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.exchange.folding import CUT_MARK, folded, is_blank, same, smoothed, stored


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("§ 147", "§\u00a0147"),
        ("årskurs 7-9", "Årskurs 7–9"),
        ("”trygg”", '"Trygg"'),
        ("Mål.", " mål "),
        ("två\r\nrader", "två\nrader"),
        ("e\u0301tt", "\u00e9tt"),
    ],
)
def test_typography_alone_is_no_difference_in_a_title(one: str, other: str) -> None:
    assert folded(one) == folded(other)
    assert same("title", one, other)


@pytest.mark.parametrize(("one", "other"), [("Mål 1", "Mål 2"), ("å", "a"), ("ska öka", "ska inte öka")])
def test_other_words_are_another_title(one: str, other: str) -> None:
    assert not same("title", one, other)


def test_a_comment_keeps_its_case_but_not_its_kinds_of_space() -> None:
    assert same("comment", "den 5\u00a0maj\x07 ", "den 5 maj")
    assert not same("comment", "Klart", "klart")


def test_a_text_that_a_cell_could_not_hold_is_the_same_as_far_as_it_goes() -> None:
    long = "ord " * 10_000
    assert same("comment", long, long[:30_000] + CUT_MARK)
    assert not same("comment", long, "annat" + CUT_MARK)


def test_times_are_the_same_by_their_days_and_words() -> None:
    quarter = TimeSpan(date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, "Q3 2023")
    assert same("time", quarter, TimeSpan(quarter.start, quarter.end, Precision.DAY, ""))
    assert not same("time", quarter, TimeSpan(quarter.start, quarter.end, Precision.QUARTER, "kvartal 3"))
    assert not same("time", quarter, TimeSpan(quarter.start, None, Precision.QUARTER, "Q3 2023"))


def test_focus_areas_are_the_same_in_any_order() -> None:
    assert same("focus_areas", ("a", "b"), ("b", "a"))
    assert not same("focus_areas", ("a", "b"), ("a",))


@pytest.mark.parametrize("value", [None, "", " \n", (), TimeSpan(), TimeSpan(precision=Precision.DAY)])
def test_nothing_said_is_blank(value: object) -> None:
    assert is_blank(value)


@pytest.mark.parametrize("value", [0, False, "0", ("Chef",), TimeSpan(text="löpande"), TimeSpan(end=date(2023, 1, 1))])
def test_something_said_is_not_blank(value: object) -> None:
    assert not is_blank(value)


def test_stored_is_the_same_for_what_is_the_same() -> None:
    assert stored(("HR-chef", "Kanslichef")) == "HR-chef; Kanslichef"
    assert stored(smoothed("a\u00a0b")) == stored("a b ")
    assert stored(date(2023, 9, 5)) == "2023-09-05"
    assert (stored(None), stored(40), stored(True)) == ("", "40", "True")
