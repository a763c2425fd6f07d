"""Concord by the dictionary: clashes are found in any words, and right Swedish is left alone."""

import pytest

from malverktyg.review import concord, plain
from malverktyg.review.spelling.swedish import swedish
from malverktyg.review.whole import review_text
from tests.review.texts import PROSE


def excerpts(text: str) -> list[str]:
    return [one.excerpt for one in concord.findings(plain.document(f"Rubrik\n\n{text}"), swedish())]


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Det krävs ett stort insats.", "ett stort insats"),
        ("Nämnden tog en avtal.", "en avtal"),
        ("Det nya policyn gäller alla.", "Det nya policyn"),
        ("Den kommunala verksamheterna växer.", "Den kommunala verksamheterna"),
        ("De nya rutinen är på plats.", "De nya rutinen"),
        ("Varje enheter ansvarar för sin del.", "Varje enheter"),
        ("Våra verksamhet har god kvalitet.", "Våra verksamhet"),
        ("Det här modellen används.", "Det här modellen"),
        ("Målen är tydlig.", "Målen är tydlig"),
        ("Beslutet är fattad.", "Beslutet är fattad"),
        ("Arbetet är nu avslutad.", "Arbetet är nu avslutad"),
        ("Alla mål är uppnått.", "Alla mål är uppnått"),
        ("Taxan är beslutat av fullmäktige.", "Taxan är beslutat"),
        ("Rutinerna är ny.", "Rutinerna är ny"),
        ("Nämnden ger positiv resultat.", "positiv resultat"),
    ],
)
def test_a_clash_is_found(text: str, excerpt: str) -> None:
    assert excerpts(text) == [excerpt]


@pytest.mark.parametrize(
    "text",
    [
        "Ett stort ansvar och en stor insats.",
        "En barn- och ungdomsplan finns.",
        "Det kommunen gör är bra, och den kommunen gör det med.",
        "Personalen är nöjda med cheferna.",
        "Kvaliteten på skolorna är god.",
        "Målet är god ekonomi.",
        "Antalet elever är stort.",
        "En av nämnderna och ett par andra.",
        "Hur de hanterat förhållandet är oklart.",
        "Detta medför att nämnden påbörjar sin resa.",
        "En allt större del av tiden går åt.",
        "En sökande som är ung.",
        "Vi gick in i ett tidigt skede med flera uttalanden.",
        "Något olika utgångspunkter, och mannen var dömd till böter.",
        "En under många år planerad skola, och om någon måste vänta.",
        "Samtliga elva enheter och alla sju nämnder deltog.",
        "Samtliga lärare och alla medarbetare deltog.",
        "Flera beslut och många barn berörs.",
        "Målen är uppnådda, och arbetet är avslutat.",
    ],
)
def test_right_swedish_is_left_alone(text: str) -> None:
    assert excerpts(text) == []


@pytest.mark.parametrize("file", PROSE, ids=lambda file: file.stem)
def test_real_prose_has_no_clash(file) -> None:
    assert list(concord.findings(plain.document(file.read_text("utf-8")), swedish())) == []


def test_one_slip_is_told_once() -> None:
    found = review_text("Rubrik\n\nEfter de mötet skrevs ett stor rapport.", (), swedish())
    assert [one.excerpt for one in found if one.rule == "agreement"] == ["de mötet", "ett stor rapport"]
