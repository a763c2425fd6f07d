"""An import's plan: what is added, changed, left alone, and what a person must decide."""

from dataclasses import replace
from datetime import date

from malverktyg.domain.bodies import Body, BodyKind, FocusArea
from malverktyg.domain.goals import Activity, Answer, Assignment, Goal, GoalLevel, Group
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.plan import Kind
from tests.exchange.readings import (
    LATER,
    Q3,
    T1,
    T2,
    activity,
    after,
    goal,
    imported,
    kinds,
    made,
    only,
    reading,
    whole,
)


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
