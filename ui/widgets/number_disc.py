"""A number in a ring, in the colour of what it is about: the same beside a field, in the paper's margin and in a list.

One of more than two digits has a longer ring.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import look
from ui.tokens import Tokens
from ui.widgets.remark import INKS, Kind
from ui.widgets.roles import spoken_as

SIDE = 18
_LONG = 100  # a number that has no room in a round ring


def number_width(number: int) -> int:
    """How wide a number is with its ring, in pixels."""
    return look.px(SIDE) if number < _LONG else look.metrics(12, 600).horizontalAdvance(str(number)) + look.px(10)


def paint_number(painter: QPainter, middle: QPointF, number: int, kind: Kind, tokens: Tokens) -> None:
    """Draw a number in its ring around a point; ``tokens`` are those of the ground it stands on."""
    side, wide = look.px(SIDE), number_width(number)
    ring = QRectF(middle.x() - wide / 2, middle.y() - side / 2, wide, side).adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(getattr(tokens, INKS[kind])), 1.25))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
    painter.setFont(look.font(12, 600))
    painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), str(number))
    painter.restore()


class NumberDisc(QWidget):
    """A number in its ring as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.kind = 0, Kind.HINT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_number(self, number: int, kind: Kind) -> None:
        """Show another number."""
        self.number, self.kind = number, kind
        self.setAccessibleName(str(number))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(number_width(self.number), look.px(SIDE + 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_number(painter, QRectF(self.rect()).center(), self.number, self.kind, look.now())
        painter.end()


spoken_as(NumberDisc, QAccessible.Role.StaticText)
