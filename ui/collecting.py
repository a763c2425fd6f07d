"""Python's search for circles of dead objects, in the window's thread alone and while nobody is kept waiting by it.

Python searches in whichever thread happens to make one object too many. A circle of widgets that a worker's thread finds is
destroyed there, behind the back of the window's events, and Qt lets no other thread than its own destroy widgets.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from ui.rest import Rest

_PAUSE = 1_000  # milliseconds between two looks
_AT_REST = 500  # milliseconds without a key or a move
_MANY = 200_000  # objects that are searched through whether anybody rests or not


class Collecting(QObject):
    """From when it is made until it is stopped no thread searches by itself: the window's does, between two events."""

    def __init__(self, parent: QObject, rest: Rest) -> None:
        super().__init__(parent)
        self._rest = rest
        gc.disable()
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Let Python search by itself again."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        if self._rest.lasted >= _AT_REST or gc.get_count()[0] >= _MANY:
            collect()


def collect() -> None:
    """Search as far as Python would have by now: through what has grown old only where much has since."""
    counts, most = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > most[generation]:
            gc.collect(generation)
            return
