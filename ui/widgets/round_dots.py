"""The round at a glance: a small symbol for each goal, the one at hand ringed; a click goes there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from malverktyg.domain.scales import GoalStatus
from ui import look
from ui.widgets.marks import paint_mark

_PITCH = 20
_MARK = 13
_MORE = 16  # pixels at 100 % for "…" at each end


@dataclass(frozen=True, slots=True)
class Dot:
    """One thing in the round: its key, its name and how it stands; None is not judged."""

    key: str
    name: str
    status: GoalStatus | None


class RoundDots(QWidget):
    """Where there is no room for all, those nearest to the one at hand are shown, with "…" where there are more."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: Sequence[str] = ()
        self.dot_of: Callable[[str], Dot] = _nameless
        self._here = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(look.px(_PITCH * 3))

    def show_dots(self, keys: Sequence[str], dot_of: Callable[[str], Dot], current: str) -> None:
        """Show a round by its keys; a dot is asked for when it is seen."""
        if len(keys) != len(self.keys):
            self.updateGeometry()
        self.keys, self.dot_of = keys, dot_of
        self._here = keys.index(current) if current in keys else -1
        self.update()

    def seen(self) -> range:
        """The places that there is room for."""
        if not self._edge():
            return range(len(self.keys))
        room = max(1, (self.width() - 2 * self._edge()) // look.px(_PITCH))
        start = min(max(0, self._here - room // 2), len(self.keys) - room)
        return range(start, start + room)

    def _edge(self) -> int:
        """What "…" takes at each end; nothing where all have room."""
        return look.px(_MORE) if len(self.keys) * look.px(_PITCH) > self.width() else 0

    def dot_at(self, x: float) -> Dot | None:
        """The dot that stands under a point; under "…" the nearest of those that are not seen."""
        seen, column = self.seen(), int((x - self._edge()) // look.px(_PITCH))
        place = seen.start + max(-1, min(column, len(seen)))
        return self.dot_of(self.keys[place]) if 0 <= place < len(self.keys) else None

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(_PITCH) * max(1, len(self.keys)), look.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, pitch = look.px(_MARK), look.px(_PITCH)
        seen, edge = self.seen(), self._edge()
        self._paint_more(painter, QRectF(0, 0, edge, self.height()), more=seen.start > 0)
        after = QRectF(edge + len(seen) * pitch, 0, edge, self.height())
        self._paint_more(painter, after, more=seen.stop < len(self.keys))
        for column, place in enumerate(seen):
            dot = self.dot_of(self.keys[place])
            box = QRectF(edge + column * pitch + (pitch - side) / 2, (self.height() - side) / 2, side, side)
            if place == self._here:
                painter.setPen(QPen(look.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)
            paint_mark(painter, box, dot.status or GoalStatus.NOT_ASSESSED)
        painter.end()

    def _paint_more(self, painter: QPainter, room: QRectF, *, more: bool) -> None:
        if not more:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text2"))
        for aside in (-1, 0, 1):  # in the middle of the symbols' height, where letters would stand at its foot
            painter.drawEllipse(room.center() + QPointF(aside * look.px(4), 0), look.px(1), look.px(1))

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


def _nameless(key: str) -> Dot:
    return Dot(key, "", None)
