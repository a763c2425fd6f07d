"""What is left of a row when its things are known."""

from datetime import date
from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role


def test_a_text_that_goes_on_below_belongs_to_the_row_above(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Kommentar"],
        ["Rent vatten", "Ny brunn", "VA-chef", "Borrad till sjuttio meter"],
        [None, None, "VA-drift", "och provpumpad"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Ny brunn | VA-chef, VA-drift | Borrad till sjuttio meter / och provpumpad"]
    assert remarks(reading, "continued") == ["2023!D3"]


def test_who_judged_and_when_is_kept(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Bedömning T1", "Bedömd av", "Bedömningsdatum"],
        ["Rent vatten", "Uppnått", "VA-chef", date(2023, 5, 2)],
    ]
    (assessment,) = reading_of(tmp_path, {"2023": rows}).goals[0].assessments
    assert (assessment.assessed_by, assessment.assessed_on) == ("VA-chef", date(2023, 5, 2))


def test_a_dash_says_nothing(tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path, {"2023": [["Mål", "Aktivitet", "Ansvarig"], ["Rent vatten", "Ny brunn", "VA-chef"], ["Hela vägar", "-", "-"]]}
    )
    assert lines(reading)[2:] == ["Hela vägar"]
    assert role(reading, "B3") == "ignored: streck, betyder inget"


def test_who_answers_for_a_goal_is_told_at_each(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Ansvarig", "Bedömning T1"],
        ["Rent vatten", "VA-chef", "Uppnått"],
        ["Hela vägar", "Gatuchef", "Delvis"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "no_place") == ["2023!B2", "2023!B3"]
    assert role(reading, "B3") == "ignored: uppgift utan plats i programmet"


def test_a_dash_for_each_of_several_activities_says_nothing(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktiviteter", "Ansvarig", "Kommentar"],
        ["Rent vatten", "Borra en brunn; Spola rören", "Chef; Drift", "-; -"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Borra en brunn | Chef", "  * Spola rören | Drift"]
