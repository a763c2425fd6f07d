"""A file that does not hold together, or holds what is not ours, is not opened, and the reason is told."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from malverktyg.domain.bodies import Body
from malverktyg.errors import DamagedFile
from malverktyg.jobs.register import Desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Mål.malverktyg"
    Desk.create(path, "Åsa").close()
    return path


def _done_to(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("CREATE TABLE theirs (x)", "table theirs"),
        ("CREATE VIEW theirs AS SELECT 1", "view theirs"),
        ("CREATE INDEX theirs ON goal (title)", "index theirs"),
        ("CREATE TRIGGER theirs AFTER INSERT ON goal BEGIN DELETE FROM goal; END", "trigger theirs"),
    ],
)
def test_a_part_that_is_not_ours_is_refused(path: Path, statement: str, part: str) -> None:
    _done_to(path, statement)
    with pytest.raises(DamagedFile, match=f"inte har gjort \\({part}\\)"):
        Desk.open(path, "Åsa")


def test_a_missing_part_is_refused(path: Path) -> None:
    _done_to(path, "DROP INDEX goal_parent")
    with pytest.raises(DamagedFile, match=r"saknar en del \(index goal_parent\)"):
        Desk.open(path, "Åsa")


def test_a_changed_part_is_refused(path: Path) -> None:
    _done_to(path, "ALTER TABLE goal ADD COLUMN theirs TEXT")
    with pytest.raises(DamagedFile, match=r"ändrad \(table goal\)"):
        Desk.open(path, "Åsa")


def test_a_reference_that_leads_nowhere_is_refused(path: Path) -> None:
    _done_to(path, "INSERT INTO activity VALUES ('a', 1, 'borta', 'A', NULL, '[]', NULL, NULL, NULL, '', NULL, '', 0)")
    with pytest.raises(DamagedFile, match="activity pekar på något i goal som inte finns"):
        Desk.open(path, "Åsa")


@pytest.mark.parametrize("statement", ["UPDATE body SET kind = 'junta'", "UPDATE body SET valid_from = '2023-02-30'"])
def test_a_value_that_no_field_can_hold_is_refused(path: Path, statement: str) -> None:
    with Desk.open(path, "Åsa") as desk:
        desk.change("Nämnd", [Body(name="Nämnden")])
    _done_to(path, statement)
    with pytest.raises(DamagedFile, match="går inte att läsa"):
        Desk.open(path, "Åsa")


def test_a_cut_file_is_refused_and_left_as_it_is(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(DamagedFile) as refused:
        Desk.open(path, "Åsa")
    assert "säkerhetskopia" in refused.value.way_out
    assert path.read_bytes() == content[: len(content) // 2]


def test_what_sqlites_own_tools_leave_behind_is_no_fault(path: Path) -> None:
    _done_to(path, "ANALYZE", "VACUUM")
    Desk.open(path, "Åsa").close()
