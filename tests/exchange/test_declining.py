"""Books of another kind are known and declined by name; follow-ups of goals are not."""

from pathlib import Path

import pytest

from malverktyg.exchange.corrections import Corrections
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import Rows, reading_of, write

CONTROL: Rows = [
    ["Internkontrollplan 2023, socialnämnden"],
    ["Process", "Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Kontrollmoment", "Ansvarig", "Status"],
    ["Inköp", "Fel leverantör", 3, 2, 6, "Stickprov", "Controller", "Klart"],
]


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (CONTROL, "en internkontrollplan"),
        (
            [["Risklista KS"], ["Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Åtgärd"], ["Brand", 2, 4, 8, "Larm"]],
            "en risklista",
        ),
        ([["Driftbudget 2024"], ["Konto", "Benämning", "Budget", "Utfall tkr"], ["5010", "Löner", 100, 90]], "en budget"),
        (
            [["Personallista"], ["Förnamn", "Efternamn", "Befattning", "Telefon", "Enhet"], ["A", "B", "Chef", "1", "X"]],
            "en personallista",
        ),
    ],
)
def test_a_book_of_another_kind_is_declined_by_name(tmp_path: Path, rows: Rows, kind: str) -> None:
    reading = reading_of(tmp_path, {"Blad1": rows})
    assert reading.declined == kind
    assert reading.goals == ()
    assert all(role == f"ignored: {kind}, läses inte in" for role in reading.cells.values())
    assert [remark.code for remark in reading.remarks] == ["declined"]


def test_goals_with_a_budget_or_a_risk_beside_them_are_read(tmp_path: Path) -> None:
    rows = [
        ["Mål och budget 2023"],
        ["Mål", "Aktivitet", "Budget tkr", "Risk", "Status"],
        ["Bra skola för alla", "Läxhjälp", 100, "Få lärare", "Klar"],
    ]
    reading = reading_of(tmp_path, {"Blad1": rows})
    assert reading.declined is None
    assert [goal.title for goal in reading.goals] == ["Bra skola för alla"]


def test_a_declined_book_is_read_all_the_same_where_somebody_insists(tmp_path: Path) -> None:
    book = read_book(write(tmp_path, {"Blad1": CONTROL}))
    assert read(book).declined
    assert read(book, corrections=Corrections(insist=True)).declined is None
