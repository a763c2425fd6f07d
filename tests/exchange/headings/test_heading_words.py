"""The words of headings, as data."""

from malverktyg.exchange.headings.heading_words import PHRASES
from malverktyg.exchange.headings.headings import fold


def test_every_phrase_is_written_as_a_heading_is_looked_up() -> None:
    assert [phrase for phrase in PHRASES if fold(phrase) != phrase.replace("–", "-") or not phrase] == []


def test_there_are_many_words_for_the_things_of_a_follow_up() -> None:
    assert len(PHRASES) > 300
