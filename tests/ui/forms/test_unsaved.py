"""Ctrl+Z where something is written that could not be saved."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from ui.pages.activities.page import ActivitiesPage
from ui.window import Window

Typing = Callable[[QWidget, str], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(filled: Window) -> ActivitiesPage:
    filled.enter(2)
    page = filled.page
    assert isinstance(page, ActivitiesPage)
    return page


def leave_for_the_list(page: ActivitiesPage, qtbot: QtBot) -> None:
    page.side.tree.setFocus()
    qtbot.keyClick(page.side.tree, Qt.Key.Key_Z, CTRL)


def test_it_is_taken_back_in_its_field_before_anything_in_the_file(
    filled: Window, page: ActivitiesPage, qtbot: QtBot, type_text: Typing
) -> None:
    percent = page.detail.form.editor("percent")
    before = filled.session.register
    percent.setFocus()
    type_text(percent, "hälften")
    page.side.tree.setFocus()
    filled.menus.edit.aboutToShow.emit()
    assert filled.menus.actions["undo"].text() == "&Ångra det som inte är sparat"
    leave_for_the_list(page, qtbot)
    assert percent.hasFocus()
    assert isinstance(percent, QLineEdit)
    assert percent.text() == ""
    assert filled.session.register is before
    filled.menus.edit.aboutToShow.emit()
    assert filled.menus.actions["undo"].text() == f"&Ångra {filled.session.can_undo}"
    leave_for_the_list(page, qtbot)
    assert filled.session.register is not before


def test_the_receipts_own_undo_takes_back_what_it_tells_of(
    filled: Window, page: ActivitiesPage, qtbot: QtBot, type_text: Typing
) -> None:
    before = len(filled.session.register.all(Activity))
    percent = page.detail.form.editor("percent")
    percent.setFocus()
    type_text(percent, "hälften")
    activity = next(one for one in filled.session.register.all(Activity).values() if one.id != page.current)
    filled.session.remove(activity, why="Tog bort aktiviteten")
    filled.session.tell("Aktiviteten är borttagen", undoable=True)
    filled.receipts.undo.click()
    assert len(filled.session.register.all(Activity)) == before


def test_what_a_new_thing_lacks_is_not_lost_by_it(filled: Window, page: ActivitiesPage, qtbot: QtBot, type_text: Typing) -> None:
    page.new_here()
    comment = page.detail.form.editor("comment")
    comment.setFocus()
    type_text(comment, "Börja")
    leave_for_the_list(page, qtbot)
    assert comment.hasFocus()
    assert page.detail.form.cells["comment"].field.edit.value() == ""
    qtbot.keyClick(comment, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.detail.form.cells["comment"].field.edit.value() == "Börja"
