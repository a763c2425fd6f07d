"""An errand: a function run by a pool of threads, its answer or its error handed on from there."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QRunnable
from typing_extensions import override


class Errand(QRunnable):
    """``done`` is called in the pool's thread: give it a signal's ``emit``, so that the answer arrives in the window's.

    Where the one who asked is gone meanwhile, there is nobody to answer.
    """

    def __init__(self, task: Callable[[], Any], done: Callable[[object], None]) -> None:
        super().__init__()
        self._task, self._done = task, done

    @override
    def run(self) -> None:
        """Do it. An error is an answer: in the window's thread a bug is shown as a bug."""
        answer = self._answered()
        with suppress(RuntimeError):  # what PySide raises where the signal's owner is deleted
            self._done(answer)

    def _answered(self) -> object:
        try:
            return self._task()
        except Exception as error:  # noqa: BLE001
            return error
