"""A book of another kind is refused; one that holds goals beside a sheet of another kind is read without that sheet."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, reading_of, remarks

BUDGET: Rows = [
    ["Driftbudget 2024 kommunstyrelsen, tkr"],
    ["Verksamhet", "Budget", "Utfall aug", "Avvikelse"],
    ["Kansli", 12400, 8120, 147],
]
RISKS: Rows = [["Risklista KS"], ["Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Åtgärd"], ["Brand", 2, 4, 8, "Larm"]]
BANNERS: Rows = [
    ["Plan 2024"],
    ["Mål 1: Rent vatten"],
    ["Vad ska göras", "Vem", "När", "Läge"],
    ["Brunn", "VA-chef", "maj", "Klart"],
]
FORM: Rows = [["Mål:", "Rent vatten"], ["Bedömning:", "Uppnått"], ["Kommentar:", "Bra"]]
CARD: Rows = [["Bolagets mål", "Indikator", "Målvärde", "T1", "T2"], ["Rent vatten", "Prover", 95, "Delvis", "Uppnått"]]


@pytest.mark.parametrize("goals", [BANNERS, FORM, CARD])
@pytest.mark.parametrize("other", [BUDGET, RISKS])
def test_a_sheet_of_another_kind_beside_goals_of_whatever_layout_leaves_them(tmp_path: Path, goals: Rows, other: Rows) -> None:
    reading = reading_of(tmp_path, {"Mål": goals, "Annat": other})
    assert reading.declined is None
    assert [goal.title for goal in reading.goals] == ["Rent vatten"]
    assert remarks(reading, "sheet_declined") == ["Annat"]


@pytest.mark.parametrize(
    "beside",
    [
        [["Handlingsplan 2024"], ["Åtgärd", "Ansvarig", "Klart", "Status"], ["Utbilda", "Chef", "maj", "Pågår"]],
        [["Så här gör du"], ["Fyll i planen senast den 15"]],
    ],
)
def test_a_sheet_that_holds_no_goals_of_its_own_saves_no_book(tmp_path: Path, beside: Rows) -> None:
    reading = reading_of(tmp_path, {"Risker": RISKS, "Mer": beside})
    assert reading.declined == "en risklista"
    assert reading.goals == ()
    assert [remark.code for remark in reading.remarks] == ["declined"]
