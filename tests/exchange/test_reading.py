"""Whole workbooks read, with a hand-written key each, and what a book is besides its tables.

Those with a number are of the series that the project was given; those with a letter up to J were written
without a look at the reader. K to T are layouts that it could not read: written by whoever mended it, their keys gone through by
hand after it read them.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.facts import ActivityFact, GoalFact, Reading
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import lines, reading_of, remarks

FILES = Path(__file__).parents[1] / "files" / "workbooks"
KEYS = sorted(FILES.glob("*.expected.json"))
ACTIVITY = {"klar": "done", "pagar": "ongoing", "ej_paborjad": "not_started", "forsenad": "delayed", "avbruten": "cancelled"}
GOAL = {"uppnas": "achieved", "delvis": "partly", "uppnas_ej": "not_achieved", "ej_bedomt": "not_assessed"}
LOOSE = ("sasong", "ungefar", "lopande")


def _plain(text: str | None) -> str:
    text = re.sub(r"[–—−]", "-", (text or "").replace("\u00a0", " ")).replace("”", '"')
    return re.sub(r"\s+", " ", text).strip().rstrip(".").lower()


@pytest.fixture(scope="module", params=KEYS, ids=lambda path: path.name[:2])
def known(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Reading]:
    key = json.loads(request.param.read_text("utf-8"))
    return key, read(read_book(FILES / key["fil"]))


Known = tuple[dict[str, Any], Reading]


def _pairs(known: Known) -> Iterator[tuple[dict[str, Any], GoalFact]]:
    key, reading = known
    by_cell = {goal.origin.place: goal for goal in reading.goals}
    for goal in key["mal"]:
        yield goal, by_cell[goal["kalla"]]


def _activities(known: Known) -> Iterator[tuple[dict[str, Any], ActivityFact]]:
    for wanted, goal in _pairs(known):
        yield from zip(wanted["aktiviteter"], goal.activities, strict=True)


def test_every_goal_is_found_with_its_body_and_area_and_no_other(known: Known) -> None:
    assert len(known[0]["mal"]) == len(known[1].goals)
    for wanted, goal in _pairs(known):
        assert _plain(goal.title) == _plain(wanted["mal"])
        assert [_plain(area) for area in goal.focus_areas] == [_plain(area) for area in [wanted["fokusomrade"]] if area]
        assert goal.body == wanted["namnd"]
        assert goal.number == wanted.get("nr", "")


def test_every_activity_is_found_with_who_when_and_how_it_stands(known: Known) -> None:
    for wanted, one in _activities(known):
        assert _plain(one.title) == _plain(wanted["aktivitet"])
        assert one.origin.place == wanted["kalla"]
        right = {ACTIVITY.get(status) for status in wanted.get("status_godtas", [wanted["status"]])}
        assert one.status in right
        assert sorted(one.responsible) == sorted(wanted["ansvarig"])
        assert _plain(wanted["kommentar"]) in _plain(one.comment)


def test_every_time_has_the_first_and_last_day_of_what_it_says(known: Known) -> None:
    for wanted, one in _activities(known):
        if wanted.get("tid_valfri"):
            continue
        days = [day and day.isoformat() for day in (one.time.start, one.time.end)]
        loose = wanted["tid_precision"] in LOOSE and days == [None, None]
        assert loose or days == [wanted["start"], wanted["slut"]]


def test_every_assessment_is_found_with_its_period_and_comment(known: Known) -> None:
    for wanted, goal in _pairs(known):
        periods = {str(one.period).replace("-H", "-helår"): one for one in goal.assessments}
        assert set(periods) == {one["period"] for one in wanted["bedomningar"]}
        for one in wanted["bedomningar"]:
            assert periods[one["period"]].status in {GOAL[step] for step in one.get("status_godtas", [one["status"]])}
            assert _plain(one["kommentar"]) in _plain(periods[one["period"]].comment)


def test_every_remark_that_is_wanted_is_made_on_its_row(known: Known) -> None:
    key, reading = known
    told = {re.sub(r"(![A-Z]+)(\d+)$", r"!\2", remark.cell) for remark in reading.remarks}
    for wanted in key["varningar"]:
        assert re.sub(r"(![A-Z]+)(\d+)$", r"!\2", wanted["kalla"]) in told, wanted


def test_goals_that_are_nearly_the_same_are_offered_and_no_others(known: Known) -> None:
    key, reading = known
    assert sorted(sorted(one.cells) for one in reading.alike) == sorted(sorted(group) for group in key.get("likartade_mal", []))


def test_every_filled_cell_and_note_is_named(known: Known) -> None:
    key, reading = known
    book = openpyxl.load_workbook(FILES / key["fil"], data_only=True)
    for sheet in book.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.value is not None and str(cell.value).strip():
                assert f"{sheet.title}!{cell.coordinate}" in reading.cells
            if cell.comment:
                assert f"{sheet.title}!{cell.coordinate}#note" in reading.cells


def test_the_year_and_body_are_told_where_they_were_guessed(tmp_path: Path) -> None:
    rows = [["Mål", "Bedömning"], ["Bättre kollektivtrafik", "Uppnått"]]
    reading = reading_of(tmp_path, {"Blad1": rows}, name="kultur_fritid_2024.xlsx")
    assert (reading.year, reading.body) == (2024, "Kultur- och fritidsnämnden")
    assert remarks(reading, "year_guessed") == remarks(reading, "body_guessed") == ["Blad1"]
    assert lines(reading) == ["Bättre kollektivtrafik", "  2024-H | Uppnått"]
    assert remarks(reading, "period_guessed") == ["Blad1!B1"]


def test_the_asked_period_counts_where_the_book_names_none(tmp_path: Path) -> None:
    from tests.exchange.layouts.books import write

    path = write(tmp_path, {"Blad1": [["Mål", "Bedömning"], ["Bättre kollektivtrafik", "Uppnått"]]}, name="bok.xlsx")
    reading = read(read_book(path), period=Period(2025, PeriodPart.T2))
    assert lines(reading) == ["Bättre kollektivtrafik", "  2025-T2 | Uppnått"]
    assert remarks(reading, "year_guessed") == ["Blad1"]


def test_an_assessment_without_any_year_is_told_and_not_made(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Blad1": [["Mål", "Bedömning"], ["Bättre kollektivtrafik", "Uppnått"]]}, name="bok.xlsx")
    assert lines(reading) == ["Bättre kollektivtrafik"]
    assert remarks(reading, "year_missing") == ["Blad1!B2"]


def test_hidden_sheets_are_read_only_when_asked_for(tmp_path: Path) -> None:
    from tests.exchange.layouts.books import write

    rows = [["Mål", "Aktivitet"], ["Bättre kollektivtrafik", "Ny linje"]]
    path = write(
        tmp_path, {"KS": rows, "Gammalt": [["Mål", "Aktivitet"], ["Fler bussar i byarna", "Nattbuss"]]}, hidden=["Gammalt"]
    )
    reading = read(read_book(path))
    assert len(reading.goals) == 1
    assert reading.cells["Gammalt!A2"] == "ignored: dolt blad"
    assert remarks(reading, "hidden_sheet") == ["Gammalt"]
    assert len(read(read_book(path), with_hidden=True).goals) == 2


def test_sheets_that_hold_no_goals_are_named_for_what_they_are(tmp_path: Path) -> None:
    goals = [["Mål", "Aktivitet"], ["Bättre kollektivtrafik", "Ny linje"]]
    sheets = {
        "Mål": goals,
        "Tomt": [],
        "Läs mig": [["Fyll i fliken Mål."], ["Fråga kansliet vid behov."]],
        "Listor": [["Status"], ["Klar"], ["Pågår"]],
        "Mall": [["Mål", "Aktivitet", "Ansvarig"]],
        "Risker": [["Risk", "Sannolikhet", "Konsekvens", "Riskvärde"], ["Brand", 2, 4, 8]],
    }
    reading = reading_of(tmp_path, sheets)
    codes = {remark.cell: remark.code for remark in reading.remarks if "!" not in remark.cell}
    assert codes == {
        "Mål": "year_guessed",
        "Tomt": "empty_sheet",
        "Listor": "list_sheet",
        "Mall": "template_sheet",
        "Risker": "sheet_declined",
    }
    assert remarks(reading, "information_sheet") == ["Läs mig!A1"]


def test_a_key_on_a_sheet_of_its_own_is_told_there(tmp_path: Path) -> None:
    sheets = {
        "Mål": [["Mål", "Bedömning T1"], ["Rent vatten", "D"], ["Hela vägar", "N"]],
        "Bokstäver": [["Så bedömer vi"], [], ["U = uppnått"], ["D = delvis uppnått"], ["N = ej uppnått"]],
    }
    reading = reading_of(tmp_path, sheets)
    assert lines(reading)[1::2] == ["  2023-T1 | Delvis uppnått", "  2023-T1 | Ej uppnått"]
    assert remarks(reading, "legend") == ["Bokstäver!A3"]
    assert reading.cells["Bokstäver!A4"] == "ignored: teckenförklaring"


def test_a_forecast_is_the_years_judgement_until_there_is_another(tmp_path: Path) -> None:
    rows = [["Mål", "Bedömning T2", "Prognos helår"], ["Bättre kollektivtrafik", "Delvis", "Bedöms uppnås"]]
    reading = reading_of(tmp_path, {"Mål": rows})
    assert lines(reading)[1:] == ["  2023-T2 | Delvis uppnått", "  2023-H | Uppnått | prognos Bedöms uppnås"]
    assert remarks(reading, "forecast_as_status") == ["Mål!C2"]


def test_goals_and_what_hangs_on_them_may_stand_on_sheets_of_their_own(tmp_path: Path) -> None:
    sheets = {
        "Mål": [["Nr", "Fokusområde", "Mål"], ["1", "Hållbar hälsa", "Friska barn"], ["2", "Hållbar natur", "Rena sjöar"]],
        "Aktiviteter": [
            ["Mål nr", "Aktivitet", "Ansvarig"],
            ["2", "Provtagning", "Ekolog"],
            ["1", "Frukt varje dag", "Kostchef"],
        ],
        "Bedömningar": [["Mål nr", "Period", "Bedömning"], ["1", "2023-T1", "Delvis"], ["1", "2023-T2", "Uppnått"]],
    }
    assert lines(reading_of(tmp_path, sheets)) == [
        "1 Friska barn | Hållbar hälsa",
        "  * Frukt varje dag | Kostchef",
        "  2023-T1 | Delvis uppnått",
        "  2023-T2 | Uppnått",
        "2 Rena sjöar | Hållbar natur",
        "  * Provtagning | Ekolog",
    ]


def test_periods_on_sheets_of_their_own_are_one_goals_assessments(tmp_path: Path) -> None:
    head = ["Mål", "Aktivitet", "Status", "Måluppfyllelse"]
    sheets = {
        "T1 2023": [head, ["Nöjda brukare", "Enkät", "Pågår", "Delvis"], [None, "Utbildning", "Ej påbörjad", None]],
        "T2 2023": [head, ["Nöjda brukare", "Enkät", "Klar", "Ja"], [None, "Utbildning", "Pågår", None]],
    }
    assert lines(reading_of(tmp_path, sheets)) == [
        "Nöjda brukare",
        "  * Enkät | Klar",
        "  * Utbildning | Pågår",
        "  2023-T1 | Delvis uppnått",
        "  2023-T2 | Uppnått",
    ]


def test_a_value_that_its_number_format_hides_is_named_and_a_zero_is_no_matter(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (("Mål", "Aktivitet", "Status"), ("Fler elever ska nå målen", "Läsgrupper", "Klar")):
        sheet.append(line)
    sheet["E2"], sheet["F2"] = 17, 0
    sheet["E2"].number_format = sheet["F2"].number_format = ";;;"
    book.save(tmp_path / "Bok.xlsx")
    reading = read(read_book(tmp_path / "Bok.xlsx"))
    assert reading.cells["Sheet!E2"] == reading.cells["Sheet!F2"] == "ignored: visas inte i bladet"
    assert [remark.cell for remark in reading.remarks if remark.code == "unseen"] == ["Sheet!E2"]
