"""Judgements in rows: in columns of their own, under periods side by side, and as crosses."""

from datetime import date
from pathlib import Path

import pytest

from tests.exchange.layouts.books import GREEN, GREY, RED, YELLOW, Rows, lines, reading_of, remarks


def test_periods_side_by_side_under_merged_groups(tmp_path: Path) -> None:
    rows: Rows = [
        ["Tekniska nämnden 2023"],
        ["Mål", "Aktiviteter", None, "Tertial 1", None, "Tertial 2", None, "Helår", None],
        [None, "Vad", "Läge", "Status", "Kommentar", "Status", "Kommentar", "Prognos", "Kommentar"],
        ["Rent vatten", "Ny ledning", "Klart", None, "Avbrott", "Uppnått", None, None, "Osäker tidplan"],
        [None, "Ny brunn", "Pågår"],
    ]
    merged = ["B2:C2", "D2:E2", "F2:G2", "H2:I2", "A2:A3", "A4:A5", "D4:D5"]
    reading = reading_of(tmp_path, {"TN": rows}, merged=merged, fills={"D4": YELLOW, "H4": RED, "F4": GREEN})
    assert lines(reading) == [
        "Rent vatten",
        "  * Ny ledning | Klar",
        "  * Ny brunn | Pågår",
        "  2023-T1 | Delvis uppnått | Avbrott",
        "  2023-T2 | Uppnått",
        "  2023-H | Ej uppnått | prognos Bedöms inte uppnås | Osäker tidplan",
    ]


def test_groups_need_not_be_merged(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Tertial 1", None, "Tertial 2"],
        [None, "Bedömning", "Kommentar", "Bedömning", "Kommentar"],
        ["Rent vatten", "Delvis", "Avbrott", "Uppnått", "Bra"],
        ["Hela vägar", "Ej uppnått", None, "Delvis", "Nya avtal"],
    ]
    assert lines(reading_of(tmp_path, {"TN": rows}))[:3] == [
        "Rent vatten",
        "  2023-T1 | Delvis uppnått | Avbrott",
        "  2023-T2 | Uppnått | Bra",
    ]


def test_a_row_a_period_is_a_score_card(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Period", "Måluppfyllelse", "Trend", "Analys"],
        ["Fler besök på biblioteken", "T1", "Gul", "↓", "Stängt"],
        [None, "T2", "Grön", "↑"],
        ["Lokaler för alla", "Tertial 1", "Röd", "→", "Lokalbrist"],
    ]
    reading = reading_of(tmp_path, {"Styrkort": rows})
    assert lines(reading) == [
        "Fler besök på biblioteken",
        "  2023-T1 | Delvis uppnått | trend Sämre | Stängt",
        "  2023-T2 | Uppnått | trend Bättre",
        "Lokaler för alla",
        "  2023-T1 | Ej uppnått | trend Oförändrad | Lokalbrist",
    ]
    assert reading.recognised_as.startswith("styrkort")


def test_a_cross_under_a_step_is_that_step(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Uppnått", "Delvis", "Ej", "Kommentar"],
        ["Trygga äldre", "x", None, None, "89 % nöjda"],
        ["Fler i jobb", None, "X"],
        ["Låg frånvaro", None, None, "✓"],
    ]
    assert lines(reading_of(tmp_path, {"T2": rows})) == [
        "Trygga äldre",
        "  2023-T2 | Uppnått | 89 % nöjda",
        "Fler i jobb",
        "  2023-T2 | Delvis uppnått",
        "Låg frånvaro",
        "  2023-T2 | Ej uppnått",
    ]


def test_steps_may_come_again_for_each_period(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Tertial 1", None, None, "Tertial 2", None, None],
        [None, "Uppnås", "Delvis", "Ej", "Uppnås", "Delvis", "Ej"],
        ["Trygga äldre", None, "x", None, "x", None, None],
    ]
    reading = reading_of(tmp_path, {"Mål": rows}, merged=["B1:D1", "E1:G1"])
    assert lines(reading) == ["Trygga äldre", "  2023-T1 | Delvis uppnått", "  2023-T2 | Uppnått"]


def test_two_crosses_on_a_row_are_told(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"T2": [["Mål", "Uppnått", "Delvis", "Ej"], ["Trygga äldre", "x", "x"]]})
    assert lines(reading)[1:] == ["  2023-T2 | Uppnått"]
    assert remarks(reading, "two_marks") == ["T2!C2"]


def test_crosses_tell_how_activities_stand_and_when_they_are_done(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ej påbörjad", "Pågår", "Klar", "Q1", "Q2", "Q3", "Q4"],
        ["Snabb handläggning", "E-tjänst", None, "x", None, "x", "x"],
        [None, "Mallar", None, None, "x", None, None, None, "x"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Snabb handläggning",
        "  * E-tjänst | Pågår | 2023-01-01–2023-06-30",
        "  * Mallar | Klar | 2023-10-01–2023-12-31",
    ]


def test_crosses_or_colours_under_months_are_a_time(tmp_path: Path) -> None:
    months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
    rows: Rows = [
        ["Mål", "Aktivitet", *months],
        ["Alla klarar skolan", "Läxhjälp", "x", "x", "x"],
        [None, "Kartläggning", *[None] * 8, "x", None, "x"],
        ["Trygg skola", "Vandringar"],
    ]
    reading = reading_of(tmp_path, {"2023": rows}, fills={"F4": "4472C4", "G4": "4472C4"})
    assert lines(reading) == [
        "Alla klarar skolan",
        "  * Läxhjälp | 2023-01-01–2023-03-31",
        "  * Kartläggning | 2023-09-01–2023-11-30",
        "Trygg skola",
        "  * Vandringar | 2023-04-01–2023-05-31",
    ]


def test_a_years_wheel_names_its_activities_under_the_months(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Jan", "Feb", "Mar"], ["Fler rör på sig", "Motionskampanj", None, "Cykelmånad\nGåtävling"]]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Fler rör på sig",
        "  * Motionskampanj | 2023-01-01–2023-01-31",
        "  * Cykelmånad | 2023-03-01–2023-03-31",
        "  * Gåtävling | 2023-03-01–2023-03-31",
    ]


def test_crosses_under_focus_areas_are_the_goals_areas(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Vardag", "Hälsa", "Natur", "T1"],
        ["Fler simmar", "x", "x", None, "☺"],
        ["Renare sjöar", None, None, "X", "☹"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Fler simmar | Hållbar vardag, Hållbar hälsa",
        "  2023-T1 | Uppnått",
        "Renare sjöar | Hållbar natur",
        "  2023-T1 | Ej uppnått",
    ]


def test_goals_may_be_headings_over_crosses(tmp_path: Path) -> None:
    rows: Rows = [
        ["Aktivitet", "Ansvarig", "Status", "Attraktiv arbetsgivare", "Levande landsbygd"],
        ["Chefsprogram", "HR-chef", "Klar", "x", None],
        ["Bredband", "Näringslivschef", "Pågår", None, "x"],
        ["Distansarbete", "HR-chef", "Pågår", "x", "x"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Attraktiv arbetsgivare",
        "  * Chefsprogram | Klar | HR-chef",
        "  * Distansarbete | Pågår | HR-chef",
        "Levande landsbygd",
        "  * Bredband | Pågår | Näringslivschef",
        "  * Distansarbete | Pågår | HR-chef",
    ]


def test_the_colour_of_a_goals_own_cell_judges_it_where_nothing_else_does(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet"],
        ["Ordning i ekonomin", "Internbudget"],
        ["Nöjda medborgare", "Kontaktcenter"],
        ["Nya lokaler i centrum", "Förstudie"],
    ]
    reading = reading_of(tmp_path, {"T2 2023": rows}, fills={"A2": GREEN, "A3": RED, "A4": GREY})
    assert [line for line in lines(reading) if line.startswith("  2023")] == [
        "  2023-T2 | Uppnått",
        "  2023-T2 | Ej uppnått",
        "  2023-T2 | Ej bedömt",
    ]
    assert remarks(reading, "status_from_fill") != []


def test_colours_of_goals_and_activities_in_one_column_judge_by_the_sheets_own_key(tmp_path: Path) -> None:
    table = [["Mål/aktivitet", "Ansv.", "Målet T1"], ["1. Trygga gårdar", None, "☺"], ["Nytt staket", "Förskolechef"],
             ["Sandlådor", "Vaktmästare"], ["2. Varm mat", None, "😐"], ["Nytt kök", "Kostchef"]]  # fmt: skip
    fills = {"A5": GREEN, "A6": YELLOW, "A8": RED}
    rows = [["Grönt = klart, gult = pågår, rött = ej påbörjat"], [], *table]
    assert lines(reading_of(tmp_path, {"2023": rows}, fills=fills, bold=("A4", "A7"))) == [
        "1 Trygga gårdar", "  * Nytt staket | Klar | Förskolechef", "  * Sandlådor | Pågår | Vaktmästare", "  2023-T1 | Uppnått",
        "2 Varm mat", "  * Nytt kök | Ej påbörjad | Kostchef", "  2023-T1 | Delvis uppnått",
    ]  # fmt: skip
    without = reading_of(tmp_path, {"2023": [["Plan"], [], *table]}, fills=fills, bold=("A4", "A7"))
    assert lines(without)[1] == "  * Nytt staket | Förskolechef"


def test_crosses_are_of_the_year_that_stands_over_their_quarter(tmp_path: Path) -> None:
    rows: Rows = [
        ["Handlingsplan"],
        ["Mål", "Aktivitet", 2024, None, None, None, "2025", None, None, None, "Status"],
        [None, None, *["Kv 1", "Kv 2", "Kv 3", "Kv 4"] * 2],
        ["Frisk personal", "Projekt", None, None, None, "x", "x", None, None, None, "Pågår"],
        ["Rätt lön", "Kartläggning", "x", "x", None, None, None, None, None, None, "Klar"],
        [None, "Rättelse", None, None, None, None, None, None, "x", "x", "Ej påbörjad"],
    ]
    for merged in (["C2:F2", "G2:J2"], []):
        assert lines(reading_of(tmp_path, {"Plan": rows}, merged=merged)) == [
            "Frisk personal",
            "  * Projekt | Pågår | 2024-10-01–2025-03-31",
            "Rätt lön",
            "  * Kartläggning | Klar | 2024-01-01–2024-06-30",
            "  * Rättelse | Ej påbörjad | 2025-07-01–2025-12-31",
        ]


@pytest.mark.parametrize(
    "months",
    [
        ["okt 2024", "nov 2024", "dec 2024", "jan 2025"],
        ["Okt-24", "Nov-24", "Dec-24", "Jan-25"],
        ["2024 oktober", "2024 november", "2024 december", "2025 januari"],
        [date(2024, 10, 1), date(2024, 11, 1), date(2024, 12, 1), date(2025, 1, 1)],
    ],
)
def test_crosses_are_of_the_year_that_stands_beside_their_month(tmp_path: Path, months: list[object]) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", *months, "Läge"],
        ["Frisk personal", "Projekt", None, None, "x", "x", "Pågår"],
        ["Rätt lön", "Kartläggning", "x", None, None, None, "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"Plan": rows})) == [
        "Frisk personal",
        "  * Projekt | Pågår | 2024-12-01–2025-01-31",
        "Rätt lön",
        "  * Kartläggning | Klar | 2024-10-01–2024-10-31",
    ]


def test_months_come_again_for_each_year(tmp_path: Path) -> None:
    initials = list("JFMAMJJASOND") * 2
    crosses = ["x" if place in (10, 11, 12) else None for place in range(24)]
    rows: Rows = [
        ["Mål", "Aktivitet", 2024, *[None] * 11, 2025, *[None] * 11, "Läge"],
        [None, None, *initials],
        ["Frisk personal", "Projekt", *crosses, "Pågår"],
    ]
    assert lines(reading_of(tmp_path, {"Plan": rows}))[1] == "  * Projekt | Pågår | 2024-11-01–2025-01-31"
