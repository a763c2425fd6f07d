"""Between rows and values: a whole file read as a register, and edits written where nobody else has written since."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import SQL, SqliteDatabase

from malverktyg.domain.goals import Goal
from malverktyg.domain.year import Entity, Register
from malverktyg.errors import ChangedElsewhere
from malverktyg.storage.columns import Scalar
from malverktyg.storage.edits import COLUMNS, OUTSIDE, Edit
from malverktyg.storage.goal_rows import GoalFocusAreaRow
from malverktyg.storage.schema import ROWS

_BY_ROWID = SQL("rowid")  # the order in which things came into the file


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything in a file, and by id the number of the change set that wrote each thing last."""

    register: Register
    versions: dict[str, int]


def load(database: SqliteDatabase) -> Loaded:
    """Read everything; ValueError where a column holds what its field cannot."""
    tables: dict[type[Entity], dict[str, Entity]] = {}
    versions: dict[str, int] = {}
    bearing = _focus_areas(database)
    for kind, row in ROWS.items():
        names = [name for name in COLUMNS[kind] if name not in OUTSIDE]
        query = row.select(*(getattr(row, name) for name in names), row.version).order_by(_BY_ROWID).tuples()
        tables[kind] = {}
        for values in query.execute(database):
            given: dict[str, Any] = dict(zip(names, values, strict=False))
            if kind is Goal:
                given["focus_areas"] = tuple(bearing[given["id"]])
            tables[kind][given["id"]] = kind(**given)
            versions[given["id"]] = values[-1]
    return Loaded(Register(tables), versions)


def _focus_areas(database: SqliteDatabase) -> defaultdict[str, list[str]]:
    goals: defaultdict[str, list[str]] = defaultdict(list)
    link = GoalFocusAreaRow
    for goal, area in link.select(link.goal, link.focus_area).order_by(link.position).tuples().execute(database):
        goals[goal].append(area)
    return goals


def write(database: SqliteDatabase, edits: Sequence[Edit], version: int, known: Mapping[str, int]) -> dict[str, int]:
    """Write edits as of one change set and give the versions known after it.

    Raises ChangedElsewhere where a row no longer has the version that was known.
    """
    made = [edit.id for edit in edits if edit.makes]
    if len({*made, *known}) < len(made) + len(known):
        raise ValueError("an id was given to a second thing")
    after = {**known, **dict.fromkeys((edit.id for edit in edits), version)}
    batches: defaultdict[str, list[tuple[Scalar, ...]]] = defaultdict(list)
    for edit in edits:
        names = [name for name in edit.fields if name not in OUTSIDE]
        values = tuple(edit.fields[name][1] for name in names)
        if edit.makes:
            batches[_insert(edit, names)].append((*values, version))
        elif edit.removes:
            del after[edit.id]
            batches[_delete(edit)].append((edit.id, known[edit.id]))
        else:
            batches[_update(edit, names)].append((*values, version, edit.id, known[edit.id]))
    connection = database.connection()
    for statement, rows in batches.items():
        if connection.executemany(statement, rows).rowcount != len(rows):
            raise ChangedElsewhere
    _link(database, edits)
    return after


def _table(edit: Edit) -> str:
    return str(ROWS[edit.kind]._meta.table_name)


# The names in these statements are the schema's own; values are always bound.
def _insert(edit: Edit, names: Sequence[str]) -> str:
    listed = ", ".join(f'"{name}"' for name in (*names, "version"))
    return f"INSERT INTO {_table(edit)} ({listed}) VALUES ({', '.join('?' * (len(names) + 1))})"  # noqa: S608


def _update(edit: Edit, names: Sequence[str]) -> str:
    listed = ", ".join(f'"{name}" = ?' for name in (*names, "version"))
    return f"UPDATE {_table(edit)} SET {listed} WHERE id = ? AND version = ?"  # noqa: S608


def _delete(edit: Edit) -> str:
    return f"DELETE FROM {_table(edit)} WHERE id = ? AND version = ?"  # noqa: S608


def _link(database: SqliteDatabase, edits: Iterable[Edit]) -> None:
    read = OUTSIDE["focus_areas"].python_value
    areas = {edit.id: read(edit.fields["focus_areas"][1]) or () for edit in edits if "focus_areas" in edit.fields}
    rows = ((goal, area, position) for goal in areas for position, area in enumerate(areas[goal]))
    connection = database.connection()
    connection.executemany("DELETE FROM goal_focus_area WHERE goal = ?", ((goal,) for goal in areas))
    connection.executemany("INSERT INTO goal_focus_area (goal, focus_area, position) VALUES (?, ?, ?)", rows)
