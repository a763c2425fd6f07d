"""The dictionary knows an office's words and compounds, and says what a misspelled word is meant for only where it is sure."""

from threading import Thread

import pytest

from malverktyg.review.spelling.swedish import Swedish, swedish

RIGHT = [
    "måluppföljning",
    "tjänsteskrivelse",
    "tjänsteskrivelsens",
    "barnkonventionen",
    "socialnämndens",
    "kommunfullmäktiges",
    "tertialrapport",
    "nämndmål",
    "fokusområde",
    "bärighet",
    "delårsrapport",
    "kommunledningskontoret",
    "beslutsunderlag",
    "elevhälsoteamet",
    "vårdnadshavare",
    "brukarundersökningen",
    "näringslivsklimatet",
    "orosanmälningar",
    "detaljplanearbetet",
    "bygglovshandläggare",
    "avfallstaxan",
    "kompetensförsörjningsplan",
    "jämställdhetsintegrering",
    "skolskjutsreglementet",
    "välfärdsteknik",
    "direktupphandlingar",
    "cirkularitet",
]


@pytest.mark.parametrize("word", RIGHT)
def test_the_words_of_an_office_are_known(word: str) -> None:
    assert swedish().knows(word)


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("beslutt", "beslut"),
        ("tilllämpar", "tillämpar"),
        ("komunens", "kommunens"),
        ("tilllämpas", "tillämpas"),
        ("kommunfullmäktgie", "kommunfullmäktige"),
        ("måloppfyllelse", "måluppfyllelse"),
        ("ekonimiska", "ekonomiska"),
        ("attbidra", "att bidra"),
    ],
)
def test_a_slip_with_one_word_near_has_a_certain_repair(slip: str, meant: str) -> None:
    assert not swedish().knows(slip)
    assert swedish().meant(slip) == (meant,)


@pytest.mark.parametrize(("slip", "several"), [("fungerarde", {"fungerade", "fungerande"}), ("verksamhetn", {"verksamheten"})])
def test_where_several_words_are_near_none_is_certain(slip: str, several: set[str]) -> None:
    assert several <= set(swedish().meant(slip))


@pytest.mark.parametrize("term", ["hybridhot", "gröntsektorn", "elderivatmarknaden", "nettonolltekniker"])
def test_a_compound_that_happens_to_be_near_is_no_repair_of_a_term(term: str) -> None:
    assert swedish().meant(term) == ()


def test_several_threads_may_ask_at_once() -> None:
    dictionary, wrong = Swedish(), []

    def ask() -> None:
        wrong.extend(word for word in RIGHT if not dictionary.knows(word))

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_there_is_one_dictionary() -> None:
    assert swedish() is swedish()
