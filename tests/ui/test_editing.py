"""Redigera, in the field or the list that the keys go to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.goals.page import GoalsPage
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.window import Window


def can(window: Window) -> set[str]:
    """What is on as the menu opens."""
    window.menus.edit.aboutToShow.emit()
    return {name for name, action in window.deeds.editing.actions.items() if action.isEnabled()}


def do(window: Window, name: str) -> None:
    window.menus.edit.aboutToShow.emit()
    window.deeds.editing.actions[name].trigger()


@pytest.fixture(autouse=True)
def empty_clipboard() -> None:
    QGuiApplication.clipboard().clear()


def put(window: Window, widget: QWidget) -> None:
    """Put a widget into the window and give it the keys."""
    window.right.addWidget(widget)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.show()
    widget.setFocus()


@pytest.mark.parametrize("kind", [Line, LongText])
def test_the_menu_edits_the_field_that_has_the_keys(filled: Window, kind: type[Line] | type[LongText]) -> None:
    field = kind()
    put(filled, field)
    assert can(filled) == set()
    field.set_value("Trygga skolvägar")
    assert can(filled) == {"selectAll"}
    do(filled, "selectAll")
    assert can(filled) == {"cut", "copy", "selectAll"}
    do(filled, "copy")
    assert QGuiApplication.clipboard().text() == "Trygga skolvägar"
    do(filled, "cut")
    assert field.value() == ""
    assert can(filled) == {"paste"}
    filled.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)  # opened with the keys
    do(filled, "paste")
    assert field.value() == "Trygga skolvägar"


def test_what_can_only_be_read_can_be_copied(filled: Window) -> None:
    QGuiApplication.clipboard().setText("ord")
    line, secret = QLineEdit("Fast"), QLineEdit("hemligt")
    line.setReadOnly(True)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    handbook, said = QTextBrowser(), QLabel("Så sades det")
    handbook.setPlainText("Kapitel ett")
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for widget, selecting, expected in (
        (line, line.selectAll, {"copy", "selectAll"}),
        (secret, secret.selectAll, {"paste", "selectAll"}),
        (handbook, handbook.selectAll, {"copy", "selectAll"}),
        (said, lambda: said.setSelection(3, 5), {"copy"}),
    ):
        put(filled, widget)
        selecting()
        assert can(filled) == expected
    do(filled, "copy")
    assert QGuiApplication.clipboard().text() == "sades"
    said.setSelection(0, 0)
    assert can(filled) == set()


def test_the_chosen_rows_of_a_list_are_copied_and_all_are_marked(filled: Window) -> None:
    filled.enter(1)
    page = filled.page
    assert isinstance(page, GoalsPage)
    tree = page.side.tree
    assert can(filled) == {"copy", "selectAll"}
    do(filled, "selectAll")
    assert len(tree.picked_keys()) == len(filled.session.register.goals_of(2023))
    do(filled, "copy")
    assert len(QGuiApplication.clipboard().text().split("\n")) >= len(tree.picked_keys())


def test_any_other_list_copies_what_is_current(filled: Window) -> None:
    names = QListWidget()
    put(filled, names)
    assert can(filled) == set()
    names.addItems(["En", "Två"])
    names.setCurrentRow(1)
    assert can(filled) == {"copy"}
    do(filled, "copy")
    assert QGuiApplication.clipboard().text() == "Två"


def test_nothing_is_on_where_nothing_can_be_edited(filled: Window) -> None:
    QGuiApplication.clipboard().setText("ord")
    put(filled, QPushButton("Skriv ut"))
    assert can(filled) == set()
    field = Line()
    put(filled, field)
    assert can(filled) == {"paste"}
    field.hide()
    filled.deeds.editing.actions["paste"].trigger()
    assert field.value() == ""


def test_the_keys_stand_in_the_menu_and_are_the_fields_own(qtbot: QtBot, filled: Window) -> None:
    shown = {name: action.shortcut().toString() for name, action in filled.deeds.editing.actions.items()}
    assert shown == {"cut": "Ctrl+X", "copy": "Ctrl+C", "paste": "Ctrl+V", "selectAll": "Ctrl+A"}
    fired: list[str] = []
    for name, action in filled.deeds.editing.actions.items():
        action.triggered.connect(lambda _, name=name: fired.append(name))
    field = Line()
    put(filled, field)
    field.set_value("ord")
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V):
        qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "ord"
    assert fired == []
    assert QKeySequence("Ctrl+X") not in [key for one in filled.menus.actions.values() for key in one.shortcuts()]
