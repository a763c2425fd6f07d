"""A nämnd's paper reports the nämnd's goals; where that is not sure, every goal."""

from dataclasses import replace

import pytest

from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import BodyId, GoalId
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import paper
from malverktyg.domain.parts import GoalReport, SectionKind
from malverktyg.domain.scope import reported, sole_owner
from malverktyg.domain.year import Register
from tests.registers import T2, TODAY, a_year


def _matter(body: str | None) -> Matter:
    return Matter(period=T2, body=BodyId(body) if body else None)


def test_a_namnd_reports_its_own_goals() -> None:
    year = a_year()
    owner = sole_owner(year, _matter("sn"))
    assert owner is not None
    assert owner.name == "Socialnämnden"
    assert {goal.body for goal in reported(year, year.goals_of(2023), _matter("sn"))} == {"sn"}


@pytest.mark.parametrize("body", ["ks", "kf", "forv", "borta", None])
def test_others_report_every_goal(body: str | None) -> None:
    year = a_year()
    assert sole_owner(year, _matter(body)) is None
    assert reported(year, year.goals_of(2023), _matter(body)) == year.goals_of(2023)


def test_a_namnd_without_goals_of_its_own_reports_every_goal() -> None:
    year = a_year().with_([Body(id=BodyId("new"), name="Miljönämnden")])
    assert sole_owner(year, _matter("new")) is None


def test_a_namnd_over_others_with_goals_reports_every_goal() -> None:
    year = a_year()
    council = year.all(Body)["sn"]
    below = Body(id=BodyId("below"), name="Individnämnden", superior=council.id)
    file = year.with_([below, Goal(id=GoalId("x"), year=2023, title="X", body=below.id)])
    assert sole_owner(file, _matter("sn")) is None
    assert sole_owner(file, _matter("below")) == below


def test_bodies_over_one_another_in_a_ring_do_not_hang_the_paper() -> None:
    year = a_year()
    ring = [replace(year.all(Body)[one], superior=BodyId(other)) for one, other in (("bn", "tn"), ("tn", "bn"))]
    assert sole_owner(year.with_(ring), _matter("sn")) is not None


def test_an_utskott_named_as_a_namnd_is_not_taken_for_one() -> None:
    year = a_year()
    utskott = replace(year.all(Body)["sn"], kind=BodyKind.SUBCOMMITTEE)
    assert sole_owner(year.with_([utskott]), _matter("sn")) is None


def _told(register: Register, body: str) -> tuple[str, set[str | None]]:
    made = paper(register, _matter(body), TODAY)
    goals = next(one for one in made.sections if one.kind is SectionKind.GOALS)
    first = goals.blocks[0].text.text  # type: ignore[union-attr]
    return str(first), {one.heading.origin.subject for one in goals.blocks if isinstance(one, GoalReport)}


def test_the_paper_of_a_namnd_says_whose_goals_it_holds() -> None:
    year = a_year()
    lead, told = _told(year, "sn")
    assert "socialnämndens 5 mål" in lead
    assert told == {goal.id for goal in year.goals_of(2023) if goal.body == "sn"}
