"""What could not be saved when one went on to another thing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from ui.pages.activities.page import ActivitiesPage
from ui.window import Window

Typing = Callable[[QWidget, str], None]


@pytest.fixture
def page(filled: Window) -> ActivitiesPage:
    filled.enter(2)
    page = filled.page
    assert isinstance(page, ActivitiesPage)
    return page


def keys(page: ActivitiesPage) -> list[str]:
    return page.side.keys()


def test_a_text_that_is_no_number_is_there_again_when_one_comes_back(
    filled: Window, page: ActivitiesPage, type_text: Typing
) -> None:
    told: list[str] = []
    filled.session.told.connect(lambda text, _: told.append(text))
    first, second = keys(page)[:2]
    page.show_thing("activity", first)
    percent = page.detail.form.editor("percent")
    assert isinstance(percent, QLineEdit)
    percent.setFocus()
    type_text(percent, "ca 50")
    page.side.tree.setFocus()
    page.side.tree.choose(second)
    assert percent.text() != "ca 50"
    assert told == [
        "Andel klar, % är inte sparat än. Skriv ett heltal, till exempel 40. Det du skrev står kvar när du kommer tillbaka."
    ]
    page.side.tree.choose(first)
    assert percent.text() == "ca 50"
    assert page.detail.form.cells["percent"].remark.isVisible()
    percent.setText("50")
    percent.textEdited.emit("50")
    page.side.tree.choose(second)
    assert len(told) == 1
    assert page.thing(first) == replace(page.thing(first), percent=50)  # type: ignore[type-var]


def test_a_new_thing_that_lacks_its_words_waits_and_no_box_is_shown(
    filled: Window, page: ActivitiesPage, qtbot: QtBot, type_text: Typing
) -> None:
    before = len(filled.session.register.all(Activity))
    page.new_here()
    comment = page.detail.form.editor("comment")
    comment.setFocus()
    type_text(comment, "Viktigt")
    with qtbot.assertNotEmitted(filled.session.unsaved):
        page.leave()
        assert page.detail.form.cells["title"].remark.words.text() == "Skriv vad som ska göras."
        filled.go(0)
        filled.go(2)
        page.side.tree.choose(keys(page)[1])
        assert page.detail.form.cells["comment"].field.edit.value() != "Viktigt"
        page.new_here()
    assert page.detail.form.cells["comment"].field.edit.value() == "Viktigt"
    title = page.detail.form.editor("title")
    title.setFocus()
    type_text(title, "Bygga")
    page.side.tree.setFocus()
    assert len(filled.session.register.all(Activity)) == before + 1
    page.new_here()
    assert page.detail.form.cells["comment"].field.edit.value() == ""


def test_at_a_new_thing_in_which_nothing_is_written_nothing_is_told(filled: Window, page: ActivitiesPage) -> None:
    page.new_here()
    filled.session.flush()
    assert not page.detail.form.cells["title"].remark.isVisible()


def test_the_key_goes_where_it_was(page: ActivitiesPage, qtbot: QtBot) -> None:
    page.new_here()
    qtbot.keyClick(page.detail.form.editor("title"), Qt.Key.Key_Escape)
    assert page.side.tree.hasFocus()
