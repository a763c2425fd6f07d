"""The file on the disk: what it must look like to be ours, and the connection to it with every safeguard on."""

import os
import stat
from collections import Counter
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from peewee import PeeweeException, SqliteDatabase

from malverktyg.errors import IsFolder, NewerFile, NoRights, NotOurFile
from malverktyg.storage import steps
from malverktyg.storage.trouble import told

APPLICATION_ID = int.from_bytes(b"Malv")
_MAGIC = b"SQLite format 3\x00"
_PATIENCE = 3  # seconds to wait for another's write

# Set on every connection and read back: a pragma that does not take says nothing.
_PRAGMAS = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "foreign_keys": 1,
    "synchronous": 2,  # full
    "secure_delete": 1,
    "cache_size": -32_000,  # kibibytes: an import stays in memory until it is whole
    "journal_mode": "truncate",
}

# Files that this process has open. Reading one of them with plain open() would, when closed, drop SQLite's locks (POSIX).
_held: Counter[tuple[int, int] | str] = Counter()
_POSIX = os.name == "posix"


def identity(path: Path) -> tuple[int, int] | str:
    """Which file a path leads to. On Windows that is its name: a file that is open there cannot be moved or replaced, while
    the number of one on a share may change by itself."""
    found = path.stat()
    return (found.st_dev, found.st_ino) if _POSIX else os.path.normcase(path.resolve())


def look(path: Path) -> None:
    """Refuse what is no file of ours before SQLite touches it: a journal left beside another's database would be played back."""
    with told(path):
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise IsFolder(name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise NotOurFile(name=path.name)
        if _held[identity(path)]:
            return
        with path.open("rb") as file:
            head = file.read(100)
    if len(head) < 100 or not head.startswith(_MAGIC) or int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise NotOurFile(name=path.name)
    if int.from_bytes(head[60:64]) > len(steps.STEPS):
        raise NewerFile(name=path.name)


def require_rights(path: Path) -> None:
    """Refuse a file that cannot be saved to: SQLite writes a journal beside it, so its folder counts too."""
    if not (os.access(path, os.R_OK | os.W_OK) and os.access(path.absolute().parent, os.W_OK)):
        raise NoRights(name=path.name)


def uri(full: str, mode: str = "rw") -> str:
    """A whole path as SQLite reads it: the part for a host stays empty, also where the path begins with a server's name."""
    return f"file://{'' if full.startswith('/') else '/'}{quote(os.fsencode(full))}?mode={mode}"


def connect(path: Path, mode: str = "rw") -> SqliteDatabase:
    """A connection with the safeguards on; a mode of "ro" writes nothing."""
    database = SqliteDatabase(
        uri(path.absolute().as_posix(), mode),
        uri=True,
        lock_type="IMMEDIATE",
        autoconnect=False,
        timeout=_PATIENCE,
        thread_safe=False,
        check_same_thread=False,
    )
    with told(path):
        database.connect()
        try:
            _safeguard(database)
        except BaseException:
            database.close()
            raise
    return database


def _safeguard(database: SqliteDatabase) -> None:
    for name, wanted in _PRAGMAS.items():
        database.pragma(name, wanted)
        got = database.pragma(name)
        if got != wanted:
            raise RuntimeError(f"SQLite did not take {name}={wanted} but {got}")


def let_go(database: SqliteDatabase) -> None:
    """Close a connection and take away the empty journal that it leaves beside the file."""
    with suppress(PeeweeException):
        database.pragma("journal_mode", "delete")
    database.close()


class OpenFile:
    """A file of ours with its connection, known by what it is on the disk and not by its name alone."""

    def __init__(self, path: Path) -> None:
        look(path)
        require_rights(path)
        self.path = path.absolute()
        with told(path):
            self._identity = identity(path)
        self.database = connect(path)
        _held[self._identity] += 1

    def is_in_place(self) -> bool:
        """Whether the name still leads to the file that was opened."""
        try:
            return identity(self.path) == self._identity
        except OSError:
            return False

    def close(self) -> None:
        """Let go of the file, and take away the empty journal beside it unless that may be another file's by now."""
        if self.database.is_closed():
            return
        if self.is_in_place():
            let_go(self.database)
        self.database.close()
        _held[self._identity] -= 1
