"""Number and gender between a determiner and its noun."""

import pytest

from tests.review.texts import excerpts, of_language


@pytest.mark.parametrize(
    "slip",
    ["de mötet", "De nya arbetet", "de verksamheten", "dessa redovisningen", "den beslutet", "ett uppföljning", "ett viktig steg",
     "en förslag", "flera åtgärdsplanering", "många verksamhet", "ett ny plan", "en eget hus", "ett politisk beslut", "den här mötet",
     "det där redovisningen", "denna beslutet", "detta verksamhet", "ett handlingsmetod", "Det är viktig"],
)  # fmt: skip
def test_a_slip_is_found(slip: str) -> None:
    assert excerpts(f"Nämnden gick igenom {slip} att det gick.", "agreement") == [slip]


@pytest.mark.parametrize(
    "text",
    [
        "De mötena, de nya målen och de samtalen var bra.",
        "Den mycket omfattande planen och det arbetet är klara.",
        "Flera verksamheter och många uppföljningar har ett tydligt mål.",
        "Ett universitet, ett fängelse och en svår fråga i en tråd om en vår.",
        "De facto är det så, och för de allra flesta går det bra.",
        "En boende har en projekt- och processledare.",
        "Den här redovisningen, det här mötet, denna rapport och detta beslut.",
        "Det här visar redovisningen. Detta gäller alla. Det är viktigt att veta.",
        "Ett läkemedel, ett medel, ett plan och en del.",
        "Ett system, ett politiskt beslut och en egen plan.",
        "Då kan de nå målet, och de anställda arbetet gäller är nöjda.",
        "Det är ett nytt, stort och viktigt uppdrag.",
    ],
)
def test_right_forms_are_left_alone(text: str) -> None:
    assert excerpts(text, "agreement") == []


def test_only_a_wrong_article_alone_has_a_certain_repair() -> None:
    assert [one.suggestion for one in of_language("I den beslutet står det.", "agreement")] == ["det beslutet"]
    assert [one.suggestion for one in of_language("I de mötet sades det.", "agreement")] == [None]
