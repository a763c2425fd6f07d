"""A workbook is read in a process of its own, which can be stopped and cannot do harm."""

import multiprocessing
import pickle
from pathlib import Path

import pytest

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.errors import EmptyWorkbook, FileMissing, IsFolder, MalverktygError, NotAWorkbook, UnsafeWorkbook
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections
from malverktyg.jobs import limits, texts
from malverktyg.jobs.reading import read_workbook, reread, see_workbook
from malverktyg.progress import Stopped
from tests.jobs.workbooks import workbook


def test_a_workbook_becomes_facts(tmp_path: Path) -> None:
    reading = read_workbook(workbook(tmp_path / "Mål.xlsx"))
    assert [goal.title for goal in reading.goals] == ["Alla ska må bra", "Utsläppen ska minska"]
    assert [one.title for one in reading.goals[0].activities] == ["Skicka ut enkät", "Utbilda chefer"]
    assert (reading.file, reading.year, reading.body) == ("Mål.xlsx", 2023, "Socialnämnden")


def test_the_period_is_handed_on(tmp_path: Path) -> None:
    book = workbook(tmp_path / "b.xlsx", [("Hållbar natur", "Mål", "Akt", "Chef", None, None, "Klart")], body="Nämnd", year=0)
    assert read_workbook(book, Period(2021, PeriodPart.T2)).year == 2021


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nej", b"<html><body>nej</body></html>", b"a;b;c\n1;2;3\n"])
def test_what_is_no_workbook_is_refused_in_our_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bok.xlsx"
    path.write_bytes(content)
    with pytest.raises((NotAWorkbook, EmptyWorkbook), match=r"bok\.xlsx"):
        read_workbook(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="borta"):
        read_workbook(tmp_path / "borta.xlsx")
    with pytest.raises(IsFolder, match="mapp"):
        read_workbook(tmp_path)


def test_a_time_limit_ends_the_process(tmp_path: Path) -> None:
    with pytest.raises(UnsafeWorkbook, match="0 sekunder"):
        read_workbook(workbook(tmp_path / "a.xlsx"), seconds=0.0)
    assert multiprocessing.active_children() == []


def test_the_processor_s_time_ends_the_process_before_the_clock_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PATIENCE", 1000)
    with pytest.raises(UnsafeWorkbook) as caught:
        read_workbook(workbook(tmp_path / "a.xlsx"), seconds=0.02)
    assert caught.value.why == texts.TOO_SLOW.format(seconds=0)
    assert multiprocessing.active_children() == []


def test_a_stop_ends_the_process(tmp_path: Path) -> None:
    class Stop:
        def step(self, text: str, done: int, total: int) -> None:
            raise Stopped

    with pytest.raises(Stopped):
        read_workbook(workbook(tmp_path / "a.xlsx"), progress=Stop())
    assert multiprocessing.active_children() == []


def test_progress_names_the_workbook(tmp_path: Path) -> None:
    told: list[str] = []

    class Ear:
        def step(self, text: str, done: int, total: int) -> None:
            told.append(text)

    read_workbook(workbook(tmp_path / "Mål.xlsx"), progress=Ear())
    assert any("Mål.xlsx" in text for text in told)


def test_a_reading_survives_the_way_between_processes(tmp_path: Path) -> None:
    reading = read_workbook(workbook(tmp_path / "Mål.xlsx"))
    assert pickle.loads(pickle.dumps(reading)) == reading


def test_an_error_keeps_its_words_on_the_way(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    path.write_text("nej")
    with pytest.raises(MalverktygError) as caught:
        read_workbook(path)
    assert caught.value.headline.startswith("bok.xlsx")
    assert caught.value.way_out


def test_the_sheets_come_with_the_reading_when_they_are_asked_for(tmp_path: Path) -> None:
    path = workbook(tmp_path / "Mål.xlsx")
    seen = see_workbook(path)
    assert seen.reading == read_workbook(path)
    (sheet,) = seen.book.sheets
    assert {f"{sheet.title}!{cell.name}" for cell in sheet.filled()} == set(seen.reading.cells)


def test_corrections_go_with_the_file_and_with_a_book_that_is_read_anew(tmp_path: Path) -> None:
    path = workbook(tmp_path / "Bok.xlsx")
    said = Corrections(columns=(ColumnIs("Mål", 8, "activity.responsible"),))
    seen = see_workbook(path)
    assert seen.reading.corrections == Corrections()
    assert (
        read_workbook(path, corrections=said)
        == see_workbook(path, corrections=said).reading
        == reread(seen.book, corrections=said)
    )
    assert "312 svar" in reread(seen.book, corrections=said).goals[0].activities[0].responsible
    assert reread(seen.book) == seen.reading
