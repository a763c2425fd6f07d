"""Python's search for circles of dead objects, in the window's thread alone and while nobody is kept waiting by it.

Python searches in whichever thread happens to make one object too many. A circle of widgets that a worker's thread finds is
destroyed there, behind the back of the window's events, and Qt lets no other thread than its own destroy widgets.

A search takes as long as there are objects to go through: those of a paper of a thousand goals hold the window for a third of a
second. Few new ones are searched through in a short rest; what has been searched, and what is too much for that, is set aside
(``gc.freeze``, which goes through nothing), and searched with everything else once nobody has been there for long.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from ui.rest import Rest

_PAUSE = 1_000  # milliseconds between two looks
_AT_REST = 500  # milliseconds without a key or a move: the new objects are searched through
_AWAY = 5_000  # milliseconds without a key or a move: all of them are
_MANY = 20_000  # new objects: to go through more takes longer than a key may wait
_SHARE = 4  # all are searched through once every fourth is new since the last time, as Python itself has it
_RARELY = 100  # times as long as a search through all has taken goes by before the next: a paper on its way makes ever more


class Collecting(QObject):
    """From when it is made until it is stopped no thread searches by itself: the window's does, between two events."""

    def __init__(self, parent: QObject, rest: Rest) -> None:
        super().__init__(parent)
        self._rest = rest
        self._old = 0  # objects that were left by the last search through all
        self._aside = 0  # at most so many have been set aside since
        self._next = 0.0  # when all may be searched through again, in seconds of the process's clock
        gc.disable()
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Let Python search by itself again, through all."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def search_all(self) -> None:
        """Search through every object there is."""
        began = monotonic()
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._next = monotonic() + _RARELY * (monotonic() - began)
        self._old, self._aside = gc.get_freeze_count(), 0

    def _look(self) -> None:
        rested, new = self._rest.lasted, gc.get_count()[0]
        if rested >= _AWAY and monotonic() >= self._next and self._aside + new > max(self._old // _SHARE, _MANY):
            self.search_all()
        elif new >= _MANY:
            self._set_aside(new)
        elif rested >= _AT_REST and new > gc.get_threshold()[0]:
            gc.collect(0)
            self._set_aside(new)

    def _set_aside(self, new: int) -> None:
        gc.freeze()
        self._aside += new
