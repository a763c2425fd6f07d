"""A workbook file becomes a book of plain cells: the same that Excel shows, and in time whatever the file is."""

# ruff: noqa: DTZ001 (a sheet's dates know no time zone)

import json
import os
import subprocess
import sys
import warnings
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from malverktyg.errors import EmptyWorkbook, MalverktygError
from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.grid_reader import read_book
from tests.exchange.packages import package, text_cell
from tests.exchange.packages import sheet as sheet_part

SHARED = Path(__file__).parents[2].parent / "shared"
BOOKS = sorted(SHARED.glob("workbooks/*.xlsx"))
CORPUS = sorted(path for path in SHARED.glob("corpus/*.*") if path.suffix not in (".json", ".md"))


def test_a_book_of_every_kind_of_value_reads_as_it_was_written(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Text", 3, 2.5, True, datetime(2023, 3, 15), date(2023, 3, 15), "#N/A"])
    sheet["A1"].comment = Comment("Kanslichef:\nTitta här", "Kanslichef")
    sheet["A1"].font = Font(strike=True, bold=True, name="Wingdings", color="FF00B050")
    sheet["B1"].fill = PatternFill("solid", fgColor="FFC6EFCE")
    sheet["C1"].number_format = "0 %"
    sheet["B3"].fill = PatternFill("solid", fgColor="FFFF0000")
    sheet["A4"] = "Slut"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.merge_cells("A1:A2")
    book.create_sheet("Dold").sheet_state = "hidden"
    book.save(tmp_path / "Bok.xlsx")
    read = read_book(tmp_path / "Bok.xlsx")
    first, hidden = read.sheets
    cells = {cell.name: cell for cell in first.cells.values()}
    assert [cells[f"{c}1"].value for c in "ABCDE"] == ["Text", 3, 2.5, True, datetime(2023, 3, 15)]
    assert [cells[f"{c}1"].text for c in "ABCDEFG"] == ["Text", "3", "250 %", "SANT", "2023-03-15", "2023-03-15", "#N/A"]
    one = cells["A1"]
    assert (one.note, one.struck, one.bold, one.font, one.colour) == ("Titta här", ((0, 4),), True, "Wingdings", "00B050")
    assert (cells["B1"].fill, cells["B3"].fill, cells["B3"].text) == ("C6EFCE", "FF0000", "")
    assert (first.hidden_rows, first.hidden_columns) == ({4}, {2})
    assert cells["A4"].hidden
    assert cells["B1"].hidden
    assert not cells["A1"].hidden
    assert first.merge_at(2, 1) is not None
    assert (hidden.title, hidden.hidden) == ("Dold", True)


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.name)
def test_every_cell_and_note_that_openpyxl_lists_is_in_the_book(path: Path) -> None:
    read = {sheet.title: sheet for sheet in read_book(path).sheets}
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                mine = read[sheet.title].at(cell.row, cell.column)  # type: ignore[arg-type]
                if cell.value is not None and str(cell.value).strip():
                    assert mine is not None
                    assert mine.value == cell.value
                    assert mine.text.strip()
                if cell.comment:
                    assert mine is not None
                    assert mine.note


def same(mine: object, theirs: object) -> bool:
    """Whether two readings of a cell agree: a date is a moment at midnight, and a date before 1900 a mere number."""
    if isinstance(theirs, str):
        return mine in (theirs, clean(theirs))
    if isinstance(theirs, date) and not isinstance(theirs, datetime):
        return isinstance(mine, datetime) and mine.date() == theirs
    if isinstance(theirs, datetime) and theirs.year < 1900:
        return isinstance(mine, int | float)
    return mine == theirs or (isinstance(mine, float | int) and isinstance(theirs, float | int) and abs(mine - theirs) < 1e-9)


@pytest.mark.parametrize("path", [p for p in CORPUS if p.suffix in (".xlsx", ".xlsm")], ids=lambda path: path.name)
def test_what_openpyxl_reads_of_other_people_s_files_is_in_the_book(path: Path) -> None:
    if any(name in path.name for name in ("many-merges", "xfd1048576", "DrawingSizeInPx")):
        pytest.skip("openpyxl takes ten seconds or minutes for it")
    try:
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            theirs = openpyxl.load_workbook(file, data_only=True)
    except Exception:  # noqa: BLE001 (its errors have no common base)
        pytest.skip("openpyxl does not read it")
    filled = {
        (sheet.title, place): cell.value
        for sheet in theirs.worksheets
        for place, cell in sheet._cells.items()  # type: ignore[attr-defined]
        if cell.value is not None and str(cell.value).strip()
    }
    try:
        read = {sheet.title: sheet for sheet in read_book(path).sheets}
    except EmptyWorkbook:
        assert not filled
        return
    for (title, place), value in filled.items():
        mine = read[title].cells.get(place)
        assert mine is not None, (title, place, value)
        assert same(mine.value, value), (title, place, value, mine.value)


ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(one for one in sys.path if one)}
CHILD = """
import sys, time
from pathlib import Path
from malverktyg.errors import MalverktygError
from malverktyg.exchange.grid_reader import read_book
begin = time.process_time()
try:
    book = read_book(Path(sys.argv[1]))
    told = f"{sum(len(sheet.cells) for sheet in book.sheets)} cells"
except MalverktygError as error:
    assert error.message
    told = type(error).__name__
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(time.process_time() - begin, int(peak.split()[1]) // 1024, told)
"""


def in_a_child(path: Path) -> tuple[float, int, str]:
    """Seconds, megabytes and the outcome of reading a file in a process of its own. A crash of the child fails the test."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(path)], capture_output=True, text=True, timeout=60, check=False, env=ENV
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seconds, megabytes, told = done.stdout.strip().splitlines()[-1].split(maxsplit=2)
    return float(seconds), int(megabytes), told


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the child measures itself with /proc")
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_every_file_of_the_corpus_is_a_book_or_one_of_our_errors_in_time(path: Path) -> None:
    seconds, megabytes, told = in_a_child(path)
    assert told
    assert seconds < 5
    assert megabytes < 500


def rows_of_a_million(folder: Path) -> Path:
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="0"/><c r="B{n}" s="0"/><c r="C{n}" s="0"/></row>' for n in range(2, 700_000))
    return package(folder / "Bok.xlsx", '<row r="1">' + text_cell("A1", "Mål") + "</row>" + empty)


def one_cell_far_out(folder: Path) -> Path:
    return package(folder / "Bok.xlsx", '<row r="1048576">' + text_cell("XFD1048576", "Mål") + "</row>")


def a_merge_of_everything(folder: Path) -> Path:
    rows = '<row r="1">' + text_cell("A1", "Mål") + '</row><row r="90000">' + text_cell("AZ90000", "Slut") + "</row>"
    part = sheet_part(rows, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    return package(folder / "Bok.xlsx", parts={"xl/worksheets/sheet1.xml": part})


def a_rule_for_everything(folder: Path) -> Path:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 5000))
    rules = "".join(
        f'<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="{n}">'
        f"<formula>$A1={n}</formula></cfRule></conditionalFormatting>"
        for n in range(1, 40)
    )
    return package(folder / "Bok.xlsx", parts={"xl/worksheets/sheet1.xml": sheet_part(rows, rules)})


def a_text_of_millions(folder: Path) -> Path:
    return package(folder / "Bok.xlsx", '<row r="1">' + text_cell("A1", "a " * 20_000_000) + "</row>")


HOSTILE = [rows_of_a_million, one_cell_far_out, a_merge_of_everything, a_rule_for_everything, a_text_of_millions]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the child measures itself with /proc")
@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_a_hostile_workbook_is_a_book_or_one_of_our_errors_in_time(tmp_path: Path, make: object) -> None:
    path = make(tmp_path)  # type: ignore[operator]
    seconds, megabytes, told = in_a_child(path)
    assert told
    assert seconds < 5
    assert megabytes < 500


def test_a_workbook_without_any_value_is_empty(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "Bok.xlsx")
    with pytest.raises(EmptyWorkbook):
        read_book(tmp_path / "Bok.xlsx")


def test_neither_openpyxl_nor_calamine_is_loaded_to_read_an_xlsx(tmp_path: Path) -> None:
    path = package(tmp_path / "Bok.xlsx", '<row r="1">' + text_cell("A1", "Mål") + "</row>")
    code = (
        "import sys; from pathlib import Path; from malverktyg.exchange.grid_reader import read_book; "
        "read_book(Path(sys.argv[1])); assert not {'openpyxl', 'python_calamine'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, timeout=60, env=ENV)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=30)
NUMBERS = st.booleans() | st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9)
MOMENTS = st.datetimes(datetime(1901, 1, 1), datetime(2200, 1, 1)).map(lambda moment: moment.replace(microsecond=0))
VALUES = st.none() | NUMBERS | MOMENTS | WORDS


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.tuples(st.integers(1, 60), st.integers(1, 40)), VALUES, min_size=1, max_size=25))
def test_whatever_openpyxl_writes_reads_back(tmp_path: Path, cells: dict[tuple[int, int], object]) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for (row, column), value in cells.items():
        cell = sheet.cell(row, column, value)  # type: ignore[arg-type]
        if isinstance(value, str):
            cell.data_type = "s"
    book.save(tmp_path / "Bok.xlsx")
    kept = {place: value for place, value in cells.items() if value is not None and value != ""}
    if not any(str(value).strip() for value in kept.values()):
        return
    read = read_book(tmp_path / "Bok.xlsx").sheets[0]
    assert set(read.cells) == set(kept)
    for place, value in kept.items():
        mine = read.cells[place].value
        wanted = clean(value) if isinstance(value, str) else value
        assert mine == (pytest.approx(wanted, rel=1e-12) if isinstance(wanted, float) else wanted)


@pytest.mark.skipif(not BOOKS, reason="the shared workbooks are not here")
def test_the_facit_s_strange_cells_are_read_with_all_that_is_in_them() -> None:
    facit = json.loads((SHARED / "workbooks" / "04.expected.json").read_text("utf-8"))
    sheet = read_book(SHARED / "workbooks" / facit["fil"]).sheets[0]
    fills = {name: cell.fill for cell in sheet.cells.values() for name in [cell.name]}
    assert fills["H8"] == "A9D18E"
    assert fills["H10"] == "ED7D31"
    conditional = [cell.name for cell in sheet.cells.values() if cell.conditional]
    assert sorted(conditional) == ["F12", "H12", "J12"]


def test_every_error_has_a_message(tmp_path: Path) -> None:
    with pytest.raises(MalverktygError) as told:
        read_book(tmp_path / "finns inte.xlsx")
    assert "finns inte.xlsx" in told.value.message


FILES = Path(__file__).parents[1] / "files"
HABITS = {"colours": "04_teknik_fritid_farger_2023", "lists": "08_bildning_punktlistor_2023"}


@pytest.mark.parametrize("name", ["colours", "lists"])
def test_a_workbook_saved_again_by_libreoffice_in_its_own_format_reads_the_same(name: str) -> None:
    excel, libre = read_book(FILES / "workbooks" / f"{HABITS[name]}.xlsx"), read_book(FILES / "habits" / f"{name}.ods")
    assert libre.styles_known
    for mine, theirs in zip(excel.sheets, libre.sheets, strict=True):
        assert mine.cells.keys() == theirs.cells.keys()
        assert set(mine.merges) == set(theirs.merges)
        for place, cell in mine.cells.items():
            other = theirs.cells[place]
            for part in ("value", "text", "fill", "conditional", "struck", "bold", "hidden"):
                assert getattr(cell, part) == getattr(other, part), (cell.name, part)
            assert cell.note in other.note


@pytest.mark.parametrize("name", ["colours", "lists"])
def test_the_old_excel_format_reads_the_same_values_and_says_that_styles_are_not_known(name: str) -> None:
    excel, old = read_book(FILES / "workbooks" / f"{HABITS[name]}.xlsx"), read_book(FILES / "habits" / f"{name}.xls")
    assert not old.styles_known
    for mine, theirs in zip(excel.sheets, old.sheets, strict=True):
        assert [(cell.name, cell.text) for cell in mine.filled()] == [(cell.name, cell.text) for cell in theirs.filled()]
        assert set(mine.merges) == set(theirs.merges)
