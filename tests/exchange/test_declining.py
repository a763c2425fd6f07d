"""Books of another kind are known and declined by name; follow-ups of goals are not."""

from pathlib import Path

import pytest

from malverktyg.exchange.correcting.corrections import Corrections
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import Rows, reading_of, write

CONTROL: Rows = [
    ["Internkontrollplan 2023, socialnämnden"],
    ["Process", "Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Kontrollmoment", "Ansvarig", "Status"],
    ["Inköp", "Fel leverantör", 3, 2, 6, "Stickprov", "Controller", "Klart"],
]


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (CONTROL, "en internkontrollplan"),
        (
            [["Risklista KS"], ["Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Åtgärd"], ["Brand", 2, 4, 8, "Larm"]],
            "en risklista",
        ),
        ([["Driftbudget 2024"], ["Konto", "Benämning", "Budget", "Utfall tkr"], ["5010", "Löner", 100, 90]], "en budget"),
        (
            [["Personallista"], ["Förnamn", "Efternamn", "Befattning", "Telefon", "Enhet"], ["A", "B", "Chef", "1", "X"]],
            "en personallista",
        ),
        (
            [
                ["Budget 2023 (tkr)"],
                ["Verksamhet", "Bokslut 2022", "Budget 2023", "Prognos", "Avvikelse"],
                ["IFO", 452, 440, 461, -21],
            ],
            "en budget",
        ),
        (
            [
                ["Investeringsplan 2023-2026"],
                ["Projekt", "Startår", "Slutår", "Budget 2023", "Status"],
                ["Ny skola", 2023, 2025, 12, "Pågår"],
            ],
            "en budget",
        ),
        (
            [["Fakturanr", "Leverantör", "Förfallodatum", "Belopp", "Moms"], [1001, "Telia", "2023-02-02", 1200, 300]],
            "en fakturalista",
        ),
        (
            [
                ["Sammanträdesplan 2023"],
                ["Datum", "Instans", "Lokal", "Stoppdatum handlingar"],
                ["17 jan", "KS", "Sal A", "5 jan"],
            ],
            "en sammanträdesplan",
        ),
        (
            [["Delegationsordning"], ["Nr", "Ärende", "Delegat", "Lagrum"], ["A1", "Bistånd", "Handläggare", "4 kap 1 §"]],
            "en delegationsordning",
        ),
        (
            [["Beslutslogg KS"], ["Datum", "§", "Ärende", "Beslut", "Dnr"], ["17 jan", "§ 1", "Taxor", "Återremiss", "KS 23/14"]],
            "en lista över ärenden eller beslut",
        ),
        (
            [["Enkätsvar 2023"], ["Fråga", "Antal svar", "Medel 2022", "Mål"], ["Jag trivs", 120, 3.9, 4.2]],
            "ett enkätresultat",
        ),
    ],
)
def test_a_book_of_another_kind_is_declined_by_name(tmp_path: Path, rows: Rows, kind: str) -> None:
    reading = reading_of(tmp_path, {"Blad1": rows})
    assert reading.declined == kind
    assert reading.goals == ()
    assert all(role == f"ignored: {kind}, läses inte in" for role in reading.cells.values())
    assert [remark.code for remark in reading.remarks] == ["declined"]


def test_goals_with_a_budget_or_a_risk_beside_them_are_read(tmp_path: Path) -> None:
    rows = [
        ["Mål och budget 2023"],
        ["Mål", "Aktivitet", "Budget tkr", "Risk", "Status"],
        ["Bra skola för alla", "Läxhjälp", 100, "Få lärare", "Klar"],
    ]
    reading = reading_of(tmp_path, {"Blad1": rows})
    assert reading.declined is None
    assert [goal.title for goal in reading.goals] == ["Bra skola för alla"]


@pytest.mark.parametrize(
    "rows",
    [
        [["Nämndmål", "Aktivitet", "Ansvarig", "Status"], ["God intern kontroll", "Internkontrollplan", "Controller", "Klar"]],
        [
            ["Mål", "Insats", "Risk", "Konsekvens", "Bedömning"],
            ["Trygga äldre", "Larmbyte", "Sen leverans", "Otrygghet", "Delvis"],
        ],
        [
            ["Mål", "Aktivitet", "Ansvarig", "Telefon", "E-post", "Status"],
            ["Fler heltider", "Projekt", "HR", "1", "a@b.se", "Klar"],
        ],
    ],
)
def test_goals_that_speak_of_risks_control_or_people_are_read(tmp_path: Path, rows: Rows) -> None:
    reading = reading_of(tmp_path, {"Uppföljning 2023": rows})
    assert reading.declined is None
    assert len(reading.goals) == 1


def test_assignments_with_their_decisions_are_no_log_of_decisions(tmp_path: Path) -> None:
    rows: Rows = [
        ["Uppdrag", "Beslut", "Datum", "Dnr", "§", "Status"],
        ["Utreda bussar", "KF", "2023-02-27", "KS 23/1", "§ 14", "Pågår"],
    ]
    reading = reading_of(tmp_path, {"Uppdrag": rows})
    assert reading.declined is None
    assert len(reading.assignments) == 1


def test_a_declined_book_is_read_all_the_same_where_somebody_insists(tmp_path: Path) -> None:
    book = read_book(write(tmp_path, {"Blad1": CONTROL}))
    assert read(book).declined
    assert read(book, corrections=Corrections(insist=True)).declined is None
