"""Rows that can be dragged."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.models.movable import KIND, MovableTree
from ui.models.rows import Cell, Column, Row

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model(qapp: object) -> MovableTree:
    made = MovableTree((Column("Mål", grows=True), Column("Klara")))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    groups = (("g", "abc"), ("h", "d"))
    made.show([Row(key, (Cell(key),), tuple(Row(one, (Cell(one),)) for one in rows), is_group=True) for key, rows in groups])
    return made


def dragged(model: MovableTree, *keys: str) -> QMimeData:
    return model.mimeData([model.index_of(key, column) for key in keys for column in (0, 1)])


def test_a_drop_between_rows_tells_what_goes_where(qtbot: QtBot, model: MovableTree) -> None:
    with qtbot.waitSignal(model.moved) as told:
        assert not model.dropMimeData(dragged(model, "a", "b"), MOVE, 0, 0, model.index_of("h"))
    assert told.args == [["a", "b"], "h", "d"]


def test_a_drop_on_a_group_is_at_its_end(qtbot: QtBot, model: MovableTree) -> None:
    with qtbot.waitSignal(model.moved) as told:
        model.dropMimeData(dragged(model, "d"), MOVE, -1, -1, model.index_of("g"))
    assert told.args == [["d"], "g", ""]


def test_a_drop_between_groups_or_of_something_else_moves_nothing(qtbot: QtBot, model: MovableTree) -> None:
    other = QMimeData()
    other.setText("hej")
    with qtbot.assertNotEmitted(model.moved):
        model.dropMimeData(dragged(model, "a"), MOVE, 1, 0, QModelIndex())
        model.dropMimeData(other, MOVE, 0, 0, model.index_of("h"))


def test_only_things_are_dragged_and_only_groups_take_them(model: MovableTree) -> None:
    assert model.flags(model.index_of("a")) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index_of("g")) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index_of("g")) & Qt.ItemFlag.ItemIsDropEnabled
    assert dragged(model, "g", "c").data(KIND).data() == b"c"


def test_sorted_rows_stay_where_they_are(model: MovableTree) -> None:
    model.sort(0)
    assert not model.flags(model.index_of("a")) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index_of("g")) & Qt.ItemFlag.ItemIsDropEnabled
