"""The journal is only ever added to, and tells each thing's history by a query."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.ids import FocusAreaId
from malverktyg.domain.year import Register
from malverktyg.storage import journal
from malverktyg.storage.edits import difference
from malverktyg.storage.file import OpenFile
from malverktyg.storage.journal import Reason
from malverktyg.storage.ledger import make

WHEN = datetime(2023, 9, 5, 13, 0, 0, 1, tzinfo=UTC)
AREA = FocusArea(id=FocusAreaId("a"), name="Hållbar hälsa")


@pytest.fixture
def file(tmp_path: Path):
    make(tmp_path / "a.malverktyg", [AREA], Reason(who="Åsa", when=WHEN, why="Ny fil"))
    file = OpenFile(tmp_path / "a.malverktyg")
    yield file
    file.close()


def _renamed(file: OpenFile, name: str, undoes: int | None = None) -> int:
    before = Register().with_([AREA])
    edits = difference(before, [replace(AREA, name=name, position=7)], [])
    return journal.enter(file.database, Reason(who="Bo", when=WHEN, why=f"Byt till {name}", undoes=undoes), edits).id


def test_a_change_set_is_read_as_it_was_entered(file: OpenFile) -> None:
    number = _renamed(file, "Hälsa")
    (told, first) = journal.newest(file.database, journal.line(file.database), 9)
    assert (told.id, told.who, told.when, told.why, told.undoes) == (number, "Bo", WHEN, "Byt till Hälsa", None)
    changes = journal.changes(file.database, number)
    assert [(one.field, one.old, one.new) for one in changes] == [("name", "Hållbar hälsa", "Hälsa"), ("position", 0, 7)]
    assert {(one.kind, one.subject) for one in journal.changes(file.database, first.id)} == {("FocusArea", "a")}


def test_what_was_taken_back_is_told(file: OpenFile) -> None:
    number = _renamed(file, "Hälsa")
    _renamed(file, "Hållbar hälsa igen", undoes=number)
    line = journal.line(file.database)
    assert [one.undone for one in journal.newest(file.database, line, 9)] == [False, True, False]
    assert list(line.undone) == [number + 1]
    assert line.first == 1


def test_the_last_words_of_each_field_are_told(file: OpenFile) -> None:
    _renamed(file, "Hälsa")
    assert journal.last_values(file.database) == {
        ("FocusArea", "a"): {"id": "a", "name": "Hälsa", "description": "", "position": 7}
    }


def test_a_thing_that_was_never_there_has_no_history(file: OpenFile) -> None:
    assert journal.of_subject(file.database, journal.line(file.database), "borta", 9) == ()
