"""The marked copy, as the officer asks for it."""

from pathlib import Path

from openpyxl import load_workbook

from malverktyg.jobs.marking import save_marked_copy
from malverktyg.jobs.reading import read_workbook
from tests.jobs.workbooks import workbook


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
