"""A write that may take long: done off the window's thread, while the window is drawn and what the user does waits its turn."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

PATIENCE = 0.08  # seconds that the window may stand still: most writes are over by then

T = TypeVar("T")


class Awaiting(QObject):
    """``began`` tells that a write takes longer than one would notice, ``ended`` that it is over.

    Keys and clicks are kept until then, so that nothing is said of what is about to be another.
    """

    began = Signal()
    ended = Signal()
    _done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0

    @property
    def is_long(self) -> bool:
        """Whether a write is on its way that has taken long already."""
        return self._count > 0

    def answer(self, deed: Callable[[], T]) -> T:
        """What a deed gives, or raises."""
        loop = QEventLoop()  # outlives the thread that ends it
        with ThreadPoolExecutor(1) as thread:
            doing = thread.submit(deed)
            if not wait([doing], PATIENCE).done:
                self._wait(doing, loop)
        return doing.result()

    def _wait(self, doing: "Future[T]", loop: QEventLoop) -> None:
        self._done.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        self._count += 1
        self.began.emit()
        doing.add_done_callback(lambda _: self._done.emit())
        while not doing.done():  # also where the end of a write within this one was told
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._count -= 1
        self.ended.emit()
