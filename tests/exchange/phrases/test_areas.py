"""Focus areas as sheets write them."""

import pytest

from malverktyg.exchange.phrases.areas import FOCUS_AREAS, area_beside, match_area, read_areas


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hållbar vardag", ("Hållbar vardag",)),
        ("Vardag", ("Hållbar vardag",)),
        ("Fokus: Hälsa", ("Hållbar hälsa",)),
        ("Hållbar\u00a0hälsa ", ("Hållbar hälsa",)),
        ("Hålbar natur", ("Hållbar natur",)),
        ("Hållb. kompetens", ("Hållbar kompetens",)),
        ("Vardag och hälsa", ("Hållbar vardag", "Hållbar hälsa")),
        ("Hållbar hälsa / Hållbar natur", ("Hållbar hälsa", "Hållbar natur")),
        ("Alla fokusområden", FOCUS_AREAS),
    ],
)
def test_an_area_is_known_by_its_name_or_a_part_of_it(text: str, names: tuple[str, ...]) -> None:
    assert read_areas(text).names == names


def test_an_unknown_area_is_kept_as_it_stands() -> None:
    found = read_areas("Trygghet och tillväxt")
    assert (found.names, found.known) == (("Trygghet och tillväxt",), False)


def test_the_municipalitys_own_areas_are_the_ones_that_count() -> None:
    assert read_areas("Natur", ("Grön natur", "Trygg stad")).names == ("Grön natur",)
    assert match_area("Vardag", ("Grön natur", "Trygg stad")) is None


def test_a_guess_is_told() -> None:
    assert read_areas("Vardag").guessed
    assert not read_areas("Hållbar vardag").guessed


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Rent vatten (Hållbar natur)", ("Rent vatten", "Hållbar natur")),
        ("Hållbar hälsa: Friska barn", ("Friska barn", "Hållbar hälsa")),
        ("Hållbar hälsa – Friska barn", ("Friska barn", "Hållbar hälsa")),
        ("Rent vatten (hela året)", ("Rent vatten (hela året)", None)),
        ("Hållbar hälsa ska prägla skolan", ("Hållbar hälsa ska prägla skolan", None)),
    ],
)
def test_an_area_beside_a_text_is_told_apart_from_it(text: str, apart: tuple[str, str | None]) -> None:
    assert area_beside(text, FOCUS_AREAS) == apart
