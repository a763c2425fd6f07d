"""The session: what ``jobs`` do with an open file, with Qt signals around it and nothing else. Views read and write only here."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from malverktyg.domain.drafts import with_drafts
from malverktyg.domain.history import ChangeSet
from malverktyg.domain.matters import Matter
from malverktyg.domain.overview import starting_period
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Entity, Register
from malverktyg.errors import ChangedElsewhere, FrozenStays, MalverktygError, OnlyToRead
from ui import texts, user
from ui.awaiting import Awaiting
from ui.leaving import Leaving

if TYPE_CHECKING:  # loaded with the first file: the window must be up before the database is
    from malverktyg.domain.frozen import FrozenPaper
    from malverktyg.exchange.plan import Plan
    from malverktyg.jobs.freezing import Prepared
    from malverktyg.jobs.importing import ImportResult
    from malverktyg.jobs.looking_back import PastDesk
    from malverktyg.jobs.register import Desk

E = TypeVar("E", bound=Entity)
T = TypeVar("T")
_EMPTY = Register()


class Session(Leaving):
    """One open file, or none.

    A write goes ``save``/``remove``/``change`` → Desk → ``changed`` (``register`` is then a new value). Nothing here raises for
    the world's sake: a write that did not come about gives an empty answer, and the error through ``unsaved``.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal()
    period_changed = Signal()
    saved = Signal(str)  # why, as it stands in the journal
    failed = Signal(object)  # a MalverktygError: a file did not open, a change was not undone
    unsaved = Signal(object)  # a MalverktygError: a write did not come about
    drafted = Signal()  # something else is written in a form, and not saved yet
    gathering = Signal(object)  # every form puts into a list what was loaded into it and what is written

    def __init__(self, today: date | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._desk: Desk | None = None
        self._past: PastDesk | None = None
        self._period = Period.covering(self.today)
        self.writing = Awaiting(self)  # large writes go through it

    @property
    def desk(self) -> "Desk | None":
        """The open file, or nothing; while one looks at what was frozen, the file as it was then."""
        return self._past or self._desk

    @property
    def frozen(self) -> "FrozenPaper | None":
        """The frozen paper with which the file is shown as it was; nothing while it is shown as it is."""
        return self._past.frozen if self._past else None

    @property
    def path(self) -> Path | None:
        """Where the open file lies."""
        return self.desk.path if self.desk else None

    @property
    def register(self) -> Register:
        """All that is saved; empty where no file is open."""
        return self.desk.register if self.desk else _EMPTY

    @property
    def period(self) -> Period:
        """The period that the whole window is about."""
        return self._period

    @property
    def who(self) -> str:
        """Who is at the keyboard, as the journal names them."""
        return user.name()

    @property
    def today(self) -> date:
        """Today's date, asked anew each time: the window may be open over midnight. What is frozen has its own day."""
        return self.frozen.day if self.frozen else self._today or date.today()  # noqa: DTZ011  the officer's own calendar day

    def create(self, path: Path) -> bool:
        """Make a new file and open it; the one that was open is closed."""
        from malverktyg.jobs.register import Desk  # noqa: PLC0415

        return self._take(lambda: Desk.create(path, user.name()))

    def open(self, path: Path) -> bool:
        """Open a file; the one that was open is closed."""
        from malverktyg.jobs.register import Desk  # noqa: PLC0415

        return self._take(lambda: Desk.open(path, user.name()))

    def close(self) -> None:
        """Hand in what is written and close the file; whether it may be closed is asked before, by ``may_leave``."""
        if self._desk is None:
            return
        self.flush()
        desk, self._desk, self._past = self._desk, None, None
        desk.close()
        self.closed.emit()

    @override
    def may_leave(self) -> bool:
        return self._desk is None or super().may_leave()  # forms of a file that is closed may be there for a moment yet

    def look_again(self) -> None:
        """Show what others have written to the file since it was read; what cannot be read now the next write tells."""
        desk = self._desk
        if desk is None or self._past is not None or self.writing.is_long:
            return
        with suppress(MalverktygError):
            if self.writing.answer(desk.refresh) and desk is self._desk:
                self.changed.emit()
                self.tell_news(texts.CHANGED_BY_OTHERS)

    def look_at(self, frozen: "FrozenPaper") -> bool:
        """Show the file as it was when a paper was frozen; it can only be read until ``back_to_now``."""
        from malverktyg.jobs.looking_back import PastDesk  # noqa: PLC0415

        if self._desk is None or not self.may_leave():
            return False
        try:
            self._past = PastDesk(self._desk, frozen)
        except MalverktygError as error:
            self.failed.emit(error)
            return False
        self._period = self._past.register.all(Matter)[frozen.matter].period
        self.opened.emit()
        return True

    def back_to_now(self) -> None:
        """Show the file as it is."""
        if self._past is not None:
            self._past = None
            self.opened.emit()

    def seal(self, prepared: "Prepared") -> "FrozenPaper | None":
        """Write a frozen paper into the file; gives it, or nothing where that failed."""
        from malverktyg.jobs.freezing import seal  # noqa: PLC0415

        return self._write(lambda desk: seal(desk, prepared), prepared.why)

    def drafted_register(self) -> Register:
        """All that is saved, with what is written in the forms and not saved yet."""
        pairs: list[tuple[Entity, Entity]] = []
        self.gathering.emit(pairs)
        return with_drafts(self.register, pairs)

    def set_period(self, period: Period) -> None:
        """Turn the whole window to another period."""
        if period != self._period:
            self.flush()
            self._period = period
            self.period_changed.emit()

    def save(self, *values: Entity, why: str) -> tuple[Entity, ...]:
        """Save values as one change set; gives them with their ids, or nothing where it failed."""
        return self.change(saved=values, why=why)

    def save_one(self, value: E, why: str, drafted_from: Register | None = None) -> E | None:
        """Save one value; gives it with its id, or nothing where it failed."""
        saved = self.change(saved=(value,), why=why, drafted_from=drafted_from)
        return cast("E", saved[0]) if saved else None

    def remove(self, *values: Entity, why: str) -> bool:
        """Remove values, and what hangs on them, as one change set."""
        before = self.register
        self.change(removed=values, why=why)
        return self.register is not before

    def change(
        self,
        *,
        saved: Iterable[Entity] = (),
        removed: Iterable[Entity] = (),
        why: str,
        drafted_from: Register | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> tuple[Entity, ...]:
        """Save and remove as one change set; ``drafted_from`` is the register that was seen while the values were written.

        ``files`` are the bytes of files to keep, by their SHA-256.
        """
        return self._write(lambda desk: desk.change(why, saved, removed, drafted_from, files), why, is_short=not files) or ()

    def apply(self, plan: "Plan") -> "ImportResult | None":
        """Write an import's plan as one change set."""
        from malverktyg.jobs.importing import apply  # noqa: PLC0415

        return self._write(lambda desk: apply(desk, plan), "")

    @property
    def can_undo(self) -> str | None:
        """What Ctrl+Z would take back."""
        return self.desk.can_undo if self.desk else None

    @property
    def can_redo(self) -> str | None:
        """What Ctrl+Shift+Z would do again."""
        return self.desk.can_redo if self.desk else None

    def undo(self) -> bool:
        """Take back the last change set; False where there was none or it cannot be."""
        return self._turn(lambda desk: desk.undo())

    def redo(self) -> bool:
        """Do again what was last taken back; False where there was none or it cannot be."""
        return self._turn(lambda desk: desk.redo())

    def undo_set(self, id: int) -> bool:
        """Take back one change set; False where later changes build on it."""
        return self._turn(lambda desk: desk.undo_set(id))

    def go_back(self, id: int, why: str) -> bool:
        """Take all back to how a change set left it; False where nothing differs or it cannot be."""
        return self._turn(lambda desk: desk.go_back(id, why))

    def _write(self, deed: "Callable[[Desk], T]", why: str, *, is_short: bool = False) -> T | None:
        desk = self.desk
        if desk is None:
            return None
        before = desk.register
        try:
            answer = deed(desk) if is_short else self.writing.answer(lambda: deed(desk))
        except MalverktygError as error:
            self._refuse(before, error)
            return None
        self._announce(before, why)
        return answer

    def _turn(self, deed: "Callable[[Desk], ChangeSet | None]") -> bool:
        desk = self.desk
        if desk is None:
            return False
        self.flush()
        before = desk.register
        try:
            done = self.writing.answer(lambda: deed(desk))
        except MalverktygError as error:
            if self.register is not before:
                self.changed.emit()
            self.failed.emit(error)
            return False
        if done is not None:
            self._announce(before, done.why)
        return done is not None

    def _refuse(self, before: Register, error: MalverktygError) -> None:
        """Tell that a write did not come about; first show what another program has written meanwhile."""
        if self.register is not before or isinstance(error, ChangedElsewhere):
            self.changed.emit()
        (self.failed if isinstance(error, (OnlyToRead, FrozenStays)) else self.unsaved).emit(error)

    def _announce(self, before: Register, why: str) -> None:
        if self.desk is not None and self.desk.register is not before:
            self.changed.emit()
            self.saved.emit(why)

    def _take(self, get: Callable[[], "Desk"]) -> bool:
        if not self.may_leave():
            return False
        try:
            desk = get()
        except MalverktygError as error:
            self.failed.emit(error)
            return False
        self.close()
        self._desk = desk
        self._period = starting_period(desk.register, self.today)
        self.opened.emit()
        return True
