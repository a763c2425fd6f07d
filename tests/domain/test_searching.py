"""What can be sought."""

from dataclasses import replace

from malverktyg.domain.bodies import Body, Municipality
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Goal
from malverktyg.domain.ids import AnswerId, AssignmentId, GoalId
from malverktyg.domain.matters import DecisionPoint, Matter, Proposal
from malverktyg.domain.searching import Ground, Passage, hit_of, passages
from malverktyg.domain.year import KINDS
from tests.registers import MATTER, T2, a_year

YEAR = a_year()


def all_passages() -> list[Passage]:
    return [one for kind in KINDS for one in passages(YEAR.all(kind).values())]


def test_every_thing_with_words_can_be_sought_and_shown() -> None:
    found = all_passages()
    assert {one.kind for one in found} >= {Goal, Activity, Assessment, Body, Matter, Proposal, DecisionPoint, Municipality}
    assert all(hit_of(YEAR, one) is not None for one in found)


def test_a_goal_is_named_with_its_number_and_shown_in_its_year() -> None:
    goal = YEAR.goals_of(2023)[2]
    passage = next(iter(passages([goal])))
    hit = hit_of(YEAR, passage)
    assert hit is not None
    assert (hit.kind, hit.id, hit.year, hit.period) == ("goal", goal.id, 2023, None)
    assert hit.title == f"{goal.number} {goal.title}"
    assert hit.context.endswith(" · 2023")


def test_an_assessment_is_found_by_its_comment_and_shown_at_its_period() -> None:
    assessment = next(one for one in YEAR.all(Assessment).values() if one.period == T2 and one.comment)
    hit = hit_of(YEAR, next(iter(passages([assessment]))))
    assert hit is not None
    assert (hit.ground, hit.kind, hit.id, hit.period) == (Ground.ASSESSMENT, "assessment", assessment.goal, T2)
    assert assessment.comment in hit.text


def test_a_point_to_decide_leads_to_its_matter() -> None:
    point = next(iter(YEAR.all(DecisionPoint).values()))
    hit = hit_of(YEAR, next(iter(passages([point]))))
    assert hit is not None
    assert (hit.kind, hit.id) == ("matter", MATTER)


def test_an_answer_leads_to_its_assignment_at_its_period() -> None:
    asked = Assignment(id=AssignmentId("u1"), title="Se över styrmodellen")
    answer = Answer(id=AnswerId("s1"), assignment=AssignmentId("u1"), period=T2, text="Klart i september")
    year = YEAR.with_([asked, answer])
    hit = hit_of(year, next(iter(passages([answer]))))
    assert hit is not None
    assert (hit.kind, hit.id, hit.title, hit.period) == ("assignment", "u1", "Se över styrmodellen", T2)


def test_what_is_gone_since_it_was_found_is_no_hit() -> None:
    goal = Goal(id=GoalId("borta"), year=2023, title="Borta")
    assert hit_of(YEAR, next(iter(passages([goal])))) is None
    orphan = replace(next(iter(YEAR.all(DecisionPoint).values())), proposal="ingen")
    assert hit_of(YEAR.with_([orphan]), next(iter(passages([orphan])))) is None


def test_a_thing_without_words_or_without_an_id_is_not_sought() -> None:
    wordless = replace(next(iter(YEAR.all(Assessment).values())), comment=" ", assessed_by="")
    assert list(passages([wordless, Goal(year=2023, title="Inte sparat")])) == []
