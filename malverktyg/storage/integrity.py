"""Whether a file holds together: its pages, its references, and no table, index, trigger or view but our own."""

import re
from collections.abc import Iterator
from functools import cache

from peewee import SqliteDatabase

from malverktyg.storage import steps, texts

_PARTS = "SELECT type || ' ' || name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite|_%' ESCAPE '|'"


def faults(database: SqliteDatabase, thorough: bool = False) -> Iterator[str]:
    """What is wrong, in Swedish; a thorough look also compares each index with its table."""
    pages = database.execute_sql(f"PRAGMA {'integrity_check' if thorough else 'quick_check'}(20)").fetchall()
    yield from (texts.PAGE_FAULT.format(told=told) for (told,) in pages if told != "ok")
    for table, _, to, _ in database.execute_sql("PRAGMA foreign_key_check").fetchmany(20):
        yield texts.REFERENCE_FAULT.format(table=table, to=to)
    yield from _part_faults(_parts(database), _parts_after(steps.STEPS[: steps.taken(database)]))


def _part_faults(found: dict[str, str], expected: dict[str, str]) -> Iterator[str]:
    for part in sorted(found.keys() - expected.keys()):
        yield texts.UNKNOWN_PART.format(part=part)
    for part in sorted(expected.keys() - found.keys()):
        yield texts.MISSING_PART.format(part=part)
    for part in sorted(found.keys() & expected.keys()):
        if found[part] != expected[part]:
            yield texts.CHANGED_PART.format(part=part)


@cache
def _parts_after(taken: tuple[str, ...]) -> dict[str, str]:
    """The parts of a file that has taken some steps, as SQLite tells them of a fresh one."""
    database = SqliteDatabase(":memory:", autoconnect=False, lock_type="IMMEDIATE")
    with database.connection_context():
        steps.climb(database, taken)
        return _parts(database)


def _parts(database: SqliteDatabase) -> dict[str, str]:
    """Each part with the words that made it; blanks and quotes are left out, as SQLite's versions set them differently."""
    return {part: re.sub(r'["\s]', "", sql) for part, sql in database.execute_sql(_PARTS)}
