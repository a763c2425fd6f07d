"""The page Aktiviteter: all the year's activities in a list, and the chosen one's form."""

from ui.pages.activities.page import ActivitiesPage

__all__ = ["ActivitiesPage"]
