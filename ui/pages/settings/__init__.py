"""The page Inställningar: the municipality, its bodies, focus areas and goal areas, and when answers are due."""

from ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
