"""A section that folds: its head says what it is and how it stands, also while it is folded."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, look
from ui.widgets.labels import hairline, inset
from ui.widgets.remark import Kind

_SYMBOLS = {
    Kind.ERROR: ("circle-x", "no", "no"),
    Kind.WARNING: ("triangle-alert", "part", "part"),
    Kind.HINT: ("circle-dashed", "text2", "text2"),
    Kind.RIGHT: ("circle-check", "ok", "text2"),
}


class FoldHead(QAbstractButton):
    """Chevron, title, and at the right the state in words with its symbol."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.state: tuple[Kind | None, str] = (None, "")
        self.setAccessibleName(title)

    def tell(self, kind: Kind | None, words: str) -> None:
        """Say how the section stands."""
        if self.state != (kind, words):
            self.state = (kind, words)
            self.setAccessibleDescription(words)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(200), max(look.px(36), look.metrics(16, 600).height() + look.px(12)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = look.px(16), self.height() / 2
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        icons.paint(painter, chevron, QRectF(0, middle - side / 2, side, side), look.colour("text2"))
        right = self._paint_state(painter, middle, side)
        painter.setFont(look.font(16, 600))
        painter.setPen(look.colour("text"))
        room = QRectF(look.px(24), 0, right - look.px(32), self.height())
        title = look.metrics(16, 600).elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), title)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_state(self, painter: QPainter, middle: float, side: int) -> float:
        """The state at the right end; gives where it begins."""
        kind, words = self.state
        right = float(self.width() - look.px(4))
        if kind is not None:
            symbol, ink, word_ink = _SYMBOLS[kind]
            right -= side
            icons.paint(painter, symbol, QRectF(right, middle - side / 2, side, side), look.colour(ink))
            right -= look.px(8)
            painter.setPen(look.colour(word_ink))
        else:
            painter.setPen(look.colour("text2"))
        painter.setFont(look.font(14))
        wide = look.metrics(14).horizontalAdvance(words)
        painter.drawText(QRectF(right - wide, 0, wide + 1, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        return right - wide


class Fold(QWidget):
    """``body`` takes the section's parts."""

    unfolded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = FoldHead(title)
        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(look.px(24), 0, look.px(2), look.px(12))
        self.body.setSpacing(look.px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.inside):
            column.addWidget(part)
        self.line = hairline()
        column.addLayout(inset(self.line, 0, 0, 2, 0))  # it ends where the fields over it do
        self.inside.hide()
        self.head.toggled.connect(self.inside.setVisible)
        self.head.toggled.connect(self.unfolded)

    def unfold(self, *, to: bool = True) -> None:
        """Open or close the section."""
        self.head.setChecked(to)

    @property
    def is_open(self) -> bool:
        """Whether the section shows its parts."""
        return self.head.isChecked()
