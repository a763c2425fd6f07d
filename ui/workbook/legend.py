"""The legend over the sheet: what its edges and symbols mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from malverktyg.exchange.planning.items import Kind
from ui import icons, look
from ui.widgets.flow import FlowLayout
from ui.widgets.roles import spoken_as
from ui.workbook import texts
from ui.workbook.painting import EDGE, INKS, SIGNS

_GAP = 16


class Legend(QWidget):
    """A part for each kind; they go on in the next line where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=look.px(_GAP))
        self.parts = [*(Part(kind, words) for kind, words in texts.NEW.items()), Part(None, texts.LEFT_OUT)]
        for part in self.parts:
            flow.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(", ".join(part.words for part in self.parts))

    @override
    def sizeHint(self) -> QSize:
        wide = sum(part.sizeHint().width() + look.px(_GAP) for part in self.parts)
        return QSize(wide, self.parts[0].sizeHint().height())


class Part(QWidget):
    """Edge, symbol and word of one kind, in the colours of the window; without a kind it is what was left out."""

    def __init__(self, kind: Kind | None, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.words = kind, words
        self._symbol = SIGNS.get(kind, "") if kind else "ban"

    @property
    def _lead(self) -> int:
        """The room before the word."""
        return look.px((EDGE + 5 if self.kind else 0) + (20 if self._symbol else 1))

    @override
    def sizeHint(self) -> QSize:
        metrics = look.metrics(14)
        return QSize(self._lead + metrics.horizontalAdvance(self.words) + 1, metrics.height() + look.px(2))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, side = self.height() / 2, look.px(15)
        if self.kind is not None:
            _paint_edge(painter, QRectF(0, middle - look.px(7), look.px(EDGE), look.px(14)), self.kind)
        if self._symbol:
            ink = look.colour(INKS[self.kind] if self.kind else "text2")
            icons.paint(painter, self._symbol, QRectF(self._lead - look.px(19), middle - side / 2, side, side), ink)
        painter.setFont(look.font(14))
        painter.setPen(look.colour("text2"))
        place = QRectF(self._lead, 0, self.width(), self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), self.words)
        painter.end()


def _paint_edge(painter: QPainter, edge: QRectF, kind: Kind) -> None:
    if kind is not Kind.UNCHANGED:
        painter.fillRect(edge, look.colour(INKS[kind]))
        return
    for part in range(3):
        dot = QRectF(edge.left(), edge.top() + part * edge.width() * 2, edge.width(), edge.width())
        painter.fillRect(dot, look.colour(INKS[kind]))


spoken_as(Legend, QAccessible.Role.StaticText)
spoken_as(Part, QAccessible.Role.Whitespace)  # what they say, the legend says
