"""Hjälp."""

from ui.pages.help.page import HelpPage

__all__ = ["HelpPage"]
