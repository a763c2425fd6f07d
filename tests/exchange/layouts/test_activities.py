"""Activities under their goal, from cells with one and cells with several."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def test_several_activities_in_a_cell_have_their_own_status_and_time(tmp_path: Path) -> None:
    cell = "• Tidiga samtal (klart)\n• Studiecoach – pågår\n• Uppföljning, klart juni\n•"
    rows: Rows = [["Mål", "Aktiviteter", "Ansvarig"], ["Fler fullföljer gymnasiet", cell, "Gymnasierektor"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == [
        "Fler fullföljer gymnasiet",
        "  * Tidiga samtal | Klar | Gymnasierektor",
        "  * Studiecoach | Pågår | Gymnasierektor",
        "  * Uppföljning | Klar | Gymnasierektor | –2023-06-30",
    ]
    assert remarks(reading, "several_in_cell") == remarks(reading, "empty_bullet") == ["2023!B2"]


def test_a_struck_activity_is_cancelled_whatever_its_row_says(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Status"], ["Levande centrum", "Julmarknad", "Pågår"], [None, "Sommarscen", "Pågår"]]
    reading = reading_of(tmp_path, {"2023": rows}, struck=["B3"])
    assert lines(reading) == ["Levande centrum", "  * Julmarknad | Pågår", "  * Sommarscen | Avbruten"]
    assert remarks(reading, "struck_out") == ["2023!B3"]


def test_the_words_of_an_activity_with_its_own_columns_are_left_alone(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "När", "Läge"], ["Bra start", "Mäta svinn v. 10, klart", "våren", "Pågår"]]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Mäta svinn v. 10, klart | Pågår | 2023-01-01–2023-06-30"]


def test_rows_of_the_same_words_are_activities_of_their_own(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig"],
        ["Rätt kompetens", "Utbildning", "HR-chef"],
        [None, "Utbildning", "Socialchef"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Utbildning | HR-chef", "  * Utbildning | Socialchef"]


def test_the_latest_of_several_statuses_counts_and_the_others_are_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status T1", "Status T2"],
        ["Fler cyklar till jobbet", "Cykelväg", "Ej påbörjad", "Pågår"],
        [None, "Cykelkarta", "Pågår", "Klar"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Cykelväg | Pågår", "  * Cykelkarta | Klar"]
    assert remarks(reading, "status_replaced") == ["2023!C2", "2023!C3"]


def test_a_share_is_a_percent_and_a_status(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Klart %"],
        ["Fler cyklar till jobbet", "Cykelväg", 1],
        [None, "Karta", 0.4],
        [None, "Kampanj", 0],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Cykelväg | Klar | 100 %", "  * Karta | Pågår | 40 %", "  * Kampanj | Ej påbörjad | 0 %"]
    assert len(remarks(reading, "percent_as_status")) == 3


def test_initials_are_told_but_not_known_short_words(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Ansvarig"], ["Rätt kompetens", "Utbildning", "AK, HR"], [None, "Mässa", "Anna K"]]
    assert remarks(reading_of(tmp_path, {"2023": rows}), "initials") == ["2023!C2"]


def test_a_note_on_an_activity_is_its_comment(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet"], ["Rätt kompetens", "Utbildning"]]
    reading = reading_of(tmp_path, {"2023": rows}, notes={"B2": "Flyttas till hösten"})
    assert lines(reading)[1:] == ["  * Utbildning | Flyttas till hösten"]
    assert reading.cells["2023!B2#note"] == "activity.comment"
