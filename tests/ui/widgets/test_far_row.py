"""A row that is current though it stands far down in a long list."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.trees import goal
from ui.widgets.far_row import NEAR, FarRow
from ui.widgets.row_tree import RowTree

ROWS = [goal(str(number)) for number in range(2000)]
FAR = "1900"


@pytest.fixture
def far(tree: RowTree, stage: QWidget) -> FarRow:
    """A row far down is current, and the list is narrowed to others among which it stands far down, too; a line has the focus."""
    line, column = QLineEdit(), stage.layout()
    assert column is not None
    column.addWidget(line)
    column.addWidget(tree)
    line.setFocus()
    tree.setFixedHeight(300)
    tree.show()
    tree.show_rows(ROWS)
    tree.choose(FAR)
    made = FarRow(tree)
    made.let_go()
    tree.rewind()
    tree.show_rows(ROWS[1:])
    assert made.keep(FAR, soon=False)
    return made


@pytest.mark.usefixtures("far")
def test_the_rows_before_it_are_not_gone_through(tree: RowTree) -> None:
    assert tree.rows.rowCount() < NEAR
    assert tree.reached_key() == tree.current_key() == FAR
    assert tree.verticalScrollBar().value() == 0


@pytest.mark.usefixtures("far")
def test_its_turn_comes_as_one_scrolls_and_moves_nothing(tree: RowTree, qtbot: QtBot) -> None:
    tree.rows.give_all()
    qtbot.waitUntil(lambda: tree.currentIndex().isValid())
    assert tree.currentIndex() == tree.rows.index_of(FAR)
    assert tree.selectionModel().isSelected(tree.rows.index_of(FAR))
    assert tree.verticalScrollBar().value() == 0


@pytest.mark.usefixtures("far")
def test_a_key_in_the_list_begins_there(tree: RowTree, qtbot: QtBot) -> None:
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.current_key() == "1901"
    assert tree.currentIndex().isValid()


@pytest.mark.usefixtures("far")
@pytest.mark.parametrize(
    ("reason", "there"), [(Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)], ids=["keys", "mouse"]
)
def test_one_who_comes_by_the_keys_comes_there_and_a_click_is_on_what_is_seen(
    tree: RowTree, reason: Qt.FocusReason, there: bool
) -> None:
    QApplication.sendEvent(tree, QFocusEvent(QEvent.Type.FocusIn, reason))
    assert tree.currentIndex().isValid() is there
    assert tree.reached_key() == FAR


@pytest.mark.usefixtures("far")
def test_a_click_chooses_another_and_it_is_awaited_no_more(tree: RowTree, qtbot: QtBot) -> None:
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.place_of("3"))
    assert tree.current_key() == "3"
    assert tree.awaited == ""


def test_a_list_that_is_whole_again_goes_there_when_nothing_else_is_done(tree: RowTree, far: FarRow, qtbot: QtBot) -> None:
    tree.show_rows(ROWS)
    assert far.keep(FAR, soon=True)
    qtbot.waitUntil(lambda: tree.currentIndex() == tree.rows.index_of(FAR) and tree.currentIndex().isValid())
    assert tree.viewport().rect().intersects(tree.visualRect(tree.currentIndex()))


def test_a_near_row_is_current_at_once_and_one_that_is_gone_is_not(tree: RowTree, far: FarRow) -> None:
    tree.rewind()
    tree.show_rows(ROWS[:NEAR])
    assert far.keep("250", soon=False)
    assert tree.currentIndex() == tree.rows.index_of("250")
    assert not far.keep(FAR, soon=False)
    assert tree.awaited == ""


def test_a_row_that_is_near_is_let_stand(tree: RowTree) -> None:
    tree.show_rows(ROWS)
    tree.choose("5")
    FarRow(tree).let_go()
    assert tree.currentIndex() == tree.rows.index_of("5")
