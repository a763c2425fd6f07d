"""When two texts are the same but for slips of the fingers."""

import pytest

from malverktyg.exchange.statuses.word_reader import fold, likely_same


@pytest.mark.parametrize(
    ("text", "phrase"), [("genomfröd", "genomförd"), ("delvis uppnåt", "delvis uppnått"), ("påbörajd", "påbörjad")]
)
def test_slips_are_seen_through(text: str, phrase: str) -> None:
    assert likely_same(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("oklart", "klart"),
        ("avslutas", "avslutad"),
        ("avsluta", "avslutad"),
        ("e uppnått", "ej uppnått"),
        ("uppnått", "ej uppnått"),
        ("kral", "klar"),
        ("planering", "planerad"),
    ],
)
def test_other_words_are_other_words(text: str, phrase: str) -> None:
    assert not likely_same(text, phrase)


def test_folding_takes_typing_habits_away() -> None:
    assert fold(" (Ej\u00a0 PÅBÖRJAD). ") == "ej påbörjad"
    assert fold("”Klart”!") == "klart"
