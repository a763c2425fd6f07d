"""What a word of kinds says that a row is, and numbers of rows."""

import pytest

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.layouts.row_kind import NUMBER, NUMBER_ALONE, RowKind, depth, kind_of_type, number_in


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fokusområde", RowKind.AREA),
        ("KF-mål", RowKind.PARENT),
        ("Mål:", RowKind.GOAL),
        ("Aktivitet 2", RowKind.ACTIVITY),
        ("Budget", None),
    ],
)
def test_words_for_types(text: str, kind: RowKind | None) -> None:
    assert kind_of_type(text) is kind


def test_a_type_of_several_words_says_what_it_would_as_a_heading() -> None:
    assert kind_of_type("Kommungemensamt mål") is RowKind.PARENT
    assert kind_of_type("Rubrik") is None


@pytest.mark.parametrize(("text", "level"), [("1", 0), ("1,2", 1), ("1.2.3", 2), ("KF1", 1), ("A.1.2", 2), ("Rent vatten", None)])
def test_a_number_tells_how_deep_its_row_lies(text: str, level: int | None) -> None:
    assert depth(text, NUMBER_ALONE) == level


def test_before_words_a_decimal_is_no_number() -> None:
    assert depth("1.2 Renare sjöar", NUMBER) == 1
    assert depth("1,2 procent av ytan", NUMBER) is None


def test_a_decimal_is_the_number_that_was_typed() -> None:
    assert number_in(Cell(row=1, column=1, value=1.1, text="1,1")) == "1.1"
    assert number_in(Cell(row=1, column=1, value="1, 2", text="1, 2 ")) == "1, 2"
