"""One sheet's part, read in a single pass."""

from malverktyg.exchange.ooxml.sheet import SheetParser, SheetParts
from malverktyg.exchange.ooxml.strings import shared_strings
from malverktyg.exchange.ooxml.styles import Styles
from tests.exchange.packages import sheet, text_cell


def parsed(rows: str, after: str = "", before: str = "", size: int = 64) -> SheetParts:
    data = sheet(rows, after, before).encode()
    strings = shared_strings([b"<sst><si><t>Delad</t></si></sst>"])
    return SheetParser(Styles(), strings).read(data[at : at + size] for at in range(0, len(data), size))


def values(parts: SheetParts) -> dict[str, object]:
    return {cell.name: cell.value for cell in parts.cells.values()}


def test_every_kind_of_cell() -> None:
    rows = (
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>3</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c>'
        '<c r="E2" t="str"><f>A2</f><v>Hej</v></c>'
        + text_cell("F2", "Inne")
        + '<c r="G2" t="d"><v>2023-03-15T00:00:00</v></c></row>'
    )
    found = values(parsed(rows))
    assert [found[f"{c}2"] for c in "ABCDEF"] == ["Delad", 3, True, "#N/A", "Hej", "Inne"]
    assert str(found["G2"]).startswith("2023-03-15")


def test_cells_and_rows_without_references_are_counted() -> None:
    assert values(parsed("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>")) == {
        "A1": 1,
        "B1": 2,
        "B2": 3,
    }


def test_a_formula_without_a_value_is_kept_as_a_formula() -> None:
    parts = parsed('<row r="1"><c r="A1"><f>COUNTA(B:B)</f></c><c r="B1"><f>1+1</f><v>2</v></c></row>')
    assert parts.cells[1, 1].formula == "=COUNTA(B:B)"
    assert parts.cells[1, 1].value is None
    assert parts.cells[1, 2].formula == ""


def test_a_shared_formula_is_told_in_every_cell() -> None:
    rows = '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:B1">B2*2</f></c><c r="B1"><f t="shared" si="0"/></c></row>'
    assert [cell.formula for cell in parsed(rows).cells.values()] == ["=B2*2", "=B2*2"]


def test_hidden_rows_columns_and_those_without_height_or_width() -> None:
    before = '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>'
    rows = (
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0"><c r="A2"><v>1</v></c><c r="C2"><v>1</v></c></row>'
    )
    parts = parsed(rows, before=before)
    assert parts.hidden_rows == {1, 2}
    assert [parts.hides_column(column) for column in range(1, 6)] == [False, True, True, False, True]
    assert all(cell.hidden for cell in parts.cells.values())


def test_a_shared_text_that_is_not_there_is_no_value() -> None:
    assert values(parsed('<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1" t="s"><v>x</v></c></row>')) == {}


def test_cells_outside_every_sheet_are_left_out() -> None:
    assert values(parsed('<row r="1"><c r="XFE1"><v>1</v></c><c r="A1048577"><v>1</v></c><c r="Ö1"><v>1</v></c></row>')) == {}


def test_merges_and_what_stands_around_are_kept() -> None:
    after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="skräp"/></mergeCells><dataValidations><dataValidation/></dataValidations>'
    parts = parsed('<row r="1"/>', after)
    assert len(parts.merges) == 1
    assert "dataValidations" in parts.around


def test_rows_after_the_last_value_are_passed_over_and_what_follows_is_not() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row>' + '<row r="2"><c r="A2" s="0"/></row>' * 500
    data = sheet(rows, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>').encode()
    pieces = [data[at : at + 100] for at in range(0, len(data), 100)]
    parts = SheetParser(Styles(), []).read(pieces, data.index(b"<v>"))
    assert values(parts) == {"A1": 1}
    assert len(parts.merges) == 1
