"""A file that is not ours, not whole or not for us is refused by name, and left exactly as it was."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from malverktyg.domain.bodies import FocusArea
from malverktyg.errors import FileBusy, FileMissing, IsFolder, MalverktygError, NewerFile, NoRights, NotOurFile
from malverktyg.jobs.register import Desk
from malverktyg.storage import file as files
from malverktyg.storage.file import APPLICATION_ID, OpenFile, connect, let_go, look


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A whole file of ours with a name that needs care."""
    path = tmp_path / "Mål & §147 100% #1?.malverktyg"
    Desk.create(path, "Åsa").close()
    return path


def _with_bytes(path: Path, place: int, value: int) -> Path:
    content = bytearray(path.read_bytes())
    content[place : place + 4] = value.to_bytes(4)
    path.write_bytes(content)
    return path


def _refusal(path: Path) -> MalverktygError:
    """The error that opening gives; the file and its folder must be as they were."""
    before = path.read_bytes() if path.is_file() else None
    around = sorted(path.parent.iterdir())
    with pytest.raises(MalverktygError) as refused:
        Desk.open(path, "Åsa")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(path.parent.iterdir()) == around
    return refused.value


@pytest.mark.parametrize("content", [b"", b"hej", b"SQLite format 3\x00", b"x" * 4096, b"PK\x03\x04" + b"\x00" * 200])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bok.malverktyg"
    path.write_bytes(content)
    error = _refusal(path)
    assert type(error) is NotOurFile
    assert error.headline == "bok.malverktyg är ingen fil från Målverktyg."


def test_another_programs_database_is_refused_and_the_journal_beside_it_is_not_played_back(tmp_path: Path) -> None:
    path = tmp_path / "annan.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
    (tmp_path / "annan.db-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x00" * 500)
    assert type(_refusal(path)) is NotOurFile


def test_a_newer_file_is_refused(path: Path) -> None:
    assert type(_refusal(_with_bytes(path, 60, 99))) is NewerFile


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert type(_refusal(tmp_path)) is IsFolder
    assert type(_refusal(tmp_path / "borta.malverktyg")) is FileMissing


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör")
    with pytest.raises(NotOurFile):
        look(tmp_path / "rör")


def test_a_file_under_any_name_is_opened_and_the_folder_left_tidy(path: Path) -> None:
    with Desk.open(path, "Åsa") as desk:
        assert desk.path == path
    assert list(path.parent.iterdir()) == [path]


def test_every_safeguard_is_on(path: Path) -> None:
    database = connect(path)
    told = {name: database.pragma(name) for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")}
    told |= {name: database.pragma(name) for name in ("trusted_schema", "cell_size_check", "mmap_size", "application_id")}
    let_go(database)
    assert told == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "application_id": APPLICATION_ID,
    }


def test_a_safeguard_that_does_not_take_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(files._PRAGMAS, "journal_mode", "wal2")
    with pytest.raises(RuntimeError, match="journal_mode"):
        connect(path)


def test_a_file_that_is_open_here_is_looked_at_without_being_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    real = Path.open

    def noted(self: Path, *args: str) -> object:
        opened.append(self)
        return real(self, *args)

    with Desk.open(path, "Åsa"):
        monkeypatch.setattr(Path, "open", noted)
        with Desk.open(path, "Bo"):
            pass
        look(path)
        assert opened == []
    look(path)
    assert opened == [path]


def test_the_way_to_a_file_on_a_share_has_no_host_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for full, uri in {
        "//server/mål/å.malverktyg": "file:////server/m%C3%A5l/%C3%A5.malverktyg?mode=rw",
        "C:/Mål 1/a.malverktyg": "file:///C%3A/M%C3%A5l%201/a.malverktyg?mode=rw",
        "/hem/a?b#c.malverktyg": "file:///hem/a%3Fb%23c.malverktyg?mode=rw",
    }.items():
        assert files.uri(full) == uri


def test_on_windows_a_file_is_known_by_its_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_POSIX", False)
    with Desk.open(path, "Åsa") as desk:
        copy = path.with_name("kopia")
        copy.write_bytes(path.read_bytes())
        copy.replace(path)  # what Windows would refuse
        assert desk._ledger.file.is_in_place()


def test_a_moved_file_is_not_in_place_any_more(path: Path) -> None:
    opened = OpenFile(path)
    assert opened.is_in_place()
    path.rename(path.with_name("flyttad.malverktyg"))
    assert not opened.is_in_place()
    opened.close()


def test_the_journal_of_a_file_that_took_the_place_is_not_touched(path: Path) -> None:
    desk = Desk.open(path, "Åsa")
    (path.parent / "ny.malverktyg").write_bytes(path.read_bytes())
    path.unlink()
    (path.parent / "ny.malverktyg").rename(path)
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"somebody is writing")
    desk.close()
    assert journal.read_bytes() == b"somebody is writing"


def test_a_file_that_another_program_is_writing_to_is_told_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileBusy, match="används just nu"):
            Desk.open(path, "Åsa")
        other.execute("ROLLBACK")
        with Desk.open(path, "Åsa") as desk:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(FileBusy):
                desk.change("Nytt område", [FocusArea(name="Hållbar fritid")])


def test_a_file_that_may_not_be_written_is_refused_before_it_is_opened(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert type(_refusal(path)) is NoRights
