"""The round at a glance: a small symbol for each goal, the one at hand ringed; a click goes there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from malverktyg.domain.scales import GoalStatus
from ui import look
from ui.widgets.marks import paint_mark

_PITCH = 20
_MARK = 13


@dataclass(frozen=True, slots=True)
class Dot:
    """One thing in the round: its key, its name and how it stands; None is not judged."""

    key: str
    name: str
    status: GoalStatus | None


class RoundDots(QWidget):
    """Where there is no room for all, those nearest to the one at hand are shown."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots: tuple[Dot, ...] = ()
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(look.px(_PITCH * 3))

    def show_dots(self, dots: Sequence[Dot], current: str) -> None:
        """Show a round."""
        self.dots, self._current = tuple(dots), current
        self.update()

    def seen(self) -> range:
        """The places that there is room for."""
        room = max(1, self.width() // look.px(_PITCH))
        if len(self.dots) <= room:
            return range(len(self.dots))
        here = next((place for place, dot in enumerate(self.dots) if dot.key == self._current), 0)
        start = min(max(0, here - room // 2), len(self.dots) - room)
        return range(start, start + room)

    def dot_at(self, x: float) -> Dot | None:
        """The dot that stands under a point."""
        seen, place = self.seen(), int(x // look.px(_PITCH))
        return self.dots[seen[place]] if 0 <= place < len(seen) else None

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(_PITCH) * max(1, len(self.dots)), look.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, pitch = look.px(_MARK), look.px(_PITCH)
        for column, place in enumerate(self.seen()):
            dot = self.dots[place]
            box = QRectF(column * pitch + (pitch - side) / 2, (self.height() - side) / 2, side, side)
            if dot.key == self._current:
                painter.setPen(QPen(look.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)
            paint_mark(painter, box, dot.status or GoalStatus.NOT_ASSESSED)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        dot = self.dot_at(event.position().x())
        if dot is not None:
            self.chosen.emit(dot.key)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            dot = self.dot_at(event.pos().x())
            QToolTip.showText(event.globalPos(), dot.name if dot else "", self)
            return True
        return super().event(event)
