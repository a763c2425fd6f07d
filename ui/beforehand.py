"""Pages made before somebody goes to them: one at a time, while nobody touches the keyboard or the mouse."""

from PySide6.QtCore import QObject, QTimer

from ui.foresight import Foresight
from ui.pages import PAGES
from ui.rest import Rest
from ui.window import Window

REST = 800  # milliseconds without a key or a move of the mouse: somebody reads or is away
PAUSE = 60  # milliseconds between two pages, for what else the window has to do


class Beforehand(QObject):
    """Makes the pages of a window that is shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._go_on)
        window.session.opened.connect(self._begin)
        Rest.of(window).broken.connect(self._put_off)
        self._begin()

    @property
    def is_done(self) -> bool:
        """Whether every page is made."""
        return len(self._window.pages) == len(PAGES)

    def _begin(self) -> None:
        self._rest.start(REST)

    def _go_on(self) -> None:
        """Make a page where the file is open and its books are ready: what is worked out in another thread goes before."""
        window = self._window
        if window.session.desk is None:
            return
        left = [number for number in range(len(PAGES)) if number not in window.pages]
        if left and not Foresight.of(window.session).is_busy:
            window.make(left[0])
        if left:
            self._rest.start(PAUSE)

    def _put_off(self) -> None:
        if self._rest.isActive():
            self._rest.start(REST)
