"""The sheet as a model: whatever it is turned to, a view that trusts it is never misled."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.workbook import sheets
from ui.workbook.model import SheetModel


@pytest.fixture
def model(qapp: object) -> SheetModel:
    made = SheetModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def test_it_can_be_turned_to_any_sheet_and_to_none(model: SheetModel) -> None:
    book = sheets.seen()
    for seen in (book.sheet(0), book.sheet(1), None, sheets.turned().sheet(0)):
        model.show(seen)
        assert (model.rowCount(), model.columnCount()) == ((seen.rows, seen.columns) if seen else (0, 0))


def test_another_plan_of_the_same_sheet_leaves_one_where_one_was(model: SheetModel) -> None:
    seen = sheets.seen().sheet(0)
    model.show(seen)
    held = QPersistentModelIndex(model.index(3, 1))
    model.retell(seen, 4, 2)
    assert held.isValid()
    assert held.data() == "Kartlägga trygghetslarm"


def test_a_sheet_without_cells_has_none_to_tell_of(model: SheetModel) -> None:
    empty = replace(sheets.seen().sheet(0), rows=0, columns=0)
    model.show(empty)
    model.retell(empty, 1, 1)
    assert model.rowCount() == 0
