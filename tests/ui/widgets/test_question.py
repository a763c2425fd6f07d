"""A question before something that cannot be seen again."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.question import Question, agreed


def test_the_safe_answer_has_the_focus_and_escape_is_safe(stage: QWidget, qtbot: QtBot) -> None:
    question = Question(
        "Ta bort målet 4.1?", "Målets aktiviteter tas också bort.", safe="Behåll målet", act="Ta bort målet", parent=stage
    )
    with qtbot.waitExposed(question):
        question.show()
    assert question.focusWidget() is question.safe
    assert question.windowTitle() == "Ta bort målet 4.1?"
    with qtbot.waitSignal(question.rejected):
        qtbot.keyClick(question, Qt.Key.Key_Escape)


def test_the_answer_is_what_was_pressed(stage: QWidget) -> None:
    def press(name: str) -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        getattr(question, name).click()

    QTimer.singleShot(50, lambda: press("act"))
    assert agreed(stage, "Ta bort?", "Allt går.", safe="Behåll", act="Ta bort")
    QTimer.singleShot(50, lambda: press("safe"))
    assert not agreed(stage, "Ta bort?", "Allt går.", safe="Behåll", act="Ta bort")
