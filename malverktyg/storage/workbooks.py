"""The bytes of files that this one keeps: by their SHA-256, compressed, and let go when nothing can come to need them."""

import hashlib
import zlib
from collections.abc import Iterator, Mapping, Set

from peewee import SqliteDatabase

from malverktyg.domain.history import Line
from malverktyg.domain.kept import LARGEST
from malverktyg.storage import texts

# A row without bytes is of a workbook that was let go: the journal tells of it, so that it may be asked for.
_KEEP = """
INSERT INTO workbook_bytes (sha256, data) VALUES (?, ?)
ON CONFLICT (sha256) DO UPDATE SET data = excluded.data WHERE length(data) = 0
"""
_LET_GO = "UPDATE workbook_bytes SET data = x'' WHERE sha256 = ?"
_TOLD_IN = "SELECT change_set FROM field_change WHERE kind IN ('KeptWorkbook', 'Appendix') AND field = 'sha256' AND new = ?"
_HELD = "SELECT sha256 FROM workbook_bytes WHERE length(data) > 0"
_STRANGE = """
SELECT sha256 FROM workbook_bytes WHERE sha256 NOT IN (
    SELECT new FROM field_change WHERE kind IN ('KeptWorkbook', 'Appendix') AND field = 'sha256' AND new IS NOT NULL
)
"""


def keep(database: SqliteDatabase, files: Mapping[str, bytes]) -> None:
    """Take in files by their SHA-256; what is there already is not written again."""
    held = {sha256 for (sha256,) in database.execute_sql(_HELD)}
    for sha256, data in files.items():
        if sha256 not in held:
            database.execute_sql(_KEEP, (sha256, zlib.compress(data, 1)))


def let_go(database: SqliteDatabase, standing: Set[str], line: Line) -> None:
    """Let go of the bytes of the files that no undo and no redo can bring back; ``secure_delete`` writes over them.

    ``standing`` are those that something in the register points to; asked when something new is written, so that what was taken
    back before it can no longer be done again.
    """
    for (sha256,) in database.execute_sql(_HELD).fetchall():
        if sha256 not in standing and all(line.is_undone(number) for (number,) in database.execute_sql(_TOLD_IN, (sha256,))):
            database.execute_sql(_LET_GO, (sha256,))


def fetch(database: SqliteDatabase, sha256: str) -> bytes | None:
    """A file's bytes, or nothing where they were let go. Raises ValueError where they are not what they were."""
    row = database.execute_sql("SELECT data FROM workbook_bytes WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None or not row[0]:
        return None
    data = _unpacked(row[0])
    if data is None or hashlib.sha256(data).hexdigest() != sha256:
        raise ValueError(sha256)
    return data


def faults(database: SqliteDatabase, wanted: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with the kept files, in Swedish; ``wanted`` are the names of those that must be there, by SHA-256."""
    there = {sha256 for (sha256,) in database.execute_sql("SELECT sha256 FROM workbook_bytes")}
    for sha256, name in wanted.items():
        if sha256 not in there:
            yield texts.WORKBOOK_LOST.format(name=name)
    for (sha256,) in database.execute_sql(_HELD).fetchall():
        try:
            fetch(database, sha256)
        except ValueError:
            yield texts.WORKBOOK_CHANGED.format(name=wanted.get(sha256, sha256))
    for (sha256,) in database.execute_sql(_STRANGE):
        yield texts.WORKBOOK_UNTOLD.format(sha256=sha256)


def _unpacked(packed: bytes) -> bytes | None:
    """What was packed, or nothing where it is broken or larger than anything that is kept."""
    opened = zlib.decompressobj()
    try:
        data = opened.decompress(packed, LARGEST + 1)
    except zlib.error:
        return None
    return data if opened.eof and len(data) <= LARGEST else None
