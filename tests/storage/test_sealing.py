"""What is sealed is read back to the letter or not at all, also by a program that has other fields by then."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from peewee import SqliteDatabase

from malverktyg.domain.goals import Goal
from malverktyg.domain.year import Register
from malverktyg.errors import SealBroken
from malverktyg.jobs.register import Desk
from malverktyg.storage import steps
from malverktyg.storage.sealing import keep, packed, part, read, sum_of, written
from tests.registers import a_year
from tests.strategies import registers


@pytest.fixture
def database():
    database = SqliteDatabase(":memory:", autoconnect=False)
    with database.connection_context():
        steps.climb(database, steps.STEPS)
        yield database


def _flat(register: Register):
    return {kind: dict(things) for kind, things in register.tables.items() if things}


@given(registers())
@settings(max_examples=40)
def test_any_register_is_read_as_it_was_written(register: Register) -> None:
    assert _flat(read(written(register))) == _flat(register)
    assert written(read(written(register))) == written(register)


def test_a_part_is_kept_once_and_found_by_its_sum(database: SqliteDatabase) -> None:
    keep(database, [packed(b"papper" * 1000), packed(b"logg")])
    keep(database, [packed(b"papper" * 1000)])
    assert part(database, sum_of(b"papper" * 1000)) == b"papper" * 1000
    assert database.execute_sql("SELECT count(*), max(length(packed)) < 100 FROM frozen_part").fetchone() == (2, 1)


@pytest.mark.parametrize("put", [b"", b"inte packat", "x\x9c".encode("latin-1")])
def test_a_part_that_was_changed_is_not_given(database: SqliteDatabase, put: bytes) -> None:
    keep(database, [packed(b"papper")])
    database.execute_sql("UPDATE frozen_part SET packed = ?", (put,))
    with pytest.raises(SealBroken, match="Kontrollsumman stämmer inte"):
        part(database, sum_of(b"papper"))


def test_a_part_put_in_anothers_place_is_not_given(database: SqliteDatabase) -> None:
    keep(database, [packed(b"papper"), packed(b"annat")])
    (other,) = database.execute_sql("SELECT packed FROM frozen_part WHERE sha256 = ?", (sum_of(b"annat"),)).fetchone()
    database.execute_sql("UPDATE frozen_part SET packed = ?", (other,))
    with pytest.raises(SealBroken):
        part(database, sum_of(b"papper"))


def test_a_part_that_is_gone_is_told(database: SqliteDatabase) -> None:
    with pytest.raises(SealBroken, match="finns inte kvar"):
        part(database, sum_of(b"papper"))


def test_fields_and_kinds_of_another_version_are_passed_over() -> None:
    held = json.loads(written(a_year()))
    goals = held["things"]["Goal"]
    for goal in goals:
        goal["since_given_up"] = "något"
        del goal["number"]  # as if it had been added since
    held["things"]["Kind"] = [{"id": "x"}]
    found = read(json.dumps(held).encode())
    assert {goal.title for goal in found.all(Goal).values()} == {goal.title for goal in a_year().all(Goal).values()}
    assert {goal.number for goal in found.all(Goal).values()} == {""}


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b'{"things": {"Goal": [{}]}}', b'{"things": {"Goal": [{"id": "a", "title": "b"}]}}', b"\xff"]
)
def test_what_cannot_be_read_is_told_and_not_guessed(content: bytes) -> None:
    with pytest.raises(SealBroken):
        read(content)


def test_the_log_holds_every_change_set_and_field() -> None:
    with tempfile.TemporaryDirectory() as folder, Desk.create(Path(folder, "Å.malverktyg"), "Åsa") as desk:
        desk.change("Nytt mål", [Goal(year=2023, title="Alla barn läser")])
        desk.undo()
        told = json.loads(desk.log())
    assert [(number, who, why, undoes) for number, who, _, why, undoes in told["sets"]] == [
        (1, "Åsa", "Ny fil", None),
        (2, "Åsa", "Nytt mål", None),
        (3, "Åsa", "Nytt mål", 2),
    ]
    assert [old for set, kind, _, field, old, new in told["changes"] if (set, field) == (3, "title")] == ["Alla barn läser"]
