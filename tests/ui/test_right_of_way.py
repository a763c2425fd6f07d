"""While somebody is being answered, long work in other threads stands still."""

from collections.abc import Iterator
from threading import Event, Thread

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.progress import Progress, Stopped, breathe
from tests.ui.patience import live
from ui import right_of_way
from ui.errand import Errands
from ui.rest import Rest
from ui.right_of_way import RightOfWay, give_way
from ui.work import Work

WAIT = 10.0  # seconds


@pytest.fixture
def way(qapp: object) -> Iterator[RightOfWay]:
    made = RightOfWay.of_program()
    yield made
    made._give_back()


class Worker:
    """A thread that gives way once."""

    def __init__(self) -> None:
        self.went_on = Event()
        self._thread = Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        give_way()
        self.went_on.set()


def test_nobody_waits_where_nobody_is_answered(way: RightOfWay) -> None:
    assert RightOfWay.of_program() is way
    assert Worker().went_on.wait(WAIT)


def test_long_work_goes_on_when_the_window_has_answered(way: RightOfWay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(right_of_way, "_MOST", WAIT)
    way.claim()
    worker = Worker()
    assert not worker.went_on.wait(0.2)  # the window's loop does not run: it is still at it
    qtbot.waitUntil(worker.went_on.is_set, timeout=int(1000 * WAIT) // 2)


def test_a_window_that_never_ends_its_answer_holds_nobody_for_ever(way: RightOfWay) -> None:
    way.claim()
    assert Worker().went_on.wait(WAIT)  # while the window's loop does not run


def test_a_key_and_a_click_in_the_window_go_before_long_work(
    stage: QWidget, way: RightOfWay, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims: list[bool] = []
    monkeypatch.setattr(way, "claim", lambda: claims.append(True))
    Rest.of(stage)
    QTest.keyPress(stage.windowHandle(), Qt.Key.Key_Shift)
    assert len(claims) == 1
    QTest.mouseClick(stage.windowHandle(), Qt.MouseButton.LeftButton)
    assert len(claims) == 3  # down and up: what a click does comes with the second


def test_an_errand_stands_still_where_it_breathes(way: RightOfWay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(right_of_way, "_MOST", WAIT)
    errands, begun, told = Errands(owner := QObject()), Event(), list[object]()

    def task(_: Progress) -> str:
        begun.set()
        breathe()
        return "done"

    way.claim()
    errands.start(task, told.append)
    assert begun.wait(WAIT)
    assert errands.is_busy
    qtbot.waitUntil(lambda: told == ["done"], timeout=int(1000 * WAIT) // 2)
    assert owner is not None


def test_an_errand_that_is_dropped_stops_at_its_next_breath(qtbot: QtBot, qapp: object) -> None:
    errands, begun, dropped, breathed = Errands(owner := QObject()), Event(), Event(), Event()

    def task(_: Progress) -> None:
        begun.set()
        assert dropped.wait(WAIT)
        breathe()
        breathed.set()

    errands.start(task, lambda _: None)
    assert begun.wait(WAIT)
    errands.drop()
    dropped.set()
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert not breathed.is_set()
    assert owner is not None


def test_work_that_is_stopped_stops_at_its_next_breath(qtbot: QtBot, qapp: object) -> None:
    begun, asked, breathed = Event(), Event(), Event()

    def task(_: Progress) -> None:
        begun.set()
        assert asked.wait(WAIT)
        try:
            breathe()
        except Stopped:
            raise
        else:
            breathed.set()

    work = Work("", task)
    with qtbot.waitSignal(work.stopped):
        work.start()
        assert begun.wait(WAIT)
        work.stop()
        asked.set()
    live(20)
    assert not breathed.is_set()
