"""The tables hold the domain's fields by the domain's names, and the steps make just those tables."""

from dataclasses import MISSING, fields
from typing import get_args, get_type_hints

import pytest
from peewee import Field, ForeignKeyField, SqliteDatabase

from malverktyg.domain.ties import TIES
from malverktyg.domain.year import KINDS, Entity
from malverktyg.storage import steps
from malverktyg.storage.edits import OUTSIDE
from malverktyg.storage.goal_rows import GoalFocusAreaRow
from malverktyg.storage.schema import ROWS, ChangeSetRow, FieldChangeRow, FrozenPartRow, WorkbookBytesRow
from malverktyg.storage.table import Table

_TABLES = (*ROWS.values(), GoalFocusAreaRow, ChangeSetRow, FieldChangeRow, FrozenPartRow, WorkbookBytesRow)


@pytest.fixture(scope="module")
def database():
    database = SqliteDatabase(":memory:", autoconnect=False)
    with database.connection_context():
        steps.climb(database, steps.STEPS)
        yield database


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_table_has_a_column_for_each_field_and_its_version(kind: type[Entity]) -> None:
    columns = [field.column_name for field in ROWS[kind]._meta.sorted_fields]
    expected = {one.name for one in fields(kind)} - set(OUTSIDE) | {"version"}
    assert sorted(columns) == sorted(expected)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_column_may_be_empty_where_the_field_may(kind: type[Entity]) -> None:
    hints = get_type_hints(kind)
    row = ROWS[kind]
    nullable = {name for name in hints if hasattr(row, name) and getattr(row, name).null}
    assert nullable == {name for name, hint in hints.items() if type(None) in get_args(hint)} - {"id"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_field_that_may_be_empty_is_so_until_it_is_given(kind: type[Entity]) -> None:
    """The journal does not tell of a field that was nothing from the beginning: what is done again must not find another there."""
    hints = get_type_hints(kind)
    may_be_empty = [one for one in fields(kind) if type(None) in get_args(hints[one.name])]
    assert [one.name for one in may_be_empty if one.default is not None and one.default is not MISSING] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_column_refers_to_the_table_that_the_tie_names(kind: type[Entity]) -> None:
    referring = {one.name: one.rel_model for one in ROWS[kind]._meta.sorted_fields if isinstance(one, ForeignKeyField)}
    ties = {tie.field: ROWS[tie.to] for tie in TIES if tie.kind is kind and tie.field not in OUTSIDE}
    assert referring == ties


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.__name__)
def test_the_steps_make_the_tables_that_the_models_tell_of(table: type[Table], database: SqliteDatabase) -> None:
    keys = {key.name for key in table._meta.get_primary_keys()}
    told = {
        one.column_name: (_type(one), not (one.null or _is_rowid(one)), one.name in keys) for one in table._meta.sorted_fields
    }
    made = database.execute_sql(f"PRAGMA table_info({table._meta.table_name})")
    assert {name: (kind, bool(required), bool(key)) for _, name, kind, required, _, key in made} == told


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.__name__)
def test_every_reference_is_looked_at_when_the_transaction_ends_and_has_an_index(
    table: type[Table], database: SqliteDatabase
) -> None:
    name = table._meta.table_name
    referring = {one.column_name: one.rel_model._meta.table_name for one in table._meta.refs}
    found = {column: to for _, _, to, column, *_ in database.execute_sql(f"PRAGMA foreign_key_list({name})")}
    assert found == referring
    (sql,) = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    assert sql.count("DEFERRABLE INITIALLY DEFERRED") == len(referring)
    indexed = set()
    for _, index, *_ in database.execute_sql(f"PRAGMA index_list({name})").fetchall():
        indexed.add(database.execute_sql(f"PRAGMA index_info({index})").fetchone()[2])
    assert set(referring) <= indexed


def _is_rowid(field: Field) -> bool:
    return field.field_type == "AUTO"


def _type(field: Field) -> str:
    if isinstance(field, ForeignKeyField):
        return _type(field.rel_field)
    return "INTEGER" if _is_rowid(field) else field.field_type
