"""What the user said of a workbook comes with the next one, from the same file, and goes with the same undo."""

from datetime import UTC, datetime
from pathlib import Path

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections
from malverktyg.exchange.plan import Kind, Plan
from malverktyg.jobs import importing
from malverktyg.jobs.keeping import check
from malverktyg.jobs.reading import see_workbook
from malverktyg.jobs.register import Desk
from tests.jobs.workbooks import HEAD, ROWS, workbook

NOW = datetime(2023, 9, 18, 12, tzinfo=UTC)
SAID = Corrections(columns=(ColumnIs("Mål", 8, "assessment.comment", Period(2023, PeriodPart.T1)),))


def _bring(desk: Desk, book: Path, said: Corrections | None = None) -> Plan:
    corrections = {book.name: said} if said else None
    readings = importing.read_all([book], desk.register, corrections=corrections)
    made = importing.plan(readings, desk.register, now=NOW)
    importing.apply(desk, made)
    return made


def test_next_years_workbook_comes_in_as_the_last_one_did(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        _bring(desk, workbook(tmp_path / "Plan 2023.xlsx"), SAID)
        made = _bring(desk, workbook(tmp_path / "Plan 2024.xlsx", year=2024))
        (known,) = desk.register.all(LayoutMemory).values()
    comments = [item for item in made.items if item.thing == "Assessment" and any(one.new == "312 svar" for one in item.fields)]
    assert len(comments) == 1
    assert [one.cell for one in made.remarks if one.code == "layout_known"] == ["Mål"]
    assert known.workbook == "Plan 2024.xlsx"
    assert check(tmp_path / "Fil.malverktyg") == ()


def test_one_undo_takes_the_memory_back_with_all_else(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        before = desk.register
        _bring(desk, workbook(tmp_path / "Plan 2023.xlsx"), SAID)
        first = desk.register
        _bring(desk, workbook(tmp_path / "Plan 2024.xlsx", year=2024))
        desk.undo()
        assert desk.register == first
        desk.undo()
        assert desk.register == before
        desk.redo()
        assert desk.register == first


def test_the_same_import_again_changes_nothing_at_all(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        book = workbook(tmp_path / "Plan 2023.xlsx")
        _bring(desk, book, SAID)
        again = _bring(desk, book)
        assert again.saved == ()
        assert again.count(Kind.UNCHANGED) == len(again.items)


def test_the_window_is_given_the_same_and_can_ask_for_it_alone(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        _bring(desk, workbook(tmp_path / "Plan 2023.xlsx"), SAID)
        memories = tuple(desk.register.all(LayoutMemory).values())
        later = workbook(tmp_path / "Plan 2024.xlsx", year=2024)
        plain, seen = see_workbook(later), see_workbook(later, memories=memories)
        recalled = importing.remembered(desk.register, plain.book, plain.reading)
    assert recalled == seen.reading.recalled
    assert recalled is not None
    assert recalled.corrections == seen.reading.corrections
    assert recalled.corrections.columns == (ColumnIs("Mål", 8, "assessment.comment", Period(2024, PeriodPart.T1)),)
    assert see_workbook(later, corrections=SAID, memories=memories).reading.recalled is None


def test_what_is_said_anew_of_an_unchanged_workbook_is_remembered_alone(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        book = workbook(tmp_path / "Plan 2023.xlsx")
        _bring(desk, book)
        column = HEAD.index("Startdatum") + 1
        made = _bring(desk, book, Corrections(columns=(ColumnIs("Mål", column, "ignored"),)))
        assert [type(one) for one in made.saved] == [LayoutMemory]
        assert len(ROWS) == 3
