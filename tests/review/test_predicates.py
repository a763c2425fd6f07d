"""Predicates: what is said of a subject goes with it, in each clause and each thing said."""

import pytest

from malverktyg.review import predicates
from malverktyg.review.spelling.swedish import swedish
from tests.review.texts import passage


def excerpts(text: str) -> list[str]:
    one = passage(text)
    return [found.excerpt for found in predicates.findings(one, one.words, swedish())]


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Målen är tydliga och arbetet är avslutad.", "arbetet är avslutad"),
        ("Planen är beslutad men målet är inte uppnådd.", "målet är inte uppnådd"),
        ("Målen är tydliga och uppföljningsbar.", "Målen är tydliga och uppföljningsbar"),
        ("Arbetet är påbörjat, men inte avslutad.", "Arbetet är påbörjat, men inte avslutad"),
        ("Planen är antagen och genomfört.", "Planen är antagen och genomfört"),
        ("Under året blev målen uppnått.", "målen uppnått"),
        ("Nämnden bedömer att målet är delvis uppnådd.", "målet är delvis uppnådd"),
        ("Målet bedöms som uppnådd.", "Målet bedöms som uppnådd"),
        ("Målet bedöms vara uppnådda.", "Målet bedöms vara uppnådda"),
        ("Målet har blivit uppnådd.", "Målet har blivit uppnådd"),
        ("Arbetet kommer att vara färdigställd.", "Arbetet kommer att vara färdigställd"),
    ],
)
def test_a_clash_is_found(text: str, excerpt: str) -> None:
    assert excerpts(text) == [excerpt]


@pytest.mark.parametrize(
    "text",
    [
        "Målen och arbetet är avslutade.",
        "Målen är uppnådda och delvis överträffade.",
        "Nämnden är nöjd och särskilt med bemötandet.",
        "Personalen är nöjda och trygga.",
        "Läget är klar, och statusen är ej påbörjad.",
        "Då är signaturen ankaret.",
        "Frågan om målen är avslutad.",
        "Däremot var svarstiden kort.",
        "Arbetet är svårt och tydlig styrning krävs.",
        "Därmed är målet god ekonomi.",
        "Målet bedöms som god ekonomisk hushållning.",
    ],
)
def test_right_swedish_is_left_alone(text: str) -> None:
    assert excerpts(text) == []
