"""Pages made and filled before somebody goes to them: one at a time, while nobody touches the keyboard or the mouse."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.foresight import Foresight
from ui.pages import PAGES
from ui.rest import Rest
from ui.right_of_way import RightOfWay
from ui.window import Window

REST = 800  # milliseconds without a key or a move of the mouse: somebody reads or is away
PAUSE = 60  # milliseconds between two pages, for what else the window has to do


class Beforehand(QObject):
    """Makes the pages of a window that is shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._unfilled: list[int] = []
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._go_on)
        window.session.opened.connect(self._begin)
        Rest.of(window).broken.connect(self._put_off)
        self._begin()

    @property
    def is_done(self) -> bool:
        """Whether every page is made and filled."""
        return len(self._window.pages) == len(PAGES) and not self._unfilled

    def _begin(self) -> None:
        self._unfilled = list(range(len(PAGES)))
        self._rest.start(REST)

    def _go_on(self) -> None:
        """Make or fill a page where the file is open and its books are ready: what another thread works out goes before."""
        window = self._window
        if window.session.desk is None or self.is_done:
            return
        if not Foresight.of(window.session).is_busy:
            RightOfWay.of_program().claim()
            unmade = [number for number in range(len(PAGES)) if number not in window.pages]
            if unmade:
                window.make(unmade[0])
            else:
                self._fill(window.pages[self._unfilled.pop(0)])
        self._rest.start(PAUSE)

    def _fill(self, page: QWidget) -> None:
        """Have a page show the file, laid out and painted once: what that costs is most of what opening it would."""
        fill = getattr(page, "fill_ahead", None)
        if fill is not None and not page.isVisible():
            fill()
            page.resize(self._window.stack.size())
            page.grab()

    def _put_off(self) -> None:
        if self._rest.isActive():
            self._rest.start(REST)
