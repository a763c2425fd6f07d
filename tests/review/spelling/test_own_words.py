"""The words that a file spells for itself."""

from dataclasses import replace

from malverktyg.domain.goals import Activity
from malverktyg.review.spelling.own_words import own_words
from tests.registers import a_year


def test_names_roles_and_the_municipalitys_own_list_are_its_words() -> None:
    year = a_year()
    listed = year.with_([replace(year.municipality, words=("båtlagsknut",))])
    words = set(own_words(listed))
    assert "båtlagsknut" in words
    assert {body.name for body in year.bodies if body.name.isalpha()} <= words
    assert all(word in words for goal in year.goals_of(2023) for word in goal.title.split() if word.isalpha())


def test_what_an_officer_writes_of_an_activity_is_spelled() -> None:
    year = a_year()
    activity = next(iter(year.all(Activity).values()))
    assert "skogsknutt" not in set(own_words(year.with_([replace(activity, title="Öppna skogsknutt")])))
