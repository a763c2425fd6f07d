"""The marked copy, as the officer asks for it."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment

from malverktyg.errors import CannotMark
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections
from malverktyg.jobs.marking import save_marked_copy
from malverktyg.jobs.reading import read_workbook, reread, see_workbook
from tests.jobs.workbooks import workbook
from tests.paths import ROOT

HABITS = ROOT / "tests" / "files" / "habits"


def test_every_remark_of_a_reading_stands_in_the_copy_and_the_copy_reads_the_same(tmp_path: Path) -> None:
    rows = (("Hållbar hälsa", "Alla ska må bra", "Enkät", "HR-chef", "15 mars", "v. 35", "Nästan", "x", "Gul", None),)
    source = workbook(tmp_path / "a.xlsx", rows)
    before = source.read_bytes()
    reading = read_workbook(source)
    copy = save_marked_copy(source, reading.remarks, tmp_path / "märkt.xlsx")
    sheet = load_workbook(copy)["Mål"]
    on_cells = [remark for remark in reading.remarks if "!" in remark.cell]
    assert on_cells
    for remark in on_cells:
        assert remark.text in sheet[remark.cell.rpartition("!")[2]].comment.text
    again = read_workbook(copy)
    assert (again.goals, again.remarks, again.cells) == (reading.goals, reading.remarks, reading.cells)
    assert source.read_bytes() == before


def test_what_the_user_has_corrected_is_marked_no_more_and_what_no_longer_fits_is(tmp_path: Path) -> None:
    rows = (("Hållbar hälsa", "Alla ska må bra", "Enkät", "HR-chef", "15 mars", None, "Nästan", "x", "Gult läge", None),)
    source = workbook(tmp_path / "a.xlsx", rows)
    seen = see_workbook(source)
    assert "Mål!I4" in {remark.cell for remark in seen.reading.remarks}
    said = Corrections(cells=(CellIs("Mål", "I4", step="partly"),), columns=(ColumnIs("Mål", 40, "goal.title"),))
    reading = reread(seen.book, corrections=said)
    sheet = load_workbook(save_marked_copy(source, reading.remarks, tmp_path / "märkt.xlsx"))["Mål"]
    assert sheet["I4"].comment is None
    assert "Din rättning passar inte längre: Kolumn AN i bladet ”Mål” hör inte till någon tabell." in sheet["A1"].comment.text


def test_the_users_own_notes_stay_and_ours_stand_below_them(tmp_path: Path) -> None:
    source = workbook(tmp_path / "a.xlsx")
    book = load_workbook(source)
    book["Mål"]["G4"].comment = Comment("Fråga Kim", "Lo")
    book.save(source)
    reading = read_workbook(source)
    assert "Mål!G4" in {remark.cell for remark in reading.remarks}
    text = load_workbook(save_marked_copy(source, reading.remarks, tmp_path / "märkt.xlsx"))["Mål"]["G4"].comment.text
    assert text.startswith("Fråga Kim")
    assert "Målverktyg" in text


@pytest.mark.parametrize("name", ["colours.xls", "colours.ods"])
def test_a_format_that_cannot_be_marked_says_so(name: str, tmp_path: Path) -> None:
    source = HABITS / name
    with pytest.raises(CannotMark, match=r"Noter kan bara läggas till i \.xlsx och \.xlsm"):
        save_marked_copy(source, read_workbook(source).remarks, tmp_path / f"märkt{source.suffix}")
    assert list(tmp_path.iterdir()) == []
