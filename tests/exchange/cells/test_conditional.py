"""Conditional formats worked out."""

import pytest

from malverktyg.exchange.cells.conditional import Rule, fills_by_rules
from malverktyg.exchange.cells.limits import TooMuch
from malverktyg.exchange.grid import Area, Cell, CellValue

GREEN, RED = "00FF00", "FF0000"
COLUMN = (Area(1, 1, 1_048_576, 1),)


def cells(*values: CellValue) -> dict[tuple[int, int], Cell]:
    return {(row, 1): Cell(row=row, column=1, value=value) for row, value in enumerate(values, 1)}


def fills(values: tuple[CellValue, ...], *rules: Rule, used: tuple[int, int] = (9, 3)) -> dict[tuple[int, int], str]:
    return fills_by_rules(rules, cells(*values), used)


def test_a_cell_is_compared_with_numbers_texts_and_other_cells() -> None:
    assert fills((1, 2), Rule(COLUMN, "cellIs", "equal", ("1",), fill=GREEN)) == {(1, 1): GREEN}
    assert fills(("Ja", "Nej"), Rule(COLUMN, "cellIs", "equal", ('"ja"',), fill=GREEN)) == {(1, 1): GREEN}
    assert fills((1, 5, 9), Rule(COLUMN, "cellIs", "between", ("4", "6"), fill=GREEN)) == {(2, 1): GREEN}
    assert fills((1, 5, 9), Rule(COLUMN, "cellIs", "greaterThan", ("$A$2",), fill=GREEN)) == {(3, 1): GREEN}


def test_a_text_is_contained_begun_and_ended_with() -> None:
    values = ("Ej klart", "Klart", "", None)
    assert fills(values, Rule(COLUMN, "containsText", text="klart", fill=GREEN)) == {(1, 1): GREEN, (2, 1): GREEN}
    assert fills(values, Rule(COLUMN, "beginsWith", text="Kl", fill=GREEN)) == {(2, 1): GREEN}
    assert fills(values, Rule(COLUMN, "containsBlanks", fill=GREEN)) == {(3, 1): GREEN, (4, 1): GREEN}


def test_the_rule_of_highest_rank_wins_and_one_that_stops_leaves_none() -> None:
    first, second = Rule(COLUMN, "cellIs", "greaterThan", ("0",), fill=GREEN), Rule(COLUMN, "cellIs", "equal", ("5",), fill=RED)
    assert fills((5,), first, second) == {(1, 1): GREEN}
    stop = Rule(COLUMN, "cellIs", "equal", ("5",), stops=True)
    assert fills((5, 6), stop, first) == {(2, 1): GREEN}


def test_a_rule_with_a_formula_may_colour_a_blank_cell_by_its_neighbour() -> None:
    rule = Rule((Area(1, 2, 3, 2),), "expression", formulas=('$A1="Klart"',), fill=GREEN)
    assert fills(("Klart", "Pågår", "Klart"), rule) == {(1, 2): GREEN, (3, 2): GREEN}


def test_what_cannot_be_worked_out_colours_nothing() -> None:
    assert fills((1,), Rule(COLUMN, "expression", formulas=("VLOOKUP(A1,B:C,2)=1",), fill=GREEN)) == {}
    assert fills((1,), Rule(COLUMN, "top10", fill=GREEN)) == {}


def test_rules_that_would_be_asked_without_end_are_refused() -> None:
    values = tuple(range(1000))
    rule = Rule(COLUMN, "cellIs", "lessThan", ("0",), fill=GREEN)
    with pytest.raises(TooMuch, match="villkorsstyrda"):
        fills(values, *[rule] * 501, used=(1000, 1))
    silent = Rule(COLUMN, "cellIs", "lessThan", ("0",))
    assert fills(values, *[silent] * 5000, rule, used=(1000, 1)) == {}
