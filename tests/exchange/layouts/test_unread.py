"""Sheets that are not read."""

from pathlib import Path

import pytest

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.layouts.unread import kind_of_sheet, leave_sheet
from tests.exchange.layouts.books import Rows, reading_of, remarks


def test_every_cell_note_and_formula_is_named() -> None:
    cells = {
        (1, 1): Cell(row=1, column=1, value="Mål", text="Mål", note="Se bilaga"),
        (2, 1): Cell(row=2, column=1, formula="=SUM(A3:A9)"),
        (3, 1): Cell(row=3, column=1, fill="FF0000"),
    }
    ledger = Ledger()
    leave_sheet(ledger, Sheet("Gammalt", cells), "dolt blad")
    assert ledger.cells == {
        "Gammalt!A1": "ignored: dolt blad",
        "Gammalt!A1#note": "ignored: dolt blad",
        "Gammalt!A2": "ignored: dolt blad",
    }


def _sheet(title: str, *rows: tuple[str, ...]) -> Sheet:
    places = {(r, c): text for r, row in enumerate(rows, 1) for c, text in enumerate(row, 1) if text}
    return Sheet(title, {(r, c): Cell(row=r, column=c, value=text, text=text) for (r, c), text in places.items()})


HEAD = ("Mål", "Aktivitet", "Ansvarig", "Status")


@pytest.mark.parametrize(
    ("sheet", "code"),
    [
        (_sheet("Blad1", HEAD), "template_sheet"),
        (_sheet("Blad1", HEAD, ("[Skriv här]", "…", "xx", "")), "template_sheet"),
        (_sheet("Blad1", HEAD, ("", "", "", "Semester hela sommaren")), "sheet_not_understood"),
        (_sheet("Mall", HEAD, ("Trygg vård", "Kurs", "Chef", "Klar")), "template_sheet"),
        (_sheet("Listor", ("Status",), ("Klar",), ("Pågår",)), "list_sheet"),
        (_sheet("Valnämnden", ("Namn", "v 26", "v 27"), *[("Anna", "x", "x")] * 6), "list_sheet"),
        (_sheet("Läs mig", ("Så här fyller du i blanketten",)), "information_sheet"),
    ],
)
def test_a_sheet_without_goals_is_told_by_what_it_is(sheet: Sheet, code: str) -> None:
    assert kind_of_sheet(sheet, alone=False)[0] == code


def test_a_sheet_alone_in_its_book_holds_no_lists_for_others() -> None:
    sheet = _sheet("Blad1", ("Namn", "v 26", "v 27"), *[("Anna", "x", "x")] * 6)
    assert kind_of_sheet(sheet, alone=True)[0] == "sheet_not_understood"


def test_a_filled_in_example_beside_other_tables_is_named_and_left_out(tmp_path: Path) -> None:
    example: Rows = [["Mål", "Aktivitet"], ["Fler ska cykla", "Bygg cykelväg"]]
    reading = reading_of(tmp_path, {"Exempel": example, "2023": [["Mål", "Aktivitet"], ["Trygg vård", "Kurs"]]})
    assert [goal.title for goal in reading.goals] == ["Trygg vård"]
    assert remarks(reading, "example_sheet") == ["Exempel"]


def test_a_sheet_called_an_example_is_read_where_there_is_no_other(tmp_path: Path) -> None:
    example: Rows = [["Mål", "Aktivitet"], ["Fler ska cykla", "Bygg cykelväg"]]
    assert [goal.title for goal in reading_of(tmp_path, {"Exempel": example}).goals] == ["Fler ska cykla"]
