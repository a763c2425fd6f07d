"""Long work: a plain function ``task(progress)`` run off the window's thread, its progress and answer told in the window's."""

from collections.abc import Callable
from functools import partial
from threading import Event, Thread
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from malverktyg.errors import MalverktygError
from malverktyg.progress import Progress, Stopped, breathing
from ui.post import Post
from ui.right_of_way import give_way

Task = Callable[[Progress], Any]
_PACE = 0.05  # seconds between two steps that are shown


class Work(QObject):
    """One task on its way. Of ``done``, ``failed`` and ``stopped`` exactly one comes, in the window's thread.

    With ``only_reads`` nothing is lost where the window is closed before it is done.
    """

    stepped = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)  # a MalverktygError
    stopped = Signal()
    ended = Signal()  # after each of the three

    def __init__(
        self, title: str, task: Task, *, note: str = "", only_reads: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.note = title, note
        self.only_reads = only_reads
        self.began = monotonic()
        self._task = task
        self._stop = Event()
        self._shown, self._text = 0.0, ""
        self._post = Post.of_program()
        self._thread = Thread(target=self._run, name=title)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the task to stop at its next step."""
        self._stop.set()

    def step(self, text: str, done: int, total: int) -> None:
        """What the task tells (``Progress``); called in its own thread."""
        self._breathe()
        is_other, self._text = text != self._text, text
        if is_other or done >= total > 0 or monotonic() - self._shown > _PACE:
            self._shown = monotonic()
            self._send(("step", (text, done, total)))

    def _breathe(self) -> None:
        give_way()
        if self._stop.is_set() or not isValid(self):
            raise Stopped

    def _run(self) -> None:
        try:
            with breathing(self._breathe):
                answer = ("done", self._task(self))
        except Stopped:
            answer = ("stopped", None)
        except MalverktygError as error:
            answer = ("failed", error)
        except BaseException as bug:  # noqa: BLE001  raised again in the window's thread
            answer = ("bug", bug)
        self._send(answer)

    def _send(self, message: tuple[str, Any]) -> None:
        self._post.send(partial(self._arrive, message))

    def _arrive(self, message: tuple[str, Any]) -> None:
        """Tell, where the window is still there."""
        kind, content = message
        if kind != "step":
            self._thread.join()  # before the window's thread lets go of what only the window's may destroy
        if not isValid(self):
            return
        if kind == "step":
            self.stepped.emit(*content)
            return
        if kind == "done":
            self.done.emit(content)
        elif kind == "failed":
            self.failed.emit(content)
        elif kind == "stopped":
            self.stopped.emit()
        self.ended.emit()
        self._leave()
        if kind == "bug":
            raise content

    def _leave(self) -> None:
        """Be deleted, as nobody's child: what was told may hold the last reference to the parent.

        The parent would then go in the midst of this being deleted, and delete it once more.
        """
        self.setParent(QCoreApplication.instance())
        self.deleteLater()
