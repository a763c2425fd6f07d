"""What words a text lost and gained."""

from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.word_diff import Fate, Piece, word_diff


def test_words_that_took_the_place_of_others_stand_after_them() -> None:
    assert word_diff("Fler barn läser", "Alla barn läser varje dag") == (
        Piece("Fler ", Fate.LOST),
        Piece("Alla ", Fate.GAINED),
        Piece("barn läser ", Fate.KEPT),
        Piece("varje dag", Fate.GAINED),
    )


def test_the_same_words_are_kept_whatever_stands_between_them() -> None:
    assert word_diff("  Fler barn\nläser", "Fler barn läser ") == (Piece("Fler barn läser", Fate.KEPT),)


def test_no_words_are_all_gained_or_lost() -> None:
    assert word_diff("", "Nytt mål") == (Piece("Nytt mål", Fate.GAINED),)
    assert word_diff("Nytt mål", "") == (Piece("Nytt mål", Fate.LOST),)
    assert word_diff("", "") == ()


_TEXTS = st.lists(st.sampled_from(["mål", "barn", "läser", "fler", "§\u00a0147"])).map(" ".join)


@given(_TEXTS, _TEXTS)
def test_both_texts_can_be_read_out_of_it(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert " ".join(one.text.strip(" ") for one in pieces if one.fate is not Fate.GAINED) == old
    assert " ".join(one.text.strip(" ") for one in pieces if one.fate is not Fate.LOST) == new
