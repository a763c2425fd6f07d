"""What the headings of a row speak of together."""

import pytest

from malverktyg.exchange.headings.headings import read_heading
from malverktyg.exchange.headings.roles import Heading
from malverktyg.exchange.layouts.head_things import is_step, likely_names_things, names_goal_and_activity, tells, things_named


def _headings(words: str) -> list[Heading]:
    return [heading for text in words.split(" | ") if (heading := read_heading(text)) is not None]


@pytest.mark.parametrize(
    "words",
    [
        "Mål | Bedömning",
        "Benämning | Ansvarig | Status",
        "Typ | Benämning",
        "Nr | Rubrik | Status",
        "id | parent_id | title",
        "id | title | assessment_t1",
        "goal_id | title | status",
    ],
)
def test_headings_of_goals_or_what_goals_have(words: str) -> None:
    assert things_named(_headings(words))


@pytest.mark.parametrize("words", ["Id | Name | Category | Value", "Namn | Telefon", "id | title | status", "Name | Due date"])
def test_any_list_has_names_and_ids(words: str) -> None:
    assert not things_named(_headings(words))


def test_ids_names_and_steps_make_no_header() -> None:
    assert [tells(heading) for heading in _headings("Id | Name | Status | Kommentar")] == [False, False, True, True]


def test_goals_beside_activities_head_a_table_whatever_else_stands_there() -> None:
    assert names_goal_and_activity(_headings("Mål | Aktivitet"))
    assert not names_goal_and_activity(_headings("Mål | Kommentar"))
    assert likely_names_things(dict(enumerate(_headings("Mål | Ansvarig | Start | Slut"))), 4)


def test_a_step_of_a_scale_is_an_answer() -> None:
    assert is_step("Klart")
    assert not is_step("Kommentar")
