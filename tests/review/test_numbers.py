"""Numbers as a Swedish text writes them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.review.numbers import NUMBER, amounts, plain, value


@pytest.mark.parametrize(
    ("written", "number"),
    [("Tjugotvå", 22), ("sextiosex", 66), ("ett", 1), ("nitton", 19), ("207", 207), ("inga", 0), ("trettio", 30)],
)
def test_a_number_in_words_or_digits_has_its_value(written: str, number: int) -> None:
    assert re.fullmatch(NUMBER, written, re.IGNORECASE)
    assert value(written) == number


@given(st.from_regex(re.compile(NUMBER), fullmatch=True))
def test_whatever_fits_is_a_number(written: str) -> None:
    assert 0 <= value(written) <= 9999


def test_amounts_are_told_without_spaces_and_empty_decimals() -> None:
    assert amounts("från 78,10 % till 1 250 och 6,0, högst 5-6") == ("78,1", "1250", "6", "5")
    assert plain("6.50") == "6,5"
