"""Rows are written where nobody else has written since, and read in the order in which they came."""

from dataclasses import replace
from pathlib import Path

import pytest

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId
from malverktyg.errors import ChangedElsewhere
from malverktyg.jobs.register import Desk
from malverktyg.storage import rows
from malverktyg.storage.edits import difference
from malverktyg.storage.file import OpenFile


@pytest.fixture
def file(tmp_path: Path):
    Desk.create(tmp_path / "a.malverktyg", "Åsa").close()
    file = OpenFile(tmp_path / "a.malverktyg")
    yield file
    file.close()


def test_a_row_that_another_wrote_since_is_not_written_over(file: OpenFile) -> None:
    loaded = rows.load(file.database)
    area = loaded.register.focus_areas[0]
    mine = difference(loaded.register, [replace(area, name="Mitt")], [])
    theirs = difference(loaded.register, [replace(area, name="Deras")], [])
    gone = difference(loaded.register, [], [area])
    after = rows.write(file.database, theirs, 2, loaded.versions)
    assert after[str(area.id)] == 2
    for edits in (mine, gone):
        with pytest.raises(ChangedElsewhere):
            rows.write(file.database, edits, 3, loaded.versions)
    assert rows.load(file.database).register.find(FocusArea, area.id) == replace(area, name="Deras")


def test_an_id_is_not_given_to_a_second_thing(file: OpenFile) -> None:
    loaded = rows.load(file.database)
    area = loaded.register.focus_areas[0]
    twice = difference(loaded.register, [Goal(id=GoalId(str(area.id)), year=2023, title="A")], [])
    with pytest.raises(ValueError, match="second thing"):
        rows.write(file.database, twice, 2, loaded.versions)


def test_only_the_named_columns_are_written(file: OpenFile) -> None:
    loaded = rows.load(file.database)
    area = loaded.register.focus_areas[0]
    file.database.execute_sql("UPDATE focus_area SET description = 'Någon annans' WHERE id = ?", (area.id,))
    rows.write(file.database, difference(loaded.register, [replace(area, name="Mitt")], []), 2, loaded.versions)
    assert rows.load(file.database).register.find(FocusArea, area.id) == replace(area, name="Mitt", description="Någon annans")


def test_things_are_read_in_the_order_in_which_they_came(file: OpenFile) -> None:
    loaded = rows.load(file.database)
    goals = [Goal(id=GoalId(id), year=2023, title="A") for id in "zam"]
    with file.database.atomic():
        rows.write(file.database, difference(loaded.register, goals, []), 2, loaded.versions)
    assert list(rows.load(file.database).register.all(Goal)) == ["z", "a", "m"]


def test_the_focus_areas_of_a_goal_keep_their_order(file: OpenFile) -> None:
    loaded = rows.load(file.database)
    areas = tuple(area.id for area in loaded.register.focus_areas if area.id)
    goal = Goal(id=GoalId("a"), year=2023, title="A", focus_areas=areas[::-1])
    rows.write(file.database, difference(loaded.register, [goal], []), 2, loaded.versions)
    loaded = rows.load(file.database)
    assert loaded.register.find(Goal, "a") == goal
    rows.write(file.database, difference(loaded.register, [replace(goal, focus_areas=())], []), 3, loaded.versions)
    assert rows.load(file.database).register.find(Goal, "a") == replace(goal, focus_areas=())
