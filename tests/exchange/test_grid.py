"""A workbook as plain values."""

import pickle

import pytest

from malverktyg.exchange.grid import Area, Book, Cell, Sheet, column_letters


@pytest.mark.parametrize(("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (16_384, "XFD")])
def test_columns_have_letters(column: int, letters: str) -> None:
    assert column_letters(column) == letters
    assert Cell(row=7, column=column).name == f"{letters}7"


def test_filled_cells_are_those_with_a_text_or_a_formula_row_by_row() -> None:
    found = [Cell(row=2, column=1, text="b"), Cell(row=1, column=2, formula="=A1"), Cell(row=1, column=1, text=" ")]
    found.append(Cell(row=3, column=1, fill="FF0000"))
    sheet = Sheet("Blad", {(cell.row, cell.column): cell for cell in found})
    assert [cell.name for cell in sheet.filled()] == ["B1", "A2"]
    assert (sheet.rows, sheet.columns) == ((2,), (1,))
    assert sheet.text(2, 1) == "b"
    assert sheet.text(9, 9) == ""


def test_the_merged_area_of_a_cell_is_found_however_large_it_is() -> None:
    small, huge = Area(1, 1, 2, 2), Area(5, 1, 1_000_000, 16_000)
    sheet = Sheet("Blad", merges=(small, huge))
    assert sheet.merge_at(2, 2) == small
    assert sheet.merge_at(900_000, 9) == huge
    assert sheet.merge_at(3, 3) is None


def test_a_book_is_empty_until_it_is_filled() -> None:
    assert Book("Bok.xlsx").sheets == ()


def test_a_moved_cell_says_the_same_at_another_place() -> None:
    cell = Cell(row=1, column=2, value="Klar", text="Klar", fill="92D050", bold=True)
    moved = cell.moved(7, 3, "C7")
    assert moved == Cell(row=7, column=3, value="Klar", text="Klar", fill="92D050", bold=True)
    assert type(moved) is Cell


def test_a_cell_keeps_its_name_between_processes() -> None:
    cell = Cell(row=7, column=3, text="Klar")
    assert pickle.loads(pickle.dumps(cell)).name == "C7"


def test_the_wordings_of_a_sheet_are_its_texts_once_each() -> None:
    texts = ("Klar", "Pågår ", "Klar", " ")
    cells = {(row, 1): Cell(row, 1, text, text) for row, text in enumerate(texts, 1)}
    assert Sheet("Mål", cells).wordings == {"Klar", "Pågår "}


def test_the_cells_above_a_row_are_all_of_them_with_a_text_or_without() -> None:
    cells = {(row, column): Cell(row, column, fill="FF0000") for row, column in ((3, 1), (1, 2), (2, 9))}
    assert Sheet("Mål", cells).cells_above(3).keys() == {(1, 2), (2, 9)}
