"""What is said first of the goals: right in number and grammar, and never a part that is zero."""

import pytest

from malverktyg.domain.bodies import Body
from malverktyg.domain.goal_lead import lead
from malverktyg.domain.scales import GoalStatus
from tests.registers import T2

A, P, N = GoalStatus.ACHIEVED, GoalStatus.PARTLY, GoalStatus.NOT_ASSESSED


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ([A] * 18 + [N] + [None] * 3, "Av 22 mål är 18 bedömda, 1 är ej bedömt och för 3 saknas bedömning."),
        ([A, N, N, None], "Av 4 mål är 1 bedömt, 2 är ej bedömda och för 1 saknas bedömning."),
        ([A, P, None], "Av 3 mål är 2 bedömda och för 1 saknas bedömning."),
        ([A, P, N], "Av 3 mål är 2 bedömda och 1 är ej bedömt."),
        ([N, None], "Av 2 mål är 1 ej bedömt och för 1 saknas bedömning."),
        ([N, N, None], "Av 3 mål är 2 ej bedömda och för 1 saknas bedömning."),
        ([A, P], "Samtliga 2 mål är bedömda."),
        ([N, N], "Samtliga 2 mål är ej bedömda."),
    ],
)
def test_each_kind_is_counted_once(steps: list[GoalStatus | None], told: str) -> None:
    assert lead(steps, 0, T2).text == f"Bedömningarna avser tertial 2 2023. {told}"
    assert not lead(steps, 0, T2).missing


def test_a_lone_goal_is_spoken_of_as_one() -> None:
    assert lead([P], 0, T2).text == "Bedömningen avser tertial 2 2023. Målet är bedömt."
    assert lead([N], 0, T2).text == "Bedömningen avser tertial 2 2023. Målet är ej bedömt."


@pytest.mark.parametrize("steps", [[None], [None, None], []])
def test_where_nobody_has_judged_this_is_told_as_missing(steps: list[GoalStatus | None]) -> None:
    told = lead(steps, 0, T2)
    assert (told.text, told.missing) == ("Bedömningar för tertial 2 2023 saknas.", True)


def test_goals_followed_up_through_others_are_told_apart() -> None:
    assert lead([A, A], 4, T2).text.endswith("Samtliga 2 mål är bedömda. Ytterligare 4 mål följs upp genom andra mål.")


def test_the_goals_of_one_body_are_told_as_its_own() -> None:
    body = Body(name="Socialnämnden")
    assert lead([A, None], 0, T2, body).text.endswith("Av socialnämndens 2 mål är 1 bedömt och för 1 saknas bedömning.")
    assert lead([A, A], 0, T2, body).text.endswith("Samtliga socialnämndens 2 mål är bedömda.")
