"""An errand: a function run by a pool of threads, its answer or its error handed on from there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRunnable
from typing_extensions import override


class Errand(QRunnable):
    """``done`` is called in the pool's thread: give it a signal's ``emit``, so that the answer arrives in the window's."""

    def __init__(self, task: Callable[[], Any], done: Callable[[object], None]) -> None:
        super().__init__()
        self._task, self._done = task, done

    @override
    def run(self) -> None:
        """Do it. An error is an answer: in the window's thread a bug is shown as a bug."""
        try:
            self._done(self._task())
        except Exception as error:  # noqa: BLE001
            self._done(error)
