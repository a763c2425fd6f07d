"""Phrases: the adjective right before a noun goes with it and with the word that leads the phrase."""

import pytest

from malverktyg.review import phrases
from malverktyg.review.spelling.swedish import swedish
from tests.review.texts import passage


def excerpts(text: str) -> list[str]:
    one = passage(text)
    return [found.excerpt for found in phrases.findings(one, one.words, swedish())]


@pytest.mark.parametrize(
    "slip",
    [
        "ett stor hus",
        "en stort insats",
        "ett trygg hem",
        "en tydligt plan",
        "ett öppen möte",
        "en gemensamt vision",
        "ett lång väg",
        "en enkelt rutin",
        "Flera ny insatser",
        "Våra gemensam mål",
        "vårt stort ansvar",
        "Ett gammal avtal",
        "Sin nya uppdrag",
    ],
)
def test_an_adjective_that_clashes_is_found(slip: str) -> None:
    assert excerpts(f"{slip} på kontoret.") == [slip]


@pytest.mark.parametrize(
    "text",
    [
        "En tydligt formulerad plan och ett väl fungerande samarbete.",
        "Om hon är en gift kvinna med sitt lilla barn.",
        "Av de kroniskt sjuka nästan alla.",
        "Det varade en kort tid, ett kort möte.",
        "De fick en väldigt hög optisk upplösning.",
        "Vårt stora ansvar och våra gemensamma mål.",
        "En gemensam vision, ett gemensamt mål, en enkel rutin och ett enkelt svar.",
        "En god hushållning, ett gott samarbete och en bred förankring.",
        "En effekt av ett medel.",
    ],
)
def test_right_swedish_is_left_alone(text: str) -> None:
    assert excerpts(text) == []


def test_what_leads_a_phrase_is_known() -> None:
    assert phrases.leads("ett")
    assert not phrases.leads("med")


def test_what_says_too_little_is_unsure() -> None:
    assert phrases.is_unsure("hus")
    assert not phrases.is_unsure("hus", shortest=3)
    assert phrases.is_unsure("femton")
