"""Over a sheet's columns: what each was taken for as a chip, and its letter beneath."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui import look
from ui.workbook.model import SheetModel

_CHIP, _LETTER = 26, 20


class ChipHead(QHeaderView):
    """Chips and letters; without a table's columns only the letters."""

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(look.px(32))
        self.setHighlightSections(False)

    @property
    def _has_chips(self) -> bool:
        return bool(self._model.seen and self._model.seen.chips)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, look.px(_CHIP + _LETTER + 8) if self._has_chips else look.px(_LETTER + 4))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, look.colour("bg"))
        words = self._model.chip(logicalIndex)
        if words:
            self._paint_chip(painter, QRectF(rect), words)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text2"))
        low = QRectF(rect.left(), rect.bottom() - look.px(_LETTER) + 1, rect.width(), look.px(_LETTER))
        letter = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.drawText(low, int(Qt.AlignmentFlag.AlignCenter), letter)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_chip(self, painter: QPainter, room: QRectF, words: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(room.left() + look.px(2), room.top() + look.px(4), room.width() - look.px(4), look.px(_CHIP))
        painter.setPen(QPen(look.colour("accent"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.colour("accent"))
        inside = box.adjusted(look.px(6), 0, -look.px(4), 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)
