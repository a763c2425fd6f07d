"""Rows that sum up, and rows that only look like it."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks

HEAD = ["Mål", "Aktivitet", "Ej påb.", "Pågår", "Klar"]
BODY = [["Rent vatten i alla kranar", "Nya brunnar", None, "x", None], [None, "Provtagning", None, None, "x"]]


@pytest.mark.parametrize("label", ["Antal kryss", "Antal pågående", "Läge", "Andel gröna"])
def test_a_row_of_formulas_over_the_rows_above_is_no_goal(tmp_path: Path, label: str) -> None:
    counts = [f'=COUNTIF({column}2:{column}3,"x")' for column in "CDE"]
    reading = reading_of(tmp_path, {"2023": [HEAD, *BODY, [label, None, *counts]]})
    assert [goal.title for goal in reading.goals] == ["Rent vatten i alla kranar"]
    assert remarks(reading, "sum_row") == ["2023!A4"]


@pytest.mark.parametrize("label", ["Antal kryss", "Kryss totalt", "S:a", "Andel påbörjade"])
def test_what_is_counted_in_figures_is_no_goal(tmp_path: Path, label: str) -> None:
    reading = reading_of(tmp_path, {"2023": [HEAD, *BODY, [label, None, 0, 1, 1]]})
    assert [goal.title for goal in reading.goals] == ["Rent vatten i alla kranar"]
    assert remarks(reading, "sum_row") == ["2023!A4"]


def test_a_goal_whose_status_is_worked_out_of_the_rows_below_it_is_a_goal(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Genomförandegrad"],
        ["Rent vatten", None, None, "=AVERAGE(D3:D4)"],
        [None, "Nya brunnar", "VA-chef", 0.5],
        [None, "Provtagning", "VA-chef", 1],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[0] == "Rent vatten"


def test_a_count_that_is_measured_is_no_sum(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Målvärde", "Utfall T1"], ["Antal besök på biblioteken", 40, 38], ["Antal lån", 90, 70]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "sum_row") == []
    assert [goal.title for goal in reading.goals] == ["Antal besök på biblioteken", "Antal lån"]


def test_a_goal_about_a_number_is_no_sum(tmp_path: Path) -> None:
    rows: Rows = [["Nr", "Mål", "Aktivitet", "Vecka"], ["1", "Antal olyckor ska minska", None, None], [None, None, "Skyltar", 35]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "sum_row") == []
    assert [goal.title for goal in reading.goals] == ["Antal olyckor ska minska"]
