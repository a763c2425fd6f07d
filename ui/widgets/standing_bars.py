"""How groups of goals stand: a stacked bar in units now, and a smaller one for the period before. Pattern carries it in grey."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from malverktyg.domain.scales import GoalStatus
from ui import look
from ui.widgets import row_pictures
from ui.widgets.marks import paint_mark
from ui.widgets.name_lines import name_lines
from ui.widgets.roles import spoken_as

_FILLS = {
    GoalStatus.ACHIEVED: "ok_f",
    GoalStatus.PARTLY: "part_f",
    GoalStatus.NOT_ACHIEVED: "no_f",
    GoalStatus.NOT_ASSESSED: "none_f",
}
_INKS = {
    GoalStatus.ACHIEVED: "ok_on",
    GoalStatus.PARTLY: "part_on",
    GoalStatus.NOT_ACHIEVED: "no_on",
    GoalStatus.NOT_ASSESSED: "text",
}
_NOW, _BEFORE, _GAP, _GROUP_GAP = 20, 16, 2, 6
_APART = 6  # pixels between the diagonals, on any screen
_SYMBOL_FROM, _NUMBER_FROM = 24, 12  # narrower parts have the number alone, or nothing


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: the name of its period and how many goals stand at each step, in the scale's order."""

    period: str
    counts: Mapping[GoalStatus, int]
    told: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of goals: its key and name, the bar now and the one before, where there is one."""

    key: str
    name: str
    now: Bar
    before: Bar | None = None

    @property
    def bars(self) -> tuple[tuple[Bar, int], ...]:
        """The bars with their heights at 100 %."""
        return ((self.now, _NOW), (self.before, _BEFORE)) if self.before else ((self.now, _NOW),)

    @property
    def height(self) -> int:
        """The group's height with the gap beneath, at 100 %."""
        return sum(height + _GAP for _, height in self.bars) + _GROUP_GAP


class StandingBars(QWidget):
    """The groups one under another, a goal equally wide in all of them. A click, or Enter, on a group tells its key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; what stood the same before is not drawn anew."""
        if self.groups == (shown := tuple(groups)):
            return
        current = self.groups[self._current].key if self.groups else ""
        self.groups = shown
        self._current = next((place for place, group in enumerate(shown) if group.key == current), 0)
        self.setAccessibleDescription(" ".join(bar.told for group in self.groups for bar, _ in group.bars))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(360), look.px(sum(group.height for group in self.groups)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _columns(self) -> tuple[int, int, float]:
        """Where the periods begin, where the bars begin, and how wide a goal is."""
        names = max((look.metrics().horizontalAdvance(group.name) for group in self.groups), default=0)
        periods = min(names, self.width() // 3) + look.px(16)
        labels = (bar.period for group in self.groups for bar, _ in group.bars)
        bars = periods + max((look.metrics(13, 600).horizontalAdvance(one) for one in labels), default=0) + look.px(12)
        most = max((sum(bar.counts.values()) for group in self.groups for bar, _ in group.bars), default=1)
        return periods, bars, (self.width() - bars) / max(most, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        row_pictures.cells.lay(painter, self.rect(), self.groups, type(self).__name__, self._paint_groups)
        if self.hasFocus() and self.groups:
            self._paint_ring(painter)
        painter.end()

    def _paint_groups(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, columns = 0, self._columns()
        for group in self.groups:
            self._paint_group(painter, group, top, columns)
            top += look.px(group.height)

    def _paint_ring(self, painter: QPainter) -> None:
        """A ring around the group that Enter would tell."""
        top, height = (
            sum(look.px(group.height) for group in self.groups[: self._current]),
            look.px(self.groups[self._current].height),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, height - look.px(_GROUP_GAP) + 2), 4, 4)

    def _paint_group(self, painter: QPainter, group: Group, top: int, columns: tuple[int, int, float]) -> None:
        periods, bars, unit = columns
        for number, line in enumerate(name_lines(group.name, 15, 400, periods - look.px(8), len(group.bars))):
            place = QRectF(0, top + number * look.metrics().height(), periods, look.px(_NOW))
            _write(painter, place, line, "text", size=15, weight=400)
        for number, (bar, height) in enumerate(group.bars):
            weight, ink = (600, "text") if number == 0 else (400, "text2")
            _write(painter, QRectF(periods, top, bars - periods, look.px(height)), bar.period, ink, size=13, weight=weight)
            left = float(bars)
            for step, count in bar.counts.items():
                part = QRectF(left, top, unit * count - _GAP, look.px(height))
                _paint_part(painter, part, step, count)
                left += unit * count
            top += look.px(height + _GAP)

    def _group_at(self, y: float) -> int | None:
        top = 0
        for place, group in enumerate(self.groups):
            top += look.px(group.height)
            if y < top:
                return place
        return None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._group_at(event.position().y())
        if place is not None:
            self.chosen.emit(self.groups[place].key)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._group_at(event.pos().y())
            told = "\n".join(bar.told for bar, _ in self.groups[place].bars) if place is not None else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.groups:
            self._current = min(max(self._current + step, 0), len(self.groups) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.groups:
            self.chosen.emit(self.groups[self._current].key)
        else:
            super().keyPressEvent(event)


def _write(painter: QPainter, rect: QRectF, text: str, ink: str, *, size: int, weight: int) -> None:
    painter.setFont(look.font(size, weight))
    painter.setPen(look.colour(ink))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


def _paint_part(painter: QPainter, part: QRectF, step: GoalStatus, count: int) -> None:
    painter.save()
    fill = look.colour(_FILLS[step])
    inner = part.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(fill)
    if step is GoalStatus.NOT_ASSESSED:
        pen = QPen(look.colour("none"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
    else:
        painter.setPen(QPen(look.colour("part") if step is GoalStatus.PARTLY else fill, 1))
    painter.drawRect(inner)
    if step is GoalStatus.NOT_ACHIEVED:
        _hatch(painter, part)
    _number(painter, part, step, count)
    painter.restore()


def _hatch(painter: QPainter, part: QRectF) -> None:
    """Diagonals at 45 degrees, 6 pixels apart, so that the part is told from *uppnått* without colour."""
    device = painter.device()
    tile = _stripe(look.colour("surface").rgb(), device.devicePixelRatioF() if device is not None else 1.0)
    painter.drawTiledPixmap(part, tile)


@lru_cache(maxsize=16)
def _stripe(colour: int, ratio: float) -> QPixmap:
    """One diagonal from corner to corner, with the tips of its neighbours."""
    made = QPixmap(round(_APART * ratio), round(_APART * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    ink = QColor.fromRgb(colour)
    ink.setAlphaF(0.37)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 2))
    for left in (-_APART, 0, _APART):
        painter.drawLine(QPointF(left - _APART, 2 * _APART), QPointF(left + 2 * _APART, -_APART))
    painter.end()
    return made


def _number(painter: QPainter, part: QRectF, step: GoalStatus, count: int) -> None:
    if part.width() < _NUMBER_FROM:
        return
    ink, metrics = look.colour(_INKS[step]), look.metrics(13, 600)
    words, side = metrics.horizontalAdvance(str(count)), look.px(12)
    with_symbol = part.width() >= max(_SYMBOL_FROM, side + words + 8)
    width = words + (side + look.px(4) if with_symbol else 0)
    left = part.center().x() - width / 2
    if step is GoalStatus.NOT_ACHIEVED:
        painter.fillRect(QRectF(left - 3, part.top() + 1, width + 6, part.height() - 2), look.colour(_FILLS[step]))
    if with_symbol:
        paint_mark(painter, QRectF(round(left), round(part.center().y() - side / 2), side, side), step, mono=ink)
        left += side + look.px(4)
    painter.setFont(look.font(13, 600))
    painter.setPen(ink)
    painter.drawText(QRectF(left, part.top(), words + 2, part.height()), int(Qt.AlignmentFlag.AlignVCenter), str(count))


spoken_as(StandingBars, QAccessible.Role.Chart)
