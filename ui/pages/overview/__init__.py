"""The page Översikt: the next step, how far the assessments are, how the goals stand, and which activities are late."""

from ui.pages.overview.page import OverviewPage

__all__ = ["OverviewPage"]
