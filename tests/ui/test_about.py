"""The example."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from ui.about import open_example
from ui.session import Session
from ui.window import Window
from ui.work import Work


@pytest.fixture
def own_folder() -> Iterator[None]:
    """The bench's own data folder: Qt's test mode has one for all tests of the machine, also for those that run beside us."""
    QStandardPaths.setTestModeEnabled(False)
    yield
    QStandardPaths.setTestModeEnabled(True)


@pytest.mark.usefixtures("own_folder")
def test_the_example_is_built_once_and_then_opened_as_it_was_left(qtbot: QtBot) -> None:
    window = Window(Session())
    qtbot.addWidget(window, before_close_func=lambda window: window.works.works.clear())
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        open_example(window, window.session)
    path = window.session.path
    assert path is not None
    assert path.parent.as_posix() == QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    goals = window.session.register.all(Goal)
    assert len(goals) >= 20
    window.session.remove(next(iter(goals.values())), why="Tog bort ett mål")
    window.session.close()
    open_example(window, window.session)
    assert len(window.session.register.all(Goal)) == len(goals) - 1
    window.close()
    path.unlink()
    path.parent.rmdir()


@pytest.mark.usefixtures("own_folder")
def test_the_example_is_made_once_however_often_it_is_asked_for(qtbot: QtBot) -> None:
    window = Window(Session())
    qtbot.addWidget(window, before_close_func=lambda window: window.works.works.clear())
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        for _ in range(3):
            window.welcome.example.click()
        assert len(window.works.works) == len(window.findChildren(Work)) == 1
    path = window.session.path
    assert path is not None
    window.close()
    path.unlink()
    path.parent.rmdir()
