"""Errands are done one after the other off the window's thread, and told in it."""

import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from typing_extensions import override

from malverktyg.progress import Progress
from ui.errand import Errands

WAIT = 10.0  # seconds


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def errands(owner: QObject) -> Iterator[Errands]:
    made = Errands(owner)
    yield made
    made.stop()


class Gate:
    """A task that has begun and waits to be let on."""

    def __init__(self) -> None:
        self.begun, self.open = threading.Event(), threading.Event()

    def __call__(self, _: Progress) -> str:
        self.begun.set()
        assert self.open.wait(WAIT)
        return "gate"


class Listener(Gate):
    """One that asks, before it is done, whether it should go on."""

    @override
    def __call__(self, progress: Progress) -> str:
        super().__call__(progress)
        progress.step("mer", 1, 2)
        return "heard nothing"


@pytest.fixture
def gate(errands: Errands) -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


def test_a_task_is_done_in_another_thread_and_told_in_this(errands: Errands, qtbot: QtBot) -> None:
    told: list[tuple[object, int]] = []
    errands.start(lambda _: threading.get_ident(), lambda answer: told.append((answer, threading.get_ident())))
    assert errands.is_busy
    qtbot.waitUntil(lambda: bool(told))
    (done_by, told_in), *more = told
    assert (told_in, more) == (threading.get_ident(), [])
    assert done_by != told_in
    assert not errands.is_busy


def test_an_error_is_an_answer(errands: Errands, qtbot: QtBot) -> None:
    told: list[object] = []
    errands.start(lambda _: 1 // 0, told.append)
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert [type(one) for one in told] == [ZeroDivisionError]


def test_one_that_is_done_but_not_told_is_still_under_way(errands: Errands, qtbot: QtBot) -> None:
    done, told = threading.Event(), list[object]()
    errands.start(lambda _: done.set(), told.append)
    assert done.wait(WAIT)
    assert errands.is_busy  # the window has not heard of it
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert told == [None]


def test_of_those_that_wait_the_one_of_highest_priority_goes_first(errands: Errands, gate: Gate, qtbot: QtBot) -> None:
    told: list[object] = []
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    errands.start(lambda _: "low", told.append)
    errands.start(lambda _: "high", told.append, 2)
    errands.start(lambda _: "middle", told.append, 1)
    gate.open.set()
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert told == ["gate", "high", "middle", "low"]


def test_what_waits_can_be_dropped_while_what_is_begun_is_told(errands: Errands, gate: Gate, qtbot: QtBot) -> None:
    told: list[object] = []
    done: list[str] = []
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    errands.start(lambda _: done.append("dropped"), told.append)
    errands.drop()
    errands.start(lambda _: "after", told.append)
    gate.open.set()
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert (told, done) == (["gate", "after"], [])


def test_what_is_dropped_stops_at_its_next_step_and_is_not_told(errands: Errands, qtbot: QtBot) -> None:
    told, listener = list[object](), Listener()
    errands.start(listener, told.append)
    assert listener.begun.wait(WAIT)
    errands.drop()
    errands.start(lambda _: "after", told.append)
    listener.open.set()
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert told == ["after"]


def test_after_a_stop_nothing_is_told_nor_begun(errands: Errands, gate: Gate, qtbot: QtBot) -> None:
    told: list[object] = []
    done: list[str] = []
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    errands.start(lambda _: done.append("begun"), told.append)
    errands.stop()
    assert not errands.is_busy
    errands.start(lambda _: "after", told.append)
    qtbot.waitUntil(lambda: bool(told))  # while the first one still goes on
    gate.open.set()
    qtbot.wait(20)
    assert (told, done) == (["after"], [])


def test_who_is_gone_is_not_answered_and_nothing_more_is_begun(
    owner: QObject, errands: Errands, gate: Gate, qtbot: QtBot
) -> None:
    told, done = list[object](), list[str]()
    errands.start(gate, told.append)
    assert gate.begun.wait(WAIT)
    errands.start(lambda _: done.append("begun"), told.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.open.set()
    qtbot.waitUntil(lambda: not errands.is_busy)
    assert (told, done) == ([], [])


def test_what_waits_for_an_answer_is_let_go_of_in_the_windows_thread(owner: QObject, qtbot: QtBot) -> None:
    """A page, and so widgets, may hang on it: whether it is told, or the work is given up."""
    let_go = list[int]()
    for gives_up in (False, True):
        errands, gate = Errands(owner), Gate()
        page = _Page()
        weakref.finalize(page, lambda: let_go.append(threading.get_ident()))
        errands.start(gate, page.take)
        del page
        assert gate.begun.wait(WAIT)
        if gives_up:
            errands.stop()
        del errands
        gate.open.set()
        qtbot.waitUntil(lambda wanted=1 + gives_up: len(let_go) == wanted)
    assert let_go == [threading.get_ident()] * 2


class _Page:
    def take(self, answer: object) -> None:
        """Hear the answer."""
