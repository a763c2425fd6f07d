"""What stands in a cell is what was to stand there, or somebody is told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from malverktyg.exchange.folding import CUT_MARK
from malverktyg.exchange.own.cells import DATE_FORMAT, LONGEST, PERCENT_FORMAT, put, writable


@pytest.mark.parametrize("text", ["=SUMMA(A1)", "+46 70", "-5 %", "@chef", "#N/A", "=cmd|' /C calc'!A0"])
def test_no_text_becomes_a_formula(text: str) -> None:
    cell = Workbook().create_sheet()["A1"]
    assert put(cell, text) is None
    assert (cell.value, cell.data_type) == (text, "s")
    assert bool(cell.quotePrefix) is (text[0] != "#")


def test_dates_and_shares_are_numbers_with_a_format() -> None:
    sheet = Workbook().create_sheet()
    put(sheet["A1"], date(2023, 9, 5))
    put(sheet["A2"], 40)
    put(sheet["A3"], None)
    assert (sheet["A1"].number_format, sheet["A2"].number_format) == (DATE_FORMAT, PERCENT_FORMAT)
    assert sheet["A3"].value is None


def test_control_signs_are_left_out_and_told() -> None:
    cell = Workbook().create_sheet("Blad")["B7"]
    assert put(cell, "a\x07b\ud800c") == "Blad!B7: tecken som inte går att skriva i en arbetsbok är borttagna."
    assert cell.value == "abc"


def test_line_ends_and_tabs_are_no_control_signs() -> None:
    assert writable("rad 1\r\nrad 2\tslut") == ("rad 1\nrad 2\tslut", None)


def test_a_text_longer_than_a_cell_is_cut_with_a_mark_and_told() -> None:
    text, told = writable("😀" * LONGEST)
    assert text.endswith(CUT_MARK)
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST
    assert told is not None


@given(st.text())
def test_any_text_can_be_written(text: str) -> None:
    put(Workbook().create_sheet()["A1"], text)
