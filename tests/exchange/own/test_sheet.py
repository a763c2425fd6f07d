"""A table on its sheet."""

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from malverktyg.exchange.own.sheet import HEAD, fill
from malverktyg.exchange.own.table import Column, Table


def filled(*columns: Column, rows: int = 1) -> Worksheet:
    sheet = Workbook().create_sheet("Blad")
    assert list(fill(sheet, Table("Titel", "Under", columns, [["rad"] * rows], columns[0].heading))) == []
    return sheet


def test_titles_stand_above_the_headings() -> None:
    sheet = filled(Column("Mål", 10, lambda row: row))
    assert [sheet["A1"].value, sheet["A2"].value, sheet.cell(HEAD, 1).value, sheet.cell(HEAD + 1, 1).value] == [
        "Titel", "Under", "Mål", "rad"
    ]  # fmt: skip


def test_shared_cells_are_merged_and_others_repeated() -> None:
    sheet = filled(Column("Mål", 10, lambda row: row, merged=True), Column("Id", 5, lambda row: row, hidden=True), rows=3)
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A5:A7"]
    assert [sheet.cell(row, 2).value for row in (5, 6, 7)] == ["rad"] * 3
    assert [sheet.cell(row, 1).value for row in (5, 6, 7)] == ["rad", None, None]
    assert sheet.column_dimensions["B"].hidden


def test_a_long_text_makes_its_row_high_enough_and_no_higher_than_excel_takes() -> None:
    sheet = filled(Column("Mål", 10, lambda _: "ord " * 20, merged=True), Column("X", 5, lambda _: None), rows=2)
    assert sum(sheet.row_dimensions[row].height for row in (5, 6)) >= 15 * 8
    assert filled(Column("Mål", 10, lambda _: "ord " * 5000)).row_dimensions[5].height == 409


def test_lists_that_excel_cannot_hold_are_left_out() -> None:
    for choices in (("Kultur, fritid", "Skola"), tuple("x" * 100 for _ in range(3)), ()):
        assert filled(Column("Mål", 10, lambda row: row, choices=choices)).data_validations.dataValidation == []
    (rule,) = filled(Column("Mål", 10, lambda row: row, choices=("Ja", "Nej"), strict=False)).data_validations.dataValidation
    assert (rule.formula1, rule.showErrorMessage) == ('"Ja,Nej"', False)
