"""The header says it while something stands that cannot be saved, and takes one there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import heeding
from ui.heeding import Heeding
from ui.pages.activities.page import ActivitiesPage
from ui.window import Window

Typing = Callable[[QWidget, str], None]
WRONG = "150"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heeding, "PAUSE", 0)


@pytest.fixture
def page(filled: Window) -> ActivitiesPage:
    filled.enter(2)
    page = filled.page
    assert isinstance(page, ActivitiesPage)
    page.show_thing("activity", page.side.keys()[0])
    return page


@pytest.fixture
def percent(page: ActivitiesPage, type_text: Typing) -> QWidget:
    """A field with what cannot be saved in it; the focus is in another."""
    editor = page.detail.form.editor("percent")
    editor.setFocus()
    QTest.keySequence(editor, "Ctrl+A")
    type_text(editor, WRONG)
    page.detail.form.editor("comment").setFocus()
    return editor


def said(window: Window) -> str:
    return window.header.state.text().strip()


def test_what_cannot_be_saved_is_said_and_no_longer_when_it_is_right(
    filled: Window, percent: QWidget, page: ActivitiesPage, qtbot: QtBot, type_text: Typing
) -> None:
    qtbot.waitUntil(lambda: said(filled) == "Inte sparat – rätta 1 fält")
    percent.setFocus()
    QTest.keySequence(percent, "Ctrl+A")
    type_text(percent, "50")
    page.detail.form.editor("comment").setFocus()
    filled.session.flush()
    qtbot.waitUntil(lambda: said(filled).startswith("Sparat "))


@pytest.mark.usefixtures("percent")
def test_it_is_said_also_when_something_else_is_saved(
    filled: Window, page: ActivitiesPage, qtbot: QtBot, type_text: Typing
) -> None:
    type_text(page.detail.form.editor("comment"), "Klart i stort")
    filled.session.flush()
    assert filled.session.can_undo
    qtbot.waitUntil(lambda: said(filled) == "Inte sparat – rätta 1 fält")


@pytest.mark.parametrize("way", ["click", "Ctrl+S"])
def test_a_click_and_ctrl_s_go_to_it_and_say_why(filled: Window, percent: QWidget, qtbot: QtBot, way: str) -> None:
    qtbot.waitUntil(lambda: said(filled).startswith("Inte sparat"))
    filled.enter(1)
    if way == "click":
        qtbot.mouseClick(filled.header.state, Qt.MouseButton.LeftButton)
    else:
        filled.menus.actions["save"].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is percent)
    told = filled.receipts.words.text()
    assert WRONG in told
    assert told.count(".") >= 2  # and why


@pytest.mark.usefixtures("percent")
def test_it_is_said_of_what_was_put_aside_too(filled: Window, page: ActivitiesPage, qtbot: QtBot) -> None:
    page.show_thing("activity", page.side.keys()[1])
    qtbot.waitUntil(lambda: said(filled) == "Inte sparat – rätta 1 fält")
    filled.session.close()
    assert Heeding.of(filled).held() == []


def test_what_is_only_half_written_is_not_counted(filled: Window, page: ActivitiesPage, type_text: Typing) -> None:
    comment = page.detail.form.editor("comment")
    comment.setFocus()
    type_text(comment, "Klart i")
    assert Heeding.of(filled).held() == []
    assert not Heeding.of(filled).show()
