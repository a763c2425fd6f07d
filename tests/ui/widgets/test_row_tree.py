"""A list on the screen."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.widgets.trees import goal
from ui import look
from ui.models.rows import Cell, Column, Row, RowList
from ui.models.tree import TreeModel
from ui.widgets.row_tree import LEAST, RowTree


def test_choosing_a_row_opens_its_group_and_tells_its_key(tree: RowTree, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.chosen) as told:
        assert tree.choose("c")
    assert told.args == ["c"]
    assert tree.isExpanded(tree.rows.index_of("h"))
    assert tree.current_key() == "c"
    assert not tree.choose("finns inte")


def test_a_group_is_no_choice_but_folds_with_enter(tree: RowTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.chosen):
        tree.setCurrentIndex(tree.rows.index_of("g"))
    assert tree.current_key() == ""
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert tree.isExpanded(tree.rows.index_of("g"))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(tree.rows.index_of("g"))


def test_a_click_on_a_groups_name_folds_it_too(tree: RowTree, qtbot: QtBot) -> None:
    where = tree.place_of("g")
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, where.y()))
    assert tree.isExpanded(tree.rows.index_of("g"))


def test_enter_opens_and_delete_asks_to_remove(tree: RowTree, qtbot: QtBot) -> None:
    tree.choose("a")
    with qtbot.waitSignal(tree.opened) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert told.args == ["a"]
    with qtbot.waitSignal(tree.unwanted):
        qtbot.keyClick(tree, Qt.Key.Key_Delete)


def test_a_list_in_a_scrolling_page_is_as_high_as_its_rows(tree: RowTree) -> None:
    tree.fit_rows()
    two = tree.height()
    tree.rows.show([goal("a")])
    tree.fit_rows()
    assert tree.height() < two


def test_a_third_click_on_a_head_gives_the_lists_own_order_back(tree: RowTree) -> None:
    tree.let_sort()
    tree.rows.show([goal("z"), goal("a")])
    tree.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row.key for row in tree.rows.arranged] == ["a", "z"]
    tree.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [row.key for row in tree.rows.arranged] == ["z", "a"]


def test_end_goes_to_the_very_last_row_of_a_long_list(tree: RowTree, qtbot: QtBot) -> None:
    tree.rows.show([goal(str(number)) for number in range(700)])
    tree.choose("0")
    qtbot.keyClick(tree, Qt.Key.Key_End)
    assert tree.current_key() == "699"


def test_several_rows_are_picked_with_shift_and_told_in_their_order(tree: RowTree, qtbot: QtBot) -> None:
    tree.let_pick()
    tree.choose("b")
    with qtbot.waitSignal(tree.picked):
        qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert tree.picked_keys() == ["a", "b"]


def test_a_row_is_chosen_alone_also_while_control_is_held_down(tree: RowTree, qtbot: QtBot) -> None:
    tree.let_pick()
    tree.choose("b")
    qtbot.keyPress(tree, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    tree.choose("a")
    qtbot.keyRelease(tree, Qt.Key.Key_Control)
    assert tree.picked_keys() == ["a"]


def test_alt_and_an_arrow_asks_to_move_the_row(tree: RowTree, qtbot: QtBot) -> None:
    tree.let_move()
    tree.choose("a")
    tree.setFocus()
    tree.activateWindow()
    qtbot.waitUntil(tree.hasFocus)
    with qtbot.waitSignal(tree.stepped) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told.args == [1]


def test_a_group_that_becomes_current_is_told_as_reached_alone(tree: RowTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.chosen), qtbot.waitSignal(tree.reached) as told:
        assert tree.choose("h")
    assert told.args == ["h"]
    assert tree.reached_key() == "h"


def test_enter_tells_the_column_too(tree: RowTree, qtbot: QtBot) -> None:
    tree.choose("c")
    tree.setCurrentIndex(tree.currentIndex().siblingAtColumn(1))
    with qtbot.waitSignal(tree.opened_at) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert told.args == ["c", 1]


def test_a_short_list_can_give_every_column_the_width_of_its_own_words(qtbot: QtBot) -> None:
    model = TreeModel((Column("Enhet", grows=True), Column("Bedömda"), Column("Senast", right=True)))
    tree = RowTree(model, "Enheter")
    qtbot.addWidget(tree)
    model.setParent(tree)
    widths = {}
    for words in ("4 av 5", "1 019 av 1 022"):
        model.show([Row("a", (Cell("KS"), Cell(words, share=0.8, strong=True), Cell("")))])
        tree.fit_words()
        widths[words] = tree.columnWidth(1)
        assert widths[words] >= look.metrics(15, 600).horizontalAdvance(words) + 64
    assert widths["4 av 5"] < widths["1 019 av 1 022"]
    assert tree.columnWidth(2) >= look.metrics(13, 600).horizontalAdvance("Senast")


def test_the_growing_column_takes_the_rest_and_in_a_narrow_list_stays_readable(tree: RowTree) -> None:
    tree.header().resizeSection(1, 200)
    assert tree.header().length() == tree.viewport().width()
    assert tree.horizontalScrollBar().maximum() == 0
    tree.resize(260, 300)
    assert tree.header().sectionSize(0) == LEAST
    assert tree.horizontalScrollBar().maximum() > 0
    tree.resize(600, 300)
    assert tree.header().length() == tree.viewport().width()


def test_a_column_of_long_words_takes_no_more_than_it_may(qtbot: QtBot) -> None:
    model = TreeModel((Column("Vad", grows=True), Column("Ansvarig")))
    tree = RowTree(model, "Aktiviteter")
    qtbot.addWidget(tree)
    model.setParent(tree)
    model.show([Row("a", (Cell("Bada"), Cell("Enhetschef för hemtjänst och särskilt boende")))])
    tree.fit_words(most=100)
    assert tree.columnWidth(1) == look.px(100)


def test_a_list_that_is_seen_whole_never_scrolls_and_tells_how_many_rows_a_height_has_room_for(tree: RowTree) -> None:
    tree.fit_rows()
    tree.resize(150, tree.height())
    tree.header().resizeSection(1, 100)
    assert tree.header().length() <= tree.viewport().width()
    assert tree.rows_in(tree.height()) == tree.rows.rowCount()
    assert tree.rows_in(0) <= 0


def long(name: str, count: int) -> Row:
    keys = [f"{name}{number}" for number in range(count)]
    return Row(name, (Cell(name),), RowList(keys, lambda key: Row(key, (Cell(key),))), is_group=True)


def test_long_groups_come_as_one_scrolls_opened_unless_they_were_folded(tree: RowTree, qtbot: QtBot) -> None:
    tree.show_rows([long("x", 40), long("y", 300), long("z", 300)])
    assert tree.rows.rowCount() == 2
    tree.collapse(tree.rows.index_of("x"))
    tree.show_rows([long("x", 40), long("y", 300), long("z", 300)])
    assert not tree.isExpanded(tree.rows.index_of("x"))

    def whole() -> bool:
        tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum())
        return tree.rows.rowCount(tree.rows.index_of("z")) == 300

    qtbot.waitUntil(whole)
    assert tree.isExpanded(tree.rows.index_of("z"))


def test_where_all_that_is_given_is_folded_more_comes_until_the_list_is_full(tree: RowTree, qtbot: QtBot) -> None:
    groups = [long(f"g{number}-", 40) for number in range(30)]
    tree.show_rows(groups)
    for place in range(tree.rows.rowCount()):
        tree.collapse(tree.rows.index(place, 0))
    before = tree.rows.rowCount()
    qtbot.waitUntil(lambda: tree.rows.rowCount() > before)


def test_one_group_is_opened_and_the_others_folded(tree: RowTree) -> None:
    tree.show_rows([long("x", 300), long("y", 2), long("z", 2)])
    tree.open_group("y")
    assert tree.reached_key() == "y0"
    assert [tree.isExpanded(tree.rows.index_of(key)) for key in "xy"] == [False, True]


def test_narrowed_a_list_is_given_two_screenfuls_and_more_only_as_one_scrolls(tree: RowTree, qtbot: QtBot) -> None:
    tree.rewind()
    tree.show_rows([goal(str(number)) for number in range(700)])
    given = tree.rows.rowCount()
    qtbot.wait(10)
    assert tree.rows.rowCount() == given
    assert tree.rows_in(tree.height()) < given < 60
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum() // 3)
    qtbot.wait(10)
    assert tree.rows.rowCount() == given
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: tree.rows.rowCount() > given)


def test_other_rows_are_laid_out_before_they_are_painted_so_that_they_are_painted_once(tree: RowTree) -> None:
    tree.show_rows([goal(str(number)) for number in range(70)])
    assert tree.verticalScrollBar().maximum() > 0
    tree.show_rows([goal("a")])
    assert tree.verticalScrollBar().maximum() == 0


def test_columns_stand_still_while_rows_come_and_go_where_the_bars_room_is_kept(tree: RowTree) -> None:
    tree.keep_bar_room()
    tree.show_rows([goal("a")])
    wide = tree.header().sectionSize(0)
    tree.show_rows([goal(str(number)) for number in range(70)])
    assert tree.header().sectionSize(0) == wide
