"""What a workbook states, field by field."""

from datetime import date

from malverktyg.domain.goals import Activity
from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.facts import ActivityFact, AssignmentFact, MeasurementFact, Origin
from malverktyg.exchange.planning.statements import of_activity, of_assignment, of_measurement
from tests.exchange.readings import T1, activity

CELL = Origin("Blad", "E3", "x")
JUNE, AUGUST = date(2023, 6, 30), date(2023, 8, 31)


def fact(time: TimeSpan, *fields: str) -> ActivityFact:
    return ActivityFact(title="Enkät", origin=CELL, time=time, origins=dict.fromkeys(fields, CELL))


def time_of(one: ActivityFact, known: Activity | None = None) -> object:
    return next((said.value for said in of_activity(one, known) if said.field == "time"), None)


def test_what_has_a_cell_is_bound_and_what_has_none_is_not() -> None:
    said = {one.field: one for one in of_activity(activity("Enkät", status=ActivityStatus.DONE), None)}
    assert said["status"].bound
    assert said["title"].bound
    loose = {one.field: one for one in of_activity(ActivityFact(title="Enkät", origin=CELL, comment="ja"), None)}
    assert not loose["comment"].bound


def test_blank_values_state_nothing() -> None:
    said = of_activity(activity("Enkät", comment=" ", responsible=()), None)
    assert [one.field for one in said] == ["title"]


def test_a_time_of_one_cell_is_taken_whole() -> None:
    known = Activity(title="Enkät", start=date(2023, 1, 1), end=AUGUST)
    assert time_of(fact(TimeSpan(end=JUNE, text="30 juni"), "time"), known) == TimeSpan(end=JUNE, text="30 juni")


def test_a_blank_start_beside_an_end_leaves_the_start_that_is_there() -> None:
    known = Activity(title="Enkät", start=date(2023, 1, 1), end=JUNE, precision=Precision.DAY)
    assert time_of(fact(TimeSpan(end=AUGUST), "end"), known) == TimeSpan(date(2023, 1, 1), AUGUST, Precision.DAY, "")


def test_a_new_start_after_the_end_that_was_there_stands_alone() -> None:
    known = Activity(title="Enkät", end=JUNE)
    assert time_of(fact(TimeSpan(start=AUGUST), "start"), known) == TimeSpan(start=AUGUST)


def test_words_that_are_as_they_were_change_no_day() -> None:
    known = Activity(title="Enkät", end=JUNE, time_text="i juni")
    assert time_of(fact(TimeSpan(date(2023, 6, 1), JUNE, Precision.MONTH, "I juni"), "time_text"), known) == known.time


def test_a_value_that_was_not_measured_says_so_and_no_more() -> None:
    said = of_measurement(MeasurementFact(period=T1, origin=CELL, measured=False, value="-"))
    assert [(one.field, one.value) for one in said] == [("measured", False)]
    assert of_measurement(MeasurementFact(period=T1, origin=CELL)) == ()


def test_an_assignments_decision_and_day_are_bound_to_their_cells() -> None:
    task = AssignmentFact(
        title="Utred", origin=CELL, decision="KF § 14", due_text="i höst", origins={"decision": CELL, "due": CELL}
    )
    assert {one.field: one.bound for one in of_assignment(task)} == {"title": True, "decision_text": True, "due_text": True}
