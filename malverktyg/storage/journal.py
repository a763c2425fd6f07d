"""The journal: every write as a change set of who, when, why and each field's old and new value, only ever added to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import SqliteDatabase

from malverktyg.domain.history import ChangeSet, FieldChange, Line
from malverktyg.storage.columns import Scalar
from malverktyg.storage.edits import Edit
from malverktyg.storage.schema import ChangeSetRow

_COLUMNS = "change_set, kind, subject, field, old, new"
# A thing with all that ever hung on it. The fields are those of the index field_change_owner.
_OF_SUBJECT = f"""
WITH RECURSIVE tree (id) AS (
    VALUES (?)
    UNION SELECT subject FROM field_change JOIN tree ON new = tree.id
    WHERE field IN ('goal', 'indicator', 'assignment', 'matter', 'proposal')
)
SELECT {_COLUMNS} FROM field_change WHERE subject IN tree ORDER BY field_change.id
"""  # noqa: S608
_OF_SETS = f"""
SELECT {_COLUMNS} FROM field_change
WHERE change_set IN (SELECT id FROM change_set ORDER BY id DESC LIMIT ?) ORDER BY field_change.id
"""  # noqa: S608
_OF_SET = f"SELECT {_COLUMNS} FROM field_change WHERE change_set = ? ORDER BY id"  # noqa: S608


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Who writes, when and why, and which change set is taken back by it."""

    who: str
    when: datetime
    why: str
    undoes: int | None = None


def enter(database: SqliteDatabase, reason: Reason, edits: Sequence[Edit]) -> ChangeSet:
    """Add a change set and give it with its number."""
    who, when, why, undoes = _writable(reason.who), reason.when, _writable(reason.why), reason.undoes
    number = int(ChangeSetRow.insert(who=who, when=when, why=why, undoes=undoes).execute(database))
    entered = tuple(change for edit in edits for change in edit.changes)
    rows = ((number, one.kind, one.subject, one.field, one.old, one.new) for one in entered)
    database.connection().executemany(f"INSERT INTO field_change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    return ChangeSet(id=number, who=who, when=when, why=why, undoes=undoes, changes=entered)


def _writable(text: str) -> str:
    """A name of a user or file that is no text (possible on Linux) is written with its odd bytes spelt out."""
    return text.encode(errors="backslashreplace").decode()


def last_values(database: SqliteDatabase) -> dict[tuple[str, str], dict[str, Scalar]]:
    """What the journal last told of each thing, by kind and id, and of each of its fields."""
    told: defaultdict[tuple[str, str], dict[str, Scalar]] = defaultdict(dict)
    for kind, subject, field, new in database.execute_sql("SELECT kind, subject, field, new FROM field_change ORDER BY id"):
        told[kind, subject][field] = new
    return told


def line(database: SqliteDatabase) -> Line:
    """What can be undone and redone in a file."""
    found = Line()
    row = ChangeSetRow
    for id, why, undoes in row.select(row.id, row.why, row.undoes).order_by(row.id).tuples().execute(database):
        found.add(id, why, undoes)
    return found


def changes(database: SqliteDatabase, number: int) -> tuple[FieldChange, ...]:
    """What one change set changed."""
    found = database.execute_sql(_OF_SET, (number,))
    return tuple(FieldChange(*values) for _, *values in found)


def newest(database: SqliteDatabase, line: Line, limit: int) -> tuple[ChangeSet, ...]:
    """The last change sets, newest first."""
    return _sets(database, line, _grouped(database.execute_sql(_OF_SETS, (limit,))), limit)


def of_subject(database: SqliteDatabase, line: Line, subject: str, limit: int) -> tuple[ChangeSet, ...]:
    """The last change sets that touched a thing or what ever hung on it, newest first, each with those changes alone."""
    return _sets(database, line, _grouped(database.execute_sql(_OF_SUBJECT, (subject,))), limit)


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[FieldChange]]:
    groups: defaultdict[int, list[FieldChange]] = defaultdict(list)
    for number, *values in rows:
        groups[number].append(FieldChange(*values))
    return groups


def _sets(database: SqliteDatabase, line: Line, groups: dict[int, list[FieldChange]], limit: int) -> tuple[ChangeSet, ...]:
    numbers = sorted(groups, reverse=True)[:limit]
    row = ChangeSetRow
    query = row.select(row.id, row.who, row.when, row.why, row.undoes).where(row.id >= min(numbers, default=0))
    found = {values[0]: values for values in query.tuples().execute(database)}
    return tuple(_set(found[number], groups[number], line) for number in numbers)


def _set(values: tuple[Any, ...], changed: Sequence[FieldChange], line: Line) -> ChangeSet:
    id, who, when, why, undoes = values
    undone = line.is_undone(id)
    return ChangeSet(id=id, who=who, when=when, why=why, changes=tuple(changed), undoes=undoes, undone=undone)
