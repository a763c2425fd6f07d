"""Rows of a form that are dragged to another place: the handle that one takes hold of, and the line that shows where it lands."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from typing_extensions import override

from ui import look

KIND = "application/x-malverktyg-row"


def key_of(row: QWidget) -> bytes:
    """What tells a row from all others, as long as it lives."""
    return str(id(row)).encode()


class Handle(QLabel):
    """A row's number, by which the row is dragged; ``row`` is what follows the pointer."""

    def __init__(self, row: QWidget, hint: str) -> None:
        super().__init__()
        self.setProperty("type", "quiet")
        self._row, self._pressed = row, QPoint()
        self.setToolTip(hint)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() & Qt.MouseButton.LeftButton and far:
            drag, data = QDrag(self._row), QMimeData()
            data.setData(KIND, key_of(self._row))
            drag.setMimeData(data)
            drag.setPixmap(self._row.grab())
            drag.setHotSpot(self.mapTo(self._row, self._pressed))
            drag.exec(Qt.DropAction.MoveAction)


class Landing(QWidget):
    """The line between two rows where the one that is dragged would land."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("accent"))
        painter.end()

    def show_at(self, ground: QWidget, rows: Sequence[QWidget], place: int) -> None:
        """Lie above a row, or under the last."""
        row = rows[min(place, len(rows) - 1)]
        corner = row.mapTo(ground, QPoint(0, 0 if place < len(rows) else row.height()))
        self.setGeometry(corner.x(), corner.y() - look.px(4), row.width(), look.px(2))
        self.raise_()
        self.show()


def dragged(event: QDropEvent, rows: Sequence[QWidget]) -> int | None:
    """The place of the row that is dragged; nothing where it is something else, or a row from elsewhere."""
    key = event.mimeData().data(KIND).data()
    return next((place for place, row in enumerate(rows) if key_of(row) == key), None)


def place_at(ground: QWidget, rows: Sequence[QWidget], height: float) -> int:
    """Before which row something lands that is let go so far down on the ground; after the last where it is under all."""
    return sum(row.mapTo(ground, row.rect().center()).y() < height for row in rows)
