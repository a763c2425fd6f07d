"""Edges and gaps that follow the size of text, in what the window keeps while all else is built anew."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import look

_TOLD = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Show)


class KeptEdges(QObject):
    """Keeps the margins (left, top, right, bottom) and the gap of a widget's layout, in pixels at 100 %."""

    def __init__(self, of: QWidget, edges: tuple[int, int, int, int], gap: int) -> None:
        super().__init__(of)
        self._of, self._edges, self._gap = of, edges, gap
        of.installEventFilter(self)
        self._set()

    def _set(self) -> None:
        layout = self._of.layout()
        if layout is not None:
            layout.setContentsMargins(*map(look.px, self._edges))
            layout.setSpacing(look.px(self._gap))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOLD:
            self._set()
        return False
