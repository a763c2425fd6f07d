"""The menu of a list's rows: what its page can do with the chosen ones, and the order of the rows, also without a mouse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from ui.widgets import texts
from ui.widgets.row_tree import RowTree


@dataclass(frozen=True, slots=True)
class RowDeed:
    """One line of the menu: its words, the keys that do the same in the list, and the doing, or the lines of a menu within."""

    words: str
    keys: str = ""
    do: Callable[[], object] | None = None
    within: "Sequence[RowDeed]" = ()


Deeds = Callable[[], Sequence[RowDeed]]


def give_menu(tree: RowTree, deeds: Deeds) -> None:
    """Open the menu on a row, with the mouse or the menu key; ``deeds`` are asked for what can be done right then."""
    tree.menu_wanted.connect(lambda where: row_menu(tree, deeds()).popup(where))


def row_menu(tree: RowTree, deeds: Sequence[RowDeed]) -> QMenu:
    """The menu as it is right now; it goes when it is closed."""
    menu = QMenu(tree)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, deeds)
    if tree.isSortingEnabled():
        menu.addSeparator()  # not seen where nothing stands above it
        _offer_orders(menu.addMenu(texts.SORT_BY), tree)
    return menu


def _fill(menu: QMenu, deeds: Sequence[RowDeed]) -> None:
    for deed in deeds:
        words = deed.words.replace("&", "&&")
        if deed.within:
            _fill(menu.addMenu(words), deed.within)
        elif deed.do is not None:
            keys = f"\t{deed.keys}" if deed.keys else ""  # as a shortcut it would be a second one to the list's own
            menu.addAction(f"{words}{keys}").triggered.connect(lambda _, do=deed.do: do())


def _offer_orders(menu: QMenu, tree: RowTree) -> None:
    """Each head, the one that the rows are sorted by ticked: to choose that again turns the order."""
    head, order = tree.sorting()
    for column in tree.rows.columns:
        action = menu.addAction(column.head.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(column.head == head)
        turned = column.head == head and order is Qt.SortOrder.AscendingOrder
        way = Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder
        action.triggered.connect(lambda _, head=column.head, way=way: tree.sort_by(head, way))
    menu.addSeparator()
    own = menu.addAction(texts.OWN_ORDER)
    own.setEnabled(bool(head))
    own.triggered.connect(lambda _: tree.sort_by("", Qt.SortOrder.AscendingOrder))
