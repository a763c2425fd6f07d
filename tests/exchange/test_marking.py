"""The marked copy: notes on cells, and everything else as it was."""

import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.styles import PatternFill
from openpyxl.worksheet.table import Table
from PIL import Image as Picture

from malverktyg.errors import CannotMark, FileExists, UnknownSuffix
from malverktyg.exchange.facts import Remark
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.marking import mark, where
from tests.exchange.packages import links, package, text_cell, workbook

REMARKS = (
    Remark("time_interpreted", "Mål!B2", "”Våren” är läst som 2023-01-01–2023-06-30."),
    Remark("status_guessed", "Mål!B2", "Läget <gul> är gissat."),
    Remark("year_guessed", "Mål", "Året är gissat."),
    Remark("x", "Noter & mer!A2", "Åäö"),
    Remark("y", "Noter & mer!C3#note", "Noten är läst som kommentar."),
    Remark("z", "Försvunnet!A1", "Bladet finns inte."),
)


def officers(path: Path) -> Path:
    """A workbook with colours, merged cells, a picture, a table and a note of the officer's own."""
    book = Workbook()
    first, other = book.worksheets[0], book.create_sheet("Noter & mer")
    first.title = "Mål"
    for row in (("Mål", "Tid"), ("Alla ska må bra", "Våren"), ("Fler i arbete", "HT 23")):
        first.append(row)
    first["B2"].fill = PatternFill("solid", fgColor="FFFF00")
    first.merge_cells("A5:B6")
    first["A5"] = "Sammanslaget"
    first.add_table(Table(displayName="Malen", ref="A1:B3"))
    picture = BytesIO()
    Picture.new("RGB", (8, 8), "red").save(picture, "png")
    first.add_image(Image(picture), "D1")
    other["A2"] = "Med not"
    other["A2"].comment = Comment("Ring Anna", "Kansliet")
    book.save(path)
    return path


def marked(source: Path, remarks: tuple[Remark, ...] = REMARKS) -> Path:
    target = source.with_name(f"märkt{source.suffix}")
    mark(source, remarks, target)
    return target


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def notes(path: Path) -> dict[str, str]:
    """Every note by its place, without ends of lines that programs write each in their own way."""
    return {
        f"{page.title}!{cell.coordinate}": cell.comment.text.replace("\r", "")
        for page in load_workbook(path).worksheets
        for row in page.iter_rows()
        for cell in row
        if cell.comment
    }


def of_notes(names: Iterable[str]) -> set[str]:
    """The parts that held the officer's notes: their words and their boxes."""
    return {name for name in names if "comment" in name.lower()}


EXPECTED = {
    "Mål!A1": "Från Målverktyg:\nÅret är gissat.\nFörsvunnet!A1: Bladet finns inte.",
    "Mål!B2": "Från Målverktyg:\n”Våren” är läst som 2023-01-01–2023-06-30.\nLäget <gul> är gissat.",
    "Noter & mer!A2": "Ring Anna\n\nFrån Målverktyg:\nÅäö",
    "Noter & mer!C3": "Från Målverktyg:\nNoten är läst som kommentar.",
}


def test_every_remark_is_a_note_on_its_cell_and_the_officers_notes_stay(tmp_path: Path) -> None:
    assert notes(marked(officers(tmp_path / "a.xlsx"))) == EXPECTED


def test_a_copy_reads_back_as_the_workbook_that_was_marked(tmp_path: Path) -> None:
    source = officers(tmp_path / "a.xlsx")
    assert read_book(marked(source)).sheets == read_book(source).sheets


def test_no_part_is_changed_but_those_that_hold_notes_and_links(tmp_path: Path) -> None:
    source = officers(tmp_path / "a.xlsx")
    old, new = parts(source), parts(marked(source))
    touched = {name for name in old if old[name] != new[name]}
    assert touched == {"[Content_Types].xml", "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels", *of_notes(old)}
    put = b'<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdM2"/>'
    assert new["xl/worksheets/sheet1.xml"].replace(put, b"") == old["xl/worksheets/sheet1.xml"]
    assert new["xl/worksheets/sheet1.xml"].index(put) < new["xl/worksheets/sheet1.xml"].index(b"<tableParts")


@pytest.mark.skipif(shutil.which("localc") is None, reason="LibreOffice Calc is not there")
def test_libreoffice_shows_the_notes_and_all_else(tmp_path: Path) -> None:
    source = officers(tmp_path / "a.xlsx")
    copy = marked(source)
    home = f"-env:UserInstallation={(tmp_path / 'hem').as_uri()}"
    order = ["soffice", home, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "ut"), str(copy)]
    subprocess.run(order, check=True, capture_output=True, timeout=120)
    through = tmp_path / "ut" / copy.name
    assert notes(through) == EXPECTED
    page = load_workbook(through)["Mål"]
    assert page["A2"].value == "Alla ska må bra"
    assert page["B2"].fill.fgColor.rgb == "FFFFFF00"
    assert [str(one) for one in page.merged_cells.ranges] == ["A5:B6"]
    assert any(name.startswith("xl/media/") for name in parts(through))


def test_a_sheet_without_remarks_is_left_alone(tmp_path: Path) -> None:
    source = officers(tmp_path / "a.xlsx")
    assert parts(marked(source, ())) == parts(source)


def test_macros_are_kept_as_they_are(tmp_path: Path) -> None:
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    macro = bytes(range(256))
    extra: dict[str, str | bytes] = {"[Content_Types].xml": types, "xl/vbaProject.bin": macro}
    source = package(tmp_path / "a.xlsm", f'<row r="1">{text_cell("A1", "Mål")}</row>', parts=extra)
    new = parts(marked(source, (Remark("x", "Blad!A1", "Titta här"),)))
    assert new["xl/vbaProject.bin"] == macro
    assert b"Titta h" in new["xl/commentsM1.xml"]


def test_a_thread_of_comments_is_left_and_the_note_stands_beside_it(tmp_path: Path) -> None:
    thread = '<ThreadedComments><threadedComment ref="A1"><text>Stämmer det?</text></threadedComment></ThreadedComments>'
    extra: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
        "xl/worksheets/_rels/sheet1.xml.rels": links(("threadedComment", "../threadedComments/t1.xml")),
        "xl/threadedComments/t1.xml": thread,
    }
    source = package(tmp_path / "a.xlsx", f'<row r="1">{text_cell("A1", "Mål")}</row>', parts=extra)
    new = parts(marked(source, (Remark("x", "Blad!A1", "Titta här"),)))
    assert new["xl/threadedComments/t1.xml"] == thread.encode()
    assert 'ref="B1"' in new["xl/commentsM1.xml"].decode()
    assert "A1: Titta här" in new["xl/commentsM1.xml"].decode()


def test_other_formats_and_broken_packages_are_refused_and_nothing_is_written(tmp_path: Path) -> None:
    source = package(tmp_path / "a.xlsx", f'<row r="1">{text_cell("A1", "Mål")}</row>')
    with pytest.raises(CannotMark, match="hänger inte ihop"):
        marked(source, (Remark("x", "Blad", "Utan innehållstyper"),))
    ods = tmp_path / "b.ods"
    with zipfile.ZipFile(ods, "w") as opened:
        opened.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        opened.writestr("content.xml", "<office/>")
    with pytest.raises(CannotMark, match=r"\.xlsx och \.xlsm"):
        marked(ods)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.xlsx", "b.ods"]


def test_the_copy_never_takes_the_workbooks_place_nor_another_suffix(tmp_path: Path) -> None:
    source = officers(tmp_path / "a.xlsx")
    with pytest.raises(FileExists):
        mark(source, REMARKS, source)
    with pytest.raises(UnknownSuffix):
        mark(source, REMARKS, tmp_path / "a.xlsm")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Blad!D8", ("Blad", (8, 4))),
        ("Blad!D8#note", ("Blad", (8, 4))),
        ("Blad", ("Blad", (1, 1))),
        ("A!B!C2", ("A!B", (2, 3))),
        ("Blad!XFE1", ("Blad", (1, 1))),
        ("Annat!A1", (None, (1, 1))),
        ("", (None, (1, 1))),
    ],
)
def test_a_remark_finds_its_sheet_and_cell(cell: str, expected: tuple[str | None, tuple[int, int]]) -> None:
    assert where(cell, ["Blad", "A!B"]) == expected


def test_prefixed_names_and_empty_relations_are_written_in_their_own_manner(tmp_path: Path) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rows = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Mål</x:t></x:is></x:c></x:row>'
    page = f'<x:worksheet xmlns:x="{main}"><x:sheetData>{rows}</x:sheetData><x:extLst/></x:worksheet>'
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    extra: dict[str, str | bytes] = {
        "[Content_Types].xml": types,
        "xl/worksheets/sheet1.xml": page,
        "xl/workbook.xml": workbook("Blad"),
    }
    new = parts(marked(package(tmp_path / "a.xlsx", parts=extra), (Remark("x", "Blad!A1", "Titta"),)))
    assert b"<x:legacyDrawing " in new["xl/worksheets/sheet1.xml"].split(b"<x:extLst")[0]


def test_parts_that_are_named_with_the_other_slash_are_found(tmp_path: Path) -> None:
    plain = package(tmp_path / "a.xlsx", f'<row r="1">{text_cell("A1", "Mål")}</row>')
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    source = tmp_path / "b.xlsx"
    with zipfile.ZipFile(source, "w") as opened:
        for name, data in {**parts(plain), "[Content_Types].xml": types.encode()}.items():
            opened.writestr(name.replace("/", "\\"), data)
    copy = marked(source, (Remark("x", "Blad!A1", "Titta"),))
    assert b"Titta" in parts(copy)["xl/commentsM1.xml"]
    assert read_book(copy).sheets == read_book(source).sheets
