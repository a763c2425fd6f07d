"""Finding in the open file: the words are read in the background when it opens, and followed as it changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from malverktyg.domain.searching import Hit
from malverktyg.progress import Progress
from ui.session import Session
from ui.work import Work

if TYPE_CHECKING:
    from malverktyg.jobs.register import Desk
    from malverktyg.jobs.searching import Finder

_SETTLES = 400  # milliseconds after a file is opened: its first page comes first


class Finds(QObject):
    """The finds of one session. ``ready`` comes when a file's words can be sought."""

    ready = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder: Finder | None = None
        self._work: Work | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SETTLES)
        self._soon.timeout.connect(self.begin)
        session.opened.connect(self._soon.start)
        session.closed.connect(self._forget)

    @property
    def is_ready(self) -> bool:
        """Whether the open file's words can be sought."""
        return self._finder is not None

    @property
    def is_waiting(self) -> bool:
        """Whether a file is open whose words are not read yet."""
        return self._finder is None and self._session.desk is not None

    def begin(self) -> None:
        """Read the words of the open file, unless that is done or on its way."""
        desk = self._session.desk
        if self._finder is not None or self._work is not None or desk is None:
            return
        register = desk.register

        def read(_: Progress) -> "Finder":
            from malverktyg.jobs.searching import Finder  # noqa: PLC0415  loaded with the file

            return Finder(register)

        self._work = Work("", read, parent=self)
        self._work.done.connect(lambda finder: self._take(finder, desk))
        self._work.start()

    def find(self, words: str) -> tuple[Hit, ...]:
        """What the open file holds of some words; nothing before it is ready."""
        if self._finder is None:
            return ()
        self._finder.follow(self._session.register)
        return self._finder.find(words)

    def is_cut(self, hits: tuple[Hit, ...]) -> bool:
        """Whether there may be more than was given."""
        from malverktyg.jobs.searching import MOST  # noqa: PLC0415  loaded with the file

        return len(hits) >= MOST

    def _take(self, finder: "Finder", desk: "Desk") -> None:
        self._work = None
        if self._session.desk is desk:
            self._finder = finder
            self.ready.emit()
        else:  # another file was opened meanwhile
            finder.close()
            self.begin()

    def _forget(self) -> None:
        self._soon.stop()
        if self._finder is not None:
            self._finder.close()
        self._finder = None
