"""Words of a layout as they are compared from one year to the next: without the period and the year that they name."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold

_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SIGNS = re.compile(r"[\W_]+")
_NUMBERS = re.compile(r"\d+")
_PERIOD = "(period)"
_LIKE, _SAME_NAME = 85.0, 0.9


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """A heading's words without period and year; one that says only these gives a word of its own."""
    folded = fold(text)
    parts = [named_period(part.strip()) for part in folded.split("/")] if " / " in text else [named_period(folded)]
    words = _SIGNS.sub(" ", _YEARS.sub(" ", " ".join(part.rest for part in parts))).strip()
    if words:
        return words
    return _PERIOD if any(part.part or part.year for part in parts) else folded


def bare_title(text: str) -> str:
    """A sheet's name without period, year and number: "Mål 1" and "Mål 2" are alike."""
    words = bare(text)
    return "" if words == _PERIOD else " ".join(_NUMBERS.sub(" ", words).split())


def alike(one: str, other: str) -> bool:
    """Whether two headings are the same but for a slip or an ending."""
    return one == other or (min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= _LIKE)


def likeness(one: str, other: str) -> float:
    """How like two names are, from 0 to 1, periods and years left out."""
    first, second = bare(one), bare(other)
    return 1.0 if first == second else fuzz.ratio(first, second) / 100


def title_likeness(one: str, other: str) -> float:
    """How like two sheets' names are, from 0 to 1: their years are left out, and their periods tell them apart."""
    return fuzz.ratio(_YEARS.sub("", fold(one)).strip(), _YEARS.sub("", fold(other)).strip()) / 100


def is_same_name(one: str, other: str) -> bool:
    """Whether two workbooks are called the same but for their year, their period and their suffix."""
    return likeness(_stem(one), _stem(other)) >= _SAME_NAME


def _stem(name: str) -> str:
    return name.rsplit(".", 1)[0].replace("_", " ")
