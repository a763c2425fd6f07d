"""The four scales are four types, and each step has a word of its own."""

import pytest

from malverktyg.domain.bodies import BodyKind
from malverktyg.domain.goals import Direction, GoalLevel, Group
from malverktyg.domain.matters import BearingDegree, DecisionStyle
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend


@pytest.mark.parametrize(
    ("scale", "words"),
    [
        (GoalStatus, ["Uppnått", "Delvis uppnått", "Ej uppnått", "Ej bedömt"]),
        (Forecast, ["Bedöms uppnås", "Bedöms delvis uppnås", "Bedöms inte uppnås", "Osäkert"]),
        (ActivityStatus, ["Ej påbörjad", "Pågår", "Klar", "Försenad", "Avbruten"]),
        (Trend, ["Bättre", "Oförändrad", "Sämre", "Saknas"]),
        (GoalLevel, ["KF-mål", "Nämndmål"]),
        (Direction, ["Högre är bättre", "Lägre är bättre"]),
        (Group, ["Totalt", "Kvinnor", "Män"]),
        (BodyKind, ["Förvaltning", "Utskott", "Nämnd eller styrelse", "Fullmäktige"]),
        (BearingDegree, ["Ingen", "Indirekt", "Direkt"]),
        (DecisionStyle, ["Kedja", "Fristående", "Passiv"]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_each_step_is_shown_by_its_word_in_order(scale: type[GoalStatus], words: list[str]) -> None:
    assert [step.label for step in scale] == words


def test_a_goal_that_nobody_assessed_is_a_step_apart() -> None:
    assert GoalStatus.NOT_ASSESSED is not GoalStatus.PARTLY
    assert type(GoalStatus.ACHIEVED) is not type(Forecast.ACHIEVED)
