"""Pages made and filled before somebody goes to them: one at a time, while nobody touches the keyboard or the mouse."""

from collections.abc import Callable

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
        """Make a page once the modules are loaded, or fill one once its book is ready: what another thread does goes before."""
        window = self._window
        if window.session.desk is None or self.is_done:
            return
        ahead = Foresight.of(window.session)
        unmade = [number for number in range(len(PAGES)) if number not in window.pages]
        if not (ahead.is_loading if unmade else ahead.is_busy):
            RightOfWay.of_program().claim()
            if unmade:
                window.make(unmade[0])
            else:
                self._fill(window.pages[self._unfilled[0]])
        self._rest.start(PAUSE)

    def _fill(self, page: QWidget) -> None:
        """Have a page show the file, some of it at a time, laid out and painted once: what opening it would cost the most."""
        fill: Callable[[], bool] | None = getattr(page, "fill_ahead", None)
        if fill is not None and not page.isVisible():
            if fill():
                return
            page.resize(self._window.stack.size())
            page.grab()
        self._unfilled.pop(0)

    def _put_off(self) -> None:
        if self._rest.isActive():
            self._rest.start(REST)
