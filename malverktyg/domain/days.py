"""A day as a sentence tells it, to a reader of the window or of a letter."""

from datetime import date

from malverktyg.domain import texts

_NBSP = "\u00a0"


def long_day(day: date | None) -> str:
    """A day in a sentence: "21 september 2023"."""
    return "" if day is None else f"{day.day}{_NBSP}{texts.MONTHS_LONG[day.month - 1]}{_NBSP}{day.year}"


def weekday(day: date) -> str:
    """A day with the name of its weekday: "torsdag 21 september 2023"."""
    return f"{texts.WEEKDAYS[day.weekday()]} {long_day(day)}"
