"""What columns are, by their headings and by what stands under them."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role


def test_a_column_without_a_heading_is_read_by_what_stands_in_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", None],
        ["Rent vatten", "Ny brunn", "Pågår"],
        [None, "Spolplan", "Klart"],
        ["Hela vägar", "Asfalt", "Klart"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:3] == ["  * Ny brunn | Pågår", "  * Spolplan | Klar"]
    assert remarks(reading, "heading_missing") == ["2023!C1"]


def test_a_heading_of_the_officers_own_over_texts_is_a_comment_and_told(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Ansvarig", "Kuriosa"], ["Rent vatten", "Ny brunn", "VA-chef", "Borrat sjuttio meter"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Ny brunn | VA-chef | Borrat sjuttio meter"]
    assert remarks(reading, "heading_guessed") == ["2023!D1"]


def test_a_column_without_a_place_is_left_out_and_told_at_its_heading(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Budget tkr", "Prio"], ["Rent vatten", "Ny brunn", 250, 1]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "column_left_out") == ["2023!C1", "2023!D1"]
    assert role(reading, "C2") == "ignored: kolumn utan motsvarighet i programmet"


@pytest.mark.parametrize(
    ("value", "told"), [("Klart", "  * Ny brunn | Klar"), ("31 maj", "  * Ny brunn | –2023-05-31"), ("x", "  * Ny brunn | Klar")]
)
def test_klart_is_a_status_or_an_end_by_what_stands_under_it(tmp_path: Path, value: str, told: str) -> None:
    assert lines(reading_of(tmp_path, {"2023": [["Mål", "Aktivitet", "Klart"], ["Rent vatten", "Ny brunn", value]]}))[1:] == [
        told
    ]


def test_status_belongs_to_the_goals_where_only_their_first_rows_have_one(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status"],
        ["Rent vatten", "Ny brunn", "Grön"],
        [None, "Spolplan", None],
        ["Hela vägar", "Asfalt", "Gul"],
        [None, "Diken", None],
    ]
    assert lines(reading_of(tmp_path, {"T1 2023": rows}))[:4] == [
        "Rent vatten",
        "  * Ny brunn",
        "  * Spolplan",
        "  2023-T1 | Uppnått",
    ]


def test_status_belongs_to_the_activities_where_it_differs_within_a_goal(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Status"], ["Rent vatten", "Ny brunn", "Grön"], [None, "Spolplan", "Gul"]]
    assert lines(reading_of(tmp_path, {"T1 2023": rows})) == ["Rent vatten", "  * Ny brunn | Klar", "  * Spolplan | Pågår"]


def test_a_row_that_names_only_its_goal_speaks_of_the_goal(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Status", "Kommentar"],
        ["Rent vatten", None, None, "Uppnått", "Inga avbrott"],
        [None, "Ny brunn", "VA-chef", "Klart", "Borrad"],
        [None, "Spolplan", "VA-drift", "Pågår", None],
    ]
    assert lines(reading_of(tmp_path, {"T2 2023": rows})) == [
        "Rent vatten",
        "  * Ny brunn | Klar | VA-chef | Borrad",
        "  * Spolplan | Pågår | VA-drift",
        "  2023-T2 | Uppnått | Inga avbrott",
    ]


def test_ditto_marks_do_not_hide_what_a_column_says(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål 2023", "Aktiviteter", "Ansvarig", "Klart (ja/nej)", "Grad"],
        ["Fler ska rösta", "Valskola", "Kanslichef", "Ja", "Hög"],
        ['"', "Förtidsröstning", "Kanslichef", "Ja", '"'],
        ["Snabbt svar", "Svarsrobot", "IT-chef", "Ja", "Låg"],
    ]
    assert [line for line in lines(reading_of(tmp_path, {"KS": rows})) if "2023" in line] == [
        "  2023-H | Uppnått",
        "  2023-H | Ej uppnått",
    ]
