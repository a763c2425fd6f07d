"""A check tells what is wrong with a file, and an edit made behind the journal's back is wrong too."""

import os
import random
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from malverktyg.domain.goals import Activity, Goal
from malverktyg.errors import FileMissing, NotOurFile
from malverktyg.jobs.register import Desk
from malverktyg.storage.verifying import verify


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Mål.malverktyg"
    with Desk.create(path, "Åsa") as desk:
        (goal,) = desk.change("Mål", [Goal(year=2023, title="Alla barn läser", focus_areas=(desk.register.focus_areas[0].id,))])
        desk.change("Aktivitet", [Activity(goal=goal.id, title="Öppna biblioteket")])
        desk.change("Ta bort", removed=[goal])
        desk.undo()
    return path


def _done_to(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


def test_a_whole_file_has_nothing_wrong(path: Path) -> None:
    before = path.read_bytes()
    assert verify(path) == ()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE goal SET title = 'Annat'", "Journalen säger något annat än filen om målet ”Annat”."),
        ("DELETE FROM goal_focus_area", "Journalen säger något annat än filen om målet ”Alla barn läser”."),
        ("UPDATE activity SET percent = 5", "Journalen säger något annat än filen om aktiviteten ”Öppna biblioteket”."),
        ("DELETE FROM field_change WHERE field = 'title'", "Journalen säger något annat än filen om"),
        ("DELETE FROM activity", "Journalen nämner något som inte finns i filen (Activity "),
        ("DELETE FROM goal", "Tabellen goal_focus_area pekar på något i goal som inte finns."),
        ("UPDATE goal SET level = 'kejsare'", "En uppgift går inte att läsa ('kejsare' is not a valid GoalLevel)."),
        ("CREATE TABLE theirs (x)", "Filen har en del som Målverktyg inte har gjort (table theirs)."),
    ],
)
def test_what_was_done_behind_the_programs_back_is_told(path: Path, statement: str, told: str) -> None:
    _done_to(path, statement)
    assert verify(path)[0].startswith(told)


def test_a_file_with_scrambled_pages_is_told_and_not_raised(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:] = random.Random(1).randbytes(len(content) - 8192)
    path.write_bytes(content)
    assert verify(path)


def test_a_letter_that_the_disk_changed_is_told_wherever_it_would_be_read(path: Path) -> None:
    content = path.read_bytes()
    with Desk.open(path, "Åsa") as desk:
        whole = desk.register
    places = [place for place in range(len(content)) if content.startswith(b"Alla barn", place)]
    noticed = 0
    for place in places:
        path.write_bytes(content[:place] + b"E" + content[place + 1 :])
        if verify(path):
            noticed += 1
        else:
            with Desk.open(path, "Åsa") as desk:
                assert desk.register == whole
    assert noticed >= 2  # in the row, and in the last that the journal tells of it


@pytest.mark.skipif(os.name != "posix", reason="rights are kept in another way")
def test_a_file_that_may_only_be_read_can_be_checked(path: Path) -> None:
    path.chmod(stat.S_IRUSR)
    assert verify(path) == ()


def test_what_is_none_of_ours_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        verify(tmp_path / "a")
    (tmp_path / "b").write_text("b")
    with pytest.raises(NotOurFile):
        verify(tmp_path / "b")
