"""What rows stand under by their own cells."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def test_a_body_a_row_goes_before_the_sheets(tmp_path: Path) -> None:
    rows: Rows = [
        ["Kommunstyrelsen 2023"],
        ["Nämnd", "Mål", "Aktivitet"],
        ["SN", "Trygg vård", "Enkät"],
        ["Valnämnden", "Säkra val", "Utbildning"],
    ]
    reading = reading_of(tmp_path, {"Alla": rows})
    assert [(goal.title, goal.body) for goal in reading.goals] == [("Trygg vård", "Socialnämnden"), ("Säkra val", "Valnämnden")]


def test_a_goal_area_is_filled_down(tmp_path: Path) -> None:
    rows: Rows = [
        ["Målområde", "Mål", "Aktivitet"],
        ["Lärande", "Läslust", "Bokbuss"],
        [None, "Matteglädje", "Klubb"],
        ["Trygghet", "Lugna nätter", "Larm"],
    ]
    assert [goal.goal_area for goal in reading_of(tmp_path, {"2023": rows}).goals] == ["Lärande", "Lärande", "Trygghet"]


def test_an_unknown_period_is_told(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Period", "Bedömning"], ["Rent vatten", "T1", "Delvis"], [None, "snart", "Uppnått"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  2023-T1 | Delvis uppnått", "  2023-H | Uppnått"]
    assert remarks(reading, "period_unknown") == ["2023!B3"]
