"""Days that moved, with every stop on the way."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from malverktyg.domain.changes.days import DayChange, slipped, stops_of
from malverktyg.domain.changes.moves import Slip, Stop
from malverktyg.domain.changes.pairing import Pairs
from malverktyg.domain.goals import Activity, Assignment, Goal
from malverktyg.domain.ids import ActivityId, AssignmentId, GoalId
from malverktyg.domain.year import Register

JUNE, SEPTEMBER, DECEMBER = date(2023, 6, 30), date(2023, 9, 30), date(2023, 12, 15)
WHEN = datetime(2023, 3, 1, 9, 0, tzinfo=UTC)
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler läser")
ACTIVITY = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Öppna", end=JUNE)
BEFORE = Register().with_([GOAL, ACTIVITY])
AFTER = BEFORE.with_([replace(ACTIVITY, end=DECEMBER)])


def _told(*days: date | None, hours: int = 24 * 30, read: bool = False) -> list[DayChange]:
    return [DayChange("a", day, WHEN + timedelta(hours=hours * place), read) for place, day in enumerate(days)]


def _days(changes: list[DayChange]) -> list[date]:
    return [stop.day for stop in stops_of(changes, UTC).get("a", ())]


def test_each_day_that_stood_is_a_stop_with_its_moment() -> None:
    assert stops_of(_told(JUNE, SEPTEMBER, DECEMBER), UTC) == {
        "a": (
            Stop(JUNE, WHEN),
            Stop(SEPTEMBER, WHEN + timedelta(days=30)),
            Stop(DECEMBER, WHEN + timedelta(days=60)),
        )
    }


def test_a_day_that_was_typed_and_changed_the_same_day_is_none() -> None:
    assert _days(_told(JUNE, SEPTEMBER, DECEMBER, hours=1)) == [DECEMBER]


def test_days_that_workbooks_say_are_stops_also_when_they_are_read_one_after_another() -> None:
    assert _days(_told(JUNE, SEPTEMBER, DECEMBER, hours=1, read=True)) == [JUNE, SEPTEMBER, DECEMBER]


def test_no_day_in_between_and_the_same_day_again_are_no_stops() -> None:
    assert _days(_told(JUNE, None, JUNE, SEPTEMBER)) == [JUNE, SEPTEMBER]


def test_a_day_that_moved_is_told_with_its_two_ends_where_the_journal_tells_no_more() -> None:
    (slip,) = slipped(Pairs(BEFORE, AFTER, 2023, 2023), {}, alone=False)
    assert slip == Slip(replace(ACTIVITY, end=DECEMBER), (Stop(JUNE), Stop(DECEMBER)))
    assert slip.days == 168


def test_a_day_that_moved_is_told_with_the_whole_chain() -> None:
    stops = stops_of(_told(JUNE, SEPTEMBER, DECEMBER), UTC)
    (slip,) = slipped(Pairs(BEFORE, AFTER, 2023, 2023), stops, alone=False)
    assert [stop.day for stop in slip.stops] == [JUNE, SEPTEMBER, DECEMBER]
    assert (slip.steps, slip.days) == ((92, 76), 168)


def test_a_day_that_is_back_where_it_was_is_not_told() -> None:
    stops = stops_of(_told(JUNE, SEPTEMBER, JUNE), UTC)
    assert list(slipped(Pairs(BEFORE, BEFORE, 2023, 2023), stops, alone=False)) == []


def test_where_the_earlier_register_is_not_known_every_chain_is_told() -> None:
    stops = stops_of(_told(JUNE, DECEMBER, hours=1, read=True), UTC)
    (slip,) = slipped(Pairs(AFTER, AFTER, 2023, 2023), stops, alone=True)
    assert [stop.day for stop in slip.stops] == [JUNE, DECEMBER]
    assert list(slipped(Pairs(AFTER, AFTER, 2023, 2023), {}, alone=True)) == []


def test_an_activity_that_goes_on_in_another_year_keeps_its_chain() -> None:
    goal = replace(GOAL, id=GoalId("n"), year=2024, previous=GoalId("m"))
    on = replace(ACTIVITY, id=ActivityId("b"), goal=GoalId("n"), end=date(2024, 3, 31))
    register = AFTER.with_([goal, on])
    stops = stops_of([*_told(JUNE, DECEMBER), DayChange("b", DECEMBER, WHEN + timedelta(days=300))], UTC)
    stops["b"] = (*stops["b"], Stop(date(2024, 3, 31)))
    (slip,) = slipped(Pairs(register, register, 2023, 2024), stops, alone=False)
    assert [stop.day for stop in slip.stops] == [JUNE, DECEMBER, date(2024, 3, 31)]


def test_an_assignment_slips_by_its_last_day_too_and_may_come_earlier() -> None:
    task = Assignment(id=AssignmentId("u"), title="Utred", due=DECEMBER)
    sooner = replace(task, due=SEPTEMBER)
    (slip,) = slipped(Pairs(BEFORE.with_([task]), BEFORE.with_([sooner]), 2023, 2023), {}, alone=False)
    assert (slip.thing, slip.days) == (sooner, -76)


def test_a_day_that_was_not_known_before_is_no_slip() -> None:
    undated = BEFORE.with_([replace(ACTIVITY, end=None)])
    assert list(slipped(Pairs(undated, BEFORE, 2023, 2023), {}, alone=False)) == []
