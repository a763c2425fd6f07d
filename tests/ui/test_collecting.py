"""The search for circles of dead objects, which no worker's thread may do while there are widgets."""

import gc
import weakref
from collections.abc import Iterator
from threading import Thread, current_thread

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import collecting
from ui.collecting import Collecting, collect
from ui.rest import Rest


class _Circle:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def made(stage: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collecting]:
    monkeypatch.setattr(collecting, "_PAUSE", 10)
    monkeypatch.setattr(collecting, "_AT_REST", 0)
    found = Collecting(stage, Rest.of(stage))
    yield found
    found.stop()


def _many() -> list[list[int]]:
    return [[number] for number in range(10 * gc.get_threshold()[0])]


def test_a_circle_that_a_worker_leaves_is_taken_by_the_windows_thread(made: Collecting, qtbot: QtBot) -> None:
    took: list[str] = []
    dead: list[weakref.finalize[..., _Circle]] = []

    def work() -> None:
        dead.append(weakref.finalize(_Circle(), lambda: took.append(current_thread().name)))
        _many()

    worker = Thread(target=work, name="worker")
    kept = _many()
    worker.start()
    worker.join()
    assert not took
    kept += _many()
    qtbot.waitUntil(lambda: bool(took))
    assert took == ["MainThread"]


def test_while_somebody_writes_it_waits(made: Collecting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "_AT_REST", 60_000)
    done: list[bool] = []
    monkeypatch.setattr(collecting, "collect", lambda: done.append(True))
    qtbot.wait(50)
    assert not done
    monkeypatch.setattr(collecting, "_MANY", 1)
    kept = _many()
    qtbot.waitUntil(lambda: bool(done))
    assert kept


def test_after_it_is_stopped_python_searches_by_itself(made: Collecting) -> None:
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()


def test_the_oldest_are_searched_through_only_where_many_have_grown_old(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[int] = []
    monkeypatch.setattr(gc, "collect", searched.append)
    for counts, _ in [((5, 5, 5), None), ((701, 5, 5), 0), ((701, 11, 5), 1), ((701, 11, 11), 2)]:
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        collect()
    assert searched == [0, 1, 2]
