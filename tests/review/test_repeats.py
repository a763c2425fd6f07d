"""A word that comes again within three, and the turns of phrase in which it may."""

import pytest

from tests.review.texts import excerpts, of_language


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nämnden beslutade att att avvakta.", ["att att"]),
        ("Det är är bra.", ["är är"]),
        ("Planen som som antogs gäller.", ["som som"]),
        ("Skolan behöver lärare fler lärare.", ["lärare fler lärare"]),
        ("Det görs för att för att spara.", ["för att för att"]),
        ("Vi köpte det det nya huset.", ["det det"]),
    ],
)
def test_a_word_that_comes_again_is_found(text: str, found: list[str]) -> None:
    assert excerpts(text, "repeated_word") == found


@pytest.mark.parametrize(
    "text",
    [
        "Det blir mer och mer, dag för dag och år från år.",
        "Var och en går sida vid sida, steg för steg, ju fler desto fler.",
        "Det det handlar om är tid, och den den gäller vet det.",
        "Det som är är känt, och vad vi har har vi.",
        "Det finns 10 10 kronor och 5 av 5.",
        "Kommunen har skola, skola och åter skola.",
        "Han sade nej nej och gick långt långt bort.",
        "Mål\tUppnått\tUppnått   Uppnått",
        "Alternativ ett gäller. Ett annat gäller också.",
    ],
)
def test_right_swedish_is_left_alone(text: str) -> None:
    assert excerpts(text, "repeated_word") == []


def test_the_repair_is_given_where_only_one_is_possible() -> None:
    assert [one.suggestion for one in of_language("Han sade att att hon gick.", "repeated_word")] == ["att"]
    assert [one.suggestion for one in of_language("Skolan har lärare nya lärare.", "repeated_word")] == [None]
    assert [one.suggestion for one in of_language("Det är i en i en låda.", "repeated_word")] == ["i en"]
