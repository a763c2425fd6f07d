"""Activities and indicators out of rows that are pasted from a sheet."""

from datetime import date

from malverktyg.domain.goals import Activity, Goal, Indicator, Measurement
from malverktyg.domain.ids import GoalId
from malverktyg.domain.periods import Period, PeriodPart, Precision
from malverktyg.domain.scales import ActivityStatus
from malverktyg.jobs.pasting import pasted_activities, pasted_indicators

GOAL = Goal(id=GoalId("g"), year=2023, title="Trygga skolvägar")


def test_each_row_becomes_an_activity_of_the_goal_with_what_was_understood() -> None:
    rows = [["Aktivitet", "Ansvarig", "När", "Läge", "Budget"], ["Måla", "Gatuchef, rektor", "maj", "Pågår", "20 tkr"]]
    assert pasted_activities(rows, GOAL, 4) == (
        Activity(
            goal=GOAL.id,
            title="Måla",
            responsible=("Gatuchef", "rektor"),
            start=date(2023, 5, 1),
            end=date(2023, 5, 31),
            precision=Precision.MONTH,
            time_text="maj",
            status=ActivityStatus.ONGOING,
            comment="Budget: 20 tkr",
            position=4,
        ),
    )


def test_what_is_not_understood_stands_in_the_comment() -> None:
    assert [(one.title, one.comment, one.position) for one in pasted_activities([["a", "b", "c"], ["d", "", "e"]], GOAL, 0)] == [
        ("a", "b\nc", 0),
        ("d", "e", 1),
    ]


def test_each_row_becomes_an_indicator_of_the_goal_with_its_values() -> None:
    rows = [["Indikator", "Enhet", "Målvärde", "Utfall", "System"], ["Nöjda elever", "%", "85", "82,4", "Enkät"]]
    indicator, value = pasted_indicators(rows, GOAL, 4, Period(2024, PeriodPart.T1))
    assert isinstance(indicator, Indicator)
    assert isinstance(value, Measurement)
    assert (indicator.goal, indicator.position) == (GOAL.id, 4)
    assert (indicator.name, indicator.unit, indicator.target) == ("Nöjda elever – System: Enkät", "%", "85")
    assert (value.indicator, value.period, value.value) == (indicator.id, Period(2023, PeriodPart.T1), "82,4")
