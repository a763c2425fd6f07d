"""The part of Excel's formula language that rules of conditional formats need."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.exchange.cells.formula import Formula, NotKnown
from malverktyg.exchange.cells.functions import Wrong

SHEET: dict[tuple[int, int], Any] = {(1, 1): "Klart", (1, 2): 5, (2, 1): "Pågår", (2, 2): 7, (3, 1): None, (4, 1): "#N/A"}


def value(formula: str, row: int = 1, column: int = 1) -> Any:
    return Formula(formula, 1, 1).value(row, column, lambda r, c: SHEET.get((r, c)))


@pytest.mark.parametrize(
    ("formula", "answer"),
    [
        ("1+2*3", 7),
        ('FIND("l",A1)', 2),
        ('FIND("L",A1)', "error"),
        ('EXACT(A1,"klart")', False),
        ('UPPER(A1)&LOWER("Ö")', "KLARTö"),
        ("ABS(-3)+INT(2.7)", 5),
        ("TRUE()", True),
        ("ISNUMBER(B1)", True),
        ("ISNUMBER(A1)", False),
        ("ISTEXT(A1)", True),
        ("AND(A1,TRUE)", "error"),
        ("IF(FALSE,1)", False),
        ("2&TRUE", "2TRUE"),
        ("+B1", 5),
        ("(1+2)*3", 9),
        ("-2^2", 4),
        ("50%", 0.5),
        ('"a"&"b"', "ab"),
        ("1<2", True),
        ('"A"="a"', True),
        ('A1="klart"', True),
        ("$B$1>=5", True),
        ("AND(B1>1,B1<9)", True),
        ('OR(B1>9,A1="Klart")', True),
        ("NOT(TRUE)", False),
        ('SEARCH("lar",A1)', 2),
        ('ISNUMBER(SEARCH("x",A1))', "error"),
        ('NOT(ISERROR(SEARCH("KLA",A1)))', True),
        ('LEFT(A1,2)="Kl"', True),
        ("RIGHT(A1,1)", "t"),
        ("LEN(TRIM(A3))=0", True),
        ("ISBLANK(A3)", True),
        ("ISERROR(A4)", True),
        ("IF(B1>3;1;2)", 1),
        ("MOD(B1,2)", 1),
        ('A3=""', True),
        ("A3=0", True),
        ('B1="5"', False),
        ('B1<"a"', True),
        ("1/0", "error"),
        ('IFERROR(1/0,"fel")', "fel"),
        ("MID(A1,2,3)", "lar"),
    ],
)
def test_a_formula_gives_what_excel_gives(formula: str, answer: Any) -> None:
    if answer == "error":
        with pytest.raises(Wrong):
            value(formula)
    else:
        assert value(formula) == answer


def test_references_move_with_the_cell_unless_they_are_fixed() -> None:
    assert value("A1", row=2) == "Pågår"
    assert value("$A$1", row=2) == "Klart"
    assert value("A$1", row=2, column=2) == 5


@pytest.mark.parametrize("formula", ["VLOOKUP(A1,B:C,2)", "Blad2!A1", "SUM(A1:A3)", "1+", "", "TODAY()", "{1,2}", '"öppen'])
def test_what_is_beyond_the_language_is_said_so(formula: str) -> None:
    with pytest.raises(NotKnown):
        Formula(formula, 1, 1)


@given(st.text(alphabet='A1B$"<>=&+-*/(),;%AND ORSEARCHå', max_size=25))
def test_no_formula_whatever_is_a_fault(text: str) -> None:
    try:
        value(text)
    except (NotKnown, Wrong):
        return
