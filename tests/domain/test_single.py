"""Where there is room for one, the second is seen."""

from dataclasses import replace

from malverktyg.domain.bodies import Municipality
from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import AssessmentId, GoalId, MunicipalityId
from malverktyg.domain.periods import Period
from malverktyg.domain.single import doubled
from malverktyg.domain.year import Register

T1, T2 = Period.parse("2023-T1"), Period.parse("2023-T2")
FIRST = Assessment(id=AssessmentId("a"), goal=GoalId("g"), period=T2)
REGISTER = Register().with_([FIRST])


def test_a_second_assessment_of_a_goal_for_the_same_period_is_seen() -> None:
    second = replace(FIRST, id=AssessmentId("b"))
    assert list(doubled(REGISTER.with_([second]), [second])) == [second]
    assert list(doubled(REGISTER, [second])) == [second]


def test_another_goal_or_period_is_none() -> None:
    others = [replace(FIRST, id=AssessmentId("b"), period=T1), replace(FIRST, id=AssessmentId("c"), goal=GoalId("h"))]
    assert list(doubled(REGISTER.with_(others), others)) == []


def test_a_thing_does_not_stand_in_its_own_way() -> None:
    changed = replace(FIRST, comment="Nytt")
    assert list(doubled(REGISTER, [changed])) == []
    assert list(doubled(REGISTER.with_([changed]), iter([changed]))) == []


def test_there_is_one_municipality_and_any_number_of_goals() -> None:
    register = Register().with_([Municipality(id=MunicipalityId("m")), Goal(id=GoalId("g"), year=2023, title="A")])
    other = Municipality(id=MunicipalityId("n"))
    assert list(doubled(register, [other, Goal(id=GoalId("h"), year=2023, title="A")])) == [other]
