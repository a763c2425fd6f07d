"""Widths and heights."""

from dataclasses import replace

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.planning.items import Kind
from tests.ui.workbook.sheets import ROWS, seen
from ui.workbook import measures

LETTER, LINE = 7.0, 17


def test_a_column_is_wide_enough_for_its_longest_word() -> None:
    wide = measures.widths(seen().sheet(0), round, LETTER)
    assert len(wide) == 6
    for column, width in enumerate(wide):
        words = [word for row in ROWS[2:] for text in row[column : column + 1] for word in text.split()]
        assert width >= max(map(len, words)) * LETTER
        assert width <= measures.WIDEST


def test_a_row_is_as_high_as_its_text_and_a_merged_text_has_room_in_its_rows_together() -> None:
    sheet = seen().sheet(0)
    wide = [60] * 6
    high = measures.heights(sheet, wide, round, LETTER, LINE)
    assert high[1] > LINE
    assert high[4] > high[1]
    assert 2 not in high
    assert measures.blank(round) < LINE
    assert high[4] + high[5] >= 3 * LINE


def test_room_that_is_left_goes_to_the_long_texts() -> None:
    sheet = seen().sheet(0)
    narrow = measures.widths(sheet, round, LETTER)
    roomy = measures.widths(sheet, round, LETTER, sum(narrow) + 60)
    assert sum(narrow) + 50 <= sum(roomy) <= sum(narrow) + 60
    assert roomy[2] == narrow[2]


def test_a_list_in_a_cell_has_a_line_for_each_of_its_points() -> None:
    assert measures._lines("• Ett\n• Två\n• Tre", 200, LETTER) == 3
    assert measures._lines("aaaaaaaa bbbbbbbb", 80, LETTER) == 2
    assert measures._lines("a" * 40, 80, LETTER) == 4


def test_a_word_alone_has_room_beside_the_number_of_its_remark() -> None:
    book = seen()
    numbered = replace(book, numbers={"Mål 2023!D4": (1,)}, kinds={}, _sheets={}).sheet(0)
    plain = replace(book, numbers={}, kinds={}, _sheets={}).sheet(0)
    marked = replace(book, numbers={}, kinds={"Mål 2023!C5": Kind.CHANGED}, _sheets={}).sheet(0)
    long = "Trygghetslarmen"
    for sheet in (numbered, plain, marked):
        sheet.sheet.cells[4, 4] = Cell(row=4, column=4, value=long, text=long)
        sheet.sheet.cells[5, 3] = Cell(row=5, column=3, value=long, text=long)
    without = measures.widths(plain, round, LETTER)
    assert measures.widths(numbered, round, LETTER)[3] >= without[3] + 2 * LETTER
    assert measures.widths(marked, round, LETTER)[2] >= without[2] + 2 * LETTER
