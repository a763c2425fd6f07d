"""What tests of widgets share: a tree with two groups of goals."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.trees import COLUMNS, goal
from ui.models.rows import Cell, Row
from ui.models.tree import TreeModel
from ui.widgets.row_tree import RowTree


@pytest.fixture
def tree(qtbot: QtBot) -> RowTree:
    model = TreeModel(COLUMNS)
    tree = RowTree(model, "Mål")
    qtbot.addWidget(tree)
    model.setParent(tree)
    group = Row("g", (Cell("Hållbar hälsa", strong=True),), (goal("a"), goal("b")), is_group=True)
    other = Row("h", (Cell("Hållbar natur", strong=True),), (goal("c"),), is_group=True)
    model.show([group, other])
    tree.resize(500, 300)
    tree.show()
    return tree
