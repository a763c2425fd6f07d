"""The review of one goal: what the whole paper's review says of it, and what was put aside there is so here too."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import paper
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import dismissed
from malverktyg.review.spelling.swedish import swedish
from malverktyg.review.whole import review_goal, review_paper
from tests.registers import MATTER, T2, TODAY, a_year

WORDS = "Arbetet går går enligt plan. Resultaten är oförandrade. Efter den mötet tilllämpas § 999. Det blev försenat"


def with_comment(register: Register, goal: Goal, comment: str, status: GoalStatus = GoalStatus.PARTLY) -> Register:
    held = register.assessment_of(goal.id, T2)
    assert held is not None
    return register.with_([replace(held, comment=comment, status=status)])


def assessed_goal(register: Register) -> Goal:
    return next(goal for goal in register.goals_of(2023) if register.assessment_of(goal.id, T2))


def keys(findings: tuple[Finding, ...]) -> list[tuple[str, str, str, str]]:
    return sorted((one.rule, one.excerpt, one.passage, one.sentence) for one in findings)


def of_paper(register: Register, goal: Goal) -> tuple[Finding, ...]:
    """What the paper's review says of a goal, its comment and its activities."""
    mine = {goal.id, *(one.id for one in register.activities_of(goal.id))}
    found = review_paper(register, register.all(Matter)[MATTER], paper(register, register.all(Matter)[MATTER], TODAY), swedish())
    return tuple(one for one in found.open if one.origin and one.origin.subject in mine)


def test_a_slip_in_the_comment_and_what_disagrees_are_found() -> None:
    year = a_year()
    goal = assessed_goal(year)
    steps = [replace(one, status=ActivityStatus.DONE) for one in year.activities_of(goal.id)]
    year = with_comment(year.with_(steps), goal, "Resultaten är oförandrade.", GoalStatus.NOT_ACHIEVED)
    found = review_goal(year, goal, T2, TODAY, swedish()).open
    assert {(one.rule, one.excerpt) for one in found} >= {
        ("spelling", "oförandrade"),
        ("done_but_missed", f"{goal.number} {goal.title}"),
    }


@settings(max_examples=15)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=20).map(" ".join), st.sampled_from(GoalStatus), st.integers(0, 30))
def test_it_says_what_the_papers_review_says_of_the_goal(comment: str, status: GoalStatus, place: int) -> None:
    year = a_year()
    goals = [goal for goal in year.goals_of(2023) if year.assessment_of(goal.id, T2)]
    goal = goals[place % len(goals)]
    year = with_comment(year, goal, comment, status)
    alone = [key for key in keys(review_goal(year, goal, T2, TODAY, swedish()).open) if key[0] not in _OF_ALL]
    assert alone == [key for key in keys(of_paper(year, goal)) if key[0] not in _OF_ALL]


# These hold the words of one place against those of others, so that one goal alone says less.
_OF_ALL = ("spelling", "same_text", "pair")


def test_what_is_put_aside_in_the_papers_review_is_so_here() -> None:
    year = a_year()
    goal = assessed_goal(year)
    year = with_comment(year, goal, "Resultaten är oförandrade.")
    (slip,) = [one for one in review_goal(year, goal, T2, TODAY, swedish()).open if one.rule == "spelling"]
    aside = replace(dismissed(slip, MATTER, "Så heter det här", who="test", day=TODAY), id="d")  # type: ignore[arg-type]
    after = year.with_([aside])
    assert slip not in review_goal(after, goal, T2, TODAY, swedish()).open
    assert [one.finding for one in review_goal(after, goal, T2, TODAY, swedish()).aside] == [slip]
    assert slip not in of_paper(after, goal)


def test_an_activity_past_its_day_is_told_with_its_goal_and_no_others() -> None:
    year = a_year()
    late = next(one for one in year.all(Activity).values() if one.is_overdue(TODAY) and one.status is not ActivityStatus.DELAYED)
    for goal in year.goals_of(2023):
        found = {one.origin.subject for one in review_goal(year, goal, T2, TODAY).open if one.rule == "overdue" and one.origin}
        assert (late.id in found) == (goal.id == late.goal)


def test_a_goal_without_words_or_data_has_nothing_but_a_missing_assessment() -> None:
    goal = Goal(id=GoalId("g"), year=2023, title="Fler når målet")
    found = review_goal(Register().with_([goal]), goal, T2, TODAY, swedish()).open
    assert [one.rule for one in found] == ["not_assessed"]
