"""What is copied of a list."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from ui.models.rows import Cell, Row
from ui.widgets.pasting import is_of_cells
from ui.widgets.row_tree import RowTree


def copied() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture(autouse=True)
def empty_clipboard() -> None:
    QGuiApplication.clipboard().clear()


def test_the_current_row_is_copied_with_all_that_is_seen_of_it(tree: RowTree, qtbot: QtBot) -> None:
    tree.choose("b")
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == "Mål b\tDelvis"
    assert is_of_cells(QGuiApplication.clipboard().mimeData())
    tree.setColumnHidden(1, True)
    tree.copy()
    assert copied() == "Mål b"


def test_chosen_rows_are_copied_from_the_top_a_group_as_its_words(tree: RowTree, qtbot: QtBot) -> None:
    tree.let_pick()
    tree.choose("c")
    for key in ("a", "g"):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        tree.selectionModel().select(tree.rows.index_of(key), flags)
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied().split("\n") == ["Hållbar hälsa", "Mål a\tDelvis", "Mål c\tDelvis"]


def test_a_cell_is_copied_whole_and_as_one_line(tree: RowTree) -> None:
    tree.rows.show([Row("x", (Cell("Mål …", full="Mål med\nmånga <ord>"), Cell()))])
    tree.choose("x")
    tree.copy()
    assert copied() == "Mål med många <ord>"
    assert "Mål med många &lt;ord&gt;" in QGuiApplication.clipboard().mimeData().html()


def test_a_list_without_rows_leaves_the_clipboard(tree: RowTree) -> None:
    QGuiApplication.clipboard().setText("kvar")
    tree.rows.show([])
    tree.copy()
    assert copied() == "kvar"


def test_all_are_chosen_where_several_can_be(tree: RowTree, qtbot: QtBot) -> None:
    tree.rows.show([Row(str(number), (Cell(f"Mål {number}"), Cell())) for number in range(1000)])
    tree.choose("0")
    qtbot.keyClick(tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert tree.picked_keys() == ["0"]
    tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
    qtbot.keyClick(tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(tree.picked_keys()) == 1000
