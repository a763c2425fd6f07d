"""What a colleague writes to the file on a shared disk is shown while one works, not only when one comes back to the window."""

from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from malverktyg.domain.year import Entity
from ui.frame import Frame
from ui.post import Post
from ui.rest import Rest
from ui.widgets.add_line import AddLine

if TYPE_CHECKING:  # loaded with the first file
    from malverktyg.jobs.register import Desk

_PAUSE = 5_000  # milliseconds between two looks at the file
_AT_REST = 1_500  # milliseconds without a key or a move: nothing changes under somebody's hands
_TRIES = 3  # for the same sight: a file that was only touched has nothing new


class Colleagues(QObject):
    """Asks the disk now and then whether the file is another, without opening or locking it.

    It is asked in a thread of its own, for a network disk may not answer. Where the file is another it is read as when the window
    becomes active; not while something is half written, so that nobody loses what they were about to say.
    """

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._rest, self._post = Rest.of(window), Post.of_program()
        self._is_asking = False
        self._seen: tuple[int, int] | None = None
        self._tries = 0
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._ask)
        self._timer.start()

    def _ask(self) -> None:
        desk = self._session.desk
        if self._is_asking or desk is None or self._session.frozen is not None or not self._is_free():
            return
        self._is_asking = True
        Thread(target=partial(self._look, desk), name="Delad fil", daemon=True).start()

    def _look(self, desk: "Desk") -> None:
        """In its own thread: what the disk says of the file."""
        self._post.send(partial(self._answer, desk, desk.another_sight()))

    def _answer(self, desk: "Desk", sight: "tuple[int, int] | None") -> None:
        if not isValid(self):
            return
        self._is_asking = False
        if sight != self._seen:
            self._seen, self._tries = sight, 0
        if sight is None or desk is not self._session.desk or self._tries >= _TRIES or not self._is_free():
            return
        self._tries += 1
        self._session.look_again()

    def _is_free(self) -> bool:
        """Whether the window is in use, and nobody is in the midst of something in it."""
        busy = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if busy or held or not self._window.isActiveWindow() or self._rest.lasted < _AT_REST:
            return False
        drafts: list[tuple[Entity, Entity]] = []
        self._session.gathering.emit(drafts)
        return not drafts and not any(line.text() for line in self._window.findChildren(AddLine))
