"""Whether the window may close: a write is waited for, what makes something is asked about, and what merely reads is let go."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui import texts
from ui.awaiting import Awaiting
from ui.widgets.question import agreed
from ui.widgets.work_panel import WorkPlace


class Closing:
    """Asked each time that somebody wants to close the window."""

    def __init__(self, window: QWidget, writing: Awaiting, works: WorkPlace) -> None:
        self._window, self._writing, self._works = window, writing, works
        self._is_wanted = False
        writing.ended.connect(self._go_on)

    def may_be(self) -> bool:
        """Whether the window may close now; during a write it closes by itself when that is over."""
        if self._writing.is_long:
            self._is_wanted = True
            return False
        making = next((work for work in self._works.works if not work.only_reads), None)
        return making is None or self._agreed(making.title)

    def _agreed(self, what: str) -> bool:
        told = texts.BUSY_TOLD.format(what=what)
        return agreed(self._window, texts.BUSY_TITLE, told, act=texts.BUSY_QUIT, safe=texts.BUSY_STAY)

    def _go_on(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            QTimer.singleShot(0, self._window, self._window.close)
