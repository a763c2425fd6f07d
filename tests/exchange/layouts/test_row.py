"""A row, and the table as its readers see it."""

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.row import Row
from malverktyg.exchange.roles import Kind, Subject

GOAL = Column(1, Subject.GOAL, Kind.TITLE)
WHO = Column(2, Subject.ACTIVITY, Kind.RESPONSIBLE)
ID = Column(3, Subject.GOAL, Kind.ID)


def test_a_row_answers_by_kind_and_subject() -> None:
    cells = {
        column: Cell(row=2, column=column.position, value=text, text=text)
        for column, text in ((GOAL, "Rent vatten"), (WHO, " "), (ID, "g1"))
    }
    row = Row(2, cells, own={1})
    assert [column for column, _ in row.of(Kind.TITLE, Kind.RESPONSIBLE)] == [GOAL]
    assert row.id(Subject.GOAL) == "g1"
    assert row.id(Subject.ACTIVITY) is None
    assert row.fresh(GOAL)
    assert not row.fresh(WHO)
