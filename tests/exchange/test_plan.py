"""An import's plan: what is added, changed, left alone, and what a person must decide."""

from dataclasses import replace
from datetime import date

import pytest

from malverktyg.domain.bodies import Body, BodyKind, FocusArea
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Goal, GoalLevel, Group, Indicator, Measurement
from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.domain.problem import blocks
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.sources import Source
from malverktyg.domain.year import Register
from malverktyg.exchange.facts import (
    AnswerFact,
    AssignmentFact,
    IndicatorFact,
    MeasurementFact,
    Origin,
    Reading,
)
from malverktyg.exchange.plan import Choice, Kind
from tests.exchange.readings import (
    LATER,
    NOW,
    T1,
    T2,
    activity,
    after,
    assessment,
    edited,
    goal,
    imported,
    kinds,
    made,
    only,
    reading,
    titles,
)

Q3 = TimeSpan(date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, "Q3 2023")


def whole() -> Reading:
    """A workbook that says something of every kind of thing."""
    cell = Origin("Blad", "F9", "82,4")
    shares = IndicatorFact(
        name="Nöjda brukare",
        origin=Origin("Blad", "E9"),
        unit="%",
        target="minst 85",
        measurements=(
            MeasurementFact(period=T1, origin=cell, value="82,4"),
            MeasurementFact(period=T1, origin=cell, value="84,0", group=Group.WOMEN),
            MeasurementFact(period=T2, origin=cell, measured=False),
        ),
        origins={"unit": cell, "target": cell},
    )
    first = goal(
        "Alla ska må bra",
        number="1",
        focus_areas=("Hållbar hälsa",),
        level=GoalLevel.COMMITTEE,
        parent="En trygg kommun",
        goal_area="Ett gott liv",
        activities=(
            activity("Enkät", 3, status=ActivityStatus.ONGOING, responsible=("Chef", "Samordnare"), time=Q3, percent=40),
            activity("Utbildning", 4, comment="Två grupper"),
        ),
        assessments=(
            assessment(T1, 3, status=GoalStatus.PARTLY, comment="Halva vägen"),
            assessment(T2, 4, status=GoalStatus.ACHIEVED, forecast=Forecast.ACHIEVED, trend=Trend.BETTER),
        ),
        indicators=(shares,),
    )
    task = AssignmentFact(
        title="Utred hemtjänsten",
        origin=Origin("Uppdrag", "A2"),
        decision="KF 2023-02-20 § 14",
        dnr="SN 23/12",
        due=date(2023, 10, 1),
        due_text="1 oktober",
        status=ActivityStatus.ONGOING,
        answers=(AnswerFact(period=T2, text="Utredningen är klar i höst.", origin=Origin("Uppdrag", "D2")),),
        origins={name: Origin("Uppdrag", "B2") for name in ("decision", "dnr", "due", "status")},
    )
    return reading(first, goal("Ingen ska vänta", 5, number="2"), assignments=(task,), indicators=(replace(shares, id=None),))


def test_everything_a_workbook_says_is_added_to_an_empty_register() -> None:
    register = imported(whole())
    first = next(one for one in register.all(Goal).values() if one.number == "1")
    assert (first.title, first.year, first.level) == ("Alla ska må bra", 2023, GoalLevel.COMMITTEE)
    assert register.find(Body, first.body) == Body(id=first.body, name="Socialnämnden", kind=BodyKind.COMMITTEE)
    assert [register.find(FocusArea, one).name for one in first.focus_areas] == ["Hållbar hälsa"]  # type: ignore[union-attr]
    assert register.find(Goal, first.parent).title == "En trygg kommun"  # type: ignore[union-attr]
    enkat, utbildning = register.activities_of(first.id)
    assert (enkat.title, enkat.status, enkat.responsible) == ("Enkät", ActivityStatus.ONGOING, ("Chef", "Samordnare"))
    assert (enkat.time, enkat.percent, utbildning.comment) == (Q3, 40, "Två grupper")
    assert [(one.period, one.status, one.comment) for one in register.assessments_of(first.id)] == [
        (T1, GoalStatus.PARTLY, "Halva vägen"),
        (T2, GoalStatus.ACHIEVED, ""),
    ]
    (shares,) = register.indicators_of(first.id)
    assert (shares.name, shares.unit, shares.target) == ("Nöjda brukare", "%", "minst 85")
    assert [(one.value, one.group, one.measured) for one in register.measurements_of(shares.id)] == [
        ("82,4", Group.TOTAL, True),
        ("84,0", Group.WOMEN, True),
        ("", Group.TOTAL, False),
    ]
    assert len(register.indicators_of(None)) == 1
    task = only(register, Assignment)
    assert (task.decision_text, task.dnr, task.due, task.due_text) == (
        "KF 2023-02-20 § 14", "SN 23/12", date(2023, 10, 1), "1 oktober"
    )  # fmt: skip
    assert only(register, Answer).text == "Utredningen är klar i höst."


def test_the_same_workbook_again_gives_only_unchanged_and_nothing_to_save() -> None:
    register = imported(whole())
    again = made(whole(), register=register, now=LATER)
    assert set(kinds(again)) == {"unchanged"}
    assert again.saved == ()


def test_each_saved_value_has_the_cell_it_was_read_from_beside_it() -> None:
    register = imported(reading(goal("Alla ska må bra", activities=(activity("Enkät", 3, status=ActivityStatus.DONE),))))
    enkat = only(register, Activity)
    source = register.source_of(enkat.id, "status")
    assert source is not None
    assert (source.place, source.raw, source.value, source.read_at) == ("Bok.xlsx|Blad!CB3", "done", "done", NOW)
    assert register.source_of(only(register, Goal).id, "title").place == "Bok.xlsx|Blad!A2"  # type: ignore[union-attr]


def test_a_changed_cell_changes_its_field_and_no_other() -> None:
    before = reading(goal("Mål", activities=(activity("Enkät", 3, status=ActivityStatus.ONGOING, comment="Början"),)))
    now = reading(goal("Mål", activities=(activity("Enkät", 3, status=ActivityStatus.DONE, comment="Början"),)))
    register = imported(before)
    plan = made(now, register=register)
    assert kinds(plan) == {"changed": 1, "unchanged": 1}
    (diff,) = next(item for item in plan.items if item.kind is Kind.CHANGED).fields
    assert (diff.label, diff.old, diff.new, diff.cell) == ("läge", "Pågår", "Klar", "Blad!CB3")
    assert only(after(plan, register), Activity) == replace(only(register, Activity), status=ActivityStatus.DONE)
    assert after(plan, register).source_of(only(register, Activity).id, "status").raw == "done"  # type: ignore[union-attr]


def test_a_blank_cell_and_a_column_that_is_not_there_erase_nothing() -> None:
    register = imported(
        reading(goal("Mål", activities=(activity("Enkät", 3, status=ActivityStatus.DONE, comment="Allt klart"),)))
    )
    plan = made(reading(goal("Mål", activities=(activity("Enkät", 3, comment="  "),))), register=register)
    assert set(kinds(plan)) == {"unchanged"}


@pytest.mark.parametrize("title", ["ALLA ska må bra.", "Alla\u00a0ska  må bra", "Alla ska må bra\n"])
def test_typography_alone_makes_no_other_goal_and_no_change(title: str) -> None:
    register = imported(reading(goal("Alla ska må bra")))
    assert kinds(made(reading(goal(title)), register=register)) == {"unchanged": 1}


def test_a_goal_is_the_same_by_its_id_though_it_is_reworded() -> None:
    register = imported(reading(goal("Alla ska må bra")))
    known = only(register, Goal)
    plan = made(reading(goal("Varje invånare mår gott", id=known.id)), register=register)
    assert kinds(plan) == {"changed": 1}
    assert only(after(plan, register), Goal).title == "Varje invånare mår gott"


def test_a_goal_is_the_same_by_its_number_where_most_of_the_wording_is_left() -> None:
    register = imported(reading(goal("Andelen nöjda brukare ska öka till 85 procent", number="3.2")))
    plan = made(reading(goal("Andelen nöjda brukare ska öka till 90 procent", number="3.2")), register=register)
    assert kinds(plan) == {"changed": 1}


def test_another_goal_of_the_same_number_is_another_goal() -> None:
    register = imported(reading(goal("Andelen nöjda brukare ska öka", number="1")))
    plan = made(reading(goal("Vattnet ska vara rent", number="1")), register=register)
    assert kinds(plan) == {"added": 1}


def test_the_same_words_are_another_goal_in_another_body_and_in_another_year() -> None:
    register = imported(reading(goal("Attraktiv arbetsgivare")))
    plan = made(reading(goal("Attraktiv arbetsgivare"), body="Bildningsnämnden", file="B.xlsx"), register=register)
    assert [item.what for item in plan.items if item.kind is Kind.ADDED] == ["Organ", "Mål"]
    assert kinds(made(reading(goal("Attraktiv arbetsgivare"), year=2024), register=register)) == {"added": 1}


def test_a_workbook_that_names_no_body_finds_the_only_goal_of_its_words() -> None:
    register = imported(reading(goal("Attraktiv arbetsgivare")))
    assert kinds(made(reading(goal("Attraktiv arbetsgivare"), body=None), register=register)) == {"unchanged": 1}


def test_two_activities_of_one_name_stay_two() -> None:
    book = reading(goal("Mål", activities=(activity("Utbildning", 3, comment="vår"), activity("Utbildning", 4, comment="höst"))))
    register = imported(book)
    assert sorted(one.comment for one in register.all(Activity).values()) == ["höst", "vår"]
    assert set(kinds(made(book, register=register))) == {"unchanged"}


def test_a_row_put_in_above_one_of_the_same_name_does_not_take_its_place() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Utbildning", 3, comment="höst"),))))
    id = only(register, Activity).id
    rows = (activity("Utbildning", 3, comment="vår"), activity("Utbildning", 4, comment="höst", id=id))
    plan = made(reading(goal("Mål", activities=rows)), register=register)
    assert kinds(plan) == {"added": 1, "unchanged": 2}


def test_a_row_copied_with_its_hidden_id_becomes_an_activity_of_its_own() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Utbildning"),))))
    id = only(register, Activity).id
    plan = made(
        reading(goal("Mål", activities=(activity("Enkät", 3, id=id), activity("Utbildning", 4, id=id)))), register=register
    )
    assert kinds(plan) == {"added": 1, "unchanged": 2}
    assert sorted(titles(after(plan, register).all(Activity).values())) == ["Enkät", "Utbildning"]


def test_a_row_moved_to_another_goal_takes_its_activity_along() -> None:
    register = imported(reading(goal("Ett", 2, activities=(activity("Enkät"),)), goal("Två", 3)))
    id = only(register, Activity).id
    plan = made(reading(goal("Ett", 2), goal("Två", 3, activities=(activity("Enkät", 3, id=id),))), register=register)
    moved = only(after(plan, register), Activity)
    assert after(plan, register).find(Goal, moved.goal).title == "Två"  # type: ignore[union-attr]


def test_a_goal_mentioned_twice_in_a_workbook_is_one_with_what_both_places_say() -> None:
    plan = made(reading(
        goal("Mål", 2, focus_areas=("Hållbar hälsa",), assessments=(assessment(T1, status=GoalStatus.PARTLY),)),
        goal("Mål", 9, focus_areas=("Hållbar natur",), assessments=(assessment(T2, 9, status=GoalStatus.ACHIEVED),)),
    ))  # fmt: skip
    register = after(plan)
    assert len(only(register, Goal).focus_areas) == 2
    assert len(register.all(Assessment)) == 2
    assert plan.count(Kind.CONFLICT) == 0


def test_what_a_person_has_edited_since_is_a_conflict_and_is_left_alone() -> None:
    book = reading(goal("Mål", activities=(activity("Enkät", 3, status=ActivityStatus.DELAYED),)))
    register = imported(book)
    register = edited(register, only(register, Activity), status=ActivityStatus.ONGOING)
    plan = made(book, register=register)
    assert kinds(plan) == {"unchanged": 1, "conflict": 1}
    assert plan.saved == ()
    (item,) = plan.unsettled
    assert (item.label, item.fields[0].old, item.fields[0].new) == ("Enkät", "Pågår", "Försenad")
    (remark,) = plan.remarks
    assert (remark.code, remark.cell) == ("conflict", "Blad!CB3")
    assert "Pågår" in remark.text
    assert "Försenad" in remark.text


def test_a_third_value_is_a_conflict_too() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Började"),))))
    register = edited(register, only(register, Activity), comment="Halva gjord")
    plan = made(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Allt gjort"),))), register=register)
    assert plan.count(Kind.CONFLICT) == 1


def test_an_edit_that_the_workbook_agrees_with_is_no_conflict() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Började"),))))
    register = edited(register, only(register, Activity), comment="Allt gjort")
    plan = made(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Allt gjort"),))), register=register)
    assert set(kinds(plan)) == {"unchanged"}


@pytest.mark.parametrize(("choice", "status"), [(Choice.KEEP, ActivityStatus.ONGOING), (Choice.TAKE, ActivityStatus.DELAYED)])
def test_a_conflict_is_settled_by_a_choice(choice: Choice, status: ActivityStatus) -> None:
    book = reading(goal("Mål", activities=(activity("Enkät", 3, status=ActivityStatus.DELAYED),)))
    register = imported(book)
    register = edited(register, only(register, Activity), status=ActivityStatus.ONGOING)
    key = made(book, register=register).unsettled[0].key
    plan = made(book, register=register, choices={key: choice})
    assert plan.unsettled == ()
    assert plan.remarks == ()
    assert only(after(plan, register), Activity).status is status


def test_what_was_written_by_hand_and_never_imported_is_changed_by_the_workbook() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3),))))
    register = edited(register, only(register, Activity), comment="Skrivet i fönstret")
    plan = made(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Från enheten"),))), register=register)
    assert kinds(plan) == {"changed": 1, "unchanged": 1}


def two_books() -> tuple[Reading, Reading]:
    one = reading(goal("Mål", assessments=(assessment(T1, 3, status=GoalStatus.ACHIEVED, comment="Klart"),)), file="A.xlsx")
    other = reading(goal("Mål", assessments=(assessment(T1, 7, status=GoalStatus.PARTLY, comment="Klart"),)), file="B.xlsx")
    return one, other


def test_two_workbooks_that_disagree_are_a_conflict_that_nobody_wins() -> None:
    plan = made(*two_books())
    saved = only(after(plan), Assessment)
    assert (saved.status, saved.comment) == (None, "Klart")
    (item,) = plan.unsettled
    (diff,) = item.fields
    assert (item.file, diff.old_from, diff.old, diff.new) == ("B.xlsx", "A.xlsx Blad!IA3", "Uppnått", "Delvis uppnått")
    assert "A.xlsx" in plan.remarks[0].text


@pytest.mark.parametrize(("choice", "status"), [(Choice.KEEP, GoalStatus.ACHIEVED), (Choice.TAKE, GoalStatus.PARTLY)])
def test_a_choice_between_two_workbooks_is_followed(choice: Choice, status: GoalStatus) -> None:
    key = made(*two_books()).unsettled[0].key
    assert only(after(made(*two_books(), choices={key: choice})), Assessment).status is status


def test_two_workbooks_that_agree_add_a_thing_once() -> None:
    one = reading(goal("Mål", activities=(activity("Enkät", 3, comment="Klart"),)), file="A.xlsx")
    plan = made(one, replace(one, file="B.xlsx"))
    assert [workbook.count(Kind.ADDED) for workbook in plan.workbooks] == [3, 0]
    assert [workbook.count(Kind.UNCHANGED) for workbook in plan.workbooks] == [0, 2]
    assert len(after(plan).all(Activity)) == 1


def test_a_year_that_nobody_tells_is_guessed_and_told() -> None:
    plan = made(reading(goal("Mål"), year=None))
    assert only(after(plan), Goal).year == NOW.year
    assert [remark.code for remark in plan.remarks] == ["year_guessed"]


def test_the_year_of_the_assessments_is_the_goals_year() -> None:
    book = reading(goal("Mål", assessments=(assessment(replace(T1, year=2021), status=GoalStatus.PARTLY),)), year=None)
    assert only(imported(book), Goal).year == 2021


def test_a_declined_workbook_adds_nothing_and_says_why() -> None:
    plan = made(Reading(file="Risker.xlsx", declined="Det är en internkontrollplan.", cells={"Blad!A1": "ignored: rubrik"}))
    assert plan.declined
    assert plan.saved == ()
    assert plan.workbooks[0].declined == "Det är en internkontrollplan."


def test_one_declined_workbook_among_others_stops_nothing() -> None:
    plan = made(Reading(file="Risker.xlsx", declined="Det är en internkontrollplan."), reading(goal("Mål")))
    assert not plan.declined
    assert len(after(plan).all(Goal)) == 1


def test_what_no_register_can_hold_is_told_and_the_rest_goes_on() -> None:
    backwards = TimeSpan(date(2023, 9, 1), date(2023, 3, 1), Precision.DAY, "sep–mars")
    rows = (activity("Enkät", 3, time=backwards, percent=140), activity("   ", 4), activity("Kurs", 5))
    book = reading(goal("Mål", activities=rows), goal("  ", 9))
    plan = made(book)
    assert {remark.code for remark in plan.remarks} == {"end_before_start", "percent_outside", "nameless"}
    assert [one for one in plan.saved for _ in blocks(one)] == []
    assert sorted(titles(after(plan).all(Activity).values())) == ["Enkät", "Kurs"]
    assert set(kinds(made(book, register=after(plan)))) == {"unchanged"}


def test_a_goal_above_is_made_once_for_all_that_name_it() -> None:
    register = imported(reading(goal("Ett", 2, parent="En trygg kommun"), goal("Två", 3, parent="En trygg kommun")))
    above = [one for one in register.all(Goal).values() if one.level is GoalLevel.COUNCIL]
    assert titles(above) == ["En trygg kommun"]
    assert {one.parent for one in register.all(Goal).values()} == {None, above[0].id}


def test_a_goal_above_that_stands_in_another_workbook_is_that_goal() -> None:
    below = reading(goal("Ett", parent="En trygg kommun"), file="SN.xlsx")
    council = reading(goal("En trygg kommun", level=GoalLevel.COUNCIL), file="KF.xlsx", body="Kommunfullmäktige")
    register = imported(below, council)
    assert len(register.all(Goal)) == 2


def test_marks_tell_for_each_cell_what_happens_to_it() -> None:
    before = reading(goal("Mål", activities=(activity("Enkät", 3, comment="Börjar"),)))
    now = reading(goal("Mål", activities=(activity("Enkät", 3, comment="Klart"), activity("Kurs", 4))))
    marks = made(now, register=imported(before)).workbooks[0].marks()
    assert (marks["Blad!CB3"], marks["Blad!CA3"], marks["Blad!CA4"]) == (Kind.CHANGED, Kind.UNCHANGED, Kind.ADDED)


def test_things_that_are_pointed_to_are_saved_before_those_that_point() -> None:
    seen: set[str] = set()
    for one in made(whole()).saved:
        for name in ("goal", "parent", "body", "indicator", "assignment"):
            pointed = getattr(one, name, None)
            assert pointed is None or pointed in seen, f"{one} comes before {name}"
        seen.add(str(one.id))


def test_sources_are_replaced_and_never_heaped_up() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Ett"),))))
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Två"),))), register=register)
    told = [(one.subject, one.field) for one in register.all(Source).values()]
    assert len(told) == len(set(told))


def test_an_indicator_that_is_measured_again_gets_the_new_value() -> None:
    def book(value: str) -> Reading:
        values = (MeasurementFact(period=T1, origin=Origin("Blad", "F2", value), value=value),)
        return reading(goal("Mål", indicators=(IndicatorFact(name="Andel", origin=Origin("Blad", "E2"), measurements=values),)))

    register = imported(book("81,5"))
    plan = made(book("86,2"), register=register)
    assert kinds(plan) == {"changed": 1, "unchanged": 2}
    assert only(after(plan, register), Measurement).value == "86,2"
    assert len(after(plan, register).all(Indicator)) == 1


def test_an_import_into_a_register_with_hand_made_things_finds_them() -> None:
    area = FocusArea(id="f", name="Hållbar hälsa")  # type: ignore[arg-type]
    body = Body(id="b", name="Socialnämnden", short="SN")  # type: ignore[arg-type]
    there = Register().with_([area, body])
    plan = made(reading(goal("Mål", focus_areas=("hållbar hälsa",)), body="SN"), register=there)
    assert kinds(plan) == {"added": 1}
    assert only(after(plan, there), Goal).focus_areas == ("f",)
