"""Boxes to tick one below the other."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role

TOP: Rows = [
    ["Nämnd:", "Socialnämnden"],
    ["Mål:", "Trygg vård för alla"],
    ["Fokusområde:", "Hållbar hälsa"],
    ["Aktivitet", "Ansvarig", "Status"],
    ["Kurs i livräddning", "Enhetschef", "Klar"],
    ["Larm", "IT-chef", "Pågår"],
    [],
]
END: Rows = [["Motivering:", "Bra fart"]]
TOLD = [
    "Trygg vård för alla | Hållbar hälsa",
    "  * Kurs i livräddning | Klar | Enhetschef",
    "  * Larm | Pågår | IT-chef",
]


@pytest.mark.parametrize(
    ("boxes", "cell"),
    [
        ([["Bedömning tertial 2:"], ["☐ Uppnått"], ["☒ Delvis uppnått"], ["☐ Ej uppnått"]], "A10"),
        ([["Bedömning tertial 2:", "☐", "Uppnått"], [None, "☒", "Delvis uppnått"], [None, "☐", "Ej uppnått"]], "C9"),
        ([["Bedömning tertial 2:", "Uppnått", "☐"], [None, "Delvis uppnått", "☒"], [None, "Ej uppnått", "☐"]], "B9"),
        ([["Bedömning tertial 2 (sätt kryss)"], ["Uppnått"], ["Delvis uppnått", "x"], ["Ej uppnått"]], "A10"),
    ],
)
def test_the_ticked_line_answers_the_label_above_or_beside_it(tmp_path: Path, boxes: Rows, cell: str) -> None:
    reading = reading_of(tmp_path, {"Mål 1": [*TOP, *boxes, *END]}, name="T2 2024.xlsx")
    assert lines(reading) == [*TOLD, "  2024-T2 | Delvis uppnått | Bra fart"]
    assert [one.origins["status"].cell for one in reading.goals[0].assessments] == [cell]
    assert remarks(reading, "empty_row") == ["Mål 1!A7"]
    assert remarks(reading, "not_understood") == []


def test_lines_of_which_none_is_ticked_judge_nothing(tmp_path: Path) -> None:
    boxes: Rows = [["Bedömning tertial 2:"], ["☐ Uppnått"], ["☐ Delvis uppnått"], ["☐ Ej uppnått"]]
    reading = reading_of(tmp_path, {"Mål 1": [*TOP, *boxes]}, name="T2 2024.xlsx")
    assert lines(reading) == TOLD
    assert role(reading, "A9") == "ignored: ej markerad"


def test_words_below_a_label_that_are_no_boxes_are_read_as_they_stand(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Bedömning T1"], ["Rent vatten", "Uppnått"], ["Hela vägar", "Delvis"]]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1::2] == ["  2023-T1 | Uppnått", "  2023-T1 | Delvis uppnått"]


def test_a_step_alone_below_its_label_answers_it(tmp_path: Path) -> None:
    boxes: Rows = [["Bedömning T1"], ["Uppnått"], ["Bedömning T2"], ["Delvis uppnått"]]
    reading = reading_of(tmp_path, {"Mål 1": [["Mål", "Trygg vård"], ["Nämnd", "Socialnämnden"], *boxes]}, name="Bok 2024.xlsx")
    assert lines(reading) == ["Trygg vård", "  2024-T1 | Uppnått", "  2024-T2 | Delvis uppnått"]
