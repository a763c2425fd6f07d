"""What a row says of its activities."""

from datetime import date
from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def test_words_beside_a_status_are_the_activitys_comment(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Läge"],
        ["Rent vatten", "Ny brunn", "Pågår – borrning i maj"],
        [None, "Spolplan", "Klart"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1] == "  * Ny brunn | Pågår | borrning i maj"


def test_two_columns_of_people_are_both_kept(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Ansvarig", "Kontaktperson"], ["Rent vatten", "Ny brunn", "VA-chef", "Driftledare"]]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Ny brunn | VA-chef, Driftledare"]


def test_a_share_beside_a_status_is_kept_and_judges_nothing(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Status", "% klart"], ["Rent vatten", "Ny brunn", "Försenad", "80 %"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Ny brunn | Försenad | 80 %"]
    assert remarks(reading, "percent_as_status") == []


def test_a_share_outside_its_bounds_is_told(tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path, {"2023": [["Mål", "Aktivitet", "% klart"], ["Rent vatten", "Ny brunn", 250], [None, "Plan", 50]]}
    )
    assert remarks(reading, "percent_outside") == ["2023!C2"]


def test_a_second_time_of_the_same_kind_is_told_and_the_first_is_kept(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Planerat", None, "Utfall", None],
        [None, None, "Start", "Slut", "Start", "Slut"],
        ["Trygg vård", "Kurs", date(2023, 1, 9), date(2023, 6, 30), date(2023, 2, 1), date(2023, 6, 30)],
    ]
    reading = reading_of(tmp_path, {"2023": rows}, merged=("C1:D1", "E1:F1"))
    assert lines(reading)[1] == "  * Kurs | 2023-01-09–2023-06-30"
    assert remarks(reading, "time_twice") == ["2023!E3"]


def test_a_status_may_tell_when_where_no_column_does(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Status"],
        ["Rent vatten", "Ny brunn", "VA-chef", "Klart 2023-05-01"],
        [None, "Spolplan", "VA-drift", "Pågår, klart okt"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  * Ny brunn | Klar | VA-chef | –2023-05-01", "  * Spolplan | Pågår | VA-drift | –2023-10-31",
    ]  # fmt: skip
