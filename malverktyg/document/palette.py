"""The colours of the paper: always those of light mode, in one place, as red, green and blue in two hexadecimal digits each."""

from enum import StrEnum


class Colour(StrEnum):
    """A colour by what it means. Against white every text colour has a contrast of 6.6 or more."""

    WHITE = "FFFFFF"
    TEXT = "1A2026"
    TEXT2 = "4B5661"
    LINE = "D6DCE1"
    EDGE = "84909B"
    ACCENT = "1F5C93"
    OK = "0A6647"
    OK_FILL = "16785A"
    PART = "7A5200"
    PART_FILL = "E6B541"
    NO = "A3281C"
    NO_FILL = "B23A2A"
    NONE = "535E69"

    @property
    def rgb(self) -> tuple[float, float, float]:
        """Red, green and blue, each from 0 to 1."""
        red, green, blue = (int(self.value[place : place + 2], 16) / 255 for place in (0, 2, 4))
        return red, green, blue


# The colour of the word beside a symbol: a status of a goal is coloured, and of the other scales only what is late.
WORDS = {
    "GoalStatus.achieved": Colour.OK,
    "GoalStatus.partly": Colour.PART,
    "GoalStatus.not_achieved": Colour.NO,
    "GoalStatus.not_assessed": Colour.NONE,
    "ActivityStatus.delayed": Colour.NO,
    "missing": Colour.NONE,
}


def word_colour(symbol: str) -> Colour:
    """The colour of a judgement's word, by the key of its symbol."""
    return WORDS.get(symbol, Colour.TEXT)
