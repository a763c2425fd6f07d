"""What the world does to a file comes out in our own words, and what was saved before is whole."""

import errno
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from peewee import OperationalError

from malverktyg.domain.bodies import FocusArea
from malverktyg.errors import (
    DamagedFile,
    DiskFull,
    FileBusy,
    FileMissing,
    FileSwapped,
    FileUnreachable,
    IsFolder,
    MalverktygError,
    NoRights,
)
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk
from malverktyg.storage.trouble import told

_FULL_DISK = """
import resource, sys
from pathlib import Path
from malverktyg.domain.bodies import FocusArea
from malverktyg.errors import DiskFull
from malverktyg.jobs.register import Desk

path = Path(sys.argv[1])
with Desk.open(path, "Åsa") as desk:
    before = desk.register
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 8192, most))
    try:
        desk.change("För mycket", [FocusArea(name="A", description="x" * 10_000_000)])
    except DiskFull as error:
        print(error.headline)
    assert desk.register is before
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    desk.change("Lagom", [FocusArea(name="Nytt område")])
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, most))
    try:
        Desk.create(path.with_name("ny.malverktyg"), "Åsa")
    except DiskFull as error:
        print(error.headline)
"""


@pytest.mark.skipif(os.name != "posix", reason="a process cannot be given a small disk here")
def test_a_full_disk_loses_nothing_and_saving_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    path = tmp_path / "Mål.malverktyg"
    Desk.create(path, "Åsa").close()
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _FULL_DISK, str(path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert not done.stderr
    assert done.stdout.splitlines() == [
        "Mål.malverktyg kunde inte sparas, för disken är full.",
        "ny.malverktyg kunde inte sparas, för disken är full.",
    ]
    assert check(path) == ()
    with Desk.open(path, "Bo") as desk:
        assert [one.why for one in desk.history()] == ["Lagom", "Ny fil"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_lost_its_rights_meanwhile_is_told(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "a.malverktyg", "Åsa") as desk:
        desk._ledger.file.database.pragma("query_only", 1)
        with pytest.raises(NoRights):
            desk.change("Nytt", [FocusArea(name="Nytt")])
        desk._ledger.file.database.pragma("query_only", 0)
        desk.change("Nytt", [FocusArea(name="Nytt")])


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("SQLITE_READONLY_DBMOVED", FileSwapped),
        ("SQLITE_READONLY", NoRights),
        ("SQLITE_READONLY_DIRECTORY", NoRights),
        ("SQLITE_CANTOPEN", NoRights),
        ("SQLITE_PERM", NoRights),
        ("SQLITE_BUSY", FileBusy),
        ("SQLITE_BUSY_SNAPSHOT", FileBusy),
        ("SQLITE_LOCKED", FileBusy),
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_IOERR_WRITE", DiskFull),
        ("SQLITE_IOERR_READ", FileUnreachable),
        ("SQLITE_CORRUPT_INDEX", DamagedFile),
        ("SQLITE_NOTADB", DamagedFile),
    ],
)
def test_every_answer_of_sqlite_that_is_the_worlds_has_a_name_of_ours(name: str, ours: type[MalverktygError]) -> None:
    error = sqlite3.OperationalError("…")
    error.sqlite_errorname = name
    with pytest.raises(ours, match=r"a\.malverktyg"), told(Path("/x/a.malverktyg")):
        raise error


@pytest.mark.parametrize(
    ("code", "ours"),
    [
        (errno.ENOENT, FileMissing),
        (errno.EISDIR, IsFolder),
        (errno.EACCES, NoRights),
        (errno.EROFS, NoRights),
        (errno.ENOSPC, DiskFull),
        (errno.EIO, FileUnreachable),
        (None, FileUnreachable),
    ],
)
def test_every_answer_of_the_system_has_a_name_of_ours(code: int | None, ours: type[MalverktygError]) -> None:
    with pytest.raises(ours), told(Path("a.malverktyg")):
        raise OSError(code, "…")


def test_the_cause_behind_a_failed_rollback_is_found() -> None:
    full = sqlite3.OperationalError("disk is full")
    full.sqlite_errorname = "SQLITE_FULL"
    hidden = OperationalError("cannot rollback - no transaction is active")
    hidden.__context__ = full
    full.__context__ = hidden
    with pytest.raises(DiskFull) as error, told(Path("a.malverktyg")):
        raise hidden
    assert error.value.__cause__ is hidden


def test_a_fault_of_the_programs_own_passes_as_it_is() -> None:
    with pytest.raises(OperationalError, match="no such table"), told(Path("a.malverktyg")):
        raise OperationalError("no such table: goals")
