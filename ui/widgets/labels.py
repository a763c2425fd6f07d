"""Words on the screen: labels by their place in the hierarchy, key caps, hairlines, and lines that are cut where room ends."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui import look


def label(text: str = "", type: str = "body", *, tone: str = "", wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label: ``type`` is one of the sheet's (title, section, label, help …), ``tone`` a token's name."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", type)
    if tone:
        made.setProperty("tone", tone)
    made.setWordWrap(wraps)
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the sheet looks at, and show it at once; one that was never set is empty."""
    if (widget.property(name) or "") != (value or ""):
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def key_cap(keys: str, parent: QWidget | None = None) -> QLabel:
    """A small key cap: "Ctrl+Z"."""
    made = label(keys, "head", parent=parent)
    made.setProperty("role", "key")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line between two groups."""
    made = QFrame(parent)
    made.setProperty("role", "hairline")
    return made


def inset(part: QWidget, left: int, top: int, right: int, bottom: int) -> QHBoxLayout:
    """A widget with margins around it, in pixels at 100 %: a label's own are taken away by the sheet."""
    row = QHBoxLayout()
    row.setContentsMargins(look.px(left), look.px(top), look.px(right), look.px(bottom))
    row.addWidget(part)
    return row


class CutLabel(QLabel):
    """One line that ends in "…" where it has no room; the whole is its tooltip and what a screen reader says."""

    def __init__(self, text: str = "", type: str = "body", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type)
        if tone:
            self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)
        painter.end()
