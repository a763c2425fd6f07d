"""Errands: functions that a thread of their own does one after the other, their answers told in the window's thread."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

Task = Callable[[], Any]
Told = Callable[[object], None]
_NOT_DONE = object()


class Errands(QObject):
    """Does one task at a time, off the window's thread; an error is an answer too, so that a bug is shown as a bug."""

    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._number = 0
        self._wanted = 0  # the first of those that are still to be begun when their turn comes
        self._told: dict[int, Told] = {}
        self._came.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether somebody is still to be told something."""
        return bool(self._told)

    def start(self, task: Task, told: Told, priority: int = 0) -> None:
        """Do a task when its turn comes, those of higher priority first; ``told`` is then called with its answer or its error."""
        self._number += 1
        number = self._number
        self._told[number] = told
        self._pool.start(_Errand(partial(self._answer, number, task), partial(self._came.emit, number)), priority)

    def drop(self) -> None:
        """Do not begin what waits. What is being done is still told."""
        self._wanted = self._number + 1

    def stop(self) -> None:
        """Drop what waits and wait for what is being done: nothing of it is told."""
        self.drop()
        self._told.clear()
        self._pool.waitForDone()

    def _answer(self, number: int, task: Task) -> object:
        if number < self._wanted:
            return _NOT_DONE
        try:
            return task()
        except Exception as error:  # noqa: BLE001
            return error

    def _take(self, number: int, answer: object) -> None:
        told = self._told.pop(number, None)
        if told is not None and answer is not _NOT_DONE:
            told(answer)


class _Errand(QRunnable):
    """One of them, in the pool's thread. Where the one who asked is gone meanwhile, there is nobody to answer."""

    def __init__(self, answer: Task, tell: Told) -> None:
        super().__init__()
        self._answer, self._tell = answer, tell

    @override
    def run(self) -> None:
        """Do it."""
        answer = self._answer()
        with suppress(RuntimeError):  # what PySide raises where the signal's owner is deleted
            self._tell(answer)
