"""Keys that do something while the focus is in a part of the window."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def on_keys(widget: QWidget, keys: str, deed: Callable[[], object], *, wide: bool = False) -> QShortcut:
    """Do something on keys ("Alt+Up") while a widget or one inside it has the focus; ``wide`` while it is seen at all."""
    made = QShortcut(QKeySequence(keys), widget)
    near = Qt.ShortcutContext.WidgetWithChildrenShortcut
    made.setContext(Qt.ShortcutContext.WindowShortcut if wide else near)  # as an argument beside a slot it would be passed over
    made.activated.connect(deed)
    return made


def opened_menu(event: QKeyEvent) -> bool:
    """Open the menu of what has the focus if the keys are Shift+F10, as Windows does by itself; says whether they were."""
    asked = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    target = QApplication.focusWidget()
    if not asked or target is None or not sys.platform.startswith("linux"):
        return False
    cursor = target.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    where = QRectF(cursor or target.rect()).center().toPoint()
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, target.mapToGlobal(where))
    QApplication.sendEvent(target, menu)
    return True
