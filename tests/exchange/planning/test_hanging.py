"""What hangs on goals finds its way back to the same things."""

from malverktyg.domain.goals import Activity, Goal, Indicator, Measurement
from malverktyg.exchange.facts import (
    IndicatorFact,
    MeasurementFact,
    Origin,
    Reading,
)
from tests.exchange.readings import (
    T1,
    activity,
    after,
    goal,
    imported,
    kinds,
    made,
    only,
    reading,
    titles,
)


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


def test_an_indicator_that_is_measured_again_gets_the_new_value() -> None:
    def book(value: str) -> Reading:
        values = (MeasurementFact(period=T1, origin=Origin("Blad", "F2", value), value=value),)
        return reading(goal("Mål", indicators=(IndicatorFact(name="Andel", origin=Origin("Blad", "E2"), measurements=values),)))

    register = imported(book("81,5"))
    plan = made(book("86,2"), register=register)
    assert kinds(plan) == {"changed": 1, "unchanged": 2}
    assert only(after(plan, register), Measurement).value == "86,2"
    assert len(after(plan, register).all(Indicator)) == 1
