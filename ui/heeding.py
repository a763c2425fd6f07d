"""The header does not say that all is saved while something stands that cannot be: it says so, and a click goes there."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui import letting_go
from ui.frame import Frame
from ui.leaving import Unsaved

PAUSE = 600  # milliseconds after the focus moved or something was saved: by then a remark is told, or gone


class Heeding(QObject):
    """Asks the forms of a window now and then what they hold that cannot be saved."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._look)
        session = window.session
        for told in (session.changed, session.saved, session.opened, session.closed):
            told.connect(lambda *_: self._soon.start())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @classmethod
    def of(cls, window: Frame) -> "Heeding":
        """The window's own."""
        return window.findChild(cls) or cls(window)

    def held(self) -> list[Unsaved]:
        """What cannot be saved, and why; not what is only half written."""
        told: list[Unsaved] = []
        self._window.session.leaving.emit(told)
        return [one for one in told if one.why]

    def show(self) -> bool:
        """Go to the first of it and say why it is not saved; says whether there was any."""
        held = self.held()
        if held:
            letting_go.show(self._window, held[0])
            self._window.session.tell_news(letting_go.told(held[0]))
        return bool(held)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._window.session.desk is not None:
            self._soon.start()

    def _look(self) -> None:
        self._window.header.state.hold(len(self.held()))
