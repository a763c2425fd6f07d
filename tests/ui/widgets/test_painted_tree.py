"""A tree of rows as it is painted."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import Forecast, GoalStatus
from ui.models.rows import Cell, Column, Row, Tone
from ui.models.tree import TreeModel
from ui.widgets import row_pictures
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_tree import RowTree

COLUMNS = (Column("Mål", grows=True), Column("Status"))


def goal(key: str, scale: GoalStatus | Forecast = GoalStatus.PARTLY) -> Row:
    return Row(key, (Cell(f"Mål {key}"), Cell("Delvis", scale=scale, tone=Tone.QUIET)))


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


def test_every_row_is_painted_in_light_and_selected(tree: RowTree) -> None:
    tree.expandAll()
    before = tree.grab().toImage()
    tree.choose("b")
    assert tree.grab().toImage() != before


def test_rows_are_painted_as_qt_would_with_the_delegate(tree: RowTree) -> None:
    tree.expandAll()
    tree.choose("b")
    tree.setFocus()
    ours = tree.grab().toImage()
    tree.setItemDelegate(RowDelegate(lined=False, parent=tree))
    assert tree.grab().toImage() == ours


def test_a_word_that_comes_again_in_a_column_is_painted_once(tree: RowTree, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = []
    paint: Callable[..., None] = RowDelegate.paint_cell

    def counted(self: RowDelegate, *args: object, **named: object) -> None:
        painted.append(named["cell"] if "cell" in named else args[2])
        paint(self, *args, **named)

    monkeypatch.setattr(RowDelegate, "paint_cell", counted)
    row_pictures.rows.clear()
    row_pictures.cells.clear()
    tree.rows.show([goal(key) for key in "abcdef"])
    tree.grab()
    assert [cell.text for cell in painted].count("Delvis") == 1
    assert len(painted) == 7


def test_steps_of_two_scales_with_the_same_english_word_are_painted_apart(tree: RowTree) -> None:
    seen = []
    for scale in (GoalStatus.ACHIEVED, Forecast.ACHIEVED):
        tree.rows.show([goal("a", scale)])
        seen.append(tree.grab().toImage())
    assert seen[0] != seen[1]
