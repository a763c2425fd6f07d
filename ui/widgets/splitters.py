"""Splitters that remember where the user has put them."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSplitter


def remember(splitter: QSplitter, name: str) -> None:
    """Put a splitter where it was left, and keep where it is moved to."""
    key = f"splitter/{name}"
    kept = QSettings().value(key)
    if kept is not None:
        splitter.restoreState(kept)
    splitter.splitterMoved.connect(lambda *_: QSettings().setValue(key, splitter.saveState()))
