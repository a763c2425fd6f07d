"""Cell references."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.exchange.grid import Area, column_letters
from malverktyg.exchange.ooxml.references import area_of, areas_of, cell_of, column_number, sheet_and_area


@given(st.integers(1, 16_384))
def test_columns_have_letters_and_numbers(column: int) -> None:
    assert column_number(column_letters(column)) == column


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("C2", Area(2, 3, 2, 3)), ("$A$1:B5", Area(1, 1, 5, 2)), ("B5:A1", Area(1, 1, 5, 2)), ("A:C", Area(1, 1, 1_048_576, 3)),
        ("3:2", Area(2, 1, 3, 16_384)), ("", None), ("A0", None), ("Bok", None), ("Å1", None),
    ],
)  # fmt: skip
def test_an_area_is_a_cell_two_corners_columns_or_rows(text: str, area: Area | None) -> None:
    assert area_of(text) == area


def test_several_areas_are_parted_by_blanks() -> None:
    assert len(areas_of("A1 B2:C3 skräp D4")) == 3


def test_a_sheet_s_name_may_have_quotes() -> None:
    assert sheet_and_area("'Mål ''23'!$A$1:$A$5") == ("Mål '23", Area(1, 1, 5, 1))
    assert sheet_and_area("=$A$1") == (None, Area(1, 1, 1, 1))
    assert sheet_and_area("INDIREKT(A1)") is None


def test_a_cell() -> None:
    assert cell_of("AA10") == (10, 27)
    assert cell_of("10") is None
