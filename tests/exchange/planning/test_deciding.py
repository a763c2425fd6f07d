"""What a person has edited, and what two workbooks disagree on, waits for an answer."""

from datetime import date

import pytest

from malverktyg.domain.goals import Activity, Assessment
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.facts import (
    Reading,
)
from malverktyg.exchange.plan import Choice, Kind
from tests.exchange.readings import (
    Q3,
    T1,
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
)


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


def test_a_value_that_was_kept_is_not_asked_for_again() -> None:
    book = reading(goal("Mål", activities=(activity("Enkät", 3, status=ActivityStatus.DELAYED),)))
    register = imported(book)
    register = edited(register, only(register, Activity), status=ActivityStatus.ONGOING)
    key = made(book, register=register).unsettled[0].key
    register = imported(book, register=register, choices={key: Choice.KEEP})
    again = made(book, register=register)
    assert (set(kinds(again)), again.saved, again.remarks) == ({"unchanged"}, (), ())


def test_another_value_than_the_one_turned_down_is_asked_for() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Började"),))))
    register = edited(register, only(register, Activity), comment="Halva gjord")
    allt = reading(goal("Mål", activities=(activity("Enkät", 3, comment="Allt gjort"),)))
    key = made(allt, register=register).unsettled[0].key
    register = imported(allt, register=register, choices={key: Choice.KEEP})
    assert made(allt, register=register).count(Kind.CONFLICT) == 0
    assert made(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Inget"),))), register=register).unsettled


def test_a_kept_time_is_remembered_whichever_cells_tell_it() -> None:
    book = reading(goal("Mål", activities=(activity("Enkät", 3, time=Q3),)))
    register = imported(book)
    register = edited(register, only(register, Activity), end=date(2023, 8, 31), time_text="till augusti")
    key = made(book, register=register).unsettled[0].key
    register = imported(book, register=register, choices={key: Choice.KEEP})
    assert set(kinds(made(book, register=register))) == {"unchanged"}
    assert only(register, Activity).time_text == "till augusti"


@pytest.mark.parametrize("choice", list(Choice))
def test_a_choice_between_two_workbooks_is_remembered(choice: Choice) -> None:
    key = made(*two_books()).unsettled[0].key
    register = imported(*two_books(), choices={key: choice})
    again = made(*two_books(), register=register)
    assert (set(kinds(again)), again.saved) == ({"unchanged"}, ())
    for book in two_books():
        assert set(kinds(made(book, register=register))) == {"unchanged"}


def test_a_workbook_that_was_chosen_is_followed_when_it_changes_and_the_other_stays_turned_down() -> None:
    key = made(*two_books()).unsettled[0].key
    register = imported(*two_books(), choices={key: Choice.KEEP})
    later = reading(goal("Mål", assessments=(assessment(T1, 3, status=GoalStatus.NOT_ACHIEVED),)), file="A.xlsx")
    register = imported(later, two_books()[1], register=register)
    assert only(register, Assessment).status is GoalStatus.NOT_ACHIEVED
    assert set(kinds(made(later, two_books()[1], register=register))) == {"unchanged"}


def test_what_one_workbook_says_may_be_taken_though_it_was_turned_down_from_another() -> None:
    key = made(*two_books()).unsettled[0].key
    register = imported(*two_books(), choices={key: Choice.KEEP})
    later = reading(goal("Mål", assessments=(assessment(T1, 3, status=GoalStatus.PARTLY),)), file="A.xlsx")
    assert only(imported(later, register=register), Assessment).status is GoalStatus.PARTLY
