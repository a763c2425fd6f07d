"""A few rows of which one is chosen: a symbol where there is one, a name, and what is told of it on the line below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, look
from ui.widgets.roles import one_of


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a row: words, and a symbol in a token's colour; without one the words begin at the edge."""

    words: str
    symbol: str = ""
    ink: str = "text2"


class TwoLineRow(QAbstractButton):
    """One row: its name, and under it what is told of it."""

    def __init__(self, name: str, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = told
        self.setText(name)
        one_of(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell(told)

    def tell(self, told: Told) -> None:
        """Tell something else of it."""
        self.told = told
        self.setAccessibleName(f"{self.text()}, {told.words}")
        self.setToolTip(self.text())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(160), look.metrics(15, 600).height() + look.metrics(14).height() + look.px(8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus():
            edge = 2 if self.hasFocus() else 1 if look.chosen_by_line() else 0
            painter.setPen(QPen(look.colour("accent"), edge) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("sel") if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, 4, 4)
        if self.told.symbol:
            side = look.px(16)
            icons.paint(painter, self.told.symbol, QRectF(look.px(8), look.px(7), side, side), look.colour(self.told.ink))
        painter.setFont(look.font(15, 600 if self.isChecked() else 400))
        painter.setPen(look.colour("text"))
        self._write(painter, look.px(3), self.text())
        low = look.px(4) + painter.fontMetrics().height()
        painter.setFont(look.font(14))
        painter.setPen(look.colour("text2"))
        self._write(painter, low, self.told.words)
        painter.end()

    def _write(self, painter: QPainter, top: int, words: str) -> None:
        left, metrics = look.px(30 if self.told.symbol else 8), painter.fontMetrics()
        room = self.width() - left - look.px(8)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(left, top, room, metrics.height()), int(Qt.AlignmentFlag.AlignVCenter), shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TwoLineRows(QWidget):
    """All the rows; ``chosen`` tells the number of the one that the user went to."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TwoLineRow] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(2))
        self.setAccessibleName(name)
        self._group.idClicked.connect(self.chosen)

    def show_rows(self, rows: Sequence[tuple[str, Told]], number: int) -> None:
        """Show rows; where their names are the same they stay, so that the focus does."""
        if [row.text() for row in self.rows] != [name for name, _ in rows]:
            self._make(rows)
        for row, (_, told) in zip(self.rows, rows, strict=True):
            row.tell(told)
        if self.rows:
            self.rows[number].setChecked(True)

    def _make(self, rows: Sequence[tuple[str, Told]]) -> None:
        for row in self.rows:
            self._group.removeButton(row)
            self._column.removeWidget(row)  # before it goes: ui.reading_order says why
            row.hide()
            row.deleteLater()
        self.rows = [TwoLineRow(name, told) for name, told in rows]
        for place, row in enumerate(self.rows):
            self._group.addButton(row, place)
            self._column.addWidget(row)
