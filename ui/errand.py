"""Errands: functions that a thread does one after the other, their answers told in the window's thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from heapq import heappop, heappush
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid
from typing_extensions import override

from malverktyg.progress import Progress, Stopped, breathing
from ui.post import Post
from ui.right_of_way import give_way

Task = Callable[[Progress], Any]
Told = Callable[[object], None]
_MOST = 16  # threads: each owner's errands take one, and what is abandoned another until it hears of it
_STOPPED = object()


class Errands:
    """Does one task at a time, off the window's thread; an error is an answer too, so that a bug is shown as a bug.

    Nobody is told anything once the ``owner`` is gone.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner, self._post = owner, Post.of_program()
        self._number = 0
        self._waiting: list[tuple[int, int, _Errand]] = []  # as a heap
        self._now: _Errand | None = None

    @property
    def is_busy(self) -> bool:
        """Whether somebody is still to be told something."""
        return self._now is not None or bool(self._waiting)

    def start(self, task: Task, told: Told, priority: int = 0) -> None:
        """Do a task when its turn comes, those of higher priority first; ``told`` is then called with its answer or its error."""
        self._number += 1
        heappush(self._waiting, (-priority, self._number, _Errand(task, partial(self._take, told))))
        self._go_on()

    def drop(self) -> None:
        """Do not begin what waits, and stop what is being done where it asks whether it should. If it does not, it is told."""
        self._waiting.clear()
        if self._now is not None:
            self._now.is_dropped = True

    def stop(self) -> None:
        """Drop all: nothing of it is told, and nobody waits for what goes on until it hears of it."""
        self.drop()
        if self._now is not None:
            self._now.told = None
        self._now = None

    def _go_on(self) -> None:
        if self._now is None and self._waiting:
            *_, self._now = heappop(self._waiting)
            _threads().submit(self._now.do, self._post)

    def _take(self, told: Told, answer: object) -> None:
        self._now = None
        if not isValid(self._owner):
            self._waiting.clear()
            return
        self._go_on()
        if answer is not _STOPPED:
            told(answer)


class _Errand(Progress):
    """One of them. It is the progress of its task, which so learns that it is dropped.

    ``told`` may hold the last way to a page, whose widgets no other thread may destroy: the window's thread lets go of it.
    """

    def __init__(self, task: Task, told: Told) -> None:
        self._task = task
        self.told: Told | None = told
        self.is_dropped = False

    @override
    def step(self, text: str, done: int, total: int) -> None:
        """Let the window go before; raises Stopped where nobody wants it any more."""
        self._breathe()

    def _breathe(self) -> None:
        give_way()
        if self.is_dropped:
            raise Stopped

    def do(self, post: Post) -> None:
        """Do it, and send the answer; in a thread of the pool."""
        answer: object
        try:
            with breathing(self._breathe):
                answer = self._task(self)
        except Stopped:
            answer = _STOPPED
        except Exception as error:  # noqa: BLE001
            answer = error
        post.send(partial(self._tell, answer))

    def _tell(self, answer: object) -> None:
        told, self.told = self.told, None
        if told is not None:
            told(answer)


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_MOST, "errand")
