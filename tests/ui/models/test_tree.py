"""What a view sees when the rows of a list are exchanged."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from ui.models.giving import FIRST, PAGE
from ui.models.rows import Cell, Column, Row, RowList, keys_of
from ui.models.tree import CELL_ROLE, GROUP_ROLE, KEY_ROLE, TreeModel

COLUMNS = (Column("Mål", grows=True), Column("Klara", right=True))
FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal


def leaf(key: str, text: str = "") -> Row:
    return Row(key, (Cell(text or key), Cell("1 av 2")))


def group(key: str, *keys: str) -> Row:
    return Row(key, (Cell(key),), tuple(leaf(each) for each in keys), is_group=True)


def shape(model: TreeModel, parent: QModelIndex | None = None) -> list[object]:
    above = parent or QModelIndex()
    found: list[object] = []
    for place in range(model.rowCount(above)):
        index = model.index(place, 0, above)
        below = shape(model, index)
        found.append((index.data(KEY_ROLE), below) if index.data(GROUP_ROLE) else index.data(KEY_ROLE))
    return found


@pytest.fixture
def model(qapp: object) -> TreeModel:
    model = TreeModel(COLUMNS)
    QAbstractItemModelTester(model, FAIL, model)
    return model


def test_groups_stand_with_their_rows_beneath_them(model: TreeModel) -> None:
    model.show([group("vardag", "a", "b"), group("hälsa", "c")])
    assert shape(model) == [("vardag", ["a", "b"]), ("hälsa", ["c"])]


def test_a_row_says_its_text_its_whole_and_its_key(model: TreeModel) -> None:
    model.show([Row("a", (Cell("31 aug", full="2023-08-31"),))])
    index = model.index_of("a")
    assert index.data() == "31 aug"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "2023-08-31"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2023-08-31"
    assert index.data(CELL_ROLE) == Cell("31 aug", full="2023-08-31")


def test_a_text_that_stands_whole_needs_no_tooltip(model: TreeModel) -> None:
    model.show([leaf("a")])
    assert model.index_of("a").data(Qt.ItemDataRole.ToolTipRole) is None


def test_the_head_names_its_columns_and_sets_numbers_right(model: TreeModel) -> None:
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Mål"
    alignment = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & int(Qt.AlignmentFlag.AlignRight)


def test_what_was_chosen_stays_chosen_when_other_rows_come_and_go(model: TreeModel) -> None:
    model.show([group("vardag", "a", "b", "c")])
    held = QPersistentModelIndex(model.index_of("b"))
    model.show([group("ny", "x"), group("vardag", "c", "y", "b")])
    assert held.isValid()
    assert held.data(KEY_ROLE) == "b"
    assert held.row() == 2


def test_a_change_in_one_row_tells_of_that_row_only(model: TreeModel) -> None:
    model.show([leaf("a"), leaf("b")])
    told: list[str] = []
    model.dataChanged.connect(lambda top, _bottom: told.append(top.data(KEY_ROLE)))
    model.show([leaf("a"), leaf("b", "Nytt")])
    assert told == ["b"]


def test_nothing_is_told_when_nothing_differs(model: TreeModel) -> None:
    model.show([group("vardag", "a", "b")])
    told: list[object] = []
    for signal in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
        signal.connect(lambda *_: told.append(1))
    model.show([group("vardag", "a", "b")])
    assert told == []


def test_sorting_puts_swedish_letters_last_and_keeps_to_new_rows(model: TreeModel) -> None:
    model.show([leaf("1", "Ökad"), leaf("2", "Zink"), leaf("3", "Ärlig"), leaf("4", "Åtta")])
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert shape(model) == ["2", "4", "3", "1"]
    model.show([leaf("1", "Ökad"), leaf("2", "Zink"), leaf("5", "Anka")])
    assert shape(model) == ["5", "2", "1"]
    model.sort(-1)
    assert shape(model) == ["1", "2", "5"]


def test_a_tree_sorts_within_its_groups_and_leaves_what_is_empty_last(model: TreeModel) -> None:
    rows = (Row("a", (Cell(""),)), Row("b", (Cell("B"),)), Row("c", (Cell("C"),)))
    model.show([Row("z", (Cell("Z"),), rows, is_group=True), group("y", "d")])
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert shape(model) == [("z", ["c", "b", "a"]), ("y", ["d"])]


keys = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)
trees = st.lists(st.tuples(st.sampled_from("VHGKN"), keys), unique_by=lambda one: one[0], max_size=5)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(first=trees, second=trees)
def test_any_tree_can_follow_any_other(first: list[tuple[str, list[str]]], second: list[tuple[str, list[str]]]) -> None:
    model = TreeModel(COLUMNS)
    tester = QAbstractItemModelTester(model, FAIL)
    view = QTreeView()
    view.setModel(model)
    for tree in (first, second):
        model.show([group(name, *(name + each for each in below)) for name, below in tree])
        view.expandAll()
        assert shape(model) == [(name, [name + each for each in below]) for name, below in tree]
    view.setModel(None)
    del tester


def test_other_columns_are_taken_over_and_the_rows_shown_anew(model: TreeModel) -> None:
    model.show([group("vardag", "a")])
    model.rename((Column("Mål", grows=True), Column("Klara"), Column("Ägare")))
    assert model.columnCount() == 3
    assert shape(model) == []
    model.show([group("vardag", "a")])
    assert shape(model) == [("vardag", ["a"])]


def flat(count: int) -> list[Row]:
    return [leaf(str(number)) for number in range(count)]


def test_a_view_is_given_a_long_list_a_page_at_a_time(model: TreeModel) -> None:
    model.show(flat(1000))
    assert model.rowCount() == FIRST
    model.give_more()
    assert model.rowCount() == FIRST + PAGE
    model.give_all()
    assert model.rowCount() == 1000


def test_a_view_that_lays_its_rows_out_anew_is_given_no_more_by_it(model: TreeModel, qtbot: QtBot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.show(flat(1000))
    view.show()
    view.doItemsLayout()
    qtbot.wait(10)
    assert model.rowCount() == FIRST
    view.setModel(None)


def test_a_row_far_down_is_reached(model: TreeModel) -> None:
    model.show(flat(1000))
    assert not model.index_of("700").isValid()
    model.reach("700")
    assert model.index_of("700").row() == 700


def test_other_rows_begin_with_the_first_again_but_an_edit_keeps_what_was_given(model: TreeModel) -> None:
    model.show(flat(1000))
    model.give_all()
    model.show(flat(999))
    assert model.rowCount() == 999
    model.rewind()
    model.show(flat(998))
    assert model.rowCount() == FIRST
    model.rewind(20)
    model.show(flat(997))
    assert model.rowCount() == 20


def test_rows_are_not_made_before_they_are_looked_at(model: TreeModel) -> None:
    made: list[str] = []

    def make(key: str) -> Row:
        made.append(key)
        return leaf(key)

    model.show(RowList([str(number) for number in range(1000)], make))
    assert model.rowCount() == FIRST
    assert model.index(3, 0).data(KEY_ROLE) == "3"
    assert not model.index(3, 0).data(GROUP_ROLE)
    assert model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemNeverHasChildren
    assert set(made) <= {"0"}
    assert model.index(3, 0).data() == "3"
    assert made[-1] == "3"
    assert list(keys_of(model.arranged))[-1] == "999"


@pytest.mark.usefixtures("qapp")
def test_a_row_that_was_never_looked_at_is_made_as_it_is_now(qtbot: QtBot) -> None:
    model = TreeModel(COLUMNS)
    keys = [str(number) for number in range(9)]
    model.show([Row("g", (Cell("G"),), RowList(keys, leaf), is_group=True)])
    above = model.index_of("g")
    assert model.index(3, 0, above).data() == "3"
    told: list[int] = []
    model.dataChanged.connect(lambda first, _: told.append(first.row()))
    model.show([Row("g", (Cell("G"),), RowList(keys, lambda key: leaf(key, f"ny {key}")), is_group=True)])
    assert told == [3]
    assert [model.index(place, 0, above).data() for place in range(9)] == [f"ny {key}" for key in keys]


def test_rows_in_which_every_other_is_another_are_exchanged_whole(model: TreeModel) -> None:
    model.show(flat(40))
    model.show([row for row in flat(80) if int(row.key) % 3])
    assert shape(model) == [str(number) for number in range(80) if number % 3]
