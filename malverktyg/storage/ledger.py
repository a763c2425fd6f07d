"""An open file as values: its register always as saved, and the one way in which a change gets written."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from peewee import SqliteDatabase

from malverktyg.domain.changes.days import DayChange
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.history import ChangeSet, Line, ThingChange
from malverktyg.domain.year import KINDS, Entity, Register
from malverktyg.errors import DamagedFile, NewerFile
from malverktyg.files import replacing
from malverktyg.storage import guard, journal, looking_back, rows, sealing, steps, texts, workbooks
from malverktyg.storage.edits import Edit, difference, from_changes, understood
from malverktyg.storage.file import APPLICATION_ID, OpenFile, connect, let_go
from malverktyg.storage.integrity import faults
from malverktyg.storage.journal import Reason
from malverktyg.storage.sealing import refuse_thawing
from malverktyg.storage.trouble import told
from malverktyg.storage.upgrade import upgrade


def make(path: Path, values: Sequence[Entity], reason: Reason) -> None:
    """Make a file that holds some values; nothing is left of it where that fails."""
    with replacing(path, only_new=True) as beside, told(path):
        database = connect(beside)
        try:
            database.pragma("application_id", APPLICATION_ID)
            steps.climb(database, steps.STEPS)
            with database.atomic():
                _write(database, difference(Register(), values, ()), reason, {})
        finally:
            let_go(database)


_KEPT = 4  # registers of the past


class Ledger:
    """One open file, read from memory and written in one transaction at a time, each with its change set."""

    def __init__(self, path: Path) -> None:
        """Open a file of ours, taken up to this version's step; DamagedFile where it does not hold together."""
        self.file = OpenFile(path)
        self._written: tuple[Register, dict[str, int], ChangeSet] | None = None
        self._past: dict[int, Register] = {}
        self._moments: dict[int, datetime] = {}
        try:
            with told(path):
                with self._database.atomic("DEFERRED"):
                    self._check()
                upgrade(self.file)
                with self._database.atomic("DEFERRED"):
                    self._read()
        except BaseException:
            self.file.close()
            raise

    @property
    def _database(self) -> SqliteDatabase:
        return self.file.database

    def _check(self) -> None:
        if steps.taken(self._database) > len(steps.STEPS):
            raise NewerFile(name=self.file.path.name)
        for fault in faults(self._database):
            raise DamagedFile(fault, name=self.file.path.name)

    def _read(self) -> None:
        try:
            loaded = rows.load(self._database)
        except (ValueError, TypeError) as error:
            raise DamagedFile(texts.UNREADABLE.format(told=error), name=self.file.path.name) from error
        self.register: Register = loaded.register
        self._versions = loaded.versions
        self.line: Line = journal.line(self._database)
        self._seen = guard.see(self.file)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """A transaction to write in. What others have written is read first, and ``register`` is new then."""
        self._written = None
        with told(self.file.path):
            with self._database.atomic():
                if guard.others_have_written(self.file, self._seen):
                    self._check()
                    self._read()
                yield
                seen = guard.see(self.file)
            if self._written is not None:
                self.register, self._versions, change = self._written
                self.line.add(change.id, change.why, change.undoes)
                self._seen = guard.settled(self.file, seen)

    def another_sight(self) -> guard.DiskSight | None:
        """How the file looks on the disk where it is not as it was last seen; may be asked from any thread."""
        return guard.another(self.file, self._seen)

    def write(
        self,
        saved: Sequence[Entity],
        removed: Sequence[Entity],
        reason: Reason,
        sealed: Sequence[sealing.Part] = (),
        files: Mapping[str, bytes] | None = None,
    ) -> ChangeSet | None:
        """Once in a turn: save and remove as one change set, with what is ``sealed``; nothing where nothing differs.

        ``files`` are files to keep, by their SHA-256; what can no longer be wanted of those that are kept is let go.
        """
        edits = difference(self.register, saved, removed)
        if not edits:
            return None
        change, versions = _write(self._database, edits, reason, self._versions)
        sealing.keep(self._database, sealed)
        register = self.register.with_(saved, removed)
        self._written = register, versions, change
        workbooks.keep(self._database, files or {})
        if reason.undoes is None:
            workbooks.let_go(self._database, register.kept_files.keys(), self.line)
        return change

    def kept_file(self, sha256: str) -> bytes | None:
        """A kept file, or nothing where it was let go; DamagedFile where it is not what it was."""
        with told(self.file.path), self._database.atomic("DEFERRED"):
            try:
                return workbooks.fetch(self._database, sha256)
            except ValueError as error:
                raise DamagedFile(texts.WORKBOOK_CHANGED.format(name=sha256), name=self.file.path.name) from error

    def edits(self, number: int) -> list[Edit]:
        """What a change set did, a thing at a time."""
        return from_changes(journal.changes(self._database, number))

    def sealed(self, seal: str) -> bytes:
        """What was sealed, by its sum; SealBroken where it is not there as it was."""
        with told(self.file.path), self._database.atomic("DEFERRED"):
            return sealing.part(self._database, seal)

    def log(self) -> bytes:
        """The whole journal as text."""
        with told(self.file.path), self._database.atomic("DEFERRED"):
            return sealing.log(self._database)

    def history(self, subject: str | None, limit: int | None) -> tuple[ChangeSet, ...]:
        """The last change sets, newest first: all, or those that touched one thing and what ever hung on it."""
        with told(self.file.path), self._database.atomic("DEFERRED"):
            if subject is None:
                return journal.newest(self._database, self.line, limit)
            return journal.of_subject(self._database, self.line, subject, limit)

    def mentioning(self, words: str) -> frozenset[int]:
        """The numbers of the change sets that touched things whose name or text ever held some words, or what hung on them."""
        with told(self.file.path):
            return journal.mentioning(self._database, words)

    def changes(self, number: int, limit: int) -> tuple[ThingChange, ...]:
        """What one change set did, a thing at a time, up to so many fields."""
        with told(self.file.path), self._database.atomic("DEFERRED"):
            edits = from_changes(journal.first_changes(self._database, number, limit))
            return tuple(understood(edit, self._name_of(edit)) for edit in edits)

    def _name_of(self, edit: Edit) -> str:
        return "" if self.register.find(edit.kind, edit.id) else journal.last_name(self._database, edit.id)

    def last_written(self) -> dict[str, datetime]:
        """When each thing in the register was last written, by id."""
        with told(self.file.path):
            self._moments |= journal.moments(self._database, after=max(self._moments, default=0))
        return {id: self._moments[number] for id, number in self._versions.items()}

    def go_back(self, number: int, reason: Reason) -> ChangeSet | None:
        """Once in a turn: make all as a change set left it; nothing where nothing differs. What is frozen stays."""
        then = looking_back.register_at(self._database, self.register, number)
        kinds = [kind for kind in KINDS if kind is not FrozenPaper]
        saved = [value for kind in kinds for id, value in then.all(kind).items() if self.register.find(kind, id) != value]
        removed = [value for kind in kinds for id, value in self.register.all(kind).items() if then.find(kind, id) is None]
        refuse_thawing(self.register, saved, removed)
        return self.write(saved, removed, reason)

    def register_at(self, moment: datetime) -> Register:
        """The register as it was at a moment; kept for the next time, since what was does not change."""
        with told(self.file.path), self._database.atomic("DEFERRED"):
            number = looking_back.last_set(self._database, moment)
            if number not in self._past:
                self._past = dict(list(self._past.items())[1 - _KEPT :])
                self._past[number] = looking_back.register_at(self._database, self.register, number)
        return self._past[number]

    def day_changes(self, until: datetime | None) -> tuple[DayChange, ...]:
        """Each time that an activity or assignment was given a last day, oldest first."""
        with told(self.file.path), self._database.atomic("DEFERRED"):
            return looking_back.day_changes(self._database, self.line, until)

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()


def _write(
    database: SqliteDatabase, edits: Sequence[Edit], reason: Reason, known: Mapping[str, int]
) -> tuple[ChangeSet, dict[str, int]]:
    change = journal.enter(database, reason, edits)
    return change, rows.write(database, edits, change.id, known)
