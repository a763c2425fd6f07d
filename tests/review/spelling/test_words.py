"""Which words are spelled, and which are left in peace."""

import pytest

from malverktyg.review.spelling.words import words
from tests.review.texts import passage


def spelled(text: str) -> list[str]:
    """The words of a text that are spelled."""
    one = passage(text)
    return [word.text for sentence in one.sentences for word in words(one, sentence)]


@pytest.mark.parametrize(
    "left_alone",
    [
        "Vi mötte Siljeå och Torpshult",
        "enligt SKR och MSB",
        "dnr 23/456 och a4",
        "på www.kommun.se och namn@kommun.se",
        "se t.ex. m.fl.",
        "hälso- och",
        "it-system",
        "i mappen c:\\gemensamt\\mål_2023",
    ],
)
def test_names_codes_addresses_and_abbreviations_are_left_alone(left_alone: str) -> None:
    free = {"mötte", "enligt", "namn", "kommun", "och", "mappen", "system", "se"}
    assert {word.lower() for word in spelled(f"Det sker {left_alone}.")} <= free | {"det", "sker"}


def test_the_last_part_of_a_compound_with_hyphens_is_spelled() -> None:
    assert spelled("Nya IT-systemm.") == ["Nya", "systemm"]


def test_the_word_that_a_sentence_begins_with_is_spelled() -> None:
    assert spelled("Förvaltningen ser det. Komunen ser det.") == ["Förvaltningen", "ser", "det", "Komunen", "ser", "det"]
