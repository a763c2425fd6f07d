"""Buttons: one primary a page, plain ones, links, and symbols alone with a name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui import icons, look


def paint_inner_ring(widget: QWidget, radius: float) -> None:
    """The gap inside the focus ring of something filled or chosen: without it the ring drowns in the fill."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("surface"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(3, 3, -3, -3), radius, radius)
    painter.end()


class Button(QPushButton):
    """A button of one role: "" plain, ``primary``, ``danger``, ``link``, ``icon`` or ``bare``."""

    def __init__(self, text: str = "", *, role: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(f" {text}" if icon and text else text, parent)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        if icon:
            token = {"primary": "on_accent", "danger": "no", "link": "accent"}.get(role, "text2")
            icons.wear(self, icon, token, 16)
        if text:
            self.setAccessibleName(text.replace("&", ""))
        if role == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        """Room for its words, also in the heavier hand in which a chosen one writes them."""
        size = super().sizeHint()
        if self.isCheckable() and self.property("role") in ("chip", "segment"):
            plain, heavy = (look.metrics(15, weight).horizontalAdvance(self.text()) for weight in (400, 600))
            size.setWidth(size.width() + heavy - plain)
        return size

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has focus, as Space does: Qt leaves it to the default button of a dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and (self.property("role") == "primary" or self.isChecked()):
            paint_inner_ring(self, 3)


def primary(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """The one filled button of a page."""
    return Button(text, role="primary", icon=icon, parent=parent)


def link(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Something to do, written as a link."""
    return Button(text, role="link", icon=icon, parent=parent)


def icon_button(icon: str, name: str, *, bare: bool = False, parent: QWidget | None = None) -> Button:
    """A symbol alone: its name is the tooltip and what a screen reader says."""
    made = Button("", role="bare" if bare else "icon", icon=icon, parent=parent)
    made.setToolTip(name)
    made.setAccessibleName(name)
    return made
