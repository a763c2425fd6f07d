"""Whether anybody is at the keyboard or the mouse: what can wait is done while nobody is."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.right_of_way import RightOfWay

_ANSWERED = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel})
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


class Rest(QObject):
    """Listens to the system's window, which hears a key or a move once, and not to the parts in it."""

    broken = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._since = QElapsedTimer()
        self._since.start()
        self._way = RightOfWay.of_program()
        heard = window.windowHandle()
        if heard is not None:
            heard.installEventFilter(self)

    @classmethod
    def of(cls, window: QWidget) -> "Rest":
        """The window's own. It hears from when the window is shown."""
        return window.findChild(cls) or cls(window)

    @property
    def lasted(self) -> int:
        """Milliseconds since the last key or move."""
        return self._since.elapsed()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ANSWERED:
            self._way.claim()
        if event.type() in _DEEDS:
            self._since.start()
            self.broken.emit()
        return False
