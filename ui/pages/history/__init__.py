"""The page Historik: every change, and the way back to any of them."""

from ui.pages.history.page import HistoryPage

__all__ = ["HistoryPage"]
