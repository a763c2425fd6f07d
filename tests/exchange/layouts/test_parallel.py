"""Cells with a line for each activity."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks

HEAD = ["Mål", "Aktiviteter", "Ansvarig", "När", "Status", "Kommentar"]


def test_each_activity_has_its_own_line_of_the_cells_beside_it(tmp_path: Path) -> None:
    rows: Rows = [
        HEAD,
        [
            "Trygg vardag",
            "Belysning\nKameror\nSkyltar",
            "Gatuchef\nSäkerhetschef\nGatuchef",
            "juni\nokt\nQ1",
            "Klar\nPågår\nKlar",
        ],
    ]
    reading = reading_of(tmp_path, {"Mål 2023": rows})
    assert lines(reading) == [
        "Trygg vardag",
        "  * Belysning | Klar | Gatuchef | 2023-06-01–2023-06-30",
        "  * Kameror | Pågår | Säkerhetschef | 2023-10-01–2023-10-31",
        "  * Skyltar | Klar | Gatuchef | 2023-01-01–2023-03-31",
    ]
    assert remarks(reading, "several_in_cell") == ["Mål 2023!B2"]


def test_a_cell_of_one_line_counts_for_all_of_them(tmp_path: Path) -> None:
    rows: Rows = [HEAD, ["Trygg vardag", "- Belysning\n- Kameror", "Gatuchef", "2023", "- Klar\n- Pågår", "Enligt plan"]]
    assert lines(reading_of(tmp_path, {"Mål 2023": rows}))[1:] == [
        "  * Belysning | Klar | Gatuchef | 2023-01-01–2023-12-31 | Enligt plan",
        "  * Kameror | Pågår | Gatuchef | 2023-01-01–2023-12-31 | Enligt plan",
    ]


def test_lines_that_do_not_go_along_are_left_whole(tmp_path: Path) -> None:
    rows: Rows = [HEAD, ["Trygg vardag", "Belysning\nKameror", "Gatuchef\nParkchef\nVD", "2023", "Pågår"]]
    assert lines(reading_of(tmp_path, {"Mål 2023": rows}))[1:] == [
        "  * Belysning | Pågår | Gatuchef, Parkchef, VD | 2023-01-01–2023-12-31",
        "  * Kameror | Pågår | Gatuchef, Parkchef, VD | 2023-01-01–2023-12-31",
    ]


def test_steps_line_by_line_are_of_the_activities_though_together_they_sound_like_a_judgement(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktiviteter", "Status", "Bedömning T1 2023"],
        ["Rent vatten", "Ny brunn\nSpolplan\nNytt verk", "Ej påbörjad\nKlar\nEj påbörjad", "Uppnått"],
        ["Hela vägar", "Asfalt\nDiken", "Ej påbörjad\nKlar", "Uppnått"],
    ]
    told = lines(reading_of(tmp_path, {"Plan": rows}))
    assert told[1:4] == ["  * Ny brunn | Ej påbörjad", "  * Spolplan | Klar", "  * Nytt verk | Ej påbörjad"]
    assert told[-1] == "  2023-T1 | Uppnått"


def test_lists_parted_by_semicolons_go_item_by_item(tmp_path: Path) -> None:
    rows = [["Mål", "Aktiviteter", "Status"], ["Trygg vård", "Starta kurs; Köpa larm", "Klar; Pågår"]]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Starta kurs | Klar", "  * Köpa larm | Pågår"]


def test_names_parted_in_another_way_than_the_activities_are_of_them_all(tmp_path: Path) -> None:
    rows: Rows = [HEAD[:3], ["Trygg vardag", "• Belysning\n• Kameror", "Gatuchef; Säkerhetschef"]]
    assert lines(reading_of(tmp_path, {"Mål 2023": rows}))[1:] == [
        "  * Belysning | Gatuchef, Säkerhetschef",
        "  * Kameror | Gatuchef, Säkerhetschef",
    ]
