"""Goals that are nearly the same are offered as one; goals that only look alike are not."""

import pytest

from malverktyg.exchange.alike import alike_goals
from malverktyg.exchange.facts import GoalFact, Origin


def _goals(*titles: str) -> list[GoalFact]:
    return [GoalFact(title=title, origin=Origin("Mål", f"B{number}")) for number, title in enumerate(titles, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Attraktiv arbetsgivare", "Attraktiv arbetsgivare "),
        ("Alla barn ska delta i kulturskolan oavsett bostadsort", "Alla barn skall delta i Kulturskolan, oavsett bostadsort"),
        ("Sjukfrånvaron ska minska", "Minskad sjukfrånvaro"),
        ("Fler ska ha egen försörjning", "Fler invånare ska ha egen försörjning"),
        ("Effektiva och rättssäkra beslut", "Beslut ska vara effektiva och rättssäkra"),
        ("Nöjda brukare i hemtjänsten", "Nöjda brukare inom hemtjänst"),
        ("Kommunen ska vara en attraktiv arbetsgivare", "Attraktiv arbetsgivare"),
    ],
)
def test_the_same_goal_but_for_a_few_words_is_offered(one: str, other: str) -> None:
    assert [group.cells for group in alike_goals(_goals(one, other))] == [("Mål!B2", "Mål!B3")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alla hushåll ska ha tillgång till bredband", "Alla hushåll skall ha tillgång till biblioteksservice"),
        ("Utsläppen ska minska med 3 %", "Utsläppen ska minska med 5 %"),
        ("Trygg skola", "Trygg äldreomsorg"),
        ("Öka antalet besökare i simhallen", "Minska antalet besökare i simhallen"),
        ("Fler lärare med legitimation", "Fler lärare utan legitimation"),
        ("Kommunen ska inte använda gifter", "Kommunen ska använda gifter"),
        ("Höja meritvärdet i årskurs 9", "Höja meritvärdet i årskurs 6"),
        ("Snabbare bygglov", "Snabbare bygglov för företag"),
        ("Andelen nöjda kvinnor ska öka", "Andelen nöjda män ska öka"),
        ("Hållbar ekonomi i kommunen", "Hållbar ekonomi i bolagen"),
        ("Mål för 2023: trygg skola", "Mål för 2024: trygg skola"),
        ("Fler jobb", "Fler bostäder i hela kommunen"),
    ],
)
def test_goals_that_only_look_alike_are_left_apart(one: str, other: str) -> None:
    assert alike_goals(_goals(one, other)) == ()


def test_three_goals_of_the_same_words_are_one_group() -> None:
    goals = _goals("Attraktiv arbetsgivare", "Trygg skola", "Attraktiv arbetsgivare", "En attraktiv arbetsgivare")
    assert [group.cells for group in alike_goals(goals)] == [("Mål!B2", "Mål!B4", "Mål!B5")]


def test_texts_of_hundreds_of_words_are_alike_only_where_they_are_the_same() -> None:
    long = " ".join(f"ord{place}" for place in range(150))
    assert len(alike_goals(_goals(long, f"{long} strax", long.upper()))) == 1
    assert alike_goals(_goals(long, f"{long} strax")) == ()
