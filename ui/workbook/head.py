"""Over the drawn sheet its columns' letters, beside it its rows' numbers; with a chip a column, or in a turned sheet a row."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui import look
from ui.workbook import texts
from ui.workbook.chips import CHIP, ChipHead
from ui.workbook.model import SheetModel

_LETTER = 20
_WIDEST = 176  # a row's chip


class ColumnHead(ChipHead):
    """Letters, and over them the chips."""

    SPOKEN = texts.COLUMN_SPOKEN
    BACK, ON, INTO = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(look.px(32))

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, look.px(CHIP + _LETTER + 8) if self.has_chips else look.px(_LETTER + 4))

    @override
    def _chip_box(self, section: QRect) -> QRectF:
        side = look.px(2)
        return QRectF(section.left() + side, look.px(4), section.width() - 2 * side, look.px(CHIP))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.fillRect(rect, look.colour("bg"))
        if self.has_chips and self._model.can_have_chip(logicalIndex):
            self._paint_chip(painter, self._chip_box(rect), logicalIndex)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text2"))
        low = QRectF(rect.left(), rect.bottom() - look.px(_LETTER) + 1, rect.width(), look.px(_LETTER))
        painter.drawText(low, int(Qt.AlignmentFlag.AlignCenter), self._name(logicalIndex))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class RowHead(ChipHead):
    """Numbers, and before them the chips; a row that is drawn low because it is blank has neither."""

    SPOKEN = texts.ROW_SPOKEN
    BACK, ON, INTO = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, model, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(look.px(6))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._number_width + (self._chip_width + look.px(4) if self.has_chips else 0), 0)

    @property
    def _number_width(self) -> int:
        return look.metrics(13).horizontalAdvance(str(max(self.count(), 100))) + look.px(12)

    @property
    def _chip_width(self) -> int:
        widest = max((look.metrics(13, 600).horizontalAdvance(short) for short, _ in self._model.chips.values()), default=0)
        return min(widest + look.px(28), look.px(_WIDEST))

    @override
    def _chip_box(self, section: QRect) -> QRectF:
        high = look.px(CHIP)
        return QRectF(look.px(4), section.center().y() - high / 2, self._chip_width, high)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.fillRect(rect, look.colour("bg"))
        if rect.height() < look.px(12):
            return
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text2"))
        number = QRect(rect.right() - self._number_width, rect.top(), self._number_width, rect.height())
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), self._name(logicalIndex))
        if self.has_chips and self._model.can_have_chip(logicalIndex):
            self._paint_chip(painter, self._chip_box(rect), logicalIndex)
