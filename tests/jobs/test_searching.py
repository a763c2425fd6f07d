"""Search over everything in a file."""

from dataclasses import replace

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.searching import Ground
from malverktyg.jobs.searching import Finder
from tests.registers import a_year

YEAR = a_year()


def test_goals_activities_and_texts_of_all_years_are_found() -> None:
    older = Goal(id=GoalId("gammalt"), year=2019, title="Behöriga elever redan då")
    hits = Finder(YEAR.with_([older])).find("behöriga")
    assert [hit.year for hit in hits if hit.ground is Ground.GOAL] == [2023, 2019]


def test_a_change_is_followed_and_what_is_unchanged_is_left() -> None:
    finder = Finder(YEAR)
    goal = YEAR.goals_of(2023)[3]
    finder.follow(YEAR.with_([replace(goal, title="Kvarnhjulet snurrar")]))
    assert [hit.title for hit in finder.find("kvarnhjul")] == [f"{goal.number} Kvarnhjulet snurrar"]
    assert all(hit.id != goal.id for hit in finder.find(goal.title) if hit.ground is Ground.GOAL)
    finder.follow(YEAR)
    assert finder.find("kvarnhjul") == ()
    finder.close()


def test_what_is_removed_is_found_no_more() -> None:
    finder = Finder(YEAR)
    one = next(iter(YEAR.all(Activity).values()))
    before = [hit.id for hit in finder.find(one.title)]
    finder.follow(YEAR.with_((), [one]))
    assert one.id in before
    assert one.id not in [hit.id for hit in finder.find(one.title)]


def test_a_thing_is_given_once_however_many_of_its_parts_hold_the_words() -> None:
    hits = [hit for hit in Finder(YEAR).find("redovisning") if hit.ground is Ground.MATTER]
    assert len({hit.id for hit in hits}) == len(hits) == 1
