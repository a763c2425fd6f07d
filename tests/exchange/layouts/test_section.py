"""The state that a sheet is read with."""

from malverktyg.exchange.facts import Origin
from malverktyg.exchange.layouts.drafts import ActivityDraft, GoalDraft, IndicatorDraft
from malverktyg.exchange.layouts.section import Section

ORIGIN = Origin("Mål", "B2", "x")


def test_another_goal_leaves_behind_what_hung_on_the_one_before() -> None:
    section = Section(areas=("Hållbar natur",))
    section.begin_goal(GoalDraft(title="Rent vatten", origin=ORIGIN))
    section.activities = [ActivityDraft(title="Ny brunn", origin=ORIGIN)]
    section.indicator = IndicatorDraft(name="Avbrott", origin=ORIGIN)
    section.begin_goal(None)
    assert (section.goal, section.activities, section.indicator) == (None, [], None)
    assert section.areas == ("Hållbar natur",)
