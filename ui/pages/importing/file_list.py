"""The chosen workbooks, one of which is shown: each with what came of it in counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.exchange.planning.items import Kind, WorkbookPlan
from ui import icons, look
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened

_COUNTED = (Kind.CONFLICT, Kind.ADDED, Kind.CHANGED)


@dataclass(frozen=True, slots=True)
class State:
    """How one workbook stands, in a symbol and words."""

    symbol: str
    ink: str
    words: str


def state(opened: Opened, plan: WorkbookPlan) -> State:
    """What is told of a workbook in the list."""
    if opened.error is not None:
        return State("circle-x", "no", texts.STATE_BROKEN)
    if plan.declined:
        return State("ban", "text2", texts.STATE_DECLINED)
    open_ = any(item.kind is Kind.CONFLICT and item.choice is None for item in plan.items)
    counts = [(plan.count(kind), texts.COUNTS[kind]) for kind in _COUNTED]
    told = [f"{count} {one if count == 1 else many}" for count, (one, many) in counts if count]
    symbol, ink = ("circle-alert", "no") if open_ else ("circle-check", "ok")
    return State(symbol, ink, " · ".join(told) or texts.STATE_NOTHING_NEW)


class FileRow(QAbstractButton):
    """One workbook: its name, and under it how it stands."""

    def __init__(self, name: str, told: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = told
        self.setText(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell(told)

    def tell(self, told: State) -> None:
        """Show how it stands by now."""
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
            painter.setPen(QPen(look.colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("sel") if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, 4, 4)
        side = look.px(16)
        symbol = QRectF(look.px(8), look.px(7), side, side)
        icons.paint(painter, self.told.symbol, symbol, look.colour(self.told.ink))
        painter.setFont(look.font(15, 600 if self.isChecked() else 400))
        painter.setPen(look.colour("text"))
        self._write(painter, look.px(3), self.text())
        low = look.px(4) + painter.fontMetrics().height()
        painter.setFont(look.font(14))
        painter.setPen(look.colour("text2"))
        self._write(painter, low, self.told.words)
        painter.end()

    def _write(self, painter: QPainter, top: int, words: str) -> None:
        left, metrics = look.px(30), painter.fontMetrics()
        room = self.width() - left - look.px(8)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(left, top, room, metrics.height()), int(Qt.AlignmentFlag.AlignVCenter), shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class FileList(QWidget):
    """All chosen workbooks; ``chosen`` tells the number of the one to show."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FileRow] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(2))
        self.setAccessibleName(texts.FILES)
        self._group.idClicked.connect(self.chosen)

    def show_files(self, files: Sequence[tuple[str, State]], number: int) -> None:
        """Show the workbooks; the rows stay where they are the same, so that the focus does."""
        if [row.text() for row in self.rows] != [name for name, _ in files]:
            self._make(files)
        for row, (_, told) in zip(self.rows, files, strict=True):
            row.tell(told)
        if self.rows:
            self.rows[number].setChecked(True)

    def _make(self, files: Sequence[tuple[str, State]]) -> None:
        for row in self.rows:
            self._group.removeButton(row)
            row.hide()
            row.deleteLater()
        self.rows = [FileRow(name, told) for name, told in files]
        for place, row in enumerate(self.rows):
            self._group.addButton(row, place)
            self._column.addWidget(row)
