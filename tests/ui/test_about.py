"""The example."""

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from ui.about import open_example
from ui.session import Session
from ui.window import Window


def test_the_example_is_built_once_and_then_opened_as_it_was_left(qtbot: QtBot, stage: QWidget) -> None:
    window = Window(Session())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        open_example(window)
    path = window.session.path
    assert path is not None
    assert path.parent.as_posix() == QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    goals = window.session.register.all(Goal)
    assert len(goals) >= 20
    window.session.remove(next(iter(goals.values())), why="Tog bort ett mål")
    window.session.close()
    open_example(window)
    assert len(window.session.register.all(Goal)) == len(goals) - 1
    window.close()
    path.unlink()
    path.parent.rmdir()
