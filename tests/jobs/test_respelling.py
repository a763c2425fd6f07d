"""What a misspelled word may stand for."""

from malverktyg.jobs.respelling import meant


def test_every_word_that_may_be_meant_is_offered() -> None:
    assert meant("ordd") == ("ord", "rodd")


def test_a_capital_is_kept() -> None:
    assert meant("Komentar") == ("Kommentar",)


def test_nothing_is_offered_where_no_word_is_near() -> None:
    assert meant("xxyzzq") == ()
