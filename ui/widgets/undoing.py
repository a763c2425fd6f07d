"""Ctrl+Z in a text field: it takes back what is typed and not yet saved; after that it belongs to the whole file."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

NO_BREAK_SPACE = "\u00a0"


def is_undo(event: QEvent) -> bool:
    """Whether the event asks which of field and window will take Ctrl+Z."""
    return _asks(event, QKeySequence.StandardKey.Undo)


def is_redo(event: QEvent) -> bool:
    """The same for Ctrl+Shift+Z and Ctrl+Y."""
    return _asks(event, QKeySequence.StandardKey.Redo)


def _asks(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    return event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(key)


def writes_no_break_space(event: QKeyEvent) -> bool:
    """Whether the keys are Ctrl+Shift+Space, which writes a no-break space as in word processors."""
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Shift+Space")
