"""The legend over the sheet: what its edges and symbols mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from malverktyg.exchange.planning.items import Kind
from ui import icons, look
from ui.pages.importing.sheet import texts
from ui.pages.importing.sheet.painting import EDGE, INKS, SIGNS

_GAP = 16


class Legend(QWidget):
    """Edge, symbol and word for each kind, in the colours of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[Kind | None, str]] = [*texts.NEW.items(), (None, texts.LEFT_OUT)]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(words for _, words in self._parts))

    @override
    def sizeHint(self) -> QSize:
        metrics = look.metrics(14)
        wide = sum(_lead(kind) + metrics.horizontalAdvance(words) + look.px(_GAP) for kind, words in self._parts)
        return QSize(wide, metrics.height() + look.px(4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(look.font(14))
        left, middle, side = float(look.px(_GAP)), self.height() / 2, look.px(15)
        for kind, words in self._parts:
            begin = left
            if kind is not None:
                _paint_edge(painter, QRectF(left, middle - look.px(7), look.px(EDGE), look.px(14)), kind)
                begin += look.px(EDGE + 5)
            if symbol := SIGNS.get(kind, "") if kind else "ban":
                ink = look.colour(INKS[kind] if kind else "text2")
                icons.paint(painter, symbol, QRectF(begin, middle - side / 2, side, side), ink)
            painter.setPen(look.colour("text2"))
            place = QRectF(left + _lead(kind), 0, self.width(), self.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
            left += _lead(kind) + painter.fontMetrics().horizontalAdvance(words) + look.px(_GAP)
        painter.end()


def _lead(kind: Kind | None) -> int:
    """The room before the word."""
    if kind is None:
        return look.px(20)
    return look.px(EDGE + 25) if kind in SIGNS else look.px(EDGE + 6)


def _paint_edge(painter: QPainter, edge: QRectF, kind: Kind) -> None:
    if kind is not Kind.UNCHANGED:
        painter.fillRect(edge, look.colour(INKS[kind]))
        return
    for part in range(3):
        dot = QRectF(edge.left(), edge.top() + part * edge.width() * 2, edge.width(), edge.width())
        painter.fillRect(dot, look.colour(INKS[kind]))
