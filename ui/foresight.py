"""What pages will ask of the open file, worked out off the window's thread before somebody goes to them."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer

from malverktyg.domain.owed import owed
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from malverktyg.progress import Progress, breathe, unhurried
from ui.models.activity_rows import ActivityBook, ActivityQuestion
from ui.models.goal_rows import GoalBook, GoalQuestion
from ui.models.owed_rows import OwedGrouping, OwedList, OwedQuestion
from ui.session import Session
from ui.work import Work
from ui.working import read_quietly

if TYPE_CHECKING:
    from malverktyg.jobs.register import Desk

_LETTER = "a"
_PLAIN = (  # what the pages, and the first date that is typed, are loaded with beside Qt
    "malverktyg.domain.changes.told",
    "malverktyg.domain.guides",
    "malverktyg.document.raster",
    "malverktyg.document.typography",
    "malverktyg.exchange.accounting",
    "malverktyg.exchange.correcting.recalled",
    "malverktyg.exchange.facts",
    "malverktyg.exchange.phrases.dates",
    "malverktyg.review.rules",
)
REST = 1500  # milliseconds after the file was opened or changed: what somebody waits for goes before
SHOWN = 900  # milliseconds until the window is painted
PAUSE = 5  # milliseconds between two modules, for what else the window has to do
Asked = tuple[Register, Period, date]
B = TypeVar("B", GoalBook, ActivityBook, OwedList)


class Foresight(QObject):
    """The books of goals, activities and what is owed as the file stands. What is not ready when it is asked for is made then."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._kept: dict[type, tuple[Asked, object]] = {}
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._work: Work | None = None
        self._of = self._asked
        self._modules: deque[str] = deque()
        self._shown = QTimer(self, singleShot=True, interval=SHOWN)
        self._next = QTimer(self, singleShot=True, interval=PAUSE)
        self._loading: Work | None = None
        self._soon.timeout.connect(self._begin)
        self._shown.timeout.connect(self._load)
        self._next.timeout.connect(self._load_next)
        session.closed.connect(self._forget)

    @classmethod
    def of(cls, session: Session) -> "Foresight":
        """The session's own."""
        return session.findChild(cls) or cls(session)

    def follow(self, modules: Sequence[str] = ()) -> None:
        """Work ahead from now on, whenever the file or the period is another; ``modules`` are loaded once, a while from now."""
        self._modules.extend((*modules, QtWidgets.__name__))
        self._shown.start()
        for told in (self._session.opened, self._session.changed, self._session.period_changed):
            told.connect(self._soon.start)

    @property
    def is_busy(self) -> bool:
        """Whether something is still worked out, or soon to be."""
        return self._soon.isActive() or self._work is not None or self.is_loading

    @property
    def is_loading(self) -> bool:
        """Whether modules are still loaded, or soon to be."""
        return self._shown.isActive() or self._next.isActive() or self._loading is not None

    def goals(self) -> GoalBook:
        """The goals of the period's year."""
        return self._book(GoalBook, GoalBook)

    def activities(self) -> ActivityBook:
        """The activities of the period's year."""
        return self._book(ActivityBook, _activities)

    def owed(self) -> OwedList:
        """What is owed for the period."""
        desk = self._session.desk
        return self._book(OwedList, lambda register, period, today: _owed(register, period, today, desk))

    @property
    def _asked(self) -> Asked:
        return self._session.register, self._session.period, self._session.today

    def _book(self, kind: type[B], make: Callable[[Register, Period, date], B]) -> B:
        asked, kept = self._asked, self._kept.get(kind)
        if kept is not None and _is_same(kept[0], asked) and isinstance(kept[1], kind):
            return kept[1]
        made = make(*asked)
        self._kept[kind] = asked, made
        return made

    def _begin(self) -> None:
        """Work out what is not ready for the file as it stands; what is on its way is waited for."""
        desk, asked = self._session.desk, self._asked
        if desk is None or self._work is not None:
            return
        made = {kind: book for kind, (of, book) in self._kept.items() if _is_same(of, asked)}  # by a page that could not wait

        def read() -> list[object]:
            return list(_ready(asked, desk, made))

        self._of = asked
        self._work = read_quietly(self._session, desk, read, done=lambda made: self._keep(asked, made))
        self._work.ended.connect(self._ended)

    def _keep(self, asked: Asked, made: Iterable[object]) -> None:
        if _is_same(asked, self._asked):
            for book in made:
                kept = self._kept.get(type(book))
                if kept is None or not _is_same(kept[0], asked):  # else a page has made its own meanwhile
                    self._kept[type(book)] = asked, book

    def _ended(self) -> None:
        self._work = None
        if self._session.desk is not None and not _is_same(self._of, self._asked):
            self._soon.start()  # something was changed meanwhile

    def _load(self) -> None:
        """Load what needs no Qt off the window's thread, and the rest in it, one at a time.

        PySide makes each of Qt's types when it is first named. Two threads that do so at once end the program.
        """
        self._loading = Work("", _load_plain, parent=self)
        self._loading.ended.connect(self._loaded)
        self._loading.start()

    def _loaded(self) -> None:
        self._loading = None
        self._next.start()

    def _load_next(self) -> None:
        if self._modules:
            _load(self._modules.popleft())
            self._next.start()

    def _forget(self) -> None:
        self._soon.stop()
        self._kept.clear()
        self._of = self._asked


def _load_plain(_: Progress) -> None:
    for module in unhurried(_PLAIN):
        import_module(module)


def _load(name: str) -> None:
    """Load a module, and of Qt's all of its types: PySide makes many at once where it must guess which is meant."""
    module = import_module(name)
    if module is QtWidgets:
        for each in dir(module):
            getattr(module, each)


def _is_same(one: Asked, other: Asked) -> bool:
    return one[0] is other[0] and one[1:] == other[1:]


def _activities(register: Register, period: Period, today: date) -> ActivityBook:
    return ActivityBook(register, period.year, today)


def _owed(register: Register, period: Period, today: date, desk: "Desk | None") -> OwedList:
    written = desk.last_written() if desk else {}
    return OwedList(register, owed(register, period, today, written), today, period.year)


def _ready(asked: Asked, desk: "Desk", made: Mapping[type, object]) -> Iterator[GoalBook | ActivityBook | OwedList]:
    """Books that have been asked for some words, with all that they work out once for that; those that are made already too."""

    def book(kind: type[B], make: Callable[[Register, Period, date], B]) -> B:
        known = made.get(kind)
        return known if isinstance(known, kind) else make(*asked)

    goals, activities = book(GoalBook, GoalBook), book(ActivityBook, _activities)
    owing = book(OwedList, lambda register, period, today: _owed(register, period, today, desk))
    goals.rows(GoalQuestion(words=_LETTER))
    breathe()
    activities.rows(ActivityQuestion(words=_LETTER))
    for way in unhurried(OwedGrouping):
        owing.rows(OwedQuestion(grouping=way, words=_LETTER))
    for each in (goals, activities, owing):
        breathe()
        _ = each.counts
        yield each
