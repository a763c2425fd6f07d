"""Pages made before somebody goes to them: one at a time, while nobody touches the keyboard or the mouse."""

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

from ui.foresight import Foresight
from ui.pages import PAGES
from ui.window import Window

REST = 800  # milliseconds without a key or a move of the mouse: somebody reads or is away
PAUSE = 60  # milliseconds between two pages, for what else the window has to do
_DEEDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class Beforehand(QObject):
    """Makes the pages of a window. It listens to the system's window, which hears a key or a move once, and not to its parts."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._go_on)
        window.session.opened.connect(self._begin)
        heard = window.windowHandle()
        if heard is not None:
            heard.installEventFilter(self)
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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._rest.isActive() and event.type() in _DEEDS:
            self._rest.start(REST)
        return False
