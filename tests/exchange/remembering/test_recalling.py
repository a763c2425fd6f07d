"""Next year's workbook in the same layout is read as the user said of the last, with no question."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections, Means
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Book
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.headings.roles_offered import offered
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.recalling import corrections_of, read_recalled, read_remembering, recall
from tests.exchange.layouts.books import lines, remarks
from tests.exchange.remembering.grids import HEAD, NEXT, ROWS, book, memory
from tests.paths import ROOT

SAID = Corrections(
    columns=(ColumnIs("Blad", 4, "assessment.comment", Period(2023, PeriodPart.T1)),),
    meanings=(Means("ActivityStatus", "på gång", "delayed"),),
)
LATER = book(NEXT, "Plan 2024.xlsx")
WORKBOOKS = sorted((ROOT / "tests" / "files" / "workbooks").glob("*.xlsx"))
ROLES = [one.role for group in offered() for one in group.roles]


def test_what_was_said_last_year_holds_this_year_and_is_told() -> None:
    reading = read_remembering(LATER, [memory(book(), SAID)])
    assert lines(reading)[:3] == ["Fler ska gå", "  * Bygga gångväg | Försenad | Gatuchef", "  2024-T1 | Den är snart klar"]
    (remark,) = [one for one in reading.remarks if one.code == "layout_known"]
    assert remark.text == "Boken är uppställd som ”Plan 2023.xlsx”. De 2 rättningarna därifrån används här också."
    assert reading.recalled is not None
    assert (reading.recalled.changes, reading.recalled.score) == ((), 1.0)
    assert reading.corrections == reading.recalled.corrections


def test_what_was_recalled_is_told_again_when_the_user_says_more() -> None:
    first = read_remembering(LATER, [memory(book(), SAID)])
    more = replace(first.corrections, columns=(*first.corrections.columns, ColumnIs("Blad", 3, "ignored")))
    again = read_recalled(LATER, first.recalled, corrections=more)
    assert again.recalled == first.recalled
    assert remarks(again, "layout_known") == ["Blad"]
    assert again.corrections == more
    assert read_recalled(LATER, None, corrections=more).recalled is None


def test_a_layout_of_which_nothing_was_said_is_known_in_silence() -> None:
    reading = read_remembering(LATER, [memory(book())])
    assert reading.recalled is not None
    assert reading.remarks == read(LATER).remarks


def test_a_workbook_in_a_layout_that_nobody_met_is_read_by_itself() -> None:
    other = book([("Uppdrag", "Diarienummer", "Ska redovisas"), ("Utred hemtjänsten", "SN 23/12", "maj")])
    assert read_remembering(other, [memory(book(), SAID)]) == read(other)
    assert read_remembering(LATER, []) == read(LATER)


def test_what_has_changed_is_told_at_its_place_and_what_was_said_of_what_is_gone_too() -> None:
    rows = [[text for place, text in enumerate(row) if place != 3] for row in NEXT]
    reading = read_remembering(book(rows, "Plan 2024.xlsx"), [memory(book(), SAID)])
    told = {one.code: one.text for one in reading.remarks}
    assert told["layout_changed"] == "Kolumnen ”Så gick det” i ”Plan 2023.xlsx” finns inte längre."
    assert told["correction_lost"] == "Rättningen av ”Så gick det” används inte, för det finns inte längre."
    assert told["layout_known"].endswith("Rättningen därifrån används här också.")


def test_a_layout_with_half_its_columns_is_known_under_the_same_name_alone() -> None:
    half = [row[:3] for row in NEXT]
    assert recall(book(half, "Plan 2024.xlsx"), read(book(half)), [memory(book())]) is not None
    assert recall(book(half, "Kultur.xlsx"), read(book(half)), [memory(book(), SAID)]) is None


def test_a_workbook_of_another_name_recalls_a_layout_only_for_what_was_said_of_it() -> None:
    assert recall(book(NEXT, "Kultur.xlsx"), read(LATER), [memory(book())]) is None
    assert recall(book(NEXT, "Kultur.xlsx"), read(LATER), [memory(book(), SAID)]) is not None


def test_of_several_memories_the_one_that_fits_best_then_the_own_name_then_the_last_is_taken() -> None:
    shorter = [[text for place, text in enumerate(row) if place != 2] for row in ROWS]
    memories = [
        memory(book(shorter), Corrections(meanings=SAID.meanings), id="kortare", seen=date(2023, 9, 9)),
        memory(book(name="Kultur.xlsx"), SAID, id="annan", seen=date(2023, 5, 5)),
        memory(book(), id="egen", seen=date(2022, 1, 1)),
    ]

    def chosen(known: list) -> str | None:
        found = recall(LATER, read(LATER), known)
        return found and found.memory

    assert chosen(memories) == "egen"
    assert chosen(memories[:2]) == "annan"
    assert chosen([replace(memories[1], id="tidigare", seen=date(2021, 1, 1)), memories[1]]) == "annan"


def test_a_layout_of_two_columns_says_too_little_to_be_known_by() -> None:
    two = book([("Mål", "Aktivitet"), ("Fler ska cykla", "Bygga cykelväg")])
    said = Corrections(columns=(ColumnIs("Blad", 2, "goal.title"),))
    assert recall(two, read(two), [memory(two, said)]) is None


def test_a_memory_that_cannot_be_understood_is_none() -> None:
    good = memory(book(), SAID)
    assert recall(LATER, read(LATER), [replace(good, layout="?")]) is None
    assert corrections_of(replace(good, corrections="?")) == Corrections()


def test_single_cells_of_the_last_workbook_are_counted_and_told() -> None:
    from malverktyg.exchange.correcting.corrections import CellIs

    one = Corrections(cells=(CellIs("Blad", "E3", step="done"),))
    two = Corrections(cells=(CellIs("Blad", "E3", step="done"), CellIs("Blad", "A3", "ignored")))
    texts = [
        next(mark.text for mark in read_remembering(LATER, [memory(book(), said)]).remarks if mark.code == "layout_known")
        for said in (one, two)
    ]
    assert texts == [
        "Boken är uppställd som ”Plan 2023.xlsx”. Inga rättningar därifrån används. En rättning av en enskild cell gällde bara den boken.",
        "Boken är uppställd som ”Plan 2023.xlsx”. Inga rättningar därifrån används. 2 rättningar av enskilda celler gällde bara den boken.",
    ]


@cache
def _opened(path: Path) -> tuple[Book, Reading]:
    seen = read_book(path)
    return seen, read(seen)


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_every_layout_that_we_know_of_is_known_again_and_no_other_is_taken_for_it(path: Path) -> None:
    held = memory(_opened(path)[0], Corrections(meanings=SAID.meanings))
    for other in WORKBOOKS:
        found = recall(*_opened(other), [held])
        assert (found is not None) == (other == path), other.name
        if found is not None:
            assert (found.score, found.changes) == (1.0, ())


@settings(max_examples=40)
@given(data=st.data())
def test_whatever_was_said_of_a_column_holds_when_a_column_has_come_before_it(data: st.DataObject) -> None:
    line, role = data.draw(st.integers(1, 5)), data.draw(st.sampled_from(ROLES))
    place = data.draw(st.integers(0, 5))
    said = Corrections(columns=(ColumnIs("Blad", line, role),))
    pushed = [(*row[:place], "Budget" if row == HEAD else "x", *row[place:]) if len(row) > 1 else row for row in NEXT]
    reading = read_remembering(book(pushed, "Plan 2024.xlsx"), [memory(book(), said)])
    expected = line + (line > place)
    assert reading.corrections.columns == (ColumnIs("Blad", expected, role),)
    assert remarks(reading, "correction_lost") == []


def test_the_same_workbook_again_comes_in_the_same_with_no_question() -> None:
    first = read(book(), corrections=SAID)
    again = read_remembering(book(), [memory(book(), SAID)])
    assert (again.goals, again.cells, again.corrections) == (first.goals, first.cells, SAID)
    assert again.remarks[0].text == "Boken har lästs in förut. De 2 rättningarna därifrån används här också."
