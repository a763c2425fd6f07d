"""One line of text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.line import Line

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def takes(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether the widget keeps a shortcut to itself."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_a_no_break_space_stays_one(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.set_value("§\u00a0147")
    assert line.value() == "§\u00a0147"


def test_ctrl_shift_space_writes_a_no_break_space(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    with qtbot.waitSignal(line.edited):
        qtbot.keyClick(line, Qt.Key.Key_Space, CTRL | SHIFT)
    assert line.value() == "\u00a0"


def test_only_the_user_edits(qtbot: QtBot, type_text: Callable[[QWidget, str], None]) -> None:
    line = Line()
    qtbot.addWidget(line)
    with qtbot.assertNotEmitted(line.edited):
        line.set_value("Mål")
    with qtbot.waitSignal(line.edited):
        type_text(line, "å")


def test_ctrl_z_is_the_fields_own_until_what_is_written_is_saved(qtbot: QtBot, type_text: Callable[[QWidget, str], None]) -> None:
    line = Line()
    qtbot.addWidget(line)
    assert not takes(line, Qt.Key.Key_Z, CTRL)
    type_text(line, "åäö")
    assert takes(line, Qt.Key.Key_Z, CTRL)
    line.settle()
    assert not takes(line, Qt.Key.Key_Z, CTRL)
    assert not takes(line, Qt.Key.Key_Z, CTRL | SHIFT)
    assert line.value() == "åäö"


def test_settling_keeps_cursor_and_selection(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.set_value("Fler elever")
    line.setCursorPosition(4)
    line.settle()
    assert line.cursorPosition() == 4
    line.setSelection(0, 4)
    line.settle()
    assert line.selectedText() == "Fler"


def test_suggestions_find_words_in_the_middle(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.suggest(["Rektor F–9", "Skolchef", "Skolchef"])
    completer = line.completer()
    completer.setCompletionPrefix("chef")
    assert completer.completionCount() == 1


def test_a_symbol_before_the_words_is_as_large_as_they_are(qtbot: QtBot) -> None:
    look.choose(scale=200)
    line = Line("Filtrera")
    qtbot.addWidget(line)
    line.resize(400, 60)
    before = line.grab().toImage()
    line.put_symbol("search")
    after = line.grab().toImage()
    drawn = [x for x in range(70) if any(before.pixel(x, y) != after.pixel(x, y) for y in range(14, 46))]
    assert drawn[-1] - drawn[0] > 20
    assert line.textMargins().left() == 48
