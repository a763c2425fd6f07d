"""The tables of a drawn sheet."""

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.facts import ColumnShape, SheetShape, TableShape
from ui.workbook.tables import TableSeen, table_at, tables

GOALS = TableShape((3, 4), (ColumnShape(1, "Mål", "goal.title"), ColumnShape(2, "T1", "assessment.status", PeriodPart.T1)))
DEEDS = TableShape((12,), (ColumnShape(1, "Aktivitet", "activity.title"), ColumnShape(2, "Id", "ignored")))


def test_each_table_knows_its_columns_roles_and_periods() -> None:
    goals, deeds = tables(SheetShape("Blad", tables=(DEEDS, GOALS)), 2023)
    assert goals == TableSeen(3, {1: ("goal.title", None), 2: ("assessment.status", Period(2023, PeriodPart.T1))})
    assert goals.chips == {1: ("Mål", "Mål"), 2: ("T1", "Måluppfyllelse tertial 1 2023")}
    assert deeds.chips == {1: ("Aktivitet", "Aktivitet")}


def test_without_a_year_a_columns_period_is_not_told() -> None:
    (goals,) = tables(SheetShape("Blad", tables=(GOALS,)), None)
    assert goals.roles[2] == ("assessment.status", None)


def test_a_row_belongs_to_the_table_that_begins_above_it() -> None:
    found = tables(SheetShape("Blad", tables=(GOALS, DEEDS)), 2023)
    assert [table_at(found, row) for row in (1, 11, 12, 40)] == [found[0], found[0], found[1], found[1]]
    assert table_at((), 3) is None


def test_a_sheet_that_lies_on_its_side_has_the_roles_of_its_rows() -> None:
    (goals,) = tables(SheetShape("Blad", turned=True, tables=(GOALS,)), 2023)
    assert goals.chips[2] == ("T1", "Måluppfyllelse tertial 1 2023")


def test_a_sheet_that_was_not_read_has_no_tables() -> None:
    assert tables(None, 2023) == ()
