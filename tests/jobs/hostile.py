"""Workbooks that are built to hang, crash or fill the memory of whoever opens them, or that are merely broken or strange."""

import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from malverktyg.errors import EmptyWorkbook, MalverktygError, NotAWorkbook, TruncatedWorkbook, UnsafeWorkbook
from tests.exchange.opendocument.documents import document
from tests.exchange.packages import MAIN, STRICT, STRICT_LINKS, links, package, sheet, text_cell, workbook
from tests.exchange.scan.compounds import compound

Make = Callable[[Path], Path]

HEADS = ("Mål", "Aktivitet", "Ansvarig", "Status")
HEAD_ROW = '<row r="1">' + "".join(text_cell(f"{'ABCD'[n]}1", text) for n, text in enumerate(HEADS)) + "</row>"
PART = "xl/worksheets/sheet1.xml"


def row(number: int) -> str:
    """A row of a goal sheet."""
    texts = (f"Mål {number}", f"Gå igenom rutin {number}", "Chef", "Pågår")
    return f'<row r="{number}">' + "".join(text_cell(f"{'ABCD'[n]}{number}", text) for n, text in enumerate(texts)) + "</row>"


def streamed(path: Path, part: str, pieces: Iterator[str]) -> Path:
    """A package one part of which is written piece by piece: it may be larger than what should lie in memory."""
    package(path, parts={part: ""})
    whole = {name: zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist() if name != part}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in whole.items():
            archive.writestr(name, content)
        with archive.open(part, "w") as stream:
            for piece in pieces:
                stream.write(piece.encode())
    return path


def _sheets(path: Path, rows: str, after: str = "", **parts: str | bytes) -> Path:
    return package(path, parts={PART: sheet(rows, after), **parts})


def rows_without_end(path: Path) -> Path:
    """Ten million cells, which compress to a few hundred kilobytes."""
    cells = "<c><v>1</v></c>" * 1000
    return streamed(
        path,
        PART,
        iter([f'<worksheet xmlns="{MAIN}"><sheetData>', *[f"<row>{cells}</row>"] * 10_000, "</sheetData></worksheet>"]),
    )


def a_million_empty_rows(path: Path) -> Path:
    """A goal sheet with formatted rows to the very last one."""
    empty = (f'<row r="{n}" s="1" customFormat="1"><c r="A{n}" s="1"/></row>' for n in range(3, 1_048_577))
    return streamed(
        path, PART, iter([f'<worksheet xmlns="{MAIN}"><sheetData>{HEAD_ROW}{row(2)}', *empty, "</sheetData></worksheet>"])
    )


def a_million_empty_rows_and_a_value(path: Path) -> Path:
    """The same with one more value in the last row."""
    empty = (f'<row r="{n}" s="1" customFormat="1"><c r="A{n}" s="1"/><c r="B{n}" s="1"/></row>' for n in range(3, 1_048_576))
    last = f"{row(1_048_576)}</sheetData></worksheet>"
    return streamed(path, PART, iter([f'<worksheet xmlns="{MAIN}"><sheetData>{HEAD_ROW}{row(2)}', *empty, last]))


def millions_of_shared_texts(path: Path) -> Path:
    """Four million shared texts, of which none is used."""
    texts = iter([f'<sst xmlns="{MAIN}">', *["<si><t>Uppnå målet</t></si>" * 1000] * 4000, "</sst>"])
    found = streamed(path, "xl/sharedStrings.xml", texts)
    return _relinked(found, ("sharedStrings", "sharedStrings.xml"))


def one_shared_text_of_megabytes(path: Path) -> Path:
    """A text of fifty megabytes."""
    texts = iter([f'<sst xmlns="{MAIN}"><si><t>', *["må bra " * 10_000] * 700, "</t></si></sst>"])
    return _relinked(streamed(path, "xl/sharedStrings.xml", texts), ("sharedStrings", "sharedStrings.xml"))


def _relinked(path: Path, *kinds: tuple[str, str]) -> Path:
    """The package again with more links from its workbook, and a goal sheet."""
    with zipfile.ZipFile(path) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    whole["xl/_rels/workbook.xml.rels"] = links(("worksheet", "worksheets/sheet1.xml"), *kinds).encode()
    whole[PART] = sheet(HEAD_ROW + row(2) + '<row r="3"><c r="A3" t="s"><v>0</v></c></row>').encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in whole.items():
            archive.writestr(name, content)
    return path


def a_hundred_thousand_merges(path: Path) -> Path:
    """Just as many merged areas as are allowed."""
    merges = "".join(f'<mergeCell ref="A{n}:D{n}"/>' for n in range(3, 99_990))
    return _sheets(path, HEAD_ROW + row(2) + row(99_990), f"<mergeCells>{merges}</mergeCells>")


def merges_over_one_another(path: Path) -> Path:
    """Large areas, each over all the others."""
    merges = "".join(f'<mergeCell ref="A{n}:XFD{1_048_576 - n}"/>' for n in range(2, 20_000))
    return _sheets(path, HEAD_ROW + "".join(map(row, range(2, 2000))), f"<mergeCells>{merges}</mergeCells>")


def nested_without_end(path: Path) -> Path:
    """Half a million elements, each in the one before."""
    return _sheets(path, HEAD_ROW + row(2), "<extLst>" + "<x>" * 500_000 + "</x>" * 500_000 + "</extLst>")


def a_dimension_of_everything(path: Path) -> Path:
    """A sheet that says it is as large as one can be."""
    return package(path, parts={PART: sheet(HEAD_ROW + row(2), before='<dimension ref="A1:XFD1048576"/>')})


def as_wide_as_it_can_be(path: Path) -> Path:
    """A header of sixteen thousand headings."""
    cells = "".join(f'<c t="inlineStr"><is><t>{HEADS[n % 4]} {n}</t></is></c>' for n in range(16_384))
    return _sheets(path, f'<row r="1">{cells}</row>' + "".join(map(row, range(2, 30))))


def rules_for_everything(path: Path) -> Path:
    """A hundred conditional formats, each over the whole sheet."""
    rules = "".join(
        f'<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" dxfId="0" priority="{n}">'
        f"<formula>LEN($A1)&gt;9{n}</formula></cfRule></conditionalFormatting>"
        for n in range(1, 100)
    )
    fill = '<dxf><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></dxf>'
    styles = f'<styleSheet xmlns="{MAIN}"><dxfs count="1">{fill}</dxfs></styleSheet>'
    parts = {PART: sheet(HEAD_ROW + "".join(map(row, range(2, 4000))), rules), "xl/styles.xml": styles}
    return package(path, kinds=(("styles", "styles.xml"),), parts=parts)


def lists_for_everything(path: Path) -> Path:
    """Ten thousand drop-down lists, each with all cells of the sheet to choose from."""
    one = '<dataValidation type="list" sqref="A1:D9999"><formula1>$A$1:$D$9999</formula1></dataValidation>'
    return _sheets(path, HEAD_ROW + "".join(map(row, range(2, 4000))), f"<dataValidations>{one * 10_000}</dataValidations>")


def all_looks_there_can_be(path: Path) -> Path:
    """Sixty-five thousand looks, fonts and fills."""
    fonts = '<font><b/><name val="Arial"/></font>' * 65_000
    fills = '<fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill>' * 65_000
    looks = "".join(f'<xf numFmtId="0" fontId="{n}" fillId="{n}"/>' for n in range(65_000))
    styles = f'<styleSheet xmlns="{MAIN}"><fonts>{fonts}</fonts><fills>{fills}</fills><cellXfs>{looks}</cellXfs></styleSheet>'
    kinds = (("styles", "styles.xml"),)
    return package(path, kinds=kinds, parts={PART: sheet(HEAD_ROW + row(2)), "xl/styles.xml": styles})


def a_bomb_of_entities(path: Path) -> Path:
    """A billion laughs in a part that every reader opens."""
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a0 "mål">{entities}]><sst xmlns="{MAIN}"><si><t>&a9;</t></si></sst>'
    return package(path, HEAD_ROW, kinds=(("sharedStrings", "sharedStrings.xml"),), parts={"xl/sharedStrings.xml": bomb})


def an_entity_from_a_file(path: Path) -> Path:
    """An entity that is the content of another file."""
    bomb = (
        f'{" " * 2000}<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet xmlns="{MAIN}"><sheetData/>&a;</worksheet>'
    )
    return package(path, parts={PART: bomb})


def links_out_of_the_workbook(path: Path) -> Path:
    """Formulas, links and data of other workbooks, of the network and of commands to run."""
    formulas = (
        "[1]Blad1!A1",
        "HYPERLINK(&quot;file:///etc/passwd&quot;)",
        "cmd|&apos;/c calc&apos;!A1",
        "WEBSERVICE(&quot;http://127.0.0.1/&quot;)",
    )
    cells = "".join(f'<c r="{"ABCD"[n]}3"><f>{formula}</f></c>' for n, formula in enumerate(formulas))
    outside = links(("externalLinkPath", "file:///etc/passwd")).replace("/>", ' TargetMode="External"/>')
    return _sheets(
        path,
        HEAD_ROW + row(2) + f'<row r="3">{cells}</row>',
        **{"xl/externalLinks/externalLink1.xml": "<externalLink/>", "xl/externalLinks/_rels/externalLink1.xml.rels": outside},
    )


def names_that_climb(path: Path) -> Path:
    """Parts that point out of the archive."""
    away = links(("worksheet", "../../../../etc/passwd"), ("worksheet", "worksheets/sheet1.xml"), ("styles", "//etc/shadow"))
    parts = {PART: sheet(HEAD_ROW + row(2)), "xl/_rels/workbook.xml.rels": away, "../../etc/passwd": "root"}
    return package(path, parts=parts)


def parts_of_the_same_name(path: Path) -> Path:
    """An archive with two sheets of one name."""
    package(path, HEAD_ROW + row(2))
    with zipfile.ZipFile(path, "a") as archive, archive.open("xl/worksheets/sheet2.xml", "w") as stream:
        stream.write(sheet(HEAD_ROW + row(2)).encode())
    path.write_bytes(path.read_bytes().replace(b"sheet2.xml", b"sheet1.xml"))
    return path


def a_part_larger_than_it_says(path: Path) -> Path:
    """A sheet whose entry in the archive tells a tenth of its size."""
    rows_without_end(path)
    content = bytearray(path.read_bytes())
    at = content.rfind(b"PK\x01\x02")
    struct.pack_into("<I", content, at + 24, 1000)
    path.write_bytes(content)
    return path


def an_archive_in_itself(path: Path) -> Path:
    """Archives inside archives."""
    inner = b"mal " * 1_000_000
    for depth in range(6):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(10):
                archive.writestr(f"{depth}{number}.zip", inner)
        inner = file.getvalue()
    return package(path, HEAD_ROW + row(2), parts={"xl/media/a.zip": inner, PART: sheet(HEAD_ROW + row(2))})


def a_sheet_of_links(path: Path) -> Path:
    """Two thousand sheets that are all the same part."""
    titles = [f"Blad {n}" for n in range(2000)]
    book = workbook(*titles)
    same = links(*[("worksheet", "worksheets/sheet1.xml")] * 2000)
    rows = HEAD_ROW + "".join(map(row, range(2, 200)))
    return package(path, parts={PART: sheet(rows), "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": same})


def formulas_without_values(path: Path) -> Path:
    """A goal sheet that no program has worked out."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(HEADS)
    for number in range(2, 3000):
        page.append([f'=CONCAT("Mål ";{number})', f"=A{number}&B{number - 1}", "=1/0", "#REFERENS!"])
    book.save(path)
    return path


def days_from_1904(path: Path) -> Path:
    """A workbook of an old Macintosh."""
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    page = book.active
    assert page is not None
    page.append([*HEADS, "Slutdatum"])
    page.append(["Rent vatten", "Provta", "Chef", "Pågår", 43_000])
    page["E2"].number_format = "yyyy-mm-dd"
    book.save(path)
    return path


def strict(path: Path) -> Path:
    """The strict form of the format."""
    return package(
        path,
        parts={
            "_rels/.rels": links(("officeDocument", "xl/workbook.xml"), base=STRICT_LINKS),
            "xl/workbook.xml": workbook("Blad", main=STRICT, link=STRICT_LINKS),
            "xl/_rels/workbook.xml.rels": links(("worksheet", "worksheets/sheet1.xml"), base=STRICT_LINKS),
            PART: sheet(HEAD_ROW + row(2), main=STRICT),
        },
    )


def cut_off(path: Path) -> Path:
    """The first half of a workbook."""
    package(path, parts={PART: sheet(HEAD_ROW + "".join(map(row, range(2, 500))))})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def cut_off_within_a_part(path: Path) -> Path:
    """A whole archive with half a sheet in it."""
    return package(path, parts={PART: sheet(HEAD_ROW + "".join(map(row, range(2, 500))))[:-9000]})


def cells_repeated_by_the_billion(path: Path) -> Path:
    """An .ods whose one value counts for every cell there is."""
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="999999999"><text:p>Mål</text:p></table:table-cell>'
    return document(path, _table(f'<table:table-row table:number-rows-repeated="999999999">{cell}</table:table-row>'))


def rows_repeated_by_the_billion(path: Path) -> Path:
    """An .ods with a goal, a billion coloured empty rows and another goal."""
    style = '<style:style style:name="g" style:family="table-cell"><style:table-cell-properties fo:background-color="#92d050"/></style:style>'
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    head = "".join(cell.format(text) for text in HEADS)
    empty = '<table:table-cell table:style-name="g" table:number-columns-repeated="16384"/>'
    rows = f"<table:table-row>{head}</table:table-row><table:table-row>{cell.format('Rent vatten') * 2}</table:table-row>"
    more = f'<table:table-row table:number-rows-repeated="1000000000">{empty}</table:table-row>'
    return document(path, _table(rows + more), automatic=style)


def spaces_by_the_billion(path: Path) -> Path:
    """An .ods with a text of two billion blanks."""
    return document(
        path,
        _table(
            '<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2000000000"/>b</text:p></table:table-cell></table:table-row>'
        ),
    )


def an_ods_with_a_document_type(path: Path) -> Path:
    """A billion laughs in an .ods."""
    document(path, _table("<table:table-row/>"))
    with zipfile.ZipFile(path) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    whole["content.xml"] = b'<?xml version="1.0"?>' + b" " * 5000 + b'<!DOCTYPE x [<!ENTITY a "mal">]><x>&a;</x>'
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in whole.items():
            archive.writestr(name, content)
    return path


def _table(rows: str) -> str:
    return f'<table:table table:name="Mål">{rows}</table:table>'


def records_of_noise(path: Path) -> Path:
    """An .xls of nothing but chance."""
    noise = random.Random(7).randbytes(200_000)
    path.write_bytes(compound(Workbook=b"\x09\x08\x10\x00\x00\x06\x05\x00" + noise[:60_000]))
    return path


def a_container_in_circles(path: Path) -> Path:
    """An old container whose chain of sectors bites its own tail."""
    content = bytearray(compound(Workbook=b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(5000)))
    struct.pack_into("<I", content, 512 + 4 * 3, 2)
    path.write_bytes(content)
    return path


def a_record_of_everything(path: Path) -> Path:
    """An .xls with cells at both ends of the largest sheet."""
    number = b"".join(struct.pack("<HHHHHd", 0x203, 14, r, c, 0, 1.0) for r, c in ((0, 0), (65_535, 255)))
    path.write_bytes(
        compound(Workbook=b"\x09\x08\x10\x00\x00\x06\x10\x00" + bytes(12) + number + b"\x0a\x00\x00\x00" + bytes(5000))
    )
    return path


def a_letter_with_a_workbook(path: Path) -> Path:
    """A mail as it was saved, with the workbook in quoted-printable."""
    path.write_text("Content-Type: application/vnd.ms-excel\nContent-Transfer-Encoding: quoted-printable\n\nPK=03=04=14\n" * 500)
    return path


NOISE = (
    "a, ", "a; ", "a: ", "a och ", "a\n", "- a\n", "1. a ", "(a) ", "(", "a - ", "x=a ", "1", " ", "a/", "1.", "å ä ö ", "a. ", "\u00a0a",
    "• a ", "Mål 1: a\n", "v. 1 - ", "2023-01-01 ", "klart ", "=> ", "\n", "a,", "kl. 1 ", "t1 ", "[x] a ", "%1 ",
)  # fmt: skip


def noisy(path: Path, noise: str) -> Path:
    """A goal sheet in which every cell is as long as Excel allows and full of one sign."""
    text = (noise * 32_000)[:32_000]
    rows = (
        f'<row r="{n}">' + "".join(text_cell(f"{'ABCD'[c]}{n}", f"{text}{c}{n}") for c in range(4)) + "</row>"
        for n in range(2, 12)
    )
    return package(path, parts={PART: sheet(HEAD_ROW + "".join(rows))})


HOSTILE: dict[Make, type[MalverktygError] | None] = {
    rows_without_end: UnsafeWorkbook,
    a_million_empty_rows: None,
    a_million_empty_rows_and_a_value: UnsafeWorkbook,
    millions_of_shared_texts: UnsafeWorkbook,
    one_shared_text_of_megabytes: UnsafeWorkbook,
    a_hundred_thousand_merges: None,
    merges_over_one_another: UnsafeWorkbook,
    nested_without_end: UnsafeWorkbook,
    a_dimension_of_everything: None,
    as_wide_as_it_can_be: None,
    rules_for_everything: UnsafeWorkbook,
    lists_for_everything: None,
    all_looks_there_can_be: None,
    a_bomb_of_entities: UnsafeWorkbook,
    an_entity_from_a_file: UnsafeWorkbook,
    links_out_of_the_workbook: None,
    names_that_climb: EmptyWorkbook,
    parts_of_the_same_name: None,
    a_part_larger_than_it_says: TruncatedWorkbook,
    an_archive_in_itself: None,
    a_sheet_of_links: UnsafeWorkbook,
    formulas_without_values: None,
    days_from_1904: None,
    strict: None,
    cut_off: TruncatedWorkbook,
    cut_off_within_a_part: NotAWorkbook,
    cells_repeated_by_the_billion: UnsafeWorkbook,
    rows_repeated_by_the_billion: None,
    spaces_by_the_billion: None,
    an_ods_with_a_document_type: UnsafeWorkbook,
    records_of_noise: NotAWorkbook,
    a_container_in_circles: TruncatedWorkbook,
    a_record_of_everything: UnsafeWorkbook,
    a_letter_with_a_workbook: NotAWorkbook,
}
"""Each kind with the error that it is met with, or nothing where it is read all the same."""
