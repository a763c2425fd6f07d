"""Keys that text field and window share: Ctrl+Z is the field's until what is typed is saved, Ctrl+E is always the window's."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

NO_BREAK_SPACE = "\u00a0"


def is_undo(event: QEvent) -> bool:
    """Whether the event asks which of field and window will take Ctrl+Z."""
    return _asks(event, QKeySequence.StandardKey.Undo)


def is_redo(event: QEvent) -> bool:
    """The same for Ctrl+Shift+Z and Ctrl+Y."""
    return _asks(event, QKeySequence.StandardKey.Redo)


def is_save_pdf(event: QEvent) -> bool:
    """The same for Ctrl+E, which text fields on X11 would take as "end of line"."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+E")


def own_undo(menu: QMenu) -> None:
    """Leave Ångra and Gör om out of a text's menu where they are the file's: grey they would say that nothing can be undone."""
    for name in ("edit-undo", "edit-redo"):
        action = menu.findChild(QAction, name)
        if action is not None and not action.isEnabled():
            menu.removeAction(action)


def _asks(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    return event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(key)


def writes_no_break_space(event: QKeyEvent) -> bool:
    """Whether the keys are Ctrl+Shift+Space, which writes a no-break space as in word processors."""
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Shift+Space")
