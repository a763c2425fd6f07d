"""What was typed and cannot be saved when the file is left: its user is asked, and nothing goes without their word."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity, Goal, Indicator, Measurement
from malverktyg.jobs.freezing import freeze
from tests.registers import MATTER
from tests.ui.answering import when_asked
from ui import look
from ui.pages.activities.page import ActivitiesPage
from ui.pages.goals import GoalsPage
from ui.texts import UNSAVED_TOLD
from ui.widgets.line import Line
from ui.widgets.question import Question
from ui.window import Window

Typing = Callable[[QWidget, str], None]
Act = Callable[[Window], object]
WAYS: tuple[tuple[str, Act], ...] = (
    ("the file", lambda window: window.menus.actions["close"].trigger()),
    ("the window", lambda window: window.close()),
    ("for another file", lambda window: window.deeds.open_file(_another(window))),
    ("for a new file", lambda window: window.session.create(_another(window).with_name("Ny.malverktyg"))),
)


def _another(window: Window) -> Path:
    path = window.session.path
    assert path is not None
    other = path.with_name("Annan.malverktyg")
    other.write_bytes(path.read_bytes())
    return other


@pytest.fixture
def told() -> list[str]:
    """What was asked: title, text and the names of the buttons, the one with the focus first."""
    return []


@pytest.fixture
def page(filled: Window) -> ActivitiesPage:
    filled.enter(2)
    page = filled.page
    assert isinstance(page, ActivitiesPage)
    return page


def answers(told: list[str], *, go: bool) -> None:
    def answer(question: Question) -> None:
        assert question.focusWidget() is question.safe
        told.extend((question.windowTitle(), question.accessibleDescription(), question.safe.text(), question.act.text()))
        (question.act if go else question.safe).click()

    when_asked(answer)


def half_written(page: ActivitiesPage, type_text: Typing) -> QWidget:
    page.new_here()
    comment = page.detail.form.editor("comment")
    comment.setFocus()
    type_text(comment, "Viktigt på måndag")
    return comment


@pytest.mark.parametrize("leave", [way for _, way in WAYS], ids=[name for name, _ in WAYS])
def test_a_new_thing_half_written_is_asked_about_and_who_stays_is_taken_to_it(
    filled: Window, page: ActivitiesPage, told: list[str], type_text: Typing, leave: Act
) -> None:
    path = filled.session.path
    comment = half_written(page, type_text)
    filled.go(0)
    answers(told, go=False)
    leave(filled)
    assert told == [
        "Gå vidare utan att allt är sparat?",
        f"Kommentar i den nya aktiviteten för målet ”Kommunen är en plats där alla åldrar trivs och vill bo kvar”: ”Viktigt på måndag”. Skriv vad som ska göras.\n{UNSAVED_TOLD}",
        "Stanna kvar",
        "Kasta och gå vidare",
    ]
    assert filled.isVisible()
    assert filled.session.path == path
    assert filled.page is page
    assert filled.focusWidget() is comment
    assert page.detail.form.cells["comment"].field.edit.value() == "Viktigt på måndag"


@pytest.mark.parametrize("leave", [way for _, way in WAYS], ids=[name for name, _ in WAYS])
def test_who_says_that_it_may_go_is_not_stopped(
    filled: Window, page: ActivitiesPage, told: list[str], type_text: Typing, leave: Act
) -> None:
    path = filled.session.path
    half_written(page, type_text)
    answers(told, go=True)
    leave(filled)
    assert len(told) == 4
    assert filled.session.path != path
    assert not [box for box in filled.findChildren(QMessageBox) if box.isVisible()]


def test_the_window_may_be_closed_as_soon_as_the_file_is(filled: Window, page: ActivitiesPage, type_text: Typing) -> None:
    half_written(page, type_text)
    filled.session.close()
    assert filled.close()


def test_what_can_be_saved_is_saved_and_nothing_asked(
    filled: Window, page: ActivitiesPage, type_text: Typing, year_file: Path
) -> None:
    first = page.side.keys()[0]
    page.show_thing("activity", first)
    comment = page.detail.form.editor("comment")
    comment.setFocus()
    type_text(comment, "Å")
    filled.menus.actions["close"].trigger()
    assert filled.session.desk is None
    assert filled.session.open(year_file)
    found = filled.session.register.all(Activity)
    assert "Å" in next(one.comment for id, one in found.items() if id == first)


def test_a_new_thing_in_which_nothing_is_written_is_not_asked_about(filled: Window, page: ActivitiesPage) -> None:
    page.new_here()
    filled.menus.actions["close"].trigger()
    assert filled.session.desk is None


def no_number(page: ActivitiesPage, key: str, type_text: Typing) -> QWidget:
    page.show_thing("activity", key)
    percent = page.detail.form.editor("percent")
    percent.setFocus()
    percent.selectAll()  # type: ignore[attr-defined]
    type_text(percent, "ca 50")
    return percent


def test_a_text_that_is_no_number_is_asked_about_with_why(
    filled: Window, page: ActivitiesPage, told: list[str], type_text: Typing
) -> None:
    key = page.side.keys()[0]
    percent = no_number(page, key, type_text)
    answers(told, go=False)
    filled.menus.actions["close"].trigger()
    title = next(one.title for id, one in filled.session.register.all(Activity).items() if id == key)
    assert told[1].startswith(f"Andel klar, % i aktiviteten ”{title[:20]}")
    assert "”: ”ca 50”. Skriv ett heltal, till exempel 40.\n" in told[1]
    assert filled.focusWidget() is percent


def test_what_was_put_aside_is_asked_about_and_shown_to_who_stays(
    filled: Window, page: ActivitiesPage, told: list[str], type_text: Typing
) -> None:
    first, second = page.side.keys()[:2]
    percent = no_number(page, first, type_text)
    page.side.tree.choose(second)
    filled.go(0)
    answers(told, go=False)
    filled.menus.actions["close"].trigger()
    assert "”: ”ca 50”. Skriv ett heltal, till exempel 40.\n" in told[1]
    assert filled.page is page
    assert page.current == first
    assert percent.property("text") == "ca 50"


def test_what_was_put_aside_of_a_thing_that_is_gone_is_not_asked_about(
    filled: Window, page: ActivitiesPage, type_text: Typing
) -> None:
    first, second = page.side.keys()[:2]
    no_number(page, first, type_text)
    page.side.tree.choose(second)
    gone = page.thing(first)
    assert gone is not None
    assert filled.session.remove(gone, why="Tog bort")
    filled.menus.actions["close"].trigger()
    assert filled.session.desk is None


def test_what_was_put_aside_survives_another_size_of_text_and_not_another_file(
    filled: Window, page: ActivitiesPage, type_text: Typing
) -> None:
    first, second = page.side.keys()[:2]
    no_number(page, first, type_text)
    page.side.tree.choose(second)
    filled.rebuild(150)
    QApplication.processEvents()
    again = filled.page
    assert isinstance(again, ActivitiesPage)
    assert again is not page
    again.side.tree.choose(first)
    assert again.detail.form.editor("percent").property("text") == "ca 50"
    again.side.tree.choose(second)
    other = _another(filled)
    filled.session.close()
    assert filled.session.open(other)
    filled.show_thing("activity", first)
    anew = filled.page
    assert isinstance(anew, ActivitiesPage)
    assert anew.detail.form.editor("percent").property("text") != "ca 50"
    look.choose(scale=100)


def test_a_text_that_is_no_number_stands_in_the_form_in_another_size_of_text_too(
    filled: Window, page: ActivitiesPage, type_text: Typing
) -> None:
    key = page.side.keys()[0]
    no_number(page, key, type_text)
    filled.rebuild(150)
    QApplication.processEvents()
    again = filled.page
    assert isinstance(again, ActivitiesPage)
    assert again.current == key
    assert again.detail.form.editor("percent").property("text") == "ca 50"
    look.choose(scale=100)


def test_what_is_wrong_is_put_aside_while_the_rest_is_saved_also_of_a_new_thing(
    filled: Window, page: ActivitiesPage, type_text: Typing
) -> None:
    first, second = page.side.keys()[:2]
    percent = no_number(page, first, type_text)
    type_text(page.detail.form.editor("comment"), "Å")
    page.show_thing("activity", second)
    assert percent.property("text") != "ca 50"
    page.show_thing("activity", first)
    assert percent.property("text") == "ca 50"
    page.new_here()
    for name, words in (("title", "Ö"), ("percent", "halva")):
        type_text(page.detail.form.editor(name), words)
    page.show_thing("activity", second)
    (new,) = (id for id, one in filled.session.register.all(Activity).items() if one.title == "Ö")
    page.show_thing("activity", new)
    assert percent.property("text") == "halva"
    page.new_here()
    assert percent.property("text") == ""


def test_a_text_that_is_no_number_does_not_take_the_one_away_that_is_saved(
    filled: Window, page: ActivitiesPage, type_text: Typing
) -> None:
    found = next(one for one in filled.session.register.all(Activity).values() if one.percent)
    no_number(page, found.id or "", type_text)
    type_text(page.detail.form.editor("comment"), "Å")
    filled.session.flush()
    saved = filled.session.register.find(Activity, found.id)
    assert saved is not None
    assert saved.comment == f"Å{found.comment}"
    assert saved.percent == found.percent


def test_to_look_at_what_was_frozen_is_to_leave_the_file_as_it_is(
    filled: Window, page: ActivitiesPage, told: list[str], type_text: Typing
) -> None:
    desk = filled.session.desk
    assert desk is not None
    frozen = freeze(desk, MATTER, datetime(2023, 9, 18, 12, tzinfo=UTC), who="Åsa", reason="Prov")
    half_written(page, type_text)
    answers(told, go=False)
    assert not filled.session.look_at(frozen)
    assert filled.session.frozen is None
    answers(told, go=True)
    assert filled.session.look_at(frozen)


def test_many_are_counted(filled: Window, page: ActivitiesPage, told: list[str], type_text: Typing) -> None:
    for key in page.side.keys()[:6]:
        no_number(page, key, type_text)
    answers(told, go=False)
    filled.menus.actions["close"].trigger()
    assert told[1].count("ca 50") == 4
    assert "\nOch 2 till.\n" in told[1]


@pytest.fixture
def goals(filled: Window) -> GoalsPage:
    with_indicator = next(one for one in filled.session.register.all(Indicator).values() if one.goal is not None)
    filled.show_thing("goal", with_indicator.goal or "")
    page = filled.page
    assert isinstance(page, GoalsPage)
    page.goal.indicators.unfold(with_indicator.id or "")
    return page


@pytest.fixture
def lost(filled: Window, goals: GoalsPage) -> Iterator[None]:
    """The file is not where it was, as on a disk that has gone: nothing can be saved to it."""
    path = filled.session.path
    assert path is not None
    path.rename(path.with_suffix(".borta"))
    yield
    path.with_suffix(".borta").rename(path)


@pytest.mark.usefixtures("lost")
@pytest.mark.parametrize("which", ["activity", "indicator", "value"])
def test_what_is_added_on_a_line_and_cannot_be_saved_is_asked_about(
    qtbot: QtBot, filled: Window, goals: GoalsPage, told: list[str], type_text: Typing, which: str
) -> None:
    lines = {
        "activity": goals.goal.activities.add,
        "indicator": goals.goal.indicators.add,
        "value": next(iter(goals.goal.indicators.values.lines.values())),
    }
    line: Line = lines[which]
    line.setFocus()
    line.selectAll()
    type_text(line, "Åtta")
    before = [filled.session.register.all(kind) for kind in (Goal, Activity, Indicator, Measurement)]
    answers(told, go=False)
    filled.menus.actions["close"].trigger()
    assert told[1].startswith({"activity": "Ny aktivitet: ”Åtta”.", "indicator": "Ny indikator: ”Åtta”."}.get(which, "Totalt, "))
    assert line.value() == "Åtta"
    assert [filled.session.register.all(kind) for kind in (Goal, Activity, Indicator, Measurement)] == before
    for box in filled.findChildren(QMessageBox):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
