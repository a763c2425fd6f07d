"""A question before something that cannot be seen again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.answering import when_asked
from ui.widgets.question import Question, agreed
from ui.widgets.remark import Kind


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
    when_asked(lambda question: question.act.click())
    assert agreed(stage, "Ta bort?", "Allt går.", safe="Behåll", act="Ta bort")
    when_asked(lambda question: question.safe.click())
    assert not agreed(stage, "Ta bort?", "Allt går.", safe="Behåll", act="Ta bort")


def test_what_is_wrong_stands_a_line_each_with_its_symbol_and_is_said_too(stage: QWidget) -> None:
    wrong = ["Bakgrund: Dubbelt ord", "Rubrik: Perioden saknas"]
    question = Question("Skrivelsen har 6 fel", "och 4 till", safe="Visa felen", act="Skriv ut ändå", errors=wrong, parent=stage)
    assert [(line.kind, line.words.text()) for line in question.errors] == [(Kind.ERROR, words) for words in wrong]
    assert question.accessibleDescription() == "\n".join([*wrong, "och 4 till"])
