"""A sheet's own key, as values."""

import pytest

from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.statuses.colours import Family
from malverktyg.exchange.statuses.legend import Legend, colour_named, meaning_of, shape_key


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Målet uppnås", GoalStatus.ACHIEVED),
        ("Målet bedöms uppnås vid årets slut", GoalStatus.ACHIEVED),
        ("Målet uppnås delvis", GoalStatus.PARTLY),
        ("Målet uppnås inte", GoalStatus.NOT_ACHIEVED),
        ("Ingen bedömning kan göras", GoalStatus.NOT_ASSESSED),
    ],
)
def test_an_explaining_phrase_has_a_meaning(text: str, status: GoalStatus) -> None:
    meaning = meaning_of(text)
    assert meaning is not None
    assert (meaning.goal, meaning.unclear) == (status, False)


def test_a_key_with_two_meanings_is_unclear() -> None:
    meaning = meaning_of("Delvis eller kan inte mätas")
    assert meaning is not None
    assert (meaning.goal, meaning.unclear) == (GoalStatus.PARTLY, True)


def test_a_phrase_about_something_else_has_none() -> None:
    assert meaning_of("Se bilaga 2") is None


def test_a_colour_is_known_by_itself_its_family_and_its_name() -> None:
    green, red, yellow = (meaning_of(text) for text in ("Uppnås", "Uppnås inte", "Delvis"))
    assert green
    assert red
    assert yellow
    legend = Legend({"gult": yellow}, {"00B050": green, "FF0000": red})
    assert legend.of_fill("00B050") is green
    assert legend.of_fill("C6EFCE") is green
    assert legend.of_fill("FFEB9C") is yellow
    assert legend.of_fill("0000FF") is None
    assert legend.tells_colours


def test_a_face_is_the_same_in_any_font() -> None:
    happy = meaning_of("Uppnås")
    assert happy
    legend = Legend({shape_key("J", "Wingdings"): happy}, {})
    assert legend.of_sign("😀") is happy
    assert legend.of_sign("J", "Wingdings") is happy
    assert legend.of_sign("J", "Calibri") is None


def test_words_for_colours() -> None:
    assert colour_named("röd ruta") is Family.RED
    assert colour_named("rörelse") is None


def test_a_key_may_be_for_activities() -> None:
    meaning = meaning_of("Pågår")
    assert meaning
    assert meaning.activity is ActivityStatus.ONGOING
