"""Sök eller gör: one field from which everything in the file and everything the window can do is a few letters away."""

from ui.search.box import SearchBox

__all__ = ["SearchBox"]
