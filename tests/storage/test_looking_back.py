"""The register as it was: what the journal tells since is taken out of what is saved now."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.changes.days import DayChange
from malverktyg.domain.goals import Activity, Assignment
from malverktyg.domain.ids import ActivityId, AssignmentId, FocusAreaId, SourceId
from malverktyg.domain.sources import Source
from malverktyg.domain.year import Register
from malverktyg.storage.journal import Reason
from malverktyg.storage.ledger import Ledger, make

MAY = datetime(2023, 5, 12, 8, 0, tzinfo=UTC)
AREA = FocusArea(id=FocusAreaId("a"), name="Hållbar hälsa")
ACTIVITY = Activity(id=ActivityId("x"), title="Öppna biblioteket", end=date(2023, 6, 30))


@pytest.fixture
def ledger(tmp_path: Path):
    make(tmp_path / "a.malverktyg", [AREA], Reason(who="Åsa", when=MAY, why="Ny fil"))
    ledger = Ledger(tmp_path / "a.malverktyg")
    yield ledger
    ledger.close()


def _write(ledger: Ledger, days: int, saved: list, removed: tuple = (), undoes: int | None = None) -> int:
    reason = Reason(who="Bo", when=MAY + timedelta(days=days), why="Ändring", undoes=undoes)
    with ledger.turn():
        change = ledger.write(saved, removed, reason)
    assert change is not None
    return change.id


def test_it_is_what_it_was_at_each_moment(ledger: Ledger) -> None:
    _write(ledger, 1, [replace(AREA, name="Hälsa")])
    _write(ledger, 2, [ACTIVITY])
    _write(ledger, 3, [], (ledger.register.find(FocusArea, "a"),))
    _write(ledger, 4, [replace(ACTIVITY, end=date(2023, 9, 30))])

    def at(days: int) -> Register:
        return ledger.register_at(MAY + timedelta(days=days, hours=1))

    assert at(0).all(FocusArea) == {"a": AREA}
    assert at(1).all(FocusArea) == {"a": replace(AREA, name="Hälsa")}
    assert at(1).all(Activity) == {}
    assert at(2).all(Activity) == {"x": ACTIVITY}
    assert at(2).all(FocusArea) == {"a": replace(AREA, name="Hälsa")}
    assert at(3).all(FocusArea) == {}
    assert at(4) == ledger.register


def test_it_is_empty_before_the_file_was_made(ledger: Ledger) -> None:
    assert ledger.register_at(MAY - timedelta(seconds=1)).all(FocusArea) == {}


def test_a_moment_told_in_another_zone_is_the_same_moment(ledger: Ledger) -> None:
    _write(ledger, 1, [ACTIVITY])
    stockholm = (MAY + timedelta(days=1, hours=-1)).astimezone()
    assert ledger.register_at(stockholm).all(Activity) == {}
    assert ledger.register_at(stockholm + timedelta(hours=1)).all(Activity) == {"x": ACTIVITY}


def test_what_came_and_went_and_came_again_since_was_not_there(ledger: Ledger) -> None:
    _write(ledger, 1, [ACTIVITY])
    _write(ledger, 2, [], (ACTIVITY,))
    _write(ledger, 3, [ACTIVITY])
    assert ledger.register_at(MAY).all(Activity) == {}
    assert ledger.register_at(MAY + timedelta(days=2)).all(Activity) == {}


def test_each_last_day_is_told_with_its_moment_and_whether_a_workbook_said_it(ledger: Ledger) -> None:
    source = Source(id=SourceId("s"), subject="x", field="end", workbook="Bok.xlsx", sheet="Mål", cell="D2")
    task = Assignment(id=AssignmentId("u"), title="Utred", due=date(2023, 12, 1))
    _write(ledger, 1, [ACTIVITY, source])
    _write(ledger, 2, [replace(ACTIVITY, end=None, title="Öppna två bibliotek"), task])
    assert ledger.day_changes(None) == (
        DayChange("x", date(2023, 6, 30), MAY + timedelta(days=1), read=True),
        DayChange("x", None, MAY + timedelta(days=2)),
        DayChange("u", date(2023, 12, 1), MAY + timedelta(days=2)),
    )
    assert len(ledger.day_changes(MAY + timedelta(days=1))) == 1


def test_a_last_day_that_was_taken_back_is_not_told(ledger: Ledger) -> None:
    _write(ledger, 1, [ACTIVITY])
    moved = _write(ledger, 2, [replace(ACTIVITY, end=date(2023, 9, 30))])
    _write(ledger, 3, [ACTIVITY], undoes=moved)
    assert [one.day for one in ledger.day_changes(None)] == [date(2023, 6, 30)]


def test_what_a_later_step_of_the_schema_enters_into_an_old_change_set_does_not_hide_what_came_since(ledger: Ledger) -> None:
    _write(ledger, 1, [ACTIVITY])
    _write(ledger, 2, [replace(ACTIVITY, end=date(2023, 9, 30))])
    ledger.file.database.execute_sql(
        "INSERT INTO field_change (change_set, kind, subject, field, old, new) VALUES (1, 'FocusArea', 'a', 'description', NULL, '')"
    )
    assert ledger.register_at(MAY + timedelta(days=1)).all(Activity) == {"x": ACTIVITY}
    assert ledger.register_at(MAY).all(Activity) == {}
