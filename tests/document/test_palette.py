"""The paper's colours can be read on white."""

import pytest

from malverktyg.document.palette import Colour, word_colour


def _contrast(colour: Colour) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.rgb]
    return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)


@pytest.mark.parametrize("colour", [Colour.TEXT, Colour.TEXT2, Colour.ACCENT, Colour.OK, Colour.PART, Colour.NO, Colour.NONE])
def test_every_colour_of_text_stands_out_from_white(colour: Colour) -> None:
    assert _contrast(colour) >= 6.5


@pytest.mark.parametrize("colour", [Colour.OK_FILL, Colour.NO_FILL, Colour.EDGE])
def test_every_symbol_stands_out_from_white(colour: Colour) -> None:
    assert _contrast(colour) >= 3


def test_only_a_goals_status_and_what_is_late_have_coloured_words() -> None:
    assert word_colour("GoalStatus.partly") is Colour.PART
    assert word_colour("ActivityStatus.delayed") is Colour.NO
    assert word_colour("ActivityStatus.done") is Colour.TEXT
    assert word_colour("GoalStatus.not_assessed") not in (Colour.PART, Colour.TEXT)
