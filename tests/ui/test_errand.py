"""Errands are done one after the other off the window's thread, and told in it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.errand import Errands

WAIT = 10.0  # seconds


@pytest.fixture
def errands(qapp: object) -> Iterator[Errands]:
    made = Errands()
    yield made
    made.stop()


class Gate:
    """A task that has begun and waits to be let on."""

    def __init__(self) -> None:
        self.begun, self.open = threading.Event(), threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.open.wait(WAIT)
        return "gate"


@pytest.fixture
def gate(errands: Errands) -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


def test_a_task_is_done_in_another_thread_and_told_in_this(errands: Errands, qtbot: QtBot) -> None:
    told: list[tuple[object, int]] = []
    errands.start(threading.get_ident, lambda answer: told.append((answer, threading.get_ident())))
    assert errands.is_busy
    qtbot.waitUntil(lambda: bool(told))
    (done_by, told_in), *more = told
    assert (told_in, more) == (threading.get_ident(), [])
    assert done_by != told_in
    assert not errands.is_busy


def test_an_error_is_an_answer(errands: Errands, qtbot: QtBot) -> None:
    told: list[object] = []
    errands.start(lambda: 1 // 0, told.append)
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert [type(one) for one in told] == [ZeroDivisionError]


def test_one_that_is_done_but_not_told_is_still_under_way(errands: Errands, qtbot: QtBot) -> None:
    done, told = threading.Event(), list[object]()
    errands.start(done.set, told.append)
    assert done.wait(WAIT)
    assert errands._pool.waitForDone(10_000)
    assert errands.is_busy  # the window has not heard of it
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert told == [None]


def test_of_those_that_wait_the_one_of_highest_priority_goes_first(errands: Errands, gate: Gate, qtbot: QtBot) -> None:
    told: list[object] = []
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    errands.start(lambda: "low", told.append)
    errands.start(lambda: "high", told.append, 2)
    errands.start(lambda: "middle", told.append, 1)
    gate.open.set()
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert told == ["gate", "high", "middle", "low"]


def test_what_waits_can_be_dropped_while_what_is_begun_is_told(errands: Errands, gate: Gate, qtbot: QtBot) -> None:
    told: list[object] = []
    done: list[str] = []
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    errands.start(lambda: done.append("dropped"), told.append)
    errands.drop()
    errands.start(lambda: "after", told.append)
    gate.open.set()
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert (told, done) == (["gate", "after"], [])


def test_after_a_stop_nothing_is_told_nor_begun(errands: Errands, gate: Gate, qtbot: QtBot) -> None:
    told: list[object] = []
    done: list[str] = []
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    errands.start(lambda: done.append("begun"), told.append)
    threading.Timer(0.05, gate.open.set).start()
    errands.stop()
    assert not errands.is_busy
    errands.start(lambda: "after", told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert (told, done) == (["after"], [])


def test_who_is_gone_is_not_answered(qapp: object, qtbot: QtBot) -> None:
    errands, gate, told = Errands(), Gate(), list[object]()
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    pool = errands._pool
    pool.setParent(None)  # outlives its owner, as the task does
    with qtbot.waitSignal(errands.destroyed):
        errands.deleteLater()
    del errands
    gc.collect()
    gate.open.set()
    assert pool.waitForDone(10_000)
    qtbot.wait(20)
    assert told == []
