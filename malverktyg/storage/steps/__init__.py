"""The schema's steps: a tuple that only grows; a file counts in ``user_version`` how many of them it has taken.

A step that renames or drops a column does so in the rows of ``field_change`` too, so that old change sets can still be undone.
"""

from collections.abc import Sequence

from peewee import SqliteDatabase

from malverktyg.storage.steps import (
    s01_beginning,
    s02_templates,
    s03_review,
    s04_frozen,
    s05_layouts,
    s06_appendices,
    s07_reasons,
    s08_merged,
)

STEPS: tuple[str, ...] = (
    s01_beginning.SQL,
    s02_templates.SQL,
    s03_review.SQL,
    s04_frozen.SQL,
    s05_layouts.SQL,
    s06_appendices.SQL,
    s07_reasons.SQL,
    s08_merged.SQL,
)


def taken(database: SqliteDatabase) -> int:
    """How many steps a file has taken."""
    return int(database.pragma("user_version"))


def climb(database: SqliteDatabase, steps: Sequence[str]) -> None:
    """Take the steps that are left, each in a transaction of its own, with foreign keys off so that a table can be rebuilt."""
    database.pragma("foreign_keys", 0)
    try:
        while taken(database) < len(steps):
            with database.atomic():
                _take_next(database, steps)
    finally:
        database.pragma("foreign_keys", 1)


def _take_next(database: SqliteDatabase, steps: Sequence[str]) -> None:
    number = taken(database)
    if number == len(steps):
        return
    for statement in filter(str.strip, steps[number].split(";")):
        database.execute_sql(statement)
    if database.execute_sql("PRAGMA foreign_key_check").fetchall():
        raise RuntimeError(f"step {number + 1} leaves references that lead nowhere")
    database.pragma("user_version", number + 1)
