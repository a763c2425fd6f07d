"""What is told of a table's headings."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, reading_of, remarks, role


def test_a_misspelt_heading_is_told_with_what_it_was_taken_for(tmp_path: Path) -> None:
    rows: Rows = [["Nämdens mål", "Aktivteter", "Ansvrig"], ["Rent vatten", "Ny brunn", "VA-chef"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "spelling") == ["2023!A1", "2023!B1", "2023!C1"]
    assert "Rubriken ”Ansvrig” lästes som ”ansvarig”." in [remark.text for remark in reading.remarks]


def test_a_hidden_column_without_a_place_is_told_as_left_out(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Internt id", "Aktivitet"], ["Rent vatten", "KS-01", "Ny brunn"]]
    reading = reading_of(tmp_path, {"2023": rows}, hidden=["B"])
    assert [remark.text for remark in reading.remarks if remark.code == "hidden_column"] == [
        "Kolumnen ”Internt id” är dold i bladet. Den lästes inte in."
    ]


def test_a_heading_over_nothing_is_left_in_peace(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"2023": [["Mål", "Aktivitet", "Kuriosa"], ["Rent vatten", "Ny brunn"]]})
    assert remarks(reading, "unknown_heading") == []
    assert role(reading, "C1") == "ignored: rubrik utan innehåll"
