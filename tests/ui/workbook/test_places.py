"""Places taken apart."""

import pytest

from ui.workbook.places import apart, row_and_column


@pytest.mark.parametrize(
    ("name", "place"), [("A1", (1, 1)), ("C2", (2, 3)), ("AA10", (10, 27)), ("XFD1048576", (1048576, 16384))]
)
def test_a_cells_name_is_its_row_and_column(name: str, place: tuple[int, int]) -> None:
    assert row_and_column(name) == place


@pytest.mark.parametrize("name", ["", "A", "1", "A0", "a1", "A1:B2", "Blad"])
def test_what_is_no_cell_has_none(name: str) -> None:
    assert row_and_column(name) is None


def test_a_place_is_a_sheet_and_a_cell_and_a_note_stands_at_its_cell() -> None:
    assert apart("Mål 2023!C2") == ("Mål 2023", (2, 3))
    assert apart("Klart!Nej!B4#note") == ("Klart!Nej", (4, 2))


def test_a_sheets_name_alone_has_no_cell() -> None:
    assert apart("Mål 2023") == ("Mål 2023", None)
    assert apart("Klart!") == ("Klart!", None)
