"""An answer to the next question that the window asks, given when the question has come up: a busy machine may let it wait."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.widgets.question import Question

_LOOK = 20  # milliseconds


def when_asked(answer: Callable[[Question], None]) -> None:
    """Lets ``answer`` have the next question as soon as it is shown."""

    def look() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, Question) and question.isVisible():
            answer(question)
        else:
            QTimer.singleShot(_LOOK, look)

    QTimer.singleShot(0, look)
