"""Splitters remember where they were put."""

from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets import splitters


def _made(qtbot: QtBot, name: str = "Sida") -> QSplitter:
    made = QSplitter()
    qtbot.addWidget(made)
    for _ in range(2):
        made.addWidget(QWidget())
    made.resize(600, 200)
    made.setSizes([300, 300])
    splitters.remember(made, name)
    made.show()
    return made


def test_one_that_was_moved_stands_there_the_next_time_and_others_do_not(qtbot: QtBot) -> None:
    first = _made(qtbot)
    first.moveSplitter(150, 1)
    first.splitterMoved.emit(150, 1)
    assert _made(qtbot).sizes()[0] == first.sizes()[0]
    assert _made(qtbot, "Annan").sizes()[0] > 250
