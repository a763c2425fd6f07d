"""The steps are taken in order, each whole or not at all, and counted in the file."""

import pytest
from peewee import IntegrityError, OperationalError, SqliteDatabase

from malverktyg.storage import steps


@pytest.fixture
def database():
    database = SqliteDatabase(":memory:", autoconnect=False, lock_type="IMMEDIATE")
    with database.connection_context():
        yield database


def _tables(database: SqliteDatabase) -> set[str]:
    return {name for (name,) in database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_only_those_that_are_left_are_taken(database: SqliteDatabase) -> None:
    steps.climb(database, ("CREATE TABLE one (x)",))
    assert steps.taken(database) == 1
    steps.climb(database, ("never run again", "CREATE TABLE two (x); CREATE TABLE three (x);"))
    assert steps.taken(database) == 2
    assert _tables(database) == {"one", "two", "three"}


def test_one_that_fails_half_way_leaves_nothing_of_itself(database: SqliteDatabase) -> None:
    with pytest.raises(OperationalError):
        steps.climb(database, ("CREATE TABLE one (x)", "CREATE TABLE two (x); nonsense"))
    assert steps.taken(database) == 1
    assert _tables(database) == {"one"}


def test_foreign_keys_are_on_again_afterwards(database: SqliteDatabase) -> None:
    tables = "CREATE TABLE one (x INTEGER PRIMARY KEY); CREATE TABLE two (y REFERENCES one)"
    steps.climb(database, (tables,))
    with pytest.raises(IntegrityError):
        database.execute_sql("INSERT INTO two VALUES (7)")
    with pytest.raises(RuntimeError, match="step 2"):
        steps.climb(database, (tables, "INSERT INTO two VALUES (7)"))
    with pytest.raises(IntegrityError):
        database.execute_sql("INSERT INTO two VALUES (7)")


def test_one_that_another_program_took_in_between_is_not_taken_twice(database: SqliteDatabase) -> None:
    with database.atomic():
        steps.climb(database, ())
        database.execute_sql("PRAGMA user_version = 1")
        steps._take_next(database, ("CREATE TABLE one (x)",))
    assert _tables(database) == set()
