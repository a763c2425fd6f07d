"""What the overview tells."""

from dataclasses import replace
from datetime import UTC, date, datetime

from malverktyg.domain.bodies import Body, Deadline, FocusArea
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import ActivityId, AssessmentId, BodyId, DeadlineId, FocusAreaId, GoalId, MatterId
from malverktyg.domain.matters import Matter
from malverktyg.domain.overview import (
    Due,
    Step,
    activities_of_year,
    due_activities,
    next_step,
    progress_by_body,
    progress_of_all,
    standing_by_body,
    standing_by_focus_area,
    starting_period,
)
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Entity, Register

T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)
LAST_YEAR = Period(2022, PeriodPart.H)
SCHOOL = Body(id=BodyId("school"), name="Bildningsnämnden", short="Bildning", position=1)
CARE = Body(id=BodyId("care"), name="Socialnämnden", position=0)
HEALTH = FocusArea(id=FocusAreaId("health"), name="Hållbar hälsa", position=1)
DAILY = FocusArea(id=FocusAreaId("daily"), name="Hållbar vardag", position=0)
TODAY = date(2023, 9, 18)


def goal(id: str, *, body: Body | None = SCHOOL, areas: tuple[FocusArea, ...] = (HEALTH,), year: int = 2023) -> Goal:
    place = sum(map(ord, id))
    return Goal(
        id=GoalId(id),
        year=year,
        title=f"Mål {id}",
        body=body.id if body else None,
        focus_areas=tuple(area.id for area in areas if area.id),
        position=place,
    )


def judged(goal: str, period: Period, status: GoalStatus | None, on: date | None = None) -> Assessment:
    return Assessment(id=AssessmentId(f"{goal} {period}"), goal=GoalId(goal), period=period, status=status, assessed_on=on)


def activity(id: str, end: date | None, status: ActivityStatus | None = ActivityStatus.ONGOING) -> Activity:
    return Activity(id=ActivityId(id), goal=GoalId("a"), title=id, end=end, status=status)


def register(*values: Entity) -> Register:
    return Register().with_([SCHOOL, CARE, HEALTH, DAILY, *values])


def test_a_file_opens_at_the_last_assessed_period_of_its_latest_year() -> None:
    file = register(goal("a"), judged("a", T1, GoalStatus.ACHIEVED), goal("old", year=2022))
    assert starting_period(file, TODAY) == T1


def test_a_file_without_assessments_opens_at_the_last_period_that_has_ended() -> None:
    assert starting_period(register(goal("a")), TODAY) == T2
    assert starting_period(register(goal("a")), date(2023, 2, 1)) == T1
    assert starting_period(register(goal("a")), date(2026, 2, 1)) == Period(2023, PeriodPart.H)


def test_an_empty_file_opens_in_the_year_it_is() -> None:
    assert starting_period(Register(), date(2023, 6, 1)) == T1


def test_a_year_that_has_not_come_is_opened_only_where_there_is_no_other() -> None:
    assert starting_period(register(goal("a"), goal("b", year=2024)), TODAY).year == 2023
    assert starting_period(register(goal("b", year=2024)), TODAY) == Period(2024, PeriodPart.T1)


def test_progress_is_counted_a_body_in_the_bodies_order_and_those_without_one_last() -> None:
    file = register(
        goal("a"),
        goal("b"),
        goal("c", body=CARE),
        goal("d", body=None),
        judged("a", T2, GoalStatus.ACHIEVED, date(2023, 9, 11)),
        judged("c", T2, GoalStatus.PARTLY, date(2023, 8, 1)),
    )
    rows = progress_by_body(file, T2)
    assert [(row.body.name if row.body else "", row.assessed, row.total, row.missing, row.stale) for row in rows] == [
        ("Socialnämnden", 1, 1, 0, 1),
        ("Bildningsnämnden", 1, 2, 1, 0),
        ("", 0, 1, 1, 0),
    ]
    assert rows[1].latest == date(2023, 9, 11)
    assert (progress_of_all(progress_by_body(file, T2)).assessed, progress_of_all(progress_by_body(file, T2)).total) == (2, 4)


def test_a_judgement_without_a_day_counts_by_when_it_was_written() -> None:
    judgement = judged("a", T2, GoalStatus.ACHIEVED)
    written = {str(judgement.id): datetime(2023, 8, 20, 12, tzinfo=UTC)}
    (row,) = progress_by_body(register(goal("a"), judgement), T2, written)
    assert (row.latest, row.stale) == (date(2023, 8, 20), 1)
    assert progress_of_all(progress_by_body(register(goal("a"), judgement), T2)).latest is None


def test_a_goal_in_two_focus_areas_counts_in_both_and_one_in_none_comes_last() -> None:
    file = register(
        goal("a", areas=(HEALTH, DAILY)),
        goal("b", areas=()),
        judged("a", T2, GoalStatus.ACHIEVED),
        judged("a", T1, GoalStatus.PARTLY),
    )
    daily, health, loose = standing_by_focus_area(file, T2)
    assert (daily.name, health.name, loose.name) == ("Hållbar vardag", "Hållbar hälsa", "")
    assert daily.now == health.now == {GoalStatus.ACHIEVED: 1}
    assert health.before == {GoalStatus.PARTLY: 1}
    assert loose.now == {GoalStatus.NOT_ASSESSED: 1}


def test_nothing_before_is_told_where_nothing_was_assessed_before() -> None:
    (only,) = standing_by_body(register(goal("a"), judged("a", T2, GoalStatus.ACHIEVED)), T2)
    assert (only.name, only.before) == ("Bildning", None)


def test_before_tertial_1_is_last_years_helar_of_the_same_goal() -> None:
    now = replace(goal("a"), previous=GoalId("old"))
    file = register(now, goal("old", year=2022), judged("old", LAST_YEAR, GoalStatus.NOT_ACHIEVED))
    (only,) = standing_by_body(file, T1)
    assert only.before == {GoalStatus.NOT_ACHIEVED: 1}


def test_the_counts_follow_the_scales_order() -> None:
    file = register(
        goal("a"), goal("b"), goal("c"), judged("a", T2, GoalStatus.NOT_ACHIEVED), judged("b", T2, GoalStatus.ACHIEVED)
    )
    (only,) = standing_by_body(file, T2)
    assert list(only.now) == [GoalStatus.ACHIEVED, GoalStatus.NOT_ACHIEVED, GoalStatus.NOT_ASSESSED]


def test_late_activities_come_first_and_the_earliest_of_them_before() -> None:
    file = register(
        goal("a"),
        activity("snart", date(2023, 10, 1)),
        activity("sen", date(2023, 8, 31)),
        activity("senare", date(2023, 12, 31)),
        activity("försenad", None, ActivityStatus.DELAYED),
        activity("klar", date(2023, 8, 1), ActivityStatus.DONE),
        activity("avbruten", date(2023, 8, 1), ActivityStatus.CANCELLED),
        activity("utan tid", None),
    )
    activities = activities_of_year(file, 2023)
    due = due_activities(activities, TODAY)
    assert [one.title for one in due.late] == ["sen", "försenad"]
    assert [one.title for one in due.soon] == ["snart"]
    assert len(activities) == 7


def test_an_activity_that_ends_today_is_not_late() -> None:
    today = activity("i dag", TODAY)
    assert due_activities([today], TODAY) == Due(late=(), soon=(today,))


def test_the_next_step_is_the_first_thing_that_is_not_done() -> None:
    due = Deadline(id=DeadlineId("d"), period=T2, due=date(2023, 9, 22))
    assert next_step(Register(), T2).step is Step.BRING_IN

    file = register(goal("a"), goal("b"), judged("a", T2, GoalStatus.ACHIEVED), due)
    step = next_step(file, T2)
    assert (step.step, step.goal, step.left, step.due) == (Step.ASSESS, goal("b"), 1, date(2023, 9, 22))

    file = file.with_([judged("b", T2, GoalStatus.NOT_ASSESSED)])
    assert next_step(file, T2).step is Step.START_MATTER

    matter = Matter(id=MatterId("m"), period=T2)
    assert next_step(file.with_([matter]), T2).matter == matter
    assert next_step(file.with_([matter]), T2).step is Step.FINISH_MATTER
