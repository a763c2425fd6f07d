"""What stands beside a list is told once the steps in it rest, or before anything else is done with keys, mouse or focus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.widgets.row_tree import RowTree

RESTS = 80  # milliseconds after the last step, or the last letter of a filter: a key that is held down comes three times in it
_DEEDS = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.FocusIn,
        QEvent.Type.Close,
    }
)


class Later(QObject):
    """Does what waits for the steps in a list to rest.

    While it waits no key, click or focus reaches any part of the program before it is done, but for one more step: what is
    typed never comes to a form that still shows the thing before.
    """

    def __init__(self, tree: RowTree, act: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tree, self._act = tree, act
        self._timer = QTimer(self, singleShot=True, interval=RESTS)
        self._timer.timeout.connect(self._done)

    @property
    def is_waiting(self) -> bool:
        """Whether there is something to do."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Wait, anew where it waits already."""
        app = QCoreApplication.instance()
        if app is not None and not self.is_waiting:
            app.installEventFilter(self)
        self._timer.start()

    def now(self) -> None:
        """Do it at once, where it waits."""
        if self.is_waiting:
            self._done()

    def cancel(self) -> None:
        """It is done already, or need not be."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _done(self) -> None:
        self.cancel()
        self._act()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DEEDS and not (isinstance(event, QKeyEvent) and self._tree.is_step(event)):
            self.now()
        return False
