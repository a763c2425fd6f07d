"""Goals: their wording, number, level and what they stand under."""

from pathlib import Path

import pytest

from malverktyg.domain.goals import GoalLevel
from malverktyg.exchange.layouts.goals import goal_title, one_line
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("Mål 1.2: Fler ska cykla", "1.2", "Fler ska cykla"),
        ("1.2 Fler ska cykla", "1.2", "Fler ska cykla"),
        ("Fler ska\ncykla", "", "Fler ska cykla"),
        ("Nämndmål 3. Fler ska cykla", "3", "Fler ska cykla"),
    ],
)
def test_a_number_is_no_part_of_the_wording(text: str, number: str, title: str) -> None:
    assert goal_title(text) == (number, title)


def test_a_goal_above_is_the_councils_and_is_named_as_parent(tmp_path: Path) -> None:
    rows: Rows = [
        ["Målområde", "KF-mål", "Nämndmål", "Åtgärd"],
        ["Lärande", "Alla ska lyckas", "Fler behöriga till gymnasiet", "Läslyft"],
        [None, None, "Färre avhopp", "Coach"],
    ]
    above, first, second = reading_of(tmp_path, {"2023": rows}).goals
    assert (above.title, above.level) == ("Alla ska lyckas", GoalLevel.COUNCIL)
    assert {(goal.parent, goal.goal_area) for goal in (first, second)} == {("Alla ska lyckas", "Lärande")}


def test_areas_at_the_left_are_filled_down_and_at_the_right_not(tmp_path: Path) -> None:
    left: Rows = [["Fokusområde", "Mål"], ["Hållbar natur", "Renare sjöar"], [None, "Mindre plast"]]
    right: Rows = [["Mål", "Fokusområde"], ["Renare sjöar", "Hållbar natur"], ["Mindre plast", None]]
    assert lines(reading_of(tmp_path, {"2023": left})) == ["Renare sjöar | Hållbar natur", "Mindre plast | Hållbar natur"]
    assert lines(reading_of(tmp_path, {"2023": right})) == ["Renare sjöar | Hållbar natur", "Mindre plast"]


def test_a_short_area_is_matched_and_told_once(tmp_path: Path) -> None:
    rows: Rows = [["Fokus", "Mål"], ["Natur", "Renare sjöar"], ["Natur", "Mindre plast"], ["Trygghet", "Säkra gator"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Renare sjöar | Hållbar natur", "Mindre plast | Hållbar natur", "Säkra gator | Trygghet"]
    assert remarks(reading, "focus_area_interpreted") == ["2023!A2"]
    assert remarks(reading, "unknown_focus_area") == ["2023!A4"]


def test_a_note_on_a_goal_is_told_and_kept_out(tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path, {"2023": [["Mål", "Aktivitet"], ["Renare sjöar", "Prov"]]}, notes={"A2": "Slå ihop med raden ovan?"}
    )
    assert remarks(reading, "note") == ["2023!A2"]
    assert reading.cells["2023!A2#note"] == "ignored: anteckning, visas som anmärkning"


def test_a_note_on_an_assessment_is_its_comment(tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path, {"2023": [["Mål", "Bedömning T1"], ["Renare sjöar", "😐"]]}, notes={"B2": "Två av tre prov godkända"}
    )
    assert lines(reading)[1:] == ["  2023-T1 | Delvis uppnått | Två av tre prov godkända"]


def test_assessments_of_a_goal_that_differ_are_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Bedömning T1"],
        ["Renare sjöar", "Prov", "Uppnått"],
        ["Renare sjöar", "Dialog", "Ej uppnått"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[-1] == "  2023-T1 | Uppnått"
    assert remarks(reading, "status_differs") == ["2023!C3"]


def test_one_line() -> None:
    assert one_line(" Två\u00a0\nrader ") == "Två rader"


def test_a_focus_area_in_a_bracket_after_the_goal_is_its_area(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål (fokusområde)", "Det här gör vi", "Så gick det T1 2023"],
        ["Rent vatten (Hållbar natur)", "Ny brunn ✔", "🟡 Läckaget 22 %"],
        ["Hela vägar (hela året)", "Asfalt", "🟢"],
    ]
    assert lines(reading_of(tmp_path, {"Plan": rows})) == [
        "Rent vatten | Hållbar natur", "  * Ny brunn | Klar", "  2023-T1 | Delvis uppnått | Läckaget 22 %",
        "Hela vägar (hela året)", "  * Asfalt", "  2023-T1 | Uppnått",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Skolbesök**", "Skolbesök"),
        ("Skolbesök *", "Skolbesök"),
        ("Skolbesök¹", "Skolbesök"),
        ("Lägre hyra per m²", "Lägre hyra per m²"),
    ],
)
def test_the_mark_of_a_footnote_is_no_part_of_the_wording(text: str, title: str) -> None:
    assert one_line(text) == title


def test_a_goal_above_on_its_own_row_stands_under_the_focus_area(tmp_path: Path) -> None:
    rows: Rows = [
        ["Typ", "Benämning", "Status"],
        ["Fokusområde", "Hållbar natur"],
        ["KF-mål", "Klimatutsläppen ska minska"],
        ["Nämndmål", "Rent vatten i alla hus", "Uppfyllt"],
        ["Aktivitet", "Borra en brunn", "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[:2] == [
        "Klimatutsläppen ska minska | Hållbar natur", "Rent vatten i alla hus | Hållbar natur",
    ]  # fmt: skip
