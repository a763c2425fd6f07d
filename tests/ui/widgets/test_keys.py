"""Keys that belong to a part of the window."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.goals.page import GoalsPage
from ui.widgets.dialogs import Dialog
from ui.widgets.keys import on_keys
from ui.widgets.line import Line
from ui.window import Window


def test_the_same_keys_mean_the_part_that_has_the_focus(stage: QWidget, qtbot: QtBot) -> None:
    heard: list[str] = []
    lines = []
    for name in ("första", "andra"):
        part, line = QWidget(), QLineEdit()
        QVBoxLayout(part).addWidget(line)
        layout = stage.layout()
        assert layout is not None
        layout.addWidget(part)
        on_keys(part, "Alt+Up", lambda name=name: heard.append(name))
        lines.append(line)
    QApplication.processEvents()
    lines[1].setFocus()
    qtbot.keyClick(lines[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    lines[0].setFocus()
    qtbot.keyClick(lines[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert heard == ["andra", "första"]


def the_menu() -> QMenu | None:
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return None
    menu.close()
    return menu


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Windows opens the menu by itself")
def test_shift_f10_opens_the_menu_of_the_current_row_and_of_the_text(filled: Window, qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    filled.enter(1)
    page = filled.page
    assert isinstance(page, GoalsPage)
    page.side.tree.setFocus()
    qtbot.keyClick(page.side.tree, Qt.Key.Key_F10, shift)
    menu = the_menu()
    assert menu is not None
    assert "Ändra\tF2" in [action.text() for action in menu.actions()]
    for kind in (QLineEdit, QPlainTextEdit):
        field = page.side.findChild(kind) or page.findChild(kind)
        assert field is not None
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_F10)
        assert the_menu() is None
        qtbot.keyClick(field, Qt.Key.Key_F10, shift)
        menu = the_menu()
        assert menu is not None
        assert 0 < field.mapFromGlobal(menu.pos()).y() <= field.height()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Windows opens the menu by itself")
def test_shift_f10_opens_it_in_a_dialog_too(qtbot: QtBot) -> None:
    field = Line()
    dialog = Dialog("Fråga")
    dialog.put_together(field, QPushButton("Stäng"), wide=300)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert the_menu() is not None
    assert dialog.isVisible()
