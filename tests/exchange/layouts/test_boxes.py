"""Boxes to tick in one cell."""

from pathlib import Path

import pytest

from malverktyg.exchange.layouts.boxes import is_list_of_steps, is_ticked_twice, is_unanswered, ticked
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("☐ Uppnått ☒ Delvis ☐ Ej", "Delvis"),
        ("Uppnått ☐  Delvis ☒  Ej ☐", "Delvis"),
        ("[ ] Uppnått\n[x] Delvis uppnått\n[ ] Ej uppnått", "Delvis uppnått"),
        ("( ) Uppnått / (X) Ej uppnått", "Ej uppnått"),
        ("Bedömning: □ Uppnått ■ Delvis", "Delvis"),
        ("○ Uppnått ● Delvis ○ Ej", "Delvis"),
        ("☒ Klar", "Klar"),
        ("☐ Ja ☒ Nej", "Nej"),
        ("☐ Uppnått ☐ Delvis ☐ Ej", ""),
        (" Uppnått ", "Uppnått"),
        ("☐ Utbilda personalen\n☒ Ny rutin", "☐ Utbilda personalen\n☒ Ny rutin"),
        ("● Klar", "● Klar"),
        ("Uppnått (x)", "Uppnått"),
    ],
)
def test_of_the_boxes_in_a_cell_the_ticked_one_speaks(text: str, words: str) -> None:
    assert ticked(text) == words


@pytest.mark.parametrize(
    ("text", "unanswered"),
    [
        ("☐ Uppnått ☐ Delvis ☐ Ej", True),
        ("Ej påbörjad/Pågår/Klar", True),
        ("Uppnått, delvis uppnått eller ej uppnått", True),
        ("☐ Uppnått ☒ Delvis", False),
        ("Klar / Pågår", False),
        ("Klar, klar, klar", False),
        ("Pågår, brunnen är klar, resten ej påbörjat", False),
        ("", False),
    ],
)
def test_a_form_that_only_asks_is_unanswered(text: str, *, unanswered: bool) -> None:
    assert is_unanswered(text) is unanswered


def test_other_words_among_the_steps_are_said_by_someone() -> None:
    assert not is_list_of_steps("Klar / Gatuchef / Pågår")


def test_boxes_that_nobody_ticked_judge_nothing(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Bedömning T1"],
        ["Rent vatten", "Brunn", "☐ Ej påbörjad ☐ Pågår ☐ Klar", "☐ Uppnått ☐ Delvis ☐ Ej"],
        ["Hela vägar", "Asfalt", "☐ Ej påbörjad ☒ Pågår ☐ Klar", "☐ Uppnått ☒ Delvis ☐ Ej"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == [
        "Rent vatten", "  * Brunn",
        "Hela vägar", "  * Asfalt | Pågår", "  2023-T1 | Delvis uppnått",
    ]  # fmt: skip
    assert (role(reading, "C2"), role(reading, "D2")) == ("ignored: ej markerad",) * 2
    assert remarks(reading, "status_unknown") == []


def test_two_ticked_boxes_are_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Bedömning T1"],
        ["Rent vatten", "Brunn", "☒ Pågår ☒ Klar", "☒ Uppnått ☒ Delvis ☐ Ej"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "two_marks") == ["2023!C2", "2023!D2"]
    assert is_ticked_twice("☒ Pågår ☒ Klar")


def test_an_empty_box_under_a_step_is_no_cross(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ej påbörjad", "Pågår", "Klar"],
        ["Rent vatten", "Brunn", "☐", "☒", "☐"],
        [None, "Karta", "☐", "☐", "☑"],
        [None, "Skyltar", "[ ]", "[ ]", "[ ]"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Rent vatten", "  * Brunn | Pågår", "  * Karta | Klar", "  * Skyltar"]
