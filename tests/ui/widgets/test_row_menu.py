"""The menu of a list's rows."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.widgets.row_menu import RowDeed, give_menu, row_menu
from ui.widgets.row_tree import RowTree


def the_menu(tree: RowTree, where: QPoint | None = None) -> QMenu | None:
    """The menu that opens at a place with the mouse, or with the menu key."""
    if where is None:
        here, reason, to = tree.rect().center(), QContextMenuEvent.Reason.Keyboard, tree
    else:
        here, reason, to = where, QContextMenuEvent.Reason.Mouse, tree.viewport()
    QApplication.sendEvent(to, QContextMenuEvent(reason, here, to.mapToGlobal(here)))
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        menu.close()
        return menu
    return None


def words(menu: QMenu | None) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()] if menu is not None else []


def test_it_opens_on_a_row_with_the_mouse_and_on_the_current_one_with_the_menu_key(tree: RowTree) -> None:
    done: list[str] = []
    give_menu(tree, lambda: (RowDeed("Ändra & spara", "F2", lambda: done.append("a")), RowDeed("Läge", within=[RowDeed("Klar")])))
    tree.choose("a")
    menu = the_menu(tree)
    assert words(menu) == ["Ändra && spara\tF2", "Läge"]
    assert menu is not None
    menu.actions()[0].trigger()
    assert done == ["a"]
    assert words(the_menu(tree, tree.place_of("b"))) == words(menu)
    assert the_menu(tree, QPoint(20, tree.viewport().height() - 2)) is None


def test_rows_that_can_be_sorted_are_sorted_from_it_too(tree: RowTree) -> None:
    assert words(row_menu(tree, ())) == []
    tree.let_sort()
    tree.choose("a")

    def orders() -> dict[str, bool]:
        (within,) = (action.menu() for action in row_menu(tree, ()).actions() if action.menu() is not None)
        assert isinstance(within, QMenu)
        return {action.text(): action.isChecked() for action in within.actions() if not action.isSeparator()}

    def choose(words: str) -> None:
        menu = row_menu(tree, ())
        within = next(action.menu() for action in menu.actions() if action.menu() is not None)
        assert isinstance(within, QMenu)
        next(action for action in within.actions() if action.text() == words).trigger()

    assert orders() == {"Mål": False, "Status": False, "Egen ordning": False}
    choose("Status")
    assert tree.sorting() == ("Status", Qt.SortOrder.AscendingOrder)
    assert orders()["Status"]
    choose("Status")
    assert tree.sorting() == ("Status", Qt.SortOrder.DescendingOrder)
    choose("Egen ordning")
    assert tree.sorting()[0] == ""


def test_the_right_button_folds_no_group(tree: RowTree, qtbot: QtBot) -> None:
    where = QPoint(120, tree.place_of("g").y())
    was = tree.isExpanded(tree.rows.index_of("g"))
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, pos=where)
    assert tree.isExpanded(tree.rows.index_of("g")) is was
