"""What our own drawings are to a screen reader: Qt knows its own widgets, and calls all others the same."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_ROLES: dict[type[QWidget], QAccessible.Role] = {}


def spoken_as(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Let every widget of a class be told as a chart, a document or the like; the name is each widget's own."""
    if not _ROLES:
        QAccessible.installFactory(_made)
    _ROLES[kind] = role


def one_of(button: QAbstractButton) -> None:
    """Let a button of a group be told as one of several; the group says whether the chosen one can be taken away again."""
    button.setCheckable(True)
    button.setAutoExclusive(True)  # what Qt's own role goes by; in a QButtonGroup it does nothing else


def read_in_order(*widgets: QWidget) -> None:
    """Let widgets of one parent be read in this order, after all else in it: Qt tells them as they lie over one another."""
    for widget in widgets:
        widget.raise_()


def _made(_name: str, thing: QObject) -> QAccessibleWidget | None:
    role = _ROLES.get(type(thing)) if isinstance(thing, QWidget) else None
    return None if role is None or not isinstance(thing, QWidget) else QAccessibleWidget(thing, role)
