"""What can wait a little is done once it may, or before anything else is done with keys, mouse or focus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QShortcutEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from typing_extensions import override

from ui.right_of_way import RightOfWay
from ui.widgets.row_tree import RowTree

SEEN = 15  # milliseconds for what is shown first to be painted
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
_HEARD = frozenset(  # their classes: of each of the other events one would have to ask Qt which it is
    {
        QCloseEvent,
        QContextMenuEvent,
        QDragEnterEvent,
        QDropEvent,
        QFocusEvent,
        QInputMethodEvent,
        QKeyEvent,
        QMouseEvent,
        QShortcutEvent,
        QTabletEvent,
        QTouchEvent,
        QWheelEvent,
    }
)
_COMING = _DEEDS - {QEvent.Type.FocusIn}  # the focus moves by itself where a page is gone to


class Later(QObject):
    """Does what waits for the steps in a list to rest, or for the list to be seen.

    While it waits no key, click or focus reaches any part of the program before it is done, but for one more step: what is
    typed never comes to a form that still shows the thing before.
    """

    def __init__(self, act: Callable[[], None], parent: QObject, tree: RowTree | None = None) -> None:
        super().__init__(parent)
        self._tree, self._act, self._deeds = tree, act, _DEEDS
        self._is_unseen = False  # the turn in which it is painted has not been yet
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run_out)

    @property
    def is_waiting(self) -> bool:
        """Whether there is something to do."""
        return self._timer.isActive()

    @property
    def is_coming(self) -> bool:
        """Whether parts of what is shown are still to be made."""
        return self.is_waiting and self._deeds is _COMING

    def begin(self) -> None:
        """Wait for the steps to rest, anew where it waits already."""
        self._wait(RESTS, _DEEDS)

    def begin_soon(self) -> None:
        """Wait until what is shown first is painted."""
        self._wait(0, _COMING)
        self._is_unseen = True

    def again(self) -> None:
        """Take another turn, after what else there is to do."""
        self._wait(0, _COMING)

    def _wait(self, after: int, deeds: frozenset[QEvent.Type]) -> None:
        self._deeds, self._is_unseen = deeds, False
        app = QCoreApplication.instance()
        if app is not None and not self.is_waiting:
            app.installEventFilter(self)
        self._timer.start(after)

    def now(self) -> None:
        """Do it at once, where it waits, all its turns."""
        while self.is_waiting:
            self._done()

    def cancel(self) -> None:
        """It is done already, or need not be."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _run_out(self) -> None:
        if self._is_unseen:
            self._is_unseen = False
            self._timer.start(SEEN)
        else:
            RightOfWay.of_program().claim()
            self._done()

    def _done(self) -> None:
        self.cancel()
        self._act()

    def _is_step(self, event: QKeyEvent) -> bool:
        return self._tree is not None and self._tree.is_step(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if type(event) in _HEARD and event.type() in self._deeds and not (isinstance(event, QKeyEvent) and self._is_step(event)):
            self.now()
        return False
