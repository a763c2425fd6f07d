"""Words of one's own are right beside the dictionary's."""

from malverktyg.review.spelling.speller import WithOwnWords
from malverktyg.review.spelling.swedish import swedish


def test_ones_own_words_are_known_in_any_case_and_as_genitive() -> None:
    speller = WithOwnWords(swedish(), ["Gröntsektorn", " båtlagsknut ", ""])
    assert all(speller.knows(word) for word in ("gröntsektorn", "Gröntsektorns", "båtlagsknut", "kommunen"))
    assert not speller.knows("gröntsektor")


def test_ones_own_words_may_be_meant() -> None:
    assert swedish().meant("båtlagskntu") == ()
    assert WithOwnWords(swedish(), ["båtlagsknut"]).meant("båtlagskntu") == ("båtlagsknut",)
