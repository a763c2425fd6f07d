"""Keys that do something while the focus is in a part of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_keys(widget: QWidget, keys: str, deed: Callable[[], object], *, wide: bool = False) -> QShortcut:
    """Do something on keys ("Alt+Up") while a widget or one inside it has the focus; ``wide`` while it is seen at all."""
    made = QShortcut(QKeySequence(keys), widget)
    near = Qt.ShortcutContext.WidgetWithChildrenShortcut
    made.setContext(Qt.ShortcutContext.WindowShortcut if wide else near)  # as an argument beside a slot it would be passed over
    made.activated.connect(deed)
    return made
