"""The journal: every write as a change set of who, when, why and each field's old and new value, only ever added to."""

from collections import defaultdict
from collections.abc import Sequence
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
_TREE = """
    UNION SELECT subject FROM field_change JOIN tree ON new = tree.id
    WHERE field IN ('goal', 'indicator', 'assignment', 'matter', 'proposal')
"""
_OF_SUBJECT = f"""
WITH RECURSIVE tree (id) AS (VALUES (?) {_TREE})
SELECT DISTINCT change_set FROM field_change WHERE subject IN tree ORDER BY change_set DESC LIMIT ?
"""  # noqa: S608
_TELLING = "field IN ('title', 'name', 'text', 'dnr', 'wording', 'comment', 'number', 'responsible')"
_OF_SET = f"SELECT {_COLUMNS} FROM field_change WHERE change_set = ? ORDER BY id"  # noqa: S608
_THINGS_OF_SET = f"""
SELECT {_COLUMNS} FROM field_change
WHERE change_set = ? AND kind NOT IN ('Source', 'KeptWorkbook', 'LayoutMemory') ORDER BY id LIMIT ?
"""  # noqa: S608
_LAST_NAME = """
SELECT coalesce(new, old) FROM field_change WHERE subject = ? AND field IN ('title', 'name', 'text', 'dnr', 'wording')
AND coalesce(new, old) <> '' ORDER BY id DESC LIMIT 1
"""


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
    entered = (change for edit in edits for change in edit.changes)
    rows = ((number, one.kind, one.subject, one.field, one.old, one.new) for one in entered)
    database.connection().executemany(f"INSERT INTO field_change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    return ChangeSet(id=number, who=who, when=when, why=why, undoes=undoes)


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


def moments(database: SqliteDatabase, after: int) -> dict[int, datetime]:
    """When each change set after one was written. A journal only grows: who has asked before asks for what has come since."""
    row = ChangeSetRow
    return dict(row.select(row.id, row.when).where(row.id > after).tuples().execute(database))


def changes(database: SqliteDatabase, number: int) -> tuple[FieldChange, ...]:
    """What one change set changed."""
    found = database.execute_sql(_OF_SET, (number,))
    return tuple(FieldChange(*values) for _, *values in found)


def first_changes(database: SqliteDatabase, number: int, limit: int) -> tuple[FieldChange, ...]:
    """The first changes of one change set, without those of where things were read from."""
    return tuple(FieldChange(*values) for _, *values in database.execute_sql(_THINGS_OF_SET, (number, limit)))


def last_name(database: SqliteDatabase, subject: str) -> str:
    """What a thing was called last, or nothing where it has no name of its own."""
    found = database.execute_sql(_LAST_NAME, (subject,)).fetchone()
    return str(found[0]) if found else ""


def newest(database: SqliteDatabase, line: Line, limit: int | None) -> tuple[ChangeSet, ...]:
    """The last change sets, or all, newest first."""
    row = ChangeSetRow
    query = row.select(row.id, row.who, row.when, row.why, row.undoes).order_by(row.id.desc()).limit(limit)
    return tuple(_set(values, line) for values in query.tuples().execute(database))


def of_subject(database: SqliteDatabase, line: Line, subject: str, limit: int | None) -> tuple[ChangeSet, ...]:
    """The last change sets, or all, that touched a thing or what ever hung on it, newest first."""
    found = database.execute_sql(_OF_SUBJECT, (subject, -1 if limit is None else limit))
    numbers = [number for (number,) in found]
    row = ChangeSetRow
    query = row.select(row.id, row.who, row.when, row.why, row.undoes).where(row.id >= min(numbers, default=0))
    sets = {values[0]: values for values in query.tuples().execute(database)}
    return tuple(_set(sets[number], line) for number in numbers)


def mentioning(database: SqliteDatabase, words: str) -> frozenset[int]:
    """The numbers of the change sets that touched things whose name or text ever held some words, or what hung on them.

    SQLite folds no letters but a to z, so the words are sought as they are written, small, with a capital, and in capitals.
    """
    forms = dict.fromkeys((words, words.lower(), words[:1].upper() + words[1:].lower(), words.upper()))
    held = " OR ".join(["instr(old, ?) OR instr(new, ?)"] * len(forms))
    query = f"""
    WITH RECURSIVE tree (id) AS (SELECT subject FROM field_change WHERE {_TELLING} AND ({held}) {_TREE})
    SELECT DISTINCT change_set FROM field_change WHERE subject IN tree
    """  # noqa: S608
    found = database.execute_sql(query, tuple(form for form in forms for _ in range(2)))
    return frozenset(number for (number,) in found)


def _set(values: tuple[Any, ...], line: Line) -> ChangeSet:
    id, who, when, why, undoes = values
    return ChangeSet(id=id, who=who, when=when, why=why, undoes=undoes, undone=line.is_undone(id))
