"""An import keeps the workbooks that its values came from, as they were when they were read."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from malverktyg.domain.goals import Goal
from malverktyg.domain.kept import LARGEST, KeptWorkbook
from malverktyg.domain.sources import Source
from malverktyg.exchange.facts import AssignmentFact, OnDisk, Origin, Reading
from malverktyg.jobs import importing
from malverktyg.jobs.register import Desk
from tests.jobs.workbooks import ROWS, control_plan, workbook

NOW = datetime(2023, 9, 18, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        yield desk


def _plan(desk: Desk, *readings: Reading) -> importing.Plan:
    return importing.plan(readings, desk.register, now=NOW)


def test_a_workbook_is_kept_once_and_every_value_from_it_points_to_it(desk: Desk, tmp_path: Path) -> None:
    (reading,) = importing.read_all([workbook(tmp_path / "Bok.xlsx")], desk.register)
    result = importing.apply(desk, _plan(desk, reading))
    (kept,) = desk.register.all(KeptWorkbook).values()
    assert (kept.name, kept.size, kept.read_at) == ("Bok.xlsx", (tmp_path / "Bok.xlsx").stat().st_size, NOW)
    assert {source.kept for source in desk.register.all(Source).values()} == {kept.id}
    assert desk.kept_file(kept) == (tmp_path / "Bok.xlsx").read_bytes()
    assert result.not_kept == ()


def test_the_same_import_again_keeps_nothing_more(desk: Desk, tmp_path: Path) -> None:
    for _ in range(2):
        (reading,) = importing.read_all([workbook(tmp_path / "Bok.xlsx")], desk.register)
        last = _plan(desk, reading)
        importing.apply(desk, last)
    assert last.originals == ()
    assert len(desk.register.all(KeptWorkbook)) == 1


def test_a_changed_workbook_of_the_same_name_is_kept_beside_the_first(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Bok.xlsx"
    later = (*ROWS, ("Hållbar natur", "Skogen ska växa", "Plantera", "Skogschef", None, None, "Pågår", None, None, None))
    for rows in (ROWS, later):
        importing.apply(desk, _plan(desk, *importing.read_all([workbook(path, rows)], desk.register)))
    kept = list(desk.register.all(KeptWorkbook).values())
    assert len(kept) == 2
    goals = {goal.title: desk.register.source_of(goal.id, "title") for goal in desk.register.all(Goal).values()}
    pointed = {title: source and source.kept for title, source in goals.items()}
    assert pointed["Alla ska må bra"] == kept[0].id
    assert pointed["Skogen ska växa"] == kept[1].id


@pytest.mark.parametrize("changed", [b"x", b"longer"])
def test_a_workbook_that_was_changed_after_it_was_read_is_not_kept_and_is_named(
    desk: Desk, tmp_path: Path, changed: bytes
) -> None:
    path = workbook(tmp_path / "Bok.xlsx")
    made = _plan(desk, *importing.read_all([path], desk.register))
    path.write_bytes(path.read_bytes()[:-1] + changed)
    result = importing.apply(desk, made)
    assert result.not_kept == ("Bok.xlsx",)
    assert not desk.register.all(KeptWorkbook)
    assert {source.kept for source in desk.register.all(Source).values()} == {None}


def test_a_workbook_that_is_gone_is_not_kept_either(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "Bok.xlsx")
    made = _plan(desk, *importing.read_all([path], desk.register))
    path.unlink()
    assert importing.apply(desk, made).not_kept == ("Bok.xlsx",)


def test_one_that_is_too_large_is_told_and_its_values_come_in_all_the_same(desk: Desk, tmp_path: Path) -> None:
    (reading,) = importing.read_all([workbook(tmp_path / "Bok.xlsx")], desk.register)
    assert reading.disk is not None
    large = replace(reading, disk=OnDisk(reading.disk.path, reading.disk.sha256, LARGEST + 1))
    made = _plan(desk, large)
    assert [remark.cell for remark in made.remarks if remark.code == "not_kept"] == ["Mål"]
    importing.apply(desk, made)
    assert desk.register.all(Goal)
    assert not desk.register.all(KeptWorkbook)


def test_one_that_is_too_large_is_told_also_where_it_holds_no_goals(desk: Desk) -> None:
    origin = Origin("Uppdrag", "A2")
    reading = Reading(
        file="Bok.xlsx",
        disk=OnDisk(Path("Bok.xlsx"), "0" * 64, LARGEST + 1),
        assignments=(AssignmentFact(title="Se över avgifterna", origin=origin, origins={"title": origin}),),
    )
    assert [(remark.code, remark.cell) for remark in _plan(desk, reading).remarks] == [("not_kept", "Uppdrag")]


def test_a_declined_workbook_is_not_kept(desk: Desk, tmp_path: Path) -> None:
    books = [control_plan(tmp_path / "Plan.xlsx"), workbook(tmp_path / "Bok.xlsx")]
    importing.apply(desk, _plan(desk, *importing.read_all(books, desk.register)))
    assert [kept.name for kept in desk.register.all(KeptWorkbook).values()] == ["Bok.xlsx"]
