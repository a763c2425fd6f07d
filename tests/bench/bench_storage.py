"""Opening a file of 20,000 things and saving one of them, against what SQLite alone takes for the same rows."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.year import Entity
from malverktyg.jobs.register import Desk, new_id
from malverktyg.storage import rows

_TABLES = ("goal", "activity", "focus_area", "goal_focus_area")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Stor.malverktyg"
    with Desk.create(path, "Åsa") as desk:
        areas = [area.id for area in desk.register.focus_areas if area.id]
        made: list[Entity] = []
        for number in range(4_000):
            goal = GoalId(new_id())
            made.append(Goal(id=goal, year=2023, title=f"Väntan är högst {number} dagar", focus_areas=(areas[number % 5],)))
            made += [Activity(goal=goal, title=f"Gå igenom rutin {place}", comment="Klart. " * 9) for place in range(4)]
        desk.change("Mycket", made)
    return path


def bench_reading_twenty_thousand_things(ratio, path):
    def rows_alone() -> None:
        with closing(sqlite3.connect(path)) as database:
            for table in _TABLES:
                database.execute(f"SELECT * FROM {table}").fetchall()

    with Desk.open(path, "Åsa") as desk:
        assert sum(map(len, desk.register.tables.values())) > 20_000
        ratio.of("read 20,000 things", lambda: rows.load(desk._ledger.file.database), rows_alone, most=8.0)


def bench_saving_one_of_twenty_thousand_things(ratio, path, tmp_path):
    numbers = count()
    with Desk.open(path, "Åsa") as desk, closing(sqlite3.connect(tmp_path / "bara.db", isolation_level=None)) as bare:
        goal = desk.register.goals_of(2023)[7]
        bare.executescript("PRAGMA journal_mode=truncate; PRAGMA synchronous=full; CREATE TABLE t (x); INSERT INTO t VALUES (0)")
        ratio.of(
            "save one thing",
            lambda: desk.change("En", [replace(goal, number=str(next(numbers)))]),
            lambda: bare.execute("UPDATE t SET x = x + 1"),
            most=5.0,
        )
