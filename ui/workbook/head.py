"""Over a sheet's columns: what each was taken for, as a chip that opens its choices, and its letter; beside its rows numbers."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui import icons, look
from ui.workbook import texts
from ui.workbook.model import SheetModel

_CHIP, _LETTER = 26, 20
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class ChipHead(QHeaderView):
    """Chips and letters; without a table's columns only the letters.

    ``wanted`` tells the column (from 0) whose role the user wants to say, by a click or by the keyboard; ``left`` that the
    keyboard goes on into the sheet.
    """

    wanted = Signal(int)
    left = Signal()

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.here = 0
        self.opens = False  # whether a chip has choices to open
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(look.px(32))
        self.setHighlightSections(False)

    def let_open(self) -> None:
        """Chips have choices: they can be clicked, and take the focus."""
        self.opens = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def has_chips(self) -> bool:
        """Whether the sheet is a table of which columns were taken."""
        return bool(self._model.chips)

    def go_to(self, column: int) -> None:
        """Make a chip the one where the keyboard is."""
        self.here = max(0, min(column, self.count() - 1))
        self.setAccessibleName(texts.CHIP_SPOKEN.format(column=self._letter(self.here), role=self._whole(self.here)))
        self.viewport().update()

    def room_of(self, column: int) -> QRect:
        """Where a chip is on the screen."""
        room = QRect(self.sectionViewportPosition(column), look.px(4), self.sectionSize(column), look.px(_CHIP))
        return QRect(self.viewport().mapToGlobal(room.topLeft()), room.size())

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, look.px(_CHIP + _LETTER + 8) if self.has_chips else look.px(_LETTER + 4))

    def _letter(self, column: int) -> str:
        return str(self._model.headerData(column, Qt.Orientation.Horizontal) or "")

    def _whole(self, column: int) -> str:
        return self._model.chip(column, whole=True) or texts.NO_ROLE

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in _OPENS or (alt and key == Qt.Key.Key_Down):
            self.wanted.emit(self.here)
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        elif step := {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0):
            self.go_to(self.here + step)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        column = self.logicalIndexAt(place)
        if self.opens and self.has_chips and column >= 0 and self._is_chip(place, column):
            self.go_to(column)
            self.wanted.emit(column)

    def _is_chip(self, place: QPoint, column: int) -> bool:
        edge = look.px(4)  # there the column is made wider or narrower
        left = self.sectionViewportPosition(column)
        inside = left + edge < place.x() < left + self.sectionSize(column) - edge
        return inside and place.y() <= look.px(_CHIP + 6)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.go_to(self.here)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, look.colour("bg"))
        if self.has_chips and self._model.can_have_chip(logicalIndex):
            self._paint_chip(painter, QRectF(rect), logicalIndex)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text2"))
        low = QRectF(rect.left(), rect.bottom() - look.px(_LETTER) + 1, rect.width(), look.px(_LETTER))
        painter.drawText(low, int(Qt.AlignmentFlag.AlignCenter), self._letter(logicalIndex))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_chip(self, painter: QPainter, room: QRectF, column: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, taken = self._model.chip(column) or texts.NO_ROLE, bool(self._model.chip(column))
        box = QRectF(room.left() + look.px(2), room.top() + look.px(4), room.width() - look.px(4), look.px(_CHIP))
        is_here = self.hasFocus() and column == self.here
        painter.setPen(QPen(look.colour("accent" if taken or is_here else "ctrl"), 2 if is_here else 1))
        painter.setBrush(look.colour("surface"))
        edge = 1 if is_here else 0.5
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), 4, 4)
        inside = box.adjusted(look.px(6), 0, -look.px(4), 0)
        if self.opens and box.width() >= look.px(52):
            side = look.px(14)
            place = QRectF(inside.right() - side, box.center().y() - side / 2, side, side)
            icons.paint(painter, "chevron-down", place, look.colour("accent" if taken else "text2"))
            inside.adjust(0, 0, -side - look.px(1), 0)
        painter.setFont(look.font(13, 600 if taken else 400))
        painter.setPen(look.colour("accent" if taken else "text2"))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)


class RowNumbers(QHeaderView):
    """The rows' numbers; a row that is drawn low because it is blank has none."""

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(look.px(6))
        self.setHighlightSections(False)

    @override
    def sizeHint(self) -> QSize:
        widest = look.metrics(13).horizontalAdvance(str(max(self.count(), 100)))
        return QSize(widest + look.px(12), 0)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.fillRect(rect, look.colour("bg"))
        if rect.height() >= look.px(12):
            painter.setFont(look.font(13))
            painter.setPen(look.colour("text2"))
            words = str(self._model.headerData(logicalIndex, Qt.Orientation.Vertical) or "")
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
