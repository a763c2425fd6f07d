"""A file from an earlier version is copied, brought up to date and keeps all that was in it and can be undone in it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from malverktyg.domain.goals import Goal
from malverktyg.errors import NewerFile
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk
from malverktyg.storage import steps

_LATER = (
    *steps.STEPS,
    # The twelve steps of SQLite for a table that is rebuilt, with another pointing to it.
    """
    CREATE TABLE fresh_area (id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL,
        description TEXT NOT NULL, position INTEGER NOT NULL, colour TEXT NOT NULL) STRICT;
    INSERT INTO fresh_area SELECT id, version, name, description, position, 'grön' FROM focus_area;
    DROP TABLE focus_area;
    ALTER TABLE fresh_area RENAME TO focus_area;
    """,
    "CREATE INDEX goal_year ON goal (year)",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of this version."""
    path = tmp_path / "Mål.malverktyg"
    with Desk.create(path, "Åsa") as desk:
        area = desk.register.focus_areas[0].id
        desk.change("Nytt mål", [Goal(year=2023, title="Alla barn läser", focus_areas=(area,))])
    return path


def test_an_earlier_file_is_copied_and_then_brought_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desk.open(path, "Åsa") as desk:
        before = desk.register
    earlier = path.read_bytes()
    monkeypatch.setattr(steps, "STEPS", _LATER)
    assert check(path) == ()
    assert path.read_bytes() == earlier
    with Desk.open(path, "Åsa") as desk:
        assert desk.register == before
        assert desk.undo() is not None
        assert desk.redo() is not None
        assert desk.register == before
    assert check(path) == ()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (len(_LATER),)
        assert database.execute("SELECT DISTINCT colour FROM focus_area").fetchall() == [("grön",)]
    monkeypatch.undo()
    copy = path.with_name("Mål (kopia före uppdatering).malverktyg")
    assert sorted(path.parent.iterdir()) == [copy, path]
    with Desk.open(copy, "Åsa") as desk:
        assert desk.register == before
    with pytest.raises(NewerFile):
        Desk.open(path, "Åsa")


def test_a_copy_never_takes_the_name_of_another(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = path.with_name("Mål (kopia före uppdatering).malverktyg")
    taken.write_text("mitt")
    monkeypatch.setattr(steps, "STEPS", _LATER)
    Desk.open(path, "Åsa").close()
    assert taken.read_text() == "mitt"
    assert path.with_name("Mål (kopia före uppdatering 2).malverktyg").exists()


def test_a_step_that_fails_leaves_the_file_at_the_step_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "STEPS", (*_LATER, "DELETE FROM focus_area"))
    with pytest.raises(RuntimeError, match=f"step {len(_LATER) + 1} leaves references"):
        Desk.open(path, "Åsa")
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (len(_LATER),)
        assert database.execute("SELECT count(*) FROM focus_area").fetchone() == (5,)


def test_a_file_that_a_newer_program_brought_up_to_date_meanwhile_is_not_written_to(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Desk.open(path, "Åsa") as desk:
        monkeypatch.setattr(steps, "STEPS", _LATER)
        Desk.open(path, "Bo").close()
        monkeypatch.undo()
        with pytest.raises(NewerFile):
            desk.change("Nytt mål", [Goal(year=2023, title="Ett till")])


@pytest.mark.parametrize("number", range(1, len(steps.STEPS) + 1))
def test_the_file_of_every_version_can_still_be_opened(tmp_path: Path, number: int) -> None:
    """Each new step has a golden file of its own (see golden.py); one that a released version has made is never made anew."""
    path = tmp_path / f"{number}.malverktyg"
    shutil.copyfile(Path(__file__).parent.parent / "files" / "storage" / path.name, path)
    with Desk.open(path, "Bo") as desk:
        (goal,) = desk.register.goals_of(2023)
        assert goal.title == "Fler barn läser – enligt §\u00a0147"
        assert [one.title for one in desk.register.activities_of(goal.id)] == ["Öppna biblioteket", "Läsa högt"]
        assert [one.why for one in desk.history()] == ["Bedömt målet", "Fel", "Fel", "Nytt ärende", "Nytt mål", "Ny fil"]
        whole = desk.register
        while desk.undo():
            pass
        assert desk.register.goals_of(2023) == ()
        while desk.redo():
            pass
        assert desk.register == whole
    assert check(path) == ()
