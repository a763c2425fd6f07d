"""Goals on their way."""

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.layouts.drafts import ActivityDraft, AssignmentDraft, GoalDraft, IndicatorDraft, joined

ORIGIN = Origin("Mål", "B2", "x")
T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)


def test_assessments_come_out_in_order_of_time() -> None:
    goal = GoalDraft(title="Rent vatten", origin=ORIGIN)
    goal.assessment(T2, ORIGIN).comment = "sen"
    goal.assessment(T1, ORIGIN).comment = "tidig"
    assert goal.assessment(T1, ORIGIN).comment == "tidig"
    assert [one.period for one in goal.fact().assessments] == [T1, T2]


def test_every_draft_becomes_a_fact_with_its_words() -> None:
    assert ActivityDraft(title="Ny brunn", origin=ORIGIN).fact().title == "Ny brunn"
    assert IndicatorDraft(name="Avbrott", origin=ORIGIN, target="högst 3").fact().target == "högst 3"
    assert AssignmentDraft(title="Utreda", origin=ORIGIN, dnr="KS 23/1").fact().dnr == "KS 23/1"


def test_nothing_is_said_twice_in_a_comment() -> None:
    assert joined("", " en ") == "en"
    assert joined("en", "två") == "en\ntvå"
    assert joined("en\ntvå", "två") == "en\ntvå"
