"""Our own workbook layout, as it stands in the file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import ActivityId, GoalId
from malverktyg.domain.year import Register
from malverktyg.errors import FileMissing
from malverktyg.exchange import writing
from malverktyg.progress import Stopped
from tests.registers import a_year

HEADINGS = [
    "Fokusområde", "Målområde", "Överordnat mål", "Nr", "Mål", "Aktivitet", "Ansvarig", "Start", "Slut", "Tid", "Läge",
    "Andel klart", "Kommentar", "Bedömning T1", "Prognos T1", "Trend T1", "Kommentar T1", "Bedömning T2", "Prognos T2",
    "Trend T2", "Kommentar T2", "Bedömning Helår", "Prognos Helår", "Trend Helår", "Kommentar Helår", "Mål-id", "Aktivitet-id",
]  # fmt: skip


def book_of(register: Register, folder: Path) -> Workbook:
    writing.write(register, folder / "ut.xlsx")
    return load_workbook(folder / "ut.xlsx")


@pytest.fixture(name="sheet")
def _sheet(tmp_path: Path) -> Worksheet:
    return book_of(a_year(), tmp_path)["Kommunstyrelsen"]


def column(sheet: Worksheet, heading: str) -> int:
    return [cell.value for cell in sheet[4]].index(heading) + 1


def test_each_body_has_a_sheet_with_its_name_year_and_headings(sheet: Worksheet) -> None:
    assert sheet.parent.sheetnames[0] == "Kommunfullmäktige"
    assert (sheet["A1"].value, sheet["A2"].value) == ("Kommunstyrelsen", "Mål och aktiviteter 2023")
    assert [cell.value for cell in sheet[4]] == HEADINGS


def test_an_activity_has_a_row_and_its_goal_is_merged_over_all_of_them(sheet: Worksheet) -> None:
    register = a_year()
    goal = next(one for one in register.goals_of(2023) if one.number == "1.2")
    activities = register.activities_of(goal.id)
    place = column(sheet, "Mål")
    top = next(row for row in range(5, sheet.max_row + 1) if sheet.cell(row, place).value == goal.title)
    rows = range(top, top + len(activities))
    assert [sheet.cell(row, column(sheet, "Aktivitet")).value for row in rows] == [one.title for one in activities]
    assert [sheet.cell(row, column(sheet, "Slut")).value.date() for row in rows] == [one.end for one in activities]
    merged = {(area.min_row, area.max_row) for area in sheet.merged_cells.ranges if area.min_col == place}
    assert (top, top + len(activities) - 1) in merged
    assert [sheet.cell(row, column(sheet, "Mål-id")).value for row in rows] == [goal.id] * len(activities)


def test_ids_are_hidden_the_head_is_frozen_and_printed_on_every_page(sheet: Worksheet) -> None:
    assert sheet.freeze_panes == "F5"
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$4", "$A:$E")
    hidden = {key for key, one in sheet.column_dimensions.items() if one.hidden}
    assert "Z" in hidden
    assert sheet.column_dimensions["E"].width == 40
    assert sheet["E5"].alignment.wrap_text


def test_the_scales_are_lists_to_choose_from(sheet: Worksheet) -> None:
    lists = {rule.formula1: rule for rule in sheet.data_validations.dataValidation}
    assert '"Uppnått,Delvis uppnått,Ej uppnått,Ej bedömt"' in lists
    assert '"Ej påbörjad,Pågår,Klar,Försenad,Avbruten"' in lists
    assert lists['"Uppnått,Delvis uppnått,Ej uppnått,Ej bedömt"'].showErrorMessage


def test_a_row_is_high_enough_for_its_longest_text(sheet: Worksheet) -> None:
    for row in range(5, sheet.max_row + 1):
        text = str(sheet.cell(row, column(sheet, "Aktivitet")).value or "")
        assert sheet.row_dimensions[row].height >= 15 * -(-len(text) // 44)


def test_two_years_are_two_sheets(tmp_path: Path) -> None:
    body = a_year().goals_of(2023)[3].body
    goals = [Goal(id=GoalId(str(year)), year=year, title="Mår bra", body=body) for year in (2022, 2023)]
    bodies = a_year().bodies
    assert book_of(Register().with_([*bodies, *goals]), tmp_path).sheetnames == ["Kommunstyrelsen 2022", "Kommunstyrelsen 2023"]


def test_a_goal_without_a_body_stands_on_a_sheet_that_says_so(tmp_path: Path) -> None:
    book = book_of(Register().with_([Goal(id=GoalId("m"), year=2023, title="=Alla mår bra")]), tmp_path)
    assert book.sheetnames == ["Utan organ"]
    assert (book["Utan organ"]["C5"].value, book["Utan organ"]["C5"].data_type) == ("=Alla mår bra", "s")


def test_an_empty_register_gives_a_workbook_that_says_so(tmp_path: Path) -> None:
    assert book_of(Register(), tmp_path)["Inga mål"]["A1"].value.startswith("Filen har inga mål än.")


def test_what_a_cell_cannot_hold_is_told_with_its_cell(tmp_path: Path) -> None:
    goal = Goal(id=GoalId("m"), year=2023, title="Mål")
    long = Activity(id=ActivityId("a"), goal=goal.id, title="Enkät", comment="x" * 40_000, end=date(2023, 5, 1))
    odd = replace(long, id=ActivityId("b"), comment="\x00 klart")
    told = writing.write(Register().with_([goal, long, odd]), tmp_path / "ut.xlsx")
    assert told == (
        "Utan organ!K5: texten är längre än en cell rymmer. Slutet finns kvar i Målverktyg.",
        "Utan organ!K6: tecken som inte går att skriva i en arbetsbok är borttagna.",
    )


def test_a_stop_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    class Stop:
        def step(self, text: str, done: int, total: int) -> None:
            if done == 2:
                raise Stopped

    target = tmp_path / "ut.xlsx"
    target.write_text("förut")
    with pytest.raises(Stopped):
        writing.write(a_year(), target, Stop())
    assert target.read_text() == "förut"
    assert [one.name for one in tmp_path.iterdir()] == ["ut.xlsx"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="saknad"):
        writing.write(a_year(), tmp_path / "saknad" / "ut.xlsx")
