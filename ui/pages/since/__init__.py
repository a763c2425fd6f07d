"""The page Sedan sist: what moved between two periods."""

from ui.pages.since.page import SincePage

__all__ = ["SincePage"]
