"""What SQLite, peewee and the system say about a file, told as the program's own errors."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import InterfaceError, PeeweeException

from malverktyg.errors import (
    DamagedFile,
    DiskFull,
    FileBusy,
    FileMissing,
    FileSwapped,
    FileUnreachable,
    IsFolder,
    MalverktygError,
    NoRights,
)
from malverktyg.progress import Stopped

# The first that fits: SQLite's extended names begin with the plain ones.
_SQLITE: tuple[tuple[str, type[MalverktygError]], ...] = (
    ("SQLITE_READONLY_DBMOVED", FileSwapped),
    ("SQLITE_READONLY", NoRights),
    ("SQLITE_PERM", NoRights),
    ("SQLITE_CANTOPEN", NoRights),
    ("SQLITE_BUSY", FileBusy),
    ("SQLITE_LOCKED", FileBusy),
    ("SQLITE_FULL", DiskFull),
    ("SQLITE_IOERR_WRITE", DiskFull),
    ("SQLITE_IOERR", FileUnreachable),
    ("SQLITE_CORRUPT", DamagedFile),
    ("SQLITE_NOTADB", DamagedFile),
)
_SYSTEM: dict[str, type[MalverktygError]] = {
    "ENOENT": FileMissing,
    "ENOTDIR": FileMissing,
    "EISDIR": IsFolder,
    "EACCES": NoRights,
    "EPERM": NoRights,
    "EROFS": NoRights,
    "ENOSPC": DiskFull,
    "EDQUOT": DiskFull,
    "EFBIG": DiskFull,
}

_CLOSED = ("connection not opened", "closed database")  # peewee's words, and SQLite's


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise our own errors for what goes wrong inside; what has no name among them is a bug and passes as it is.

    Work beside the window that goes on after the file was closed is Stopped: whoever closed it has no use for the work.
    """
    try:
        yield
    except (PeeweeException, sqlite3.Error, OSError) as error:
        if any(map(_is_closed, _causes(error))):
            raise Stopped from error
        kind = next(filter(None, map(_kind, _causes(error))), None)
        if kind is None:
            raise
        raise kind(name=path.name) from error


def _is_closed(error: BaseException) -> bool:
    """Whether the connection was closed: neither library has an error of its own for that."""
    return isinstance(error, (InterfaceError, sqlite3.ProgrammingError)) and any(words in str(error) for words in _CLOSED)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those that led to it: a full disk hides behind "cannot rollback"."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        yield error
        error = error.__cause__ or error.__context__


def _kind(error: BaseException) -> type[MalverktygError] | None:
    if isinstance(error, OSError):
        return _SYSTEM.get(errno.errorcode.get(error.errno or 0, ""), FileUnreachable)
    name = getattr(error, "sqlite_errorname", "")
    return next((kind for start, kind in _SQLITE if name.startswith(start)), None)
