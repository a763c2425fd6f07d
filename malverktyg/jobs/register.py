"""The desk: an open file with everything in it, and the one door for writes."""

import os
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from malverktyg.domain.appendices import Appendix
from malverktyg.domain.bodies import FocusArea, Municipality
from malverktyg.domain.changes.days import DayChange
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.history import ChangeSet, ThingChange
from malverktyg.domain.ids import FrozenPaperId
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.naming import named
from malverktyg.domain.parts import FilePages
from malverktyg.domain.problem import blocks
from malverktyg.domain.single import doubled
from malverktyg.domain.ties import astray, gone_with, loosened
from malverktyg.domain.year import Entity, Register
from malverktyg.errors import CannotSave, CannotUndo, ChangedElsewhere
from malverktyg.jobs import texts
from malverktyg.storage.guard import DiskSight
from malverktyg.storage.journal import Reason
from malverktyg.storage.ledger import Ledger, make
from malverktyg.storage.sealing import Part, refuse_thawing
from malverktyg.storage.undoing import taken_back

# Consonants make no words, and no number that a spreadsheet would round.
_LETTERS = str.maketrans("0123456789abcdef", "bcdfghjkmnpqrstv")


def new_id() -> str:
    """A fresh identifier: 16 random letters."""
    return os.urandom(8).hex().translate(_LETTERS)


class Desk:
    """An open file. ``register`` is always what is saved; it is a new value after each change.

    Another program may write to the same file: what it wrote is read before the next change here, and a change that was
    drafted from an older text is refused with ChangedElsewhere. May be used from several threads, one at a time gets through.
    """

    def __init__(self, ledger: Ledger, who: str) -> None:
        self._ledger = ledger
        self._who = who
        self._lock = threading.RLock()
        self._written: tuple[Register, Mapping[str, datetime]] | None = None

    @classmethod
    def create(cls, path: Path, who: str) -> "Desk":
        """Make a file with the municipality's settings and the five focus areas, and open it.

        Raises FileExists, FileMissing (no such folder), NoRights or DiskFull; nothing is made then.
        """
        seeds: list[Entity] = [Municipality()]
        seeds += [FocusArea(name=name, position=place) for place, name in enumerate(texts.FOCUS_AREAS)]
        make(path, [_with_id(value) for value in seeds], Reason(who=who, when=_now(), why=texts.MADE))
        return cls.open(path, who)

    @classmethod
    def open(cls, path: Path, who: str) -> "Desk":
        """Open a file; one from an earlier version is copied and brought up to date.

        Raises FileMissing, IsFolder, NoRights, NotOurFile, NewerFile, DamagedFile or FileBusy; the file is untouched then.
        """
        return cls(Ledger(path), who)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._ledger.file.path

    @property
    def register(self) -> Register:
        """All that is saved."""
        return self._ledger.register

    def change(
        self,
        why: str,
        saved: Iterable[Entity] = (),
        removed: Iterable[Entity] = (),
        drafted_from: Register | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> tuple[Entity, ...]:
        """Save and remove as one change set, and give the saved things with their ids, in the order given.

        What hangs on a removed thing goes along, and what names it lets go of the name. ``drafted_from`` is the register that
        the values were drafted from, where that is not the present one. ``files`` are the bytes of workbooks to keep, by their
        SHA-256. Raises CannotSave, ChangedElsewhere and FrozenStays.
        """
        values = tuple(_with_id(value) for value in saved)
        going = tuple(value for value in removed if value.id is not None)
        _refuse_problems(values)
        with self._lock:
            basis = self.register if drafted_from is None else drafted_from
            with self._ledger.turn():
                _refuse_stale(basis, self.register, (*values, *going))
                kept, gone = _consequences(self.register, values, going)
                refuse_thawing(self.register, kept, gone)
                self._ledger.write(kept, gone, self._reason(why), files=files)
            return tuple(self.register.find(type(value), value.id) or value for value in values)

    def seal(self, paper: FrozenPaper, parts: Sequence[Part], why: str, drafted_from: Register) -> FrozenPaper:
        """Save a frozen paper together with what is sealed by it. Raises ChangedElsewhere where the file is another by now."""
        sealed = replace(paper, id=FrozenPaperId(new_id()))
        with self._lock:
            with self._ledger.turn():
                if self.register is not drafted_from:
                    raise ChangedElsewhere(texts.CHANGED_WHILE_FREEZING)
                self._ledger.write([sealed], (), self._reason(why), parts)
            return sealed

    def sealed(self, seal: str) -> bytes:
        """What was sealed with a frozen paper, by its sum. Raises SealBroken."""
        with self._lock:
            return self._ledger.sealed(seal)

    def log(self) -> bytes:
        """The whole journal as text, as it is sealed."""
        with self._lock:
            return self._ledger.log()

    def refresh(self) -> bool:
        """Read what another program has written to the file since; true where the register is new."""
        with self._lock:
            before = self.register
            with self._ledger.turn():
                return self.register is not before

    def another_sight(self) -> DiskSight | None:
        """The file's size and time on the disk where somebody may have written since; asked without opening or locking it."""
        return self._ledger.another_sight()

    @property
    def can_undo(self) -> str | None:
        """Why the change was made that would be taken back."""
        return next(reversed(self._ledger.line.done.values()), None)

    @property
    def can_redo(self) -> str | None:
        """Why the change was made that would be done again."""
        return next(reversed(self._ledger.line.undone.values()), None)

    def undo(self) -> ChangeSet | None:
        """Take back the last change that stands; gives the change set that does so, or nothing where there is none."""
        return self._take_back(lambda: next(reversed(self._ledger.line.done), None))

    def redo(self) -> ChangeSet | None:
        """Do again what was last taken back, unless something new was changed since."""
        return self._take_back(lambda: next(reversed(self._ledger.line.undone), None))

    def undo_set(self, id: int) -> ChangeSet:
        """Take back any change set, also one that took back another; CannotUndo where later changes build on it."""
        return cast("ChangeSet", self._take_back(lambda: id))

    def history(self, subject: str | None = None, limit: int | None = 200) -> tuple[ChangeSet, ...]:
        """The last change sets, newest first: all, or those that touched one thing and what ever hung on it."""
        with self._lock:
            return self._ledger.history(subject, limit)

    def mentioning(self, words: str) -> frozenset[int]:
        """The numbers of the change sets that touched things whose name or text ever held some words, or what hung on them."""
        with self._lock:
            return self._ledger.mentioning(words)

    def changes(self, id: int, limit: int = 1000) -> tuple[ThingChange, ...]:
        """What one change set did, a thing at a time, up to so many fields; where things were read from is left out."""
        with self._lock:
            return self._ledger.changes(id, limit)

    def last_written(self) -> Mapping[str, datetime]:
        """When each thing in the register was last changed, by id."""
        with self._lock:
            if self._written is None or self._written[0] is not self.register:
                self._written = self.register, self._ledger.last_written()
            return self._written[1]

    def go_back(self, id: int, why: str) -> ChangeSet | None:
        """Take all back to how a change set left it, as one change set that can be undone; nothing where nothing differs."""
        with self._lock, self._ledger.turn():
            return self._ledger.go_back(id, self._reason(why))

    def register_at(self, moment: datetime) -> Register:
        """All that was saved at a moment; empty before the file was made."""
        with self._lock:
            return self._ledger.register_at(moment)

    def day_changes(self, until: datetime | None = None) -> tuple[DayChange, ...]:
        """Each time that an activity or assignment was given a last day, oldest first; what was taken back is left out."""
        with self._lock:
            return self._ledger.day_changes(until)

    def kept_file(self, kept: KeptWorkbook | Appendix | FilePages) -> bytes | None:
        """The bytes of what the file keeps; nothing where they are let go, as of an import that was taken back.

        Raises DamagedFile where they are not what they were.
        """
        with self._lock:
            return self._ledger.kept_file(kept.sha256)

    def close(self) -> None:
        """Let go of the file; nothing is left to save."""
        with self._lock:
            self._ledger.close()

    def _take_back(self, choose: Callable[[], int | None]) -> ChangeSet | None:
        with self._lock, self._ledger.turn():
            number = choose()
            line = self._ledger.line
            if number is None:
                return None
            if number == line.first:
                raise CannotUndo(texts.THE_MAKING_STAYS)
            if line.is_undone(number):
                raise CannotUndo(texts.ALREADY_UNDONE)
            tip = line.tip(number)
            edits = self._ledger.edits(tip)
            if tip != next(reversed(line.reasons)) and any(edit.kind is FrozenPaper for edit in edits):
                raise CannotUndo(texts.FROZEN_STAYS)
            saved, removed = taken_back(self.register, edits)
            return self._ledger.write(saved, removed, self._reason(line.reasons[tip], undoes=tip))

    def _reason(self, why: str, undoes: int | None = None) -> Reason:
        return Reason(who=self._who, when=_now(), why=why, undoes=undoes)

    def __enter__(self) -> "Desk":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _now() -> datetime:
    return datetime.now(UTC)


def _with_id(value: Entity) -> Entity:
    if value.id is not None:
        return value
    fresh: dict[str, Any] = {"id": new_id()}
    return replace(value, **fresh)


def _refuse_problems(values: Iterable[Entity]) -> None:
    texts_of_all = dict.fromkeys(problem.text for value in values for problem in blocks(value))
    if texts_of_all:
        raise CannotSave(" ".join(texts_of_all))


def _refuse_stale(basis: Register, now: Register, values: Iterable[Entity]) -> None:
    """Refuse values of which somebody else has saved a newer text, or taken away what they hang on."""
    if basis is now:
        return
    for value in values:
        old = basis.find(type(value), value.id)
        if old != now.find(type(value), value.id):
            raise ChangedElsewhere(texts.CHANGED_ELSEWHERE.format(thing=named(basis, old or value)))


def _consequences(register: Register, saved: Iterable[Entity], removed: Iterable[Entity]) -> tuple[list[Entity], list[Entity]]:
    """All that is to be saved and removed when some things are."""
    wanted = {(type(value), value.id): value for value in saved}
    after = register.with_(wanted.values())
    gone = {(type(value), value.id): value for value in gone_with(after, removed)}
    wanted |= {(type(value), value.id): value for value in loosened(after, gone.values())}
    kept = [value for key, value in wanted.items() if key not in gone]
    after = after.with_(kept, gone.values())
    for value in astray(after, kept):
        raise ChangedElsewhere(texts.OWNER_GONE.format(thing=named(register, value)))
    for value in doubled(after, kept):
        raise CannotSave(texts.ONLY_ONE.format(thing=named(after, value)))
    return kept, [value for (kind, id), value in gone.items() if register.find(kind, id)]
