"""Keys that do something while the focus is in a part of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_keys(widget: QWidget, keys: str, deed: Callable[[], object]) -> QShortcut:
    """Do something on keys ("Alt+Up") while a widget or one inside it has the focus."""
    made = QShortcut(QKeySequence(keys), widget)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # as an argument beside a slot it would be passed over
    made.activated.connect(deed)
    return made
