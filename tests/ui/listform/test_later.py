"""What stands beside a list waits for the steps in it to rest, and nothing that is done comes to the thing before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcutEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import GoalArea
from tests.ui.listform.areas import AreasPage
from tests.ui.listform.conftest import LONG
from tests.ui.patience import live
from ui import later
from ui.session import Session

Typing = Callable[[QWidget, str], None]


@pytest.fixture
def unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a list is seen by takes longer than any test."""
    monkeypatch.setattr(later, "SEEN", LONG)


@pytest.fixture
def keys(page: AreasPage) -> list[str]:
    """The list has the focus, its first row is chosen."""
    page.show()
    page.refresh()
    assert loaded(page) == page.side.keys()[0]
    page.side.tree.setFocus()
    return page.side.keys()


def editor(page: AreasPage) -> QLineEdit:
    found = page.form.editor("name")
    assert isinstance(found, QLineEdit)
    return found


def loaded(page: AreasPage) -> str:
    found = page.form.loaded
    assert found is not None
    return found.id or ""


def step(page: AreasPage, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Down) -> None:
    qtbot.keyClick(page.side.tree, key)


def name(page: AreasPage, key: str) -> str:
    return page.session.register.all(GoalArea)[key].name


def test_the_list_goes_at_once_and_the_form_follows_when_the_steps_rest(page: AreasPage, keys: list[str], qtbot: QtBot) -> None:
    step(page, qtbot)
    assert page.current == page.side.tree.current_key() == keys[1]
    qtbot.waitUntil(lambda: loaded(page) == keys[1])


@pytest.mark.usefixtures("waiting")
def test_steps_on_leave_the_form_alone(page: AreasPage, keys: list[str], qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up):
        step(page, qtbot, key)
        assert loaded(page) == keys[0]
    assert page.current == keys[-2]


@pytest.mark.usefixtures("waiting")
def test_a_row_that_is_clicked_is_shown_at_once(page: AreasPage, keys: list[str], qtbot: QtBot) -> None:
    step(page, qtbot)
    place = page.side.tree.place_of(keys[2])
    qtbot.mouseClick(page.side.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert loaded(page) == keys[2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_F6, Qt.Key.Key_Shift])
@pytest.mark.usefixtures("waiting")
def test_before_any_other_key_the_form_is_the_new_ones(page: AreasPage, keys: list[str], qtbot: QtBot, key: Qt.Key) -> None:
    step(page, qtbot)
    step(page, qtbot, key)
    assert loaded(page) == keys[1]


@pytest.mark.usefixtures("waiting")
def test_what_is_typed_after_a_step_is_saved_to_the_new_one(
    page: AreasPage, keys: list[str], qtbot: QtBot, type_text: Typing
) -> None:
    before = name(page, keys[0])
    step(page, qtbot)
    step(page, qtbot, Qt.Key.Key_Return)
    editor(page).setFocus()
    type_text(editor(page), "Nytt")
    page.session.flush()
    assert name(page, keys[0]) == before
    assert "Nytt" in name(page, keys[1])


@pytest.mark.usefixtures("waiting")
def test_a_letter_that_comes_to_the_form_without_the_focus_is_the_new_ones_too(
    page: AreasPage, keys: list[str], qtbot: QtBot, type_text: Typing
) -> None:
    before = name(page, keys[0])
    step(page, qtbot)
    type_text(editor(page), "Nytt")
    page.session.flush()
    assert name(page, keys[0]) == before
    assert "Nytt" in name(page, keys[1])


@pytest.mark.usefixtures("waiting")
def test_a_click_into_the_form_is_a_click_into_the_new_ones(page: AreasPage, keys: list[str], qtbot: QtBot) -> None:
    step(page, qtbot)
    seen = []
    where = QPointF(4, 4)
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress, where, editor(page).mapToGlobal(where), Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    editor(page).selectionChanged.connect(lambda: seen.append(loaded(page)))
    QApplication.sendEvent(editor(page), press)
    assert loaded(page) == keys[1]
    assert set(seen) <= {keys[1]}


@pytest.mark.usefixtures("waiting")
def test_focus_that_comes_into_the_form_by_itself_comes_to_the_new_one(page: AreasPage, keys: list[str], qtbot: QtBot) -> None:
    step(page, qtbot)
    editor(page).setFocus()
    assert loaded(page) == keys[1]


@pytest.mark.usefixtures("waiting")
def test_what_was_written_before_the_step_is_saved_at_the_step_and_to_what_it_was_written_about(
    page: AreasPage, keys: list[str], qtbot: QtBot, type_text: Typing
) -> None:
    others = [name(page, key) for key in keys[1:]]
    editor(page).setFocus()
    type_text(editor(page), "Skrivet")
    page.side.tree.setFocus()
    step(page, qtbot)
    assert "Skrivet" in name(page, keys[0])
    assert [name(page, key) for key in keys[1:]] == others


@pytest.mark.usefixtures("waiting")
def test_a_new_thing_is_begun_after_the_chosen_one_is_shown(
    page: AreasPage, keys: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    monkeypatch.setattr(AreasPage, "begin", lambda page: shown.append(loaded(page)) or False)
    step(page, qtbot)
    page.new_here()
    assert shown == [keys[1]]


@pytest.mark.usefixtures("waiting")
def test_a_page_that_is_left_and_come_back_to_shows_the_chosen_one(page: AreasPage, keys: list[str], qtbot: QtBot) -> None:
    step(page, qtbot)
    page.hide()
    assert loaded(page) == keys[0]
    page.show()
    assert loaded(page) == keys[1]


@pytest.mark.usefixtures("waiting")
def test_when_the_file_changes_the_chosen_one_is_shown_as_it_is_now(
    page: AreasPage, keys: list[str], opened: Session, qtbot: QtBot
) -> None:
    step(page, qtbot)
    opened.save(GoalArea(name="Ett till"), why="Nytt")
    assert loaded(page) == keys[1]


@pytest.mark.usefixtures("unseen")
def test_the_form_does_not_come_before_the_list_is_seen(coming: AreasPage) -> None:
    assert coming.side.keys()
    live(50)
    assert not coming.right.has_form


def test_the_form_comes_by_itself_with_the_chosen_thing_in_it(coming: AreasPage, qtbot: QtBot) -> None:
    assert not coming.right.has_form
    qtbot.waitUntil(lambda: coming.right.has_form and coming.right.currentWidget() is coming.right.form)
    assert loaded(coming) == coming.side.keys()[0]


@pytest.mark.usefixtures("unseen")
def test_whoever_asks_for_the_form_has_it_with_the_chosen_thing_in_it(coming: AreasPage) -> None:
    assert not coming.right.has_form
    assert loaded(coming) == coming.side.keys()[0]
    assert coming.right.currentWidget() is coming.form


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_F6, Qt.Key.Key_Return])
@pytest.mark.usefixtures("unseen")
def test_a_key_that_comes_before_the_form_finds_it_there(coming: AreasPage, qtbot: QtBot, key: Qt.Key) -> None:
    coming.side.tree.setFocus()
    assert not coming.right.has_form
    step(coming, qtbot, key)
    assert coming.right.has_form
    assert coming.right.currentWidget() is coming.right.form


@pytest.mark.usefixtures("unseen", "waiting")
def test_a_step_that_comes_before_the_form_is_the_one_that_it_shows(coming: AreasPage, qtbot: QtBot) -> None:
    coming.side.tree.setFocus()
    step(coming, qtbot)
    assert not coming.right.has_form
    step(coming, qtbot, Qt.Key.Key_Shift)
    assert loaded(coming) == coming.current == coming.side.keys()[1]


def test_a_page_that_is_left_before_its_form_came_has_it_the_next_time(coming: AreasPage, qtbot: QtBot) -> None:
    coming.hide()
    live(50)
    assert not coming.right.has_form
    coming.show()
    qtbot.waitUntil(lambda: coming.right.has_form and coming.right.currentWidget() is coming.right.form)
    assert loaded(coming) == coming.current


AT, PIXELS = QPointF(4, 4), QPoint(0, 120)
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MIME = QMimeData()
SENT: dict[QEvent.Type, Callable[[], QEvent]] = {  # touches and pens need a device, a drop a drag
    QEvent.Type.ShortcutOverride: lambda: QKeyEvent(QEvent.Type.ShortcutOverride, 0, PLAIN),
    QEvent.Type.KeyPress: lambda: QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN),
    QEvent.Type.Shortcut: lambda: QShortcutEvent(QKeySequence(), 0),
    QEvent.Type.InputMethod: QInputMethodEvent,
    QEvent.Type.MouseButtonPress: lambda: QMouseEvent(QEvent.Type.MouseButtonPress, AT, AT, LEFT, LEFT, PLAIN),
    QEvent.Type.MouseButtonDblClick: lambda: QMouseEvent(QEvent.Type.MouseButtonDblClick, AT, AT, LEFT, LEFT, PLAIN),
    QEvent.Type.Wheel: lambda: QWheelEvent(
        AT, AT, QPoint(), PIXELS, Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False
    ),
    QEvent.Type.ContextMenu: lambda: QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()),
    QEvent.Type.DragEnter: lambda: QDragEnterEvent(QPoint(), Qt.DropAction.CopyAction, MIME, LEFT, PLAIN),
    QEvent.Type.FocusIn: lambda: QFocusEvent(QEvent.Type.FocusIn),
    QEvent.Type.Close: QCloseEvent,
}


@pytest.mark.parametrize("kind", SENT, ids=lambda kind: kind.name)
def test_every_deed_is_heard_by_the_class_that_qt_gives_it(coming: AreasPage, kind: QEvent.Type) -> None:
    heard: list[bool] = []
    ear = later.Later(lambda: heard.append(True), coming)
    ear.begin()
    coming.side.count.setAcceptDrops(True)
    QApplication.sendEvent(coming.side.count, SENT[kind]())
    assert heard == [True]
