"""The first start: what is shown while no file is open."""

from ui.pages.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
