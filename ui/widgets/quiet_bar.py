"""A scroll bar that is not seen where there is nothing to scroll, though its room is kept."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar
from typing_extensions import override


class QuietBar(QScrollBar):
    """Paints nothing while its whole range is in sight."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
