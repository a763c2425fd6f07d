"""A file that is swapped under the program is not written to, whoever swapped it and however; one merely touched is."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from malverktyg.domain.bodies import FocusArea
from malverktyg.errors import DamagedFile, FileMissing, FileSwapped
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk
from malverktyg.storage import guard


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.create(tmp_path / "Mål.malverktyg", "Åsa") as desk:
        yield desk


def _describe(desk: Desk, text: str) -> None:
    desk.change("Beskrivning", [replace(desk.register.focus_areas[0], description=text)])


def _colleagues_copy(desk: Desk, *texts: str) -> Path:
    """A copy of the file as it is now, with the colleague's own changes."""
    copy = desk.path.with_name("kopia.malverktyg")
    shutil.copyfile(desk.path, copy)
    with Desk.open(copy, "Bo") as other:
        for text in texts:
            _describe(other, text)
    return copy


def _refused(desk: Desk, error: type[Exception]) -> None:
    before = desk.path.read_bytes()
    with pytest.raises(error):
        _describe(desk, "Åsas text")
    assert desk.path.read_bytes() == before


def test_a_copy_with_as_many_changes_written_over_the_file_is_noticed(desk: Desk) -> None:
    """Both have the same change counter, so that SQLite itself notices nothing."""
    copy = _colleagues_copy(desk, "Bos text")
    _describe(desk, "Åsas första text")
    desk.path.write_bytes(copy.read_bytes())
    _refused(desk, FileSwapped)
    assert check(desk.path) == ()


def test_a_copy_with_more_changes_written_over_the_file_is_noticed(desk: Desk) -> None:
    copy = _colleagues_copy(desk, "Bos text", "Bos andra text")
    _describe(desk, "Åsas första text")
    desk.path.write_bytes(copy.read_bytes())
    _refused(desk, FileSwapped)


def test_an_older_copy_written_over_the_file_is_noticed(desk: Desk) -> None:
    copy = _colleagues_copy(desk)
    _describe(desk, "Åsas första text")
    desk.path.write_bytes(copy.read_bytes())
    _refused(desk, FileSwapped)


def test_a_newer_copy_of_the_same_line_written_over_the_file_is_read(desk: Desk) -> None:
    copy = _colleagues_copy(desk, "Bos text")
    desk.path.write_bytes(copy.read_bytes())
    desk.change("Nytt", [FocusArea(name="Hållbar fritid")])
    assert [one.why for one in desk.history()] == ["Nytt", "Beskrivning", "Ny fil"]
    assert "Bos text" in [area.description for area in desk.register.focus_areas]
    assert check(desk.path) == ()


def test_a_file_renamed_into_the_place_is_noticed(desk: Desk) -> None:
    _colleagues_copy(desk).replace(desk.path)
    _refused(desk, FileSwapped)


def test_a_file_that_is_gone_is_told_missing(desk: Desk) -> None:
    desk.path.unlink()
    with pytest.raises(FileMissing):
        _describe(desk, "Åsas text")
    assert list(desk.path.parent.iterdir()) in ([], [desk.path.with_name("Mål.malverktyg-journal")])


def test_rubbish_written_over_the_file_is_noticed(desk: Desk) -> None:
    size = desk.path.stat().st_size
    desk.path.write_bytes(os.urandom(size))
    _refused(desk, DamagedFile)


def test_a_file_that_only_got_a_new_date_is_written_to_as_before(desk: Desk) -> None:
    os.utime(desk.path, (1, 1))
    _describe(desk, "Åsas text")
    content = desk.path.read_bytes()
    desk.path.write_bytes(content)
    _describe(desk, "Åsas andra text")
    assert check(desk.path) == ()


def test_a_write_by_another_right_after_ours_is_not_taken_for_ours(desk: Desk) -> None:
    file = desk._ledger.file
    with file.database.atomic():
        seen = guard.see(file)
    with Desk.open(desk.path, "Bo") as other:
        _describe(other, "Bos text")
    seen = guard.settled(file, seen)
    with file.database.atomic():
        assert guard.others_have_written(file, seen)


def test_an_unknown_trigger_made_meanwhile_is_noticed(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.path)) as other:
        other.execute("CREATE TRIGGER theirs AFTER UPDATE ON focus_area BEGIN DELETE FROM goal; END")
    _refused(desk, DamagedFile)


def test_that_a_colleague_has_written_is_seen_on_the_disk_without_a_lock(desk: Desk) -> None:
    assert desk.another_sight() is None
    _describe(desk, "Mitt")
    assert desk.another_sight() is None
    with Desk.open(desk.path, "Bo") as other:
        _describe(other, "Bos")
        with closing(sqlite3.connect(desk.path)) as third:
            third.execute("BEGIN EXCLUSIVE")
            found = desk.another_sight()
            third.rollback()
    assert found is not None
    assert desk.refresh()
    assert desk.another_sight() is None


def test_a_file_that_is_not_there_is_told_of_by_the_next_write(desk: Desk) -> None:
    desk.path.rename(desk.path.with_name("annat.malverktyg"))
    assert desk.another_sight() is None
