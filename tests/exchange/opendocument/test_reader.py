"""An .ods made into a book, as near to what an .xlsx gives as the format allows."""

from datetime import datetime
from pathlib import Path

import pytest

from malverktyg.errors import EmptyWorkbook, MalverktygError, UnsafeWorkbook
from malverktyg.exchange.grid import Area, Book, Sheet
from malverktyg.exchange.grid_reader import read_book
from tests.exchange.opendocument.documents import document, row, table, text

RED = '<style:style style:name="röd" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style>'
STRUCK = """<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="dold" style:family="table"><style:table-properties table:display="false"/></style:style>"""


def read(folder: Path, rows: str, automatic: str = "", columns: str = "", named: str = "") -> Sheet:
    (sheet,) = book(folder, table(rows, columns=columns), automatic, named).sheets
    return sheet


def book(folder: Path, tables: str, automatic: str = "", named: str = "") -> Book:
    return read_book(document(folder / "Bok.ods", tables, automatic, named))


def shown(sheet: Sheet) -> dict[str, str]:
    return {cell.name: cell.text for cell in sheet.filled()}


def test_every_kind_of_value(tmp_path: Path) -> None:
    cells = (
        '<table:table-cell office:value-type="float" office:value="2.5"><text:p>2,5</text:p></table:table-cell>'
        '<table:table-cell office:value-type="percentage" office:value="0.75"><text:p>75 %</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2023-03-15"><text:p>15 mars</text:p></table:table-cell>'
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>SANT</text:p></table:table-cell>'
        '<table:table-cell office:value-type="time" office:time-value="PT30H05M00S"><text:p>x</text:p></table:table-cell>'
    )
    sheet = read(tmp_path, row(text("Mål"), cells))
    assert list(shown(sheet).values()) == ["Mål", "2,5", "75 %", "2023-03-15", "SANT", "30:05"]
    assert [cell.value for cell in sheet.filled()][:3] == ["Mål", 2.5, 0.75]
    assert sheet.cells[1, 4].value == datetime(2023, 3, 15)  # noqa: DTZ001 (a sheet's dates know no time zone)


def test_repeated_cells_and_rows_stand_where_they_are_repeated(tmp_path: Path) -> None:
    rows = row(table__number_rows_repeated="3") + row(
        text("A", table__number_columns_repeated="2"), table__number_rows_repeated="2"
    )
    assert shown(read(tmp_path, rows)) == {"A4": "A", "B4": "A", "A5": "A", "B5": "A"}


def test_colours_come_from_the_cell_its_row_or_its_column_and_are_inherited(tmp_path: Path) -> None:
    automatic = RED + '<style:style style:name="arv" style:family="table-cell" style:parent-style-name="röd"/>'
    automatic += '<style:style style:name="bort" style:family="table-cell" style:parent-style-name="röd">'
    automatic += '<style:table-cell-properties fo:background-color="transparent"/></style:style>'
    columns = '<table:table-column/><table:table-column table:default-cell-style-name="röd"/>'
    cells = row(
        text("a", table__style_name="arv"), text("b"), text("c"), text("d", table__style_name="bort"), "<table:table-cell/>"
    )
    below = row(text("e"), table__default_cell_style_name="röd")
    sheet = read(tmp_path, cells + below, automatic, columns)
    assert [cell.fill for cell in sheet.filled()] == ["FF0000", "FF0000", None, None, "FF0000"]


def test_a_coloured_cell_without_a_value_is_kept_inside_what_is_in_use(tmp_path: Path) -> None:
    empty = '<table:table-cell table:style-name="röd" table:number-columns-repeated="16000"/>'
    sheet = read(tmp_path, row(text("a"), empty) + row("<table:table-cell/>", "<table:table-cell/>", text("c")), RED)
    assert {cell.name for cell in sheet.cells.values() if cell.fill} == {"B1", "C1"}


def test_struck_letters_notes_merges_and_what_is_hidden(tmp_path: Path) -> None:
    note = "<office:annotation><dc:date>2023</dc:date><text:p>Titta</text:p><text:p>här</text:p></office:annotation>"
    struck = f'<table:table-cell office:value-type="string" table:number-columns-spanned="2">{note}<text:p>ett <text:span text:style-name="T1">två</text:span></text:p></table:table-cell>'
    rows = row(
        struck, '<table:covered-table-cell office:value-type="string"><text:p>Dold</text:p></table:covered-table-cell>', text("c")
    )
    tables = table(rows + row(text("filtrerad"), table__visibility="filter")) + table(row(text("x")), "Gammal", style="dold")
    found = book(tmp_path, tables, STRUCK)
    sheet, hidden = found.sheets
    cell = sheet.cells[1, 1]
    assert (cell.text, cell.struck, cell.note) == ("ett två", ((4, 7),), "Titta\nhär")
    assert sheet.merges == (Area(1, 1, 1, 2),)
    assert sheet.hidden_rows == {2}
    assert sheet.cells[2, 1].hidden
    assert (hidden.title, hidden.hidden) == ("Gammal", True)
    assert [(told.code, told.cell) for told in found.remarks] == [("covered", "Mål!B1")]


def test_paragraphs_blanks_and_breaks(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>ett<text:s text:c="2"/>två</text:p><text:p>tre<text:line-break/>fyra</text:p></table:table-cell>'
    assert shown(read(tmp_path, row(cell))) == {"A1": "ett  två\ntre\nfyra"}


def test_a_conditional_format_colours_by_its_named_style(tmp_path: Path) -> None:
    formats = """<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Mål.A1:Mål.A9">
    <calcext:condition calcext:apply-style-name="Bra_1" calcext:value="=1"/><calcext:condition calcext:apply-style-name="Bra_1"
    calcext:value="contains-text(&quot;klar&quot;)"/></calcext:conditional-format></calcext:conditional-formats>"""
    named = '<style:style style:name="Bra_5f_1" style:display-name="Bra_1" style:family="table-cell"><style:table-cell-properties fo:background-color="#92d050"/></style:style>'
    one = '<table:table-cell office:value-type="float" office:value="1"/>'
    rows = row(one) + row(text("Klart")) + row(text("Nej")) + formats
    sheet = read(tmp_path, rows, named=named)
    assert [(cell.fill, cell.conditional) for cell in sheet.cells.values()] == [("92D050", True), ("92D050", True), (None, False)]


def test_a_formula_without_a_value_is_kept_as_a_formula(tmp_path: Path) -> None:
    sheet = read(tmp_path, row('<table:table-cell table:formula="of:=COUNTA([.A1:.A9])"/>', text("x")))
    assert sheet.cells[1, 1].formula == "=COUNTA([.A1:.A9])"


def test_what_was_changed_and_tracked_is_no_cell(tmp_path: Path) -> None:
    tracked = f"<table:tracked-changes>{row(text('gammalt'))}</table:tracked-changes>"
    (sheet,) = book(tmp_path, tracked + table(row(text("nytt")))).sheets
    assert shown(sheet) == {"A1": "nytt"}


def test_an_empty_document_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyWorkbook):
        read(tmp_path, row(table__number_rows_repeated="1048576"))


def test_a_cell_repeated_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnsafeWorkbook):
        read(tmp_path, row(text("x", table__number_columns_repeated="16000"), table__number_rows_repeated="1000000"))
    with pytest.raises(UnsafeWorkbook):
        read(tmp_path, row(text("x", table__number_columns_repeated="1000"), table__number_rows_repeated="1000"))


def test_a_broken_document_is_one_of_our_errors(tmp_path: Path) -> None:
    with pytest.raises(MalverktygError):
        read(tmp_path, "<table:table-row>")
