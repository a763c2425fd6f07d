"""An indicator over time: one line with hollow points, the last filled with its value, and the target as a dashed line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import look
from ui.widgets import texts


@dataclass(frozen=True, slots=True)
class Point:
    """A value as it was written, with the words for its period beneath."""

    period: str
    value: str


def number(text: str) -> float | None:
    """The first number in a written value ("82,4 %", "minst 85"), or None."""
    plain = text.replace("\u00a0", "").replace("\u2212", "-").replace(" ", "")
    found = re.search(r"-?\d+(?:[.,]\d+)?", plain)
    return float(found[0].replace(",", ".")) if found else None


_LINE = 16  # pixels from one line of small words to the next


class MeasureChart(QWidget):
    """Draws only what is a number; says all of it as text to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[tuple[Point, float]] = []
        self._target: tuple[str, float] | None = None
        self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, name: str, points: Sequence[Point], target: str, unit: str) -> None:
        """Show an indicator's values, earliest first."""
        self._points = [(one, found) for one in points if (found := number(one.value)) is not None]
        aim = number(target)
        self._target = (target, aim) if aim is not None else None
        self._unit = unit
        told = ", ".join(f"{one.period} {_in_unit(one.value, unit)}" for one in points)
        aimed = texts.TARGET.format(target=target) if target else ""
        self.setAccessibleName(". ".join(part for part in (name, told, aimed) if part))
        self.setVisible(len(self._points) > 1)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(240), look.px(120))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._points) > 1:
            self._paint(painter)
        painter.end()

    def _room(self) -> QRectF:
        return QRectF(look.px(16), look.px(16), self.width() - look.px(80), self.height() - look.px(60))

    def _down(self, value: float) -> float:
        """How far down a value stands."""
        scale = [one for _, one in self._points] + ([self._target[1]] if self._target else [])
        low, high = min(scale), max(scale)
        room = self._room()
        return room.bottom() - (value - low) / ((high - low) or 1.0) * room.height()

    def _beside(self, dot: float) -> float:
        """The foot of the last value's words: off the target's name, over it where the value stands over the target."""
        if self._target is None:
            return dot + look.px(14)
        name = self._down(self._target[1]) + look.px(4)
        return min(dot, name - look.px(_LINE)) if dot < name - look.px(4) else max(dot + look.px(14), name + look.px(_LINE))

    def _paint(self, painter: QPainter) -> None:
        room = self._room()
        step = room.width() / (len(self._points) - 1)
        dots = [QPointF(room.left() + place * step, self._down(value)) for place, (_, value) in enumerate(self._points)]
        self._paint_target(painter, room)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawPolyline(dots)
        for place, dot in enumerate(dots):
            self._paint_dot(painter, dot, place, last=place == len(dots) - 1)

    def _paint_target(self, painter: QPainter, room: QRectF) -> None:
        if self._target is None:
            return
        height = self._down(self._target[1])
        painter.setPen(QPen(look.colour("text2"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, height), QPointF(room.right() + look.px(8), height))
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text2"))
        goal = f"{self._target[1]:g}".replace(".", ",")
        painter.drawText(QPointF(room.right() + look.px(12), height + look.px(4)), texts.TARGET_SHORT.format(target=goal))

    def _paint_dot(self, painter: QPainter, dot: QPointF, place: int, *, last: bool) -> None:
        point = self._points[place][0]
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(look.colour("accent" if last else "bg"))
        painter.drawEllipse(dot, look.px(4), look.px(4))
        painter.setFont(look.font(13, 600 if last else 400))
        painter.setPen(look.colour("text" if last else "text2"))
        if last:
            painter.drawText(QPointF(dot.x() + look.px(10), self._beside(dot.y())), _in_unit(point.value, self._unit))
        else:
            self._centred(painter, dot + QPointF(0, look.px(20)), point.value)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text2"))
        self._centred(painter, QPointF(dot.x(), self.height() - look.px(6)), point.period)

    def _centred(self, painter: QPainter, foot: QPointF, words: str) -> None:
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(max(0.0, min(foot.x() - wide / 2, self.width() - wide)), foot.y()), words)


def _in_unit(value: str, unit: str) -> str:
    """A value with its unit, where it is a number that does not name it already."""
    return f"{value}\u00a0{unit}" if unit and unit not in value and number(value) is not None else value
