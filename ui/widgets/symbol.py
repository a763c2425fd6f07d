"""A drawing beside words that say the same."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from ui import icons
from ui.widgets.roles import spoken_as


class Symbol(QLabel):
    """Seen, and not spoken: to a screen reader it is blank space, where a picture without a name would be read out as one."""

    def __init__(self, name: str = "", ink: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if name:
            icons.wear(self, name, ink, size)


spoken_as(Symbol, QAccessible.Role.Whitespace)
