"""Verbs in the wrong form, without their particle, or with nothing to link them."""

import pytest

from tests.review.texts import excerpts, of_language


@pytest.mark.parametrize(
    "slip", ["en fungerade rutin", "ett väl fungerade samarbete", "En planerade insats", "ett varierade utbud", "ett ökade behov"]
)
def test_ade_after_an_article_is_found(slip: str) -> None:
    assert excerpts(f"{slip} behövs." if slip[0] == "E" else f"Det krävs {slip}.", "participle") == [slip]


def test_ande_is_the_repair_for_a_verb_that_takes_no_object() -> None:
    assert of_language("Det är en fungerade rutin.", "participle")[0].suggestion == "en fungerande rutin"
    assert of_language("Det är en planerade rutin.", "participle")[0].suggestion is None


@pytest.mark.parametrize(
    "text",
    [
        "En fungerande rutin och den planerade insatsen.",
        "Av tre slutade två, varav en lämnade kommunen.",
        "Två fortsatte, och en började på måndagen.",
        "Den ena klarade målet och en klarade inte det.",
        "En slutade, en annan startade eget och en klarade provet.",
        "De planerade insatserna fungerade bra.",
    ],
)
def test_right_participles_and_verbs_are_left_alone(text: str) -> None:
    assert excerpts(text, "participle") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Styrelsen beslutar att uppdra kommunchefen att utreda frågan.", ["uppdra kommunchefen"]),
        ("Nämnden uppdrar förvaltningen att ta fram en plan.", ["uppdrar förvaltningen"]),
        ("Ge i uppdrag kommunchefen att utreda frågan.", ["uppdrag kommunchefen"]),
        ("Uppdra åt kommunchefen att utreda frågan.", []),
        ("Därför uppdrar kommunstyrelsens arbetsutskott åt chefen att utreda.", []),
        ("Nämnden ger kommunchefen i uppdrag att utreda frågan.", []),
        ("Nämnden har i uppdrag att utreda frågan.", []),
        ("Uppdraget redovisas i maj.", []),
        ("Att uppdra, sade hon, är att lita på någon.", []),
    ],
)
def test_one_gives_an_assignment_to_somebody(text: str, found: list[str]) -> None:
    assert excerpts(text, "assign_to") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Varje chef svarade för det projektet planerades och följdes.", ["för det projektet planerades"]),
        ("Utskottet arbetar för den planen genomförs.", ["för den planen genomförs"]),
        ("Varje chef svarade för att det projektet planerades.", []),
        ("Varje chef svarade för det projekt som planerades.", []),
        ("Genom det projektet planerades flera insatser.", []),
        ("I det projektet planerades flera insatser.", []),
        ("Chefen svarade, för det projektet planerades.", []),
        ("Chefen som svarade och som för den planen hördes om.", []),
        ("Alla väntade länge för det projektet planerades.", []),
        ("Nämnden svarar för de fem årens underskott och för de nya anställdas villkor.", []),
        ("Nämnden arbetar för den enskildas bästa och för de allra flesta barnens rätt.", []),
        ("Nämnden ansvarar för det arbetet, och det följs upp.", []),
    ],
)
def test_two_verbs_with_nothing_between_are_found(text: str, found: list[str]) -> None:
    assert excerpts(text, "missing_word") == found
