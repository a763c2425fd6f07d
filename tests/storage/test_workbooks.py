"""Workbooks lie in the file as they were, once each, for as long as an undo or a redo can come to want them."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from malverktyg.domain.goals import Goal
from malverktyg.domain.kept import LARGEST, KeptWorkbook
from malverktyg.errors import DamagedFile
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk

BYTES = b"PK" + bytes(range(256)) * 40
SHA = hashlib.sha256(BYTES).hexdigest()


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.create(tmp_path / "Mål.malverktyg", "Kim") as desk:
        yield desk


def _keep(desk: Desk, data: bytes = BYTES, name: str = "Bok.xlsx") -> KeptWorkbook:
    sha256 = hashlib.sha256(data).hexdigest()
    (kept,) = desk.change("Importerade", [KeptWorkbook(name=name, sha256=sha256, size=len(data))], files={sha256: data})
    assert isinstance(kept, KeptWorkbook)
    return kept


def _asked(path: Path, question: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(question).fetchall()


def _written(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement, values)


def test_its_bytes_come_back_to_the_letter_also_when_the_file_is_opened_again(desk: Desk) -> None:
    kept = _keep(desk)
    assert desk.kept_file(kept) == BYTES
    with Desk.open(desk.path, "Lo") as again:
        assert again.kept_file(kept) == BYTES
    assert check(desk.path) == ()


def test_the_same_workbook_twice_lies_there_once(desk: Desk) -> None:
    _keep(desk)
    _keep(desk, name="Samma.xlsx")
    assert _asked(desk.path, "SELECT count(*) FROM workbook_bytes") == [(1,)]


def test_it_is_there_after_undo_and_redo(desk: Desk) -> None:
    kept = _keep(desk)
    desk.undo()
    assert desk.register.find(KeptWorkbook, kept.id) is None
    desk.redo()
    assert desk.register.find(KeptWorkbook, kept.id) == kept
    assert desk.kept_file(kept) == BYTES


def test_one_whose_import_was_taken_back_is_let_go_when_it_cannot_be_done_again(desk: Desk) -> None:
    secret = b"hemlig text som ingen ska hitta " * 200
    kept = _keep(desk, secret)
    desk.undo()
    desk.change("Nytt mål", [Goal(year=2023, title="Fler ska cykla")])
    assert desk.kept_file(kept) is None
    assert b"hemlig text" not in desk.path.read_bytes()
    assert check(desk.path) == ()


def test_one_that_was_let_go_is_nothing_where_history_brings_its_import_back_and_is_kept_when_it_is_read_again(
    desk: Desk,
) -> None:
    kept = _keep(desk)
    undone = desk.undo()
    assert undone is not None
    desk.change("Nytt mål", [Goal(year=2023, title="Fler ska cykla")])
    desk.undo_set(undone.id)
    assert desk.register.find(KeptWorkbook, kept.id) == kept
    assert desk.kept_file(kept) is None
    assert check(desk.path) == ()
    _keep(desk)
    assert desk.kept_file(kept) == BYTES


def test_one_that_a_change_removed_is_kept_for_the_undo_of_that_change(desk: Desk) -> None:
    kept = _keep(desk)
    desk.change("Tog bort", removed=[kept])
    desk.change("Nytt mål", [Goal(year=2023, title="Fler ska cykla")])
    assert desk.kept_file(kept) == BYTES
    desk.undo()
    desk.undo()
    assert desk.register.find(KeptWorkbook, kept.id) == kept


def test_a_change_that_fails_keeps_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("malverktyg.storage.workbooks.let_go", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        _keep(desk)
    assert _asked(desk.path, "SELECT count(*) FROM workbook_bytes") == [(0,)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE workbook_bytes SET data = x'789c'",
        "UPDATE workbook_bytes SET data = x'ffff'",
        "UPDATE workbook_bytes SET data = x'789c030000000001'",
    ],
)
def test_bytes_that_are_not_what_they_were_are_told_and_never_given(desk: Desk, statement: str) -> None:
    kept = _keep(desk)
    _written(desk.path, statement)
    with pytest.raises(DamagedFile):
        desk.kept_file(kept)
    assert check(desk.path) == ("Arbetsboken ”Bok.xlsx” är inte som den var när den sparades.",)


def test_bytes_that_would_swell_beyond_what_is_kept_are_never_given(desk: Desk) -> None:
    import zlib

    kept = _keep(desk)
    _written(desk.path, "UPDATE workbook_bytes SET data = ?", zlib.compress(bytes(LARGEST + 1), 9))
    with pytest.raises(DamagedFile):
        desk.kept_file(kept)


def test_a_workbook_that_is_lost_or_that_nobody_put_there_is_told(desk: Desk) -> None:
    _keep(desk)
    _written(desk.path, "UPDATE workbook_bytes SET sha256 = 'okänd', data = x''")
    assert check(desk.path) == (
        "Arbetsboken ”Bok.xlsx” saknas, fast filen säger att den är sparad.",
        "Filen har en sparad arbetsbok som journalen inte nämner (okänd).",
    )
