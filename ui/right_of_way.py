"""The window goes before: while somebody is being answered, long work in other threads stands still.

Python runs one thread at a time. A page that opens while a paper is printed would have to ask for its turn again and again, and
take three times as long.
"""

from time import monotonic, sleep

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_MOST = 0.5  # seconds that a claim holds where the window never comes to its end
_AFTER = 50  # milliseconds for what follows on an answer: the layout and the painting
_LOOK = 0.005  # seconds between two looks whether the way is free


class _Way:
    """What the threads look at; it outlives the window."""

    until = 0.0


_way = _Way()


def give_way() -> None:
    """Wait until the window has answered; for threads that are not the window's."""
    while monotonic() < _way.until:
        sleep(_LOOK)


class RightOfWay(QObject):
    """The window's claim to go before, in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._end = QTimer(self, singleShot=True, interval=_AFTER)
        self._end.timeout.connect(self._give_back)

    @classmethod
    def of_program(cls) -> "RightOfWay":
        """The program's one."""
        program = QCoreApplication.instance()
        if program is None:
            raise RuntimeError("there is no program whose window could go before")
        return program.findChild(cls) or cls(program)

    def claim(self) -> None:
        """Go before all long work until what comes of the present event is done and seen."""
        _way.until = monotonic() + _MOST
        self._end.start()

    def _give_back(self) -> None:
        _way.until = 0.0
