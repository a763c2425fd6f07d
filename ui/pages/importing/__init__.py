"""The page Import och export: workbooks in, seen before anything is saved; the year out."""

from ui.pages.importing.page import ImportingPage

__all__ = ["ImportingPage"]
