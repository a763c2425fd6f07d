"""The guard against a file that is swapped under the program, by a sync client or a colleague's copy."""

from dataclasses import dataclass, replace

from peewee import SqliteDatabase

from malverktyg.errors import FileSwapped
from malverktyg.storage.file import OpenFile, connect
from malverktyg.storage.trouble import told

_LAST = 'SELECT id, who, "when", why FROM change_set WHERE id = coalesce(?, (SELECT max(id) FROM change_set))'
Entry = tuple[int, str, str, str]
DiskSight = tuple[int, int]
"""A file's size, and when it was changed."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A file as it was seen: on the disk, by SQLite's count of other connections' writes, and its last change set."""

    size: int
    changed_at: int
    data_version: int
    last: Entry | None


def see(file: OpenFile) -> Sight:
    """The file as it is now; asked inside a transaction, so that nobody writes in between."""
    with told(file.path):
        found = file.path.stat()
        version = file.database.pragma("data_version")
        return Sight(found.st_size, found.st_mtime_ns, version, _entry(file.database))


def another(file: OpenFile, seen: Sight) -> DiskSight | None:
    """What the disk says of the file where that is something else than was seen; nothing is opened, locked or read for it.

    A file that the disk does not tell of just now is told of by the next write.
    """
    try:
        found = file.path.stat()
    except OSError:
        return None
    told = found.st_size, found.st_mtime_ns
    return told if told != (seen.size, seen.changed_at) else None


def settled(file: OpenFile, seen: Sight) -> Sight:
    """What was seen inside a transaction, as it is on the disk when the transaction has ended.

    Another may have written by then: that its write is not among what was seen is told by the count, which stays.
    """
    with told(file.path):
        found = file.path.stat()
        return replace(seen, size=found.st_size, changed_at=found.st_mtime_ns)


def others_have_written(file: OpenFile, seen: Sight) -> bool:
    """Whether another connection has written since; FileSwapped where the file is no longer the one that was seen.

    Asked inside the transaction that is to write, before its first write. A file written over in place may have the same
    change counter, and then SQLite goes on with the pages it remembers: so the disk is asked by a connection that remembers
    nothing. The journal only grows, so the file is the same as long as it holds the change set that was the last one.
    """
    with told(file.path):
        found = file.path.stat()
        if not file.is_in_place():
            raise FileSwapped(name=file.path.name)
        version = file.database.pragma("data_version")
        if (found.st_size, found.st_mtime_ns, version) == (seen.size, seen.changed_at, seen.data_version):
            return False
        fresh = connect(file.path)
        try:
            if _entry(fresh, seen.last[0] if seen.last else None) != seen.last:
                raise FileSwapped(name=file.path.name)
        finally:
            fresh.close()
        return bool(version != seen.data_version)


def _entry(database: SqliteDatabase, number: int | None = None) -> Entry | None:
    found: Entry | None = database.execute_sql(_LAST, (number,)).fetchone()
    return found
