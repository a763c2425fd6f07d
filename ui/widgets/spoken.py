"""Words for a screen reader that the focus does not come to."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(speaker: QWidget, words: str) -> None:
    """Let a screen reader say something, once it is done with what it says now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, words))
