"""A plan as a value, and what it tells of itself."""

from malverktyg.domain.goals import Goal
from malverktyg.exchange.facts import (
    Reading,
)
from malverktyg.exchange.plan import Kind
from tests.exchange.readings import (
    activity,
    after,
    goal,
    imported,
    made,
    reading,
)


def test_a_declined_workbook_adds_nothing_and_says_why() -> None:
    plan = made(Reading(file="Risker.xlsx", declined="Det är en internkontrollplan.", cells={"Blad!A1": "ignored: rubrik"}))
    assert plan.saved == ()
    assert plan.workbooks[0].declined == "Det är en internkontrollplan."


def test_one_declined_workbook_among_others_stops_nothing() -> None:
    plan = made(Reading(file="Risker.xlsx", declined="Det är en internkontrollplan."), reading(goal("Mål")))
    assert len(after(plan).all(Goal)) == 1


def test_marks_tell_for_each_cell_what_happens_to_it() -> None:
    before = reading(goal("Mål", activities=(activity("Enkät", 3, comment="Börjar"),)))
    now = reading(goal("Mål", activities=(activity("Enkät", 3, comment="Klart"), activity("Kurs", 4))))
    marks = made(now, register=imported(before)).workbooks[0].marks()
    assert (marks["Blad!CB3"], marks["Blad!CA3"], marks["Blad!CA4"]) == (Kind.CHANGED, Kind.UNCHANGED, Kind.ADDED)
