"""What no register can hold is left out, and told."""

from datetime import date

from malverktyg.domain.goals import Activity
from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.domain.problem import blocks
from tests.exchange.readings import (
    activity,
    after,
    goal,
    kinds,
    made,
    reading,
    titles,
)


def test_what_no_register_can_hold_is_told_and_the_rest_goes_on() -> None:
    backwards = TimeSpan(date(2023, 9, 1), date(2023, 3, 1), Precision.DAY, "sep–mars")
    rows = (activity("Enkät", 3, time=backwards, percent=140), activity("   ", 4), activity("Kurs", 5))
    book = reading(goal("Mål", activities=rows), goal("  ", 9))
    plan = made(book)
    assert {remark.code for remark in plan.remarks} == {"end_before_start", "percent_outside", "nameless"}
    told = next(remark.text for remark in plan.remarks if remark.code == "end_before_start")
    assert told.startswith("Slutet 2023-03-01 ligger före starten 2023-09-01.")
    assert [one for one in plan.saved for _ in blocks(one)] == []
    assert sorted(titles(after(plan).all(Activity).values())) == ["Enkät", "Kurs"]
    assert set(kinds(made(book, register=after(plan)))) == {"unchanged"}
