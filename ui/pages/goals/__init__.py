"""The page Mål: the year's goals in a tree, and the chosen one's form with all that hangs on it."""

from ui.pages.goals.page import GoalsPage

__all__ = ["GoalsPage"]
