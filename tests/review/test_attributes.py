"""Adjectives alone before their noun: told where no reading of either goes with the other."""

import pytest

from malverktyg.review import attributes
from malverktyg.review.spelling.swedish import swedish
from tests.review.texts import passage


def excerpts(text: str) -> list[str]:
    one = passage(text)
    return [found.excerpt for found in attributes.findings(one, one.words, swedish())]


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Vi ser positiv resultat.", "positiv resultat"),
        ("Nya arbetssätt ger stort effekt.", "stort effekt"),
        ("Kommunen har goda förutsättning.", "goda förutsättning"),
        ("Med gemensam ansvar når vi dit.", "gemensam ansvar"),
        ("God ledarskap behövs.", "God ledarskap"),
        ("Det krävs nytt policy.", "nytt policy"),
        ("Insatsen får kommunala effekt.", "kommunala effekt"),
    ],
)
def test_a_clash_is_found(text: str, excerpt: str) -> None:
    assert excerpts(text) == [excerpt]


@pytest.mark.parametrize(
    "text",
    [
        "Kommunens nya plan och hela vår goda verksamhet.",
        "Vi ser positiva resultat av god ekonomisk hushållning.",
        "I stort sett allt gick bra, i stora drag.",
        "Särskilt insatser för barn, och kraftigt ökade kostnader.",
        "Den nya och effektiva modell som används.",
        "Ett stort gemensamt ansvar för svensk lag.",
        "Med goda resultat och stora insatser, god jul.",
        "Nämnden är trygg, barnen likaså.",
    ],
)
def test_right_swedish_is_left_alone(text: str) -> None:
    assert excerpts(text) == []
