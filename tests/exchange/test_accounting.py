"""The ledger of cells and remarks."""

from malverktyg.exchange.accounting import Ledger, note_of, shortened
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell

CELL = Cell(row=2, column=2, value="Bra skola", text="Bra skola")


def test_a_cell_that_became_something_is_never_called_left_out() -> None:
    ledger = Ledger()
    ledger.leave("Mål", "B2", "titel")
    assert ledger.of("Mål") == {"B2": "ignored: titel"}
    assert ledger.take("Mål", CELL, "goal.title") == Origin("Mål", "B2", "Bra skola")
    ledger.leave("Mål", "B2", "titel")
    assert ledger.cells == {"Mål!B2": "goal.title"}


def test_cells_of_the_same_name_on_two_sheets_are_two() -> None:
    ledger = Ledger()
    ledger.take("Mål", CELL, "goal.title")
    ledger.leave("KS!2023", note_of(CELL), "anteckning")
    assert ledger.of("Mål") == {"B2": "goal.title"}
    assert ledger.cells == {"Mål!B2": "goal.title", "KS!2023!B2#note": "ignored: anteckning"}


def test_a_cell_that_is_several_things_keeps_each() -> None:
    ledger = Ledger()
    for role in ("goal.title", "assessment.status", "goal.title"):
        ledger.take("Mål", CELL, role)
    assert ledger.cells == {"Mål!B2": "goal.title + assessment.status"}


def test_a_remark_is_made_once_for_a_cell() -> None:
    ledger = Ledger()
    ledger.remark("sum_row", "Mål!A9")
    ledger.remark("sum_row", "Mål!A9")
    assert [remark.cell for remark in ledger.remarks] == ["Mål!A9"]


def test_long_texts_are_cut_in_remarks() -> None:
    assert len(shortened("ord " * 100)) == 80
    assert shortened("två\nrader") == "två rader"
