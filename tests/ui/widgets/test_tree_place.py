"""Where one is in a tree, had again in another."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint
from pytestqt.qtbot import QtBot

from tests.ui.widgets.trees import COLUMNS, goal
from ui.models.rows import Cell, Row
from ui.models.tree import KEY_ROLE, TreeModel
from ui.widgets.row_tree import RowTree
from ui.widgets.tree_place import TreePlace

ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
GROUPS = tuple(
    Row(name, (Cell(f"Grupp {name}", strong=True),), tuple(goal(f"{name}{number}") for number in range(90)), is_group=True)
    for name in "abc"
)


def shown(qtbot: QtBot) -> RowTree:
    """A tree of three groups, of which it has not been given all."""
    model = TreeModel(COLUMNS)
    made = RowTree(model, "Mål")
    model.setParent(made)
    qtbot.addWidget(made)
    made.let_pick()
    made.resize(500, 200)
    made.show()
    made.rewind()
    made.show_rows(GROUPS)
    return made


def test_a_tree_that_nobody_has_touched_leaves_another_alone(qtbot: QtBot) -> None:
    assert TreePlace.of(shown(qtbot)) == TreePlace()


def test_folded_groups_what_is_picked_and_the_uppermost_row_are_the_same_in_another_tree(qtbot: QtBot) -> None:
    before, after = shown(qtbot), shown(qtbot)
    before.rows.give_all()
    before.collapse(before.rows.index_of("a"))
    before.setCurrentIndex(before.rows.index_of("b3"))
    before.selectionModel().select(before.rows.index_of("c7"), ADD)
    before.verticalScrollBar().setValue(120)
    kept = TreePlace.of(before)
    assert kept.folded == ("a",)
    kept.give_back(after)
    assert not after.isExpanded(after.rows.index_of("a"))
    assert after.isExpanded(after.rows.index_of("b"))
    assert after.picked_keys() == ["b3", "c7"]
    assert after.indexAt(QPoint(0, 0)).data(KEY_ROLE) == kept.top


@pytest.mark.parametrize("place", [TreePlace(("x",), ("y", "z"), "w"), TreePlace()])
def test_what_is_not_there_is_passed_over(qtbot: QtBot, place: TreePlace) -> None:
    tree = shown(qtbot)
    place.give_back(tree)
    assert TreePlace.of(tree) == TreePlace()
