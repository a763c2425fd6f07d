"""A row, and the table as its readers see it."""

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.row import Row, Table
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting

GOAL = Column(1, Subject.GOAL, Kind.TITLE)
WHO = Column(2, Subject.ACTIVITY, Kind.RESPONSIBLE)
ID = Column(3, Subject.GOAL, Kind.ID)


def test_a_row_answers_by_kind_and_subject() -> None:
    cells = {
        column: Cell(row=2, column=column.position, value=text, text=text)
        for column, text in ((GOAL, "Rent vatten"), (WHO, " "), (ID, "g1"))
    }
    row = Row(2, cells, own={1})
    assert [column for column, _ in row.of(Kind.TITLE)] == [GOAL]
    assert row.of(Kind.RESPONSIBLE) == []
    assert row.fresh(GOAL)
    assert not row.fresh(WHO)
    table = Table(Pen(View(Sheet("Blad1")), Setting(), Ledger(), Shelf()), Head((1,), {}), (GOAL, WHO, ID), Section())
    assert table.id(row, Subject.GOAL) == "g1"
    assert table.id(row, Subject.ACTIVITY) is None


def test_a_table_knows_its_columns_of_several_kinds_from_the_left() -> None:
    pen = Pen(View(Sheet("Blad1")), Setting(), Ledger(), Shelf())
    table = Table(pen, Head((1,), {}), (GOAL, WHO, ID), Section())
    wanted = frozenset({Kind.ID, Kind.TITLE})
    assert table.columns_of(wanted) == (GOAL, ID)
    assert table.columns_of(wanted) is table.columns_of(wanted)
    assert table.has(Subject.GOAL, Kind.ID)
    assert not table.has(Subject.ACTIVITY)
