"""The way from another thread into the window's: what is sent is called there, between two events."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal


class Post(QObject):
    """The program's one post, and as old as the program: a signal that another thread emits must not be deleted meanwhile.

    PySide looks whether the signal's owner is there, and lets the window's thread on before it has done with it. Where that
    deletes the owner just then, the program ends.
    """

    _came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def of_program(cls) -> "Post":
        """The program's. To be asked for in the window's thread, and sent with from any."""
        program = QCoreApplication.instance()
        if program is None:
            raise RuntimeError("there is no program whose window could be told")
        return program.findChild(cls) or cls(program)

    def send(self, call: Callable[[], object]) -> None:
        """Have something called in the window's thread. At the program's end nobody is told any more."""
        with suppress(RuntimeError):
            self._came.emit(call)

    def _take(self, call: Callable[[], object]) -> None:
        call()
