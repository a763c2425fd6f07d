"""What a number format makes of a number."""

import pytest

from malverktyg.exchange.ooxml.numbers import BUILT_IN, Shows, shows


@pytest.mark.parametrize(
    "code", ["yyyy-mm-dd", "d mmm yyyy", "[$-41D]d mmmm yyyy;@", "h:mm", "mm:ss.0", 'd" i "mmmm', BUILT_IN[14], "[Red]yyyy"]
)
def test_dates_and_times(code: str) -> None:
    assert shows(code) is Shows.DATE


@pytest.mark.parametrize("code", ["General", "0", "0.00", "0 %", "# ##0", '0" dagar"', "@", "[Red]0", '"d"0', "\\d0", "_d0"])
def test_numbers_whatever_letters_stand_beside_them(code: str) -> None:
    assert shows(code) is Shows.NUMBER


def test_lengths_of_time() -> None:
    assert shows("[h]:mm") is Shows.LENGTH
