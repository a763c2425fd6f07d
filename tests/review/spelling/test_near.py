"""One slip of the fingers, in each of its kinds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malverktyg.review.spelling.near import LETTERS, apart, near, tripped, undotted

WORDS = st.text(LETTERS, min_size=1, max_size=6)


@pytest.mark.parametrize("slip", ["kommun", "komun", "kommmun", "kommnu", "kommin", "kommuna"])
def test_each_kind_of_slip_is_one_away(slip: str) -> None:
    assert slip == "kommun" or "kommun" in set(near(slip))


def test_only_the_slips_of_the_fingers_are_tripped() -> None:
    assert {"kommun"} <= set(tripped("komun")) & set(tripped("kommmun")) & set(tripped("kommnu"))
    assert "kommun" not in set(tripped("kommin"))


def test_dots_and_rings_left_out_are_given_back() -> None:
    assert "påbörjad" in set(undotted("paborjad"))
    assert "återstår" in set(undotted("aterstar"))
    assert set(undotted("nytt")) == set()
    assert len(set(undotted("aoaoaoaoaoaoaoaoaoao"))) < 600


def test_a_space_left_out_is_seen_beside_a_small_word() -> None:
    assert ("att", "bidra") in set(apart("attbidra"))
    assert ("åtgärder", "för") in set(apart("åtgärderför"))
    assert set(apart("attge")) == set()


@given(WORDS)
@settings(max_examples=40)
def test_a_slip_is_at_most_one_letter_longer_or_shorter_and_can_be_made_good(word: str) -> None:
    for one in set(near(word)):
        assert abs(len(one) - len(word)) <= 1
        assert one == word or word in set(near(one))
