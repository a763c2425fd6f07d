"""A button of several parts, as a figure with its words: pressed anywhere in it, and spoken as one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.widgets.buttons import Button

PAD = 4  # pixels at 100 % between its parts and its edge


class RowButton(Button):
    """Its layout holds its parts; each is given with ``part``, so that the button hears the mouse over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="row", parent=parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @staticmethod
    def part(widget: QWidget) -> QWidget:
        """The same widget, deaf to the mouse."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return widget

    @override
    def sizeHint(self) -> QSize:
        """What its parts need: a button thinks of its own words only."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()
