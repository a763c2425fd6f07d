"""Strips over and under parts side by side: in a window too low for them they make a part of their own."""

from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip, and where it stands in a window that is high enough."""

    widget: QWidget
    home: QBoxLayout
    place: int


class Apart(QWidget):
    """The part that holds the strips in a low window; it is nothing to see in another."""

    def __init__(self, *strips: Strip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips = strips
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.hide()

    def holds(self, inside: QWidget) -> bool:
        """Whether something is a part of one of the strips, wherever they stand."""
        return any(strip.widget is inside or strip.widget.isAncestorOf(inside) for strip in self._strips)

    def take(self, *, low: bool) -> None:
        """Hold the strips, or give each back to its place."""
        for number, strip in enumerate(self._strips):
            if low:
                self._column.insertWidget(number, strip.widget)
            else:
                strip.home.insertWidget(strip.place, strip.widget)
        self.setVisible(low)
