"""The page Saknas: who owes what for the period, since when, and a reminder to send."""

from ui.pages.missing.page import MissingPage

__all__ = ["MissingPage"]
