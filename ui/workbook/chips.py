"""A head of the drawn sheet with a chip a line: what a column, or a row of a turned sheet, was taken for, and its choices."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui import icons, look
from ui.workbook import texts
from ui.workbook.model import SheetModel

CHIP = 26
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_WITH_CHEVRON, _WITH_WORDS = 52, 24  # widths under which there is no room for them


class ChipHead(QHeaderView):
    """Without a table's lines only letters or numbers.

    ``wanted`` tells the line (from 0) whose role the user wants to say, by a click or by the keyboard; ``left`` that the
    keyboard goes on into the sheet.
    """

    wanted = Signal(int)
    left = Signal()

    SPOKEN = ""
    BACK, ON, INTO = Qt.Key.Key_unknown, Qt.Key.Key_unknown, Qt.Key.Key_unknown  # the line before, the next, the sheet

    def __init__(self, orientation: Qt.Orientation, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._model = model
        self.here = 0
        self.opens = False  # whether a chip has choices to open
        self.setHighlightSections(False)

    def let_open(self) -> None:
        """Chips have choices: they can be clicked, and take the focus."""
        self.opens = True
        self.setSectionsClickable(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.follow()

    def follow(self) -> None:
        """Another sheet or reading is shown: the keyboard stops here only where there are chips."""
        stops = self.opens and self.has_chips
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.NoFocus)
        self.go_to(self.here)

    @property
    def has_chips(self) -> bool:
        """Whether the sheet is a table whose lines lie along this head, and some of which were taken."""
        return bool(self._model.chips) and self._model.chip_side is self.orientation()

    def go_to(self, line: int) -> None:
        """Make a chip the one where the keyboard is."""
        self.here = max(0, min(line, self.count() - 1))
        whole = self._model.chip(self.here, whole=True) if self.has_chips else ""
        self.setAccessibleName(self.SPOKEN.format(line=self._name(self.here), role=whole or texts.NO_ROLE))
        self.viewport().update()

    def room_of(self, line: int) -> QRect:
        """Where a chip is on the screen."""
        room = self._chip_box(self._section(line)).toRect()
        return QRect(self.viewport().mapToGlobal(room.topLeft()), room.size())

    def _section(self, line: int) -> QRect:
        start, long = self.sectionViewportPosition(line), self.sectionSize(line)
        if self.orientation() is Qt.Orientation.Horizontal:
            return QRect(start, 0, long, self.height())
        return QRect(0, start, self.width(), long)

    def _chip_box(self, section: QRect) -> QRectF:
        raise NotImplementedError

    def _name(self, line: int) -> str:
        return str(self._model.headerData(line, self.orientation()) or "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in _OPENS or (alt and key == Qt.Key.Key_Down):
            self.wanted.emit(self.here)
        elif key == self.INTO:
            self.left.emit()
        elif key in (self.BACK, self.ON):
            self.go_to(self.here + (1 if key == self.ON else -1))
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        line = self.logicalIndexAt(place)
        if self.opens and self.has_chips and line >= 0 and self._is_chip(place, line):
            self.go_to(line)
            self.wanted.emit(line)

    def _is_chip(self, place: QPoint, line: int) -> bool:
        edge = look.px(2)  # beside it a column is made wider or narrower
        return self._chip_box(self._section(line)).adjusted(edge, 0, -edge, 0).contains(place)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.go_to(self.here)

    def _paint_chip(self, painter: QPainter, box: QRectF, line: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, taken = self._model.chip(line) or texts.NO_ROLE, bool(self._model.chip(line))
        is_here, ink = self.hasFocus() and line == self.here, look.colour("accent" if taken else "text2")
        painter.setPen(QPen(look.colour("accent" if taken or is_here else "ctrl"), 2 if is_here else 1))
        painter.setBrush(look.colour("surface"))
        edge = 1 if is_here else 0.5
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), 4, 4)
        inside = box.adjusted(look.px(6), 0, -look.px(4), 0)
        side = look.px(14)
        if self.opens and box.width() >= look.px(_WITH_CHEVRON):
            icons.paint(painter, "chevron-down", QRectF(inside.right() - side, box.center().y() - side / 2, side, side), ink)
            inside.adjust(0, 0, -side - look.px(1), 0)
        painter.setFont(look.font(13, 600 if taken else 400))
        painter.setPen(ink)
        if not taken and painter.fontMetrics().horizontalAdvance(words) > inside.width():
            icons.paint(painter, "ban", QRectF(inside.left(), box.center().y() - side / 2, side, side), ink)
        elif inside.width() >= look.px(_WITH_WORDS):
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
