"""The search for circles of dead objects, which no worker's thread may do while there are widgets."""

import gc
import weakref
from collections.abc import Iterator
from threading import Thread, current_thread

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import collecting
from ui.collecting import Collecting
from ui.rest import Rest

NEVER = 60_000  # milliseconds


class _Circle:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def made(stage: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collecting]:
    monkeypatch.setattr(collecting, "_PAUSE", 10)
    monkeypatch.setattr(collecting, "_AT_REST", 0)
    monkeypatch.setattr(collecting, "_AWAY", NEVER)
    found = Collecting(stage, Rest.of(stage))
    yield found
    found.stop()


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The generations that have been searched."""
    told: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: told.append(generation))
    return told


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


def test_while_somebody_writes_nothing_is_searched(
    made: Collecting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, searched: list[int]
) -> None:
    monkeypatch.setattr(collecting, "_AT_REST", NEVER)
    kept = _many()
    qtbot.wait(50)
    assert not searched
    monkeypatch.setattr(collecting, "_AT_REST", 0)
    qtbot.waitUntil(lambda: searched == [0])
    assert kept


def test_too_many_are_set_aside_unsearched_until_nobody_has_been_there_for_long(
    made: Collecting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_MANY", len(_many()))
    circle = weakref.ref(_Circle())
    kept = _many() + _many()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > len(kept))
    assert circle() is not None
    monkeypatch.setattr(collecting, "_AWAY", 0)
    qtbot.waitUntil(lambda: circle() is None)


def test_all_are_searched_again_only_where_many_are_new(made: Collecting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "_RARELY", 100_000)
    made.search_all()
    told: list[bool] = []
    monkeypatch.setattr(made, "search_all", lambda: told.append(True))
    monkeypatch.setattr(collecting, "_AWAY", 0)
    monkeypatch.setattr(collecting, "_MANY", 1)
    few = _many()  # of the hundreds of thousands that a program of Qt has
    qtbot.wait(50)
    assert not told
    monkeypatch.setattr(collecting, "_SHARE", gc.get_freeze_count() // 100)
    few += _many()
    qtbot.wait(50)
    assert not told  # it was done but now
    monkeypatch.setattr(made, "_next", 0.0)
    qtbot.waitUntil(lambda: bool(told))
    assert few


def test_after_it_is_stopped_python_searches_by_itself_and_through_all(made: Collecting) -> None:
    assert not gc.isenabled()
    made.search_all()
    assert gc.get_freeze_count()
    made.stop()
    assert gc.isenabled()
    assert not gc.get_freeze_count()
