"""Parts of the column beside the sheet: a head that folds, a row that leads to its cell, and a conflict with its choice."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.exchange.planning.items import Choice, PlanItem
from ui import icons, look
from ui.pages.importing import texts
from ui.widgets.labels import label
from ui.widgets.segments import Segments
from ui.workbook.painting import paint_round_number

INDENT = 24
_RING = 6  # beside what leads to a cell, where the focus is seen


class CountHead(QAbstractButton):
    """Symbol, count and word of one kind, and a chevron that tells whether its rows are shown."""

    def __init__(self, symbol: str, ink: str, count: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._ink, self._count = symbol, ink, f"{count}\u00a0"
        self.setText(words)
        self.setAccessibleName(f"{count} {words}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(120), look.metrics().height() + look.px(10))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = look.px(16), self.height() / 2
        icons.paint(painter, self._symbol, QRectF(0, middle - side / 2, side, side), look.colour(self._ink))
        painter.setPen(look.colour("text"))
        left = look.px(INDENT)
        for words, weight in ((self._count, 600), (self.text(), 400)):
            painter.setFont(look.font(15, weight))
            painter.drawText(
                QRectF(left, 0, self.width() - left - side, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words
            )
            left += painter.fontMetrics().horizontalAdvance(words) + look.px(2)
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        icons.paint(painter, chevron, QRectF(self.width() - side, middle - side / 2, side, side), look.colour("text2"))
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class Pick(QAbstractButton):
    """A few lines that lead to a cell by click or Enter; ``number`` is a remark's ring before them."""

    picked = Signal(str)  # the place

    def __init__(self, place: str, lines: Sequence[tuple[str, str]], *, number: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.number, self._is_chosen = place, number, False
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(INDENT + _RING), look.px(3), look.px(_RING), look.px(5))
        column.setSpacing(0)
        for text, type in lines:
            words = label(text, type, wraps=True)
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # its words break, unlike a button's
        self.setAccessibleName(". ".join(text for text, _ in lines))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.picked.emit(self.place))

    @property
    def is_chosen(self) -> bool:
        """Whether it belongs to the cell where one is."""
        return self._is_chosen

    def choose(self, *, to: bool) -> None:
        """Mark it as belonging to the cell where one is."""
        if to != self._is_chosen:
            self._is_chosen = to
            self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_chosen or self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2 if self.hasFocus() else 1))
            painter.setBrush(look.colour("surface") if self._is_chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        if self.number:
            high = look.px(18)
            paint_round_number(painter, QPointF(look.px(6) + high, look.px(5)), str(self.number), height=high)
        painter.end()


class ConflictBlock(QWidget):
    """One conflict: both values with where they come from, and the choice between them."""

    chosen = Signal(str, object)  # the item's key and a Choice
    picked = Signal(str)

    def __init__(self, item: PlanItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item, diff = item, item.fields[0]
        old = diff.old or texts.EMPTY_VALUE
        origin = texts.IN_OTHER_BOOK.format(name=diff.old_from, old=old) if diff.old_from else texts.IN_FILE.format(old=old)
        book = texts.IN_BOOK.format(cell=diff.cell.rsplit("!", 1)[-1], new=diff.new or texts.EMPTY_VALUE)
        keep, take = texts.KEEP.format(value=old), texts.TAKE.format(value=diff.new or texts.EMPTY_VALUE)
        if len(keep) + len(take) > 28:
            keep, take = texts.FROM_OTHER if diff.old_from else texts.KEEP_SHORT, texts.TAKE_SHORT
        self.head = Pick(diff.cell, ((f"{item.label}, {diff.label}", "body"), (origin, "help"), (book, "help")))
        self.choice = Segments(((Choice.KEEP, keep), (Choice.TAKE, take)))
        self.choice.set_value(item.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.px(8))
        column.setSpacing(look.px(2))
        column.addWidget(self.head)
        inset = QVBoxLayout()
        inset.setContentsMargins(look.px(INDENT + _RING), 0, 0, 0)  # in line with the words over it
        inset.addWidget(self.choice)
        column.addLayout(inset)
        self.head.picked.connect(self.picked)
        self.choice.edited.connect(lambda: self.chosen.emit(item.key, self.choice.value()))
