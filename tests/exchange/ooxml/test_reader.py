"""A whole .xlsx, part by part, as no program would write it."""

from pathlib import Path

import pytest

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.grid import Area, Book, Sheet
from malverktyg.exchange.grid_reader import read_book
from tests.exchange.packages import STRICT, STRICT_LINKS, links, package, sheet, text_cell, workbook

A1 = '<row r="1">' + text_cell("A1", "Mål") + "</row>"
STYLES = """<styleSheet><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>
<cellXfs><xf/><xf fillId="2"/></cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs></styleSheet>"""


def read(folder: Path, rows: str = A1, after: str = "", **more: str) -> Book:
    parts = {"xl/worksheets/sheet1.xml": sheet(rows, after), **{name: content for name, content in more.items() if "/" in name}}
    kinds = tuple((kind, f"{kind}.xml") for kind in more if "/" not in kind)
    parts.update({f"xl/{kind}.xml": content for kind, content in more.items() if "/" not in kind})
    return read_book(package(folder / "Bok.xlsx", parts=dict(parts), kinds=kinds))


def only(book: Book) -> Sheet:
    (found,) = book.sheets
    return found


def test_a_strict_workbook_is_read_like_any_other(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = {
        "_rels/.rels": links(("officeDocument", "xl/workbook.xml"), base=STRICT_LINKS),
        "xl/workbook.xml": workbook("Mål", main=STRICT, link=STRICT_LINKS),
        "xl/_rels/workbook.xml.rels": links(("worksheet", "worksheets/sheet1.xml"), base=STRICT_LINKS),
        "xl/worksheets/sheet1.xml": sheet(A1, main=STRICT),
    }
    book = read_book(package(tmp_path / "Bok.xlsx", parts=parts))
    assert only(book).text(1, 1) == "Mål"
    assert book.styles_known


def test_every_name_may_have_a_prefix(tmp_path: Path) -> None:
    part = '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    book = read_book(package(tmp_path / "Bok.xlsx", parts={"xl/worksheets/sheet1.xml": part}))
    assert only(book).text(1, 1) == "7"


def test_a_sheet_of_macros_is_a_sheet_with_texts(tmp_path: Path) -> None:
    macros = "http://schemas.microsoft.com/office/2006/relationships"
    parts = {"xl/_rels/workbook.xml.rels": links(("xlMacrosheet", "worksheets/sheet1.xml"), base=macros)}
    assert only(read_book(package(tmp_path / "Bok.xlsm", A1, parts=dict(parts)))).text(1, 1) == "Mål"


def test_the_calendar_of_1904_counts(tmp_path: Path) -> None:
    styles = '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>'
    part = workbook("Blad", extra='<workbookPr date1904="1"/>')
    book = read(tmp_path, '<row r="1"><c r="A1" s="1"><v>43538</v></c></row>', styles=styles, **{"xl/workbook.xml": part})
    assert only(book).text(1, 1) == "2023-03-15"


def test_a_sheet_s_name_keeps_its_blanks_and_hidden_sheets_are_marked(tmp_path: Path) -> None:
    part = workbook("Social ").replace("/></sheets>", ' state="veryHidden"/></sheets>')
    found = only(read(tmp_path, **{"xl/workbook.xml": part}))
    assert (found.title, found.hidden) == ("Social ", True)


def test_a_coloured_cell_without_a_value_is_kept_inside_what_is_in_use_and_not_outside(tmp_path: Path) -> None:
    cells = text_cell("A1", "Mål") + '<c r="B1" s="1"/><c r="XFD1" s="1"/>'
    rows = f'<row r="1">{cells}</row><row r="2">{text_cell("C2", "Slut")}</row><row r="900"><c r="A900" s="1"/></row>'
    found = only(read(tmp_path, rows, styles=STYLES))
    assert {cell.name: cell.fill for cell in found.cells.values()} == {"A1": None, "B1": "FF0000", "C2": None}


def test_merges_are_cut_off_where_the_sheet_ends_and_what_they_cover_is_told(tmp_path: Path) -> None:
    rows = A1 + '<row r="3">' + text_cell("A3", "Dold") + text_cell("B3", "Synlig") + "</row>"
    book = read(tmp_path, rows, '<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="F1:G9"/></mergeCells>')
    assert only(book).merges == (Area(1, 1, 3, 1),)
    assert only(book).at(3, 1) is None
    (told,) = book.remarks
    assert (told.code, told.cell) == ("covered", "Blad!A3")
    assert "Dold" in told.text


def test_a_conditional_format_colours_by_rank_and_says_so(tmp_path: Path) -> None:
    after = '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>2</formula></cfRule></conditionalFormatting>'
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    found = only(read(tmp_path, rows, after, styles=STYLES))
    assert [(cell.fill, cell.conditional) for cell in found.filled()] == [(None, False), ("00FF00", True)]


def test_a_newer_conditional_format_brings_its_own_look(tmp_path: Path) -> None:
    after = """<extLst><ext><x14:conditionalFormattings xmlns:x14="u" xmlns:xm="m"><x14:conditionalFormatting>
    <x14:cfRule type="expression" priority="1"><xm:f>$A1="Mål"</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFC000"/></patternFill></fill></x14:dxf>
    </x14:cfRule><xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>"""
    assert [cell.fill for cell in only(read(tmp_path, A1, after)).filled()] == ["FFC000"]


def test_drop_down_lists_are_read_from_words_cells_and_names(tmp_path: Path) -> None:
    rows = '<row r="1">' + text_cell("A1", "Ja") + "</row>" + '<row r="2">' + text_cell("A2", "Nej") + "</row>"
    lists = (('"Klart, Pågår"', "C1"), ("$A$1:$A$2", "C2"), ("Val", "C3"), ("Okänt", "C4"))
    rules = "".join(
        f'<dataValidation type="list" sqref="{place}"><formula1>{words}</formula1></dataValidation>' for words, place in lists
    )
    part = workbook("Blad").replace(
        "</workbook>", '<definedNames><definedName name="Val">Blad!$A$1</definedName></definedNames></workbook>'
    )
    found = only(read(tmp_path, rows, f"<dataValidations>{rules}</dataValidations>", **{"xl/workbook.xml": part}))
    assert [words for _, words in found.choices] == [("Klart", "Pågår"), ("Ja", "Nej"), ("Ja",)]


def test_a_note_on_an_empty_cell_is_a_cell(tmp_path: Path) -> None:
    comments = '<comments><authors/><commentList><comment ref="C3"><text><t>Här</t></text></comment></commentList></comments>'
    more = {"xl/worksheets/_rels/sheet1.xml.rels": links(("comments", "../comments1.xml")), "xl/comments1.xml": comments}
    cell = only(read(tmp_path, **more)).at(3, 3)
    assert cell is not None
    assert (cell.note, cell.text) == ("Här", "")


def test_a_text_box_is_told_and_a_broken_drawing_is_passed_over(tmp_path: Path) -> None:
    drawing = """<wsDr xmlns:a="a"><twoCellAnchor><from><col>2</col><row>4</row></from><sp><txBody><a:p><a:r><a:t>Glöm inte</a:t></a:r></a:p>
    <a:p><a:r><a:t>målen</a:t></a:r></a:p></txBody></sp></twoCellAnchor></wsDr>"""
    where = {"xl/worksheets/_rels/sheet1.xml.rels": links(("drawing", "../drawings/d.xml"))}
    (told,) = read(tmp_path, **where, **{"xl/drawings/d.xml": drawing}).remarks
    assert (told.code, told.cell) == ("text_box", "Blad!C5")
    assert "Glöm inte målen" in told.text
    assert read(tmp_path, **where, **{"xl/drawings/d.xml": "<trasig"}).remarks == ()


def test_parts_that_are_named_and_not_there_are_no_fault(tmp_path: Path) -> None:
    book = read_book(
        package(tmp_path / "Bok.xlsx", A1, kinds=(("styles", "styles.xml"), ("sharedStrings", "s.xml"), ("theme", "t.xml")))
    )
    assert only(book).text(1, 1) == "Mål"


def test_broken_notes_are_left_to_the_reader_that_forgives_more(tmp_path: Path) -> None:
    where = {"xl/worksheets/_rels/sheet1.xml.rels": links(("comments", "../comments1.xml")), "xl/comments1.xml": "<trasig"}
    book = read(tmp_path, **where)
    assert only(book).text(1, 1) == "Mål"
    assert not book.styles_known


def test_a_sheet_that_no_reader_understands_is_one_of_our_errors(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = {"xl/worksheets/sheet1.xml": sheet(A1).replace("</sheetData>", "</sheetDat>")}
    with pytest.raises(NotAWorkbook):
        read_book(package(tmp_path / "Bok.xlsx", parts=parts))


def test_icons_colour_a_number_or_stand_in_its_place(tmp_path: Path) -> None:
    thirds = '<cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/>'
    after = (
        f'<conditionalFormatting sqref="A1:A3"><cfRule type="iconSet" priority="1"><iconSet>{thirds}</iconSet></cfRule></conditionalFormatting>'
        f'<conditionalFormatting sqref="B1:B3"><cfRule type="iconSet" priority="2"><iconSet iconSet="3Arrows" showValue="0">{thirds}</iconSet></cfRule></conditionalFormatting>'
    )
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}"><v>{n}</v></c></row>' for n in (1, 2, 3))
    found = only(read(tmp_path, rows, after))
    assert [(cell.text, cell.fill) for cell in found.filled() if cell.column == 1] == [
        ("1", "FF0000"),
        ("2", "FFC000"),
        ("3", "00B050"),
    ]
    assert [(cell.text, cell.value) for cell in found.filled() if cell.column == 2] == [("↓", 1), ("→", 2), ("↑", 3)]
