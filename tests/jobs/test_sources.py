"""A year later, with the workbook gone from the disk, a value still shows the sheet that it came from."""

from datetime import UTC, datetime
from pathlib import Path

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.jobs import importing
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk
from malverktyg.jobs.sources import see_source
from tests.jobs.workbooks import ROWS, workbook

NOW = datetime(2023, 9, 18, 12, tzinfo=UTC)


def _import(desk: Desk, *books: Path) -> importing.ImportResult:
    readings = importing.read_all(books, desk.register)
    return importing.apply(desk, importing.plan(readings, desk.register, now=NOW))


def _goal(desk: Desk, year: int) -> str:
    return next(str(goal.id) for goal in desk.register.all(Goal).values() if goal.year == year)


def test_the_rows_around_a_value_are_shown_when_the_workbook_is_gone(tmp_path: Path) -> None:
    book = workbook(tmp_path / "Bok 2023.xlsx")
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        _import(desk, book)
        book.unlink()
        activity = next(iter(desk.register.all(Activity).values()))
        seen = see_source(desk, str(activity.id), "status")
    assert seen is not None
    assert (seen.source.place, seen.source.raw, seen.place) == ("Bok 2023.xlsx|Mål!G4", "Klart", (4, 7))
    assert seen.book is not None
    assert seen.book.name == "Bok 2023.xlsx"
    assert seen.sheet is not None
    assert seen.sheet.text(4, 7) == "Klart"
    assert seen.sheet.text(5, 7) == "Pågår"


def test_two_workbooks_of_one_name_in_two_years_stay_apart(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        for year in (2022, 2023):
            book = workbook(tmp_path / "Bok.xlsx", year=year)
            _import(desk, book)
        shown = {}
        for year in (2022, 2023):
            seen = see_source(desk, _goal(desk, year), "title")
            assert seen is not None
            assert seen.sheet is not None
            shown[year] = seen.sheet.text(1, 1)
    assert shown == {2022: "Socialnämndens mål 2022", 2023: "Socialnämndens mål 2023"}


def test_a_value_that_nobody_read_has_no_source_and_one_from_an_earlier_version_only_its_text(tmp_path: Path) -> None:
    from dataclasses import replace

    from malverktyg.domain.sources import Source

    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        assert see_source(desk, "nowhere") is None
        _import(desk, workbook(tmp_path / "Bok.xlsx"))
        goal = _goal(desk, 2023)
        source = desk.register.source_of(goal, "title")
        assert source is not None
        desk.change("Som förr", [replace(source, kept=None)])
        seen = see_source(desk, goal, "title")
    assert seen is not None
    assert (seen.book, seen.sheet, seen.source.raw) == (None, None, ROWS[0][1])
    assert isinstance(seen.source, Source)


def test_one_undo_takes_the_workbook_back_too_and_redo_brings_it_again(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        _import(desk, workbook(tmp_path / "Bok.xlsx"))
        desk.undo()
        assert not desk.register.all(KeptWorkbook)
        desk.redo()
        seen = see_source(desk, _goal(desk, 2023), "title")
        assert seen is not None
        assert seen.book is not None
    assert check(tmp_path / "Fil.malverktyg") == ()


def test_a_name_in_the_file_leads_nowhere_else(tmp_path: Path) -> None:
    from dataclasses import replace

    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        _import(desk, workbook(tmp_path / "Bok.xlsx"))
        (kept,) = desk.register.all(KeptWorkbook).values()
        desk.change("Fel namn", [replace(kept, name="../../../bort/Bok.xlsx/..\\..")])
        seen = see_source(desk, _goal(desk, 2023), "title")
    assert seen is not None
    assert seen.sheet is not None
