"""How a span is painted: the look tells how the activity stands without colour, as on paper.

Done is solid, ongoing light with an edge, delayed hatched, not begun hollow, cancelled dashed. What is past its last day is drawn
out to today; a last day alone is a diamond.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline import Span
from ui import look

_BAR, _POINT, _LEAST = 12, 5, 4


@dataclass(frozen=True, slots=True)
class _Look:
    """The tokens of a bar."""

    fill: str
    edge: str
    dashed: bool = False
    hatched: bool = False


_LOOKS: Mapping[ActivityStatus | None, _Look] = {
    ActivityStatus.DONE: _Look("ok_f", "ok_f"),
    ActivityStatus.ONGOING: _Look("accent_soft", "accent"),
    ActivityStatus.NOT_STARTED: _Look("surface", "ctrl"),
    ActivityStatus.DELAYED: _Look("no_f", "no_f", hatched=True),
    ActivityStatus.CANCELLED: _Look("surface", "none", dashed=True),
    None: _Look("surface", "ctrl"),
}


def paint_span(painter: QPainter, span: Span, area: QRectF, today: float | None = None) -> None:
    """Paint a span in its row; ``area`` reaches from the line's first day to its last, and ``today`` is where its line stands.

    What is drawn out to today ends at that line, which is where the day begins.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = area.center().y()
    if span.late_to is not None:
        painter.setPen(QPen(look.colour("no"), 2))
        reach = span.late_to if today is None else min(span.late_to, today)
        end, now = (area.left() + part * area.width() for part in (span.right, reach))
        painter.drawLine(QPointF(end, middle), QPointF(now, middle))
    seen = _LOOKS[span.activity.status]
    painter.setPen(QPen(look.colour(seen.edge), 1.5, Qt.PenStyle.DashLine if seen.dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(look.colour(seen.fill))
    if span.is_point:
        _diamond(painter, QPointF(min(area.left() + span.right * area.width(), area.right() - look.px(_POINT)), middle))
        return
    high = look.px(_BAR)
    wide = max((span.right - span.left) * area.width(), _LEAST)
    bar = QRectF(area.left() + span.left * area.width(), middle - high / 2, wide, high)
    painter.drawRoundedRect(bar, 3, 3)
    if seen.hatched:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(look.colour("surface"), Qt.BrushStyle.BDiagPattern))  # by its pattern also in grey
        painter.drawRoundedRect(bar, 3, 3)


def _diamond(painter: QPainter, middle: QPointF) -> None:
    reach = look.px(_POINT)
    corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
    painter.drawPolygon(QPolygonF([middle + QPointF(across, down) for across, down in corners]))
