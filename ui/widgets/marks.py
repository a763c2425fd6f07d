"""The symbols of the four scales: filled for goals, boxes for activities, arrows for trends and flags for forecasts."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from ui import icons, look
from ui.tokens import Tokens
from ui.widgets.roles import spoken_as

# By type and value: steps of two scales with the same English word are equal as texts.
_INKS: dict[type[StrEnum], dict[str, str]] = {
    GoalStatus: {"achieved": "ok", "partly": "part", "not_achieved": "no", "not_assessed": "none"},
    ActivityStatus: {"ongoing": "accent", "done": "ok", "delayed": "no"},
}
_DRAWINGS: dict[type[StrEnum], dict[str, str]] = {
    ActivityStatus: {
        "not_started": "square",
        "ongoing": "square-play",
        "done": "square-check",
        "delayed": "clock-alert",
        "cancelled": "square-slash",
    },
    Trend: {"better": "trending-up", "unchanged": "move-right", "worse": "trending-down", "missing": "minus"},
    Forecast: {
        "achieved": "flag",
        "partly": "flag-triangle-right",
        "not_achieved": "flag-off",
        "uncertain": "circle-question-mark",
    },
}
_UPRIGHT = (QTransform.TransformationType.TxNone, QTransform.TransformationType.TxTranslate)
_FILLS = {GoalStatus.ACHIEVED: "ok_f", GoalStatus.PARTLY: "part", GoalStatus.NOT_ACHIEVED: "no_f"}
_SIGNS = {GoalStatus.ACHIEVED: "ok_on", GoalStatus.NOT_ACHIEVED: "no_on"}


def ink_of(step: StrEnum) -> str:
    """The token of a step's symbol."""
    return _INKS.get(type(step), {}).get(step.value, "text2")


def word_ink_of(step: StrEnum) -> str:
    """The token of a step's word: måluppfyllelse in its colour, of the rest only *försenad* is coloured."""
    if isinstance(step, GoalStatus):
        return ink_of(step)
    return "no" if step is ActivityStatus.DELAYED else "text"


def paint_mark(painter: QPainter, rect: QRectF, step: StrEnum, *, mono: QColor | None = None) -> None:
    """Draw a step's symbol into a square; ``mono`` draws it as a bare sign in one colour, for the parts of a bar."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    whole = rect.toRect()
    if ratio.is_integer() and QRectF(whole) == rect and painter.transform().type() in _UPRIGHT:
        bare = mono.rgba() if mono is not None else None
        picture = _drawn(type(step), step.value, whole.width(), ratio, bare, look.now())
        painter.drawPixmap(whole.topLeft(), picture)
    else:
        _paint(painter, rect, step, mono)


@lru_cache(maxsize=256)
def _drawn(kind: type[StrEnum], value: str, side: int, ratio: float, mono: int | None, _tokens: Tokens) -> QPixmap:
    """A step's symbol as a picture; by type and value, and by the colours: a sheet keeps the light ones in a dark window."""
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _paint(painter, QRectF(0, 0, side, side), kind(value), None if mono is None else QColor.fromRgba(mono))
    painter.end()
    return made


def _paint(painter: QPainter, rect: QRectF, step: StrEnum, mono: QColor | None) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not isinstance(step, GoalStatus):
        icons.paint(painter, _DRAWINGS[type(step)][step.value], rect, mono or look.colour(ink_of(step)))
    elif mono is not None:
        _paint_bare(painter, rect, step, mono)
    else:
        _paint_goal(painter, rect.adjusted(1, 1, -1, -1), step)
    painter.restore()


def _paint_goal(painter: QPainter, rect: QRectF, step: GoalStatus) -> None:
    ink = look.colour(ink_of(step))
    if step is GoalStatus.NOT_ASSESSED:
        _dashed_circle(painter, rect, ink)
    elif step is GoalStatus.PARTLY:
        _half_circle(painter, rect, ink)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(_FILLS[step]))
        if step is GoalStatus.ACHIEVED:
            painter.drawEllipse(rect)
        else:
            painter.drawRoundedRect(rect, rect.width() / 8, rect.width() / 8)
        _sign(painter, rect, step, look.colour(_SIGNS[step]))


def _paint_bare(painter: QPainter, rect: QRectF, step: GoalStatus, ink: QColor) -> None:
    if step is GoalStatus.NOT_ASSESSED:
        _dashed_circle(painter, rect.adjusted(1, 1, -1, -1), ink)
    elif step is GoalStatus.PARTLY:
        _half_circle(painter, rect.adjusted(1, 1, -1, -1), ink)
    else:
        grow = rect.width() * 0.15
        _sign(painter, rect.adjusted(-grow, -grow, grow, grow), step, ink)


def _dashed_circle(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    width = max(1.4, rect.width() / 11)
    pen = QPen(ink, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    ring = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    part = 3.1416 * ring.width() / width / 16
    pen.setDashPattern([part, part])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)


def _half_circle(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    width = max(1.4, rect.width() / 11)
    ring = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(ink, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setBrush(ink)
    painter.drawPie(ring, 90 * 16, 180 * 16)


def _sign(painter: QPainter, rect: QRectF, step: GoalStatus, ink: QColor) -> None:
    pen = QPen(ink, max(1.6, rect.width() / 8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if step is GoalStatus.ACHIEVED:
        painter.drawPolyline([_at(rect, 0.28, 0.52), _at(rect, 0.44, 0.67), _at(rect, 0.73, 0.35)])
    else:
        painter.drawLine(_at(rect, 0.32, 0.32), _at(rect, 0.68, 0.68))
        painter.drawLine(_at(rect, 0.68, 0.32), _at(rect, 0.32, 0.68))


def _at(rect: QRectF, across: float, down: float) -> QPointF:
    return QPointF(rect.x() + rect.width() * across, rect.y() + rect.height() * down)


def mark_pixmap(step: StrEnum, size: int = 16, ratio: float = 0) -> QPixmap:
    """A step's symbol as a picture, ``size`` pixels at 100 %."""
    ratio = ratio or QGuiApplication.primaryScreen().devicePixelRatio()
    return _drawn(type(step), step.value, look.px(size), ratio, None, look.now())


def mark_icon(step: StrEnum, size: int = 16) -> QIcon:
    """A step's symbol for a list or a choice, untinted in a selected row."""
    made = QIcon(mark_pixmap(step, size))
    made.addPixmap(mark_pixmap(step, size), QIcon.Mode.Selected)
    return made


class Mark(QWidget):
    """A step's symbol alone; the word must stand beside it, and it alone is spoken."""

    def __init__(self, step: StrEnum, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step, self._size = step, size
        self.setFixedSize(look.px(size), look.px(size))

    def set_step(self, step: StrEnum) -> None:
        """Show another step."""
        self._step = step
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(self._size), look.px(self._size))

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._step)
        painter.end()


class MarkedWord(QWidget):
    """Symbol and word of a step, as everywhere outside lists."""

    def __init__(self, step: StrEnum, *, strong: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(step, parent=self)
        self.word = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        row.addWidget(self.mark)
        row.addWidget(self.word)
        row.addStretch(1)
        self.word.setProperty("type", "label" if strong else "help")
        self.set_step(step)

    def set_step(self, step: StrEnum) -> None:
        """Show another step."""
        self.mark.set_step(step)
        self.word.setText(getattr(step, "label", ""))
        self.word.setProperty("tone", word_ink_of(step))
        self.word.style().unpolish(self.word)
        self.word.style().polish(self.word)


spoken_as(Mark, QAccessible.Role.Whitespace)
look.on_change(_drawn.cache_clear)
