"""A tree of rows as it is painted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from malverktyg.domain.scales import Forecast, GoalStatus
from tests.ui.widgets.trees import goal
from ui import look
from ui.models.rows import Cell, Row
from ui.widgets import row_pictures
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_tree import RowTree

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def test_every_row_is_painted_in_light_and_selected(tree: RowTree) -> None:
    tree.expandAll()
    before = tree.grab().toImage()
    tree.choose("b")
    assert tree.grab().toImage() != before


def _scrolled(tree: RowTree) -> None:
    tree.setFixedHeight(110)
    tree.setVerticalScrollMode(RowTree.ScrollMode.ScrollPerPixel)
    tree.verticalScrollBar().setValue(41)


def _pushed_aside(tree: RowTree) -> None:
    tree.setFixedWidth(150)
    tree.horizontalScrollBar().setValue(30)


def _in_contrast(_tree: RowTree) -> None:
    look.choose(scheme=look.Scheme.CONTRAST_LIGHT)


@pytest.mark.parametrize(
    "so",
    [
        lambda tree: tree.setFocus(),
        lambda tree: tree.collapse(tree.rows.index_of("g")),
        lambda tree: tree.setCurrentIndex(tree.rows.index_of("g")),
        lambda tree: tree.selectionModel().select(tree.rows.index_of("c"), SELECT),
        _scrolled,
        _pushed_aside,
        _in_contrast,
        lambda tree: tree.show_rows([]),
    ],
    ids=["focused", "folded", "at a group", "several selected", "scrolled", "pushed aside", "in high contrast", "empty"],
)
def test_rows_are_painted_as_qt_would_with_the_delegate(tree: RowTree, so: Callable[[RowTree], None]) -> None:
    tree.expandAll()
    tree.let_pick()
    tree.choose("b")
    so(tree)
    ours = tree.grab().toImage()
    tree.setItemDelegate(RowDelegate(lined=False, parent=tree))
    assert tree.grab().toImage() == ours
    look.choose(scheme=look.Scheme.SYSTEM)


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


def test_each_selected_row_has_its_ground_from_the_lists_edge(tree: RowTree) -> None:
    tree.let_pick()
    tree.expandAll()
    tree.setCurrentIndex(tree.rows.index_of("b"))
    tree.selectionModel().select(tree.rows.index_of("a"), SELECT)
    seen = tree.viewport().grab().toImage()
    for key in ("a", "b"):
        middle = tree.visualRect(tree.rows.index_of(key)).center().y()
        assert seen.pixelColor(4, middle) == look.colour("sel"), key


def _is_inked(tree: RowTree, top: int, bottom: int) -> bool:
    seen, ground = tree.viewport().grab().toImage(), look.colour("surface")
    return any(seen.pixelColor(x, y) != ground for x in range(seen.width()) for y in range(top, bottom))


@pytest.mark.parametrize("by_qt", [False, True], ids=["painted by the tree", "painted by Qt"])
def test_a_row_that_has_no_whole_room_at_the_lower_edge_is_not_there(tree: RowTree, by_qt: bool) -> None:
    tree.rows.show([goal(key) for key in "abcdef"])
    if by_qt:
        tree.setItemDelegate(RowDelegate(lined=False, parent=tree))
    tree.setFixedHeight(tree.header().height() + 2 * look.px(32) + look.px(26))
    low, high = tree.visualRect(tree.rows.index_of("b")).bottom() + 1, tree.viewport().height()
    assert 0 < high - low < look.px(32)
    assert not _is_inked(tree, low, high)
    assert not tree.indexAt(QPoint(10, low + 2)).isValid()
    assert tree.indexAt(QPoint(10, low - 2)).isValid()
    tree.choose("f")
    assert _is_inked(tree, low - look.px(32), low)
    assert tree.visualRect(tree.rows.index_of("f")).bottom() < high


def test_where_there_is_no_room_for_one_row_as_much_of_it_as_can_be_is_seen(tree: RowTree) -> None:
    tree.rows.show([goal(key) for key in "abc"])
    tree.setFixedHeight(tree.header().height() + look.px(26))
    assert _is_inked(tree, 0, tree.viewport().height())


def _rows_below(tree: RowTree, first: int) -> None:
    """So many goals that the tree scrolls, a row cut by its lower edge, and a place in the middle."""
    tree.show_rows([Row("m", (Cell("Hållbar hälsa"),), tuple(goal(str(at)) for at in range(60)), is_group=True)])
    head, row = tree.header().height(), tree.rowHeight(tree.rows.index(0, 0))
    tree.setFixedHeight(head + 4 * row + row // 2)
    tree.verticalScrollBar().setValue(first)


class Painted(QObject):
    """Remembers what of a view has been painted."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.region = QRegion()
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


@pytest.mark.parametrize("by", [1, 3, -1, -2])
def test_what_scrolls_leaves_no_empty_row_behind(qtbot: QtBot, tree: RowTree, by: int) -> None:
    _rows_below(tree, 5)
    view, row = tree.viewport(), tree.rowHeight(tree.rows.index(0, 0))
    painted = Painted(view)
    view.update()
    qtbot.waitUntil(lambda: painted.region.contains(view.rect().center()))
    painted.region = QRegion()
    tree.verticalScrollBar().setValue(5 + by)
    was_empty = QRect(0, view.height() - row // 2 - max(by, 0) * row, view.width(), row // 2)
    qtbot.waitUntil(lambda: QRegion(was_empty).subtracted(painted.region).isEmpty())
