"""The review beside the form: asked for after a pause, done off the window's thread, only the newest answer told."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from malverktyg.errors import MalverktygError
from malverktyg.progress import UNWATCHED, Progress
from malverktyg.review.putting_aside import Review
from ui.errand import Errands

if TYPE_CHECKING:
    from malverktyg.domain.ids import GoalId
    from malverktyg.domain.periods import Period
    from malverktyg.domain.year import Register

PAUSE = 300  # milliseconds without a key before the words are reviewed: by then the paper beside is drawn


def review_of(register: "Register", matter: str, today: date, progress: Progress = UNWATCHED) -> Review:
    """A matter's review, at once."""
    from malverktyg.jobs.reviewing import review_matter  # noqa: PLC0415  the rules and the dictionary come with the first review

    return review_matter(register, matter, today, progress)


def review_of_goal(register: "Register", goal: "GoalId", period: "Period", today: date, _: Progress = UNWATCHED) -> Review:
    """One goal's review for a period, at once; it is too short to be stopped."""
    from malverktyg.jobs import reviewing  # noqa: PLC0415  the rules and the dictionary come with the first review

    return reviewing.review_of_goal(register, goal, period, today)


class LiveReview(QObject):
    """``reviewed`` comes with the Review of the newest order, in the window's thread."""

    reviewed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = Errands(self)
        self._number = 0
        self._next: Callable[[Progress], Review] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or self._errands.is_busy

    def order(self, review: Callable[[Progress], Review]) -> None:
        """Do a review after a pause; older orders are dropped."""
        self._next = review
        self._pause.start()

    def stop(self) -> None:
        """Review no more: nothing of what is on its way is told."""
        self._pause.stop()
        self._errands.stop()

    def _start(self) -> None:
        if self._next is None:
            return
        self._number += 1
        self._errands.drop()
        self._errands.start(self._next, partial(self._take, self._number))

    def _take(self, number: int, answer: object) -> None:
        if number != self._number:
            return
        if isinstance(answer, Review):
            self.reviewed.emit(answer)
        elif isinstance(answer, BaseException) and not isinstance(answer, MalverktygError):
            raise answer
