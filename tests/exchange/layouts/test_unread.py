"""A whole sheet left out."""

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.layouts.unread import leave_sheet


def test_every_cell_note_and_formula_is_named() -> None:
    cells = {
        (1, 1): Cell(row=1, column=1, value="Mål", text="Mål", note="Se bilaga"),
        (2, 1): Cell(row=2, column=1, formula="=SUM(A3:A9)"),
        (3, 1): Cell(row=3, column=1, fill="FF0000"),
    }
    ledger = Ledger()
    leave_sheet(ledger, Sheet("Gammalt", cells), "dolt blad")
    assert ledger.cells == {
        "Gammalt!A1": "ignored: dolt blad",
        "Gammalt!A1#note": "ignored: dolt blad",
        "Gammalt!A2": "ignored: dolt blad",
    }
