"""A text that scrolls in the room it is given shows whole lines only, wherever its lower edge comes."""

from math import ceil

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

_SLACK = 3  # pixels beside the lines: the document's margins, and one that Qt keeps for itself


class WholeLines(QObject):
    """Leaves below the text what is less than a line of the room."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text, self._below = text, 0
        text.viewport().installEventFilter(self)

    def _fit(self) -> None:
        line = ceil(QFontMetricsF(self._text.font()).lineSpacing())
        room = self._text.viewport().height() + self._below - _SLACK
        below = room % line if room > line else 0
        if below != self._below:
            self._below = below
            self._text.setViewportMargins(0, 0, 0, below)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)
