"""Dialogs that have room on any screen: the title and the buttons stay, what is between them scrolls where it is too high."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.widgets.keys import opened_menu
from ui.widgets.labels import label
from ui.widgets.panels import scrolled

_EDGE = 48  # pixels of the screen that a dialog leaves to its frame and the task bar


def room_for(dialog: QWidget, wide: int, high: int) -> QSize:
    """A size in pixels at 100 %, as much of it as the dialog's screen has room for in the user's text scale."""
    edge = QSize(_EDGE, _EDGE)
    return QSize(look.px(wide), look.px(high)).boundedTo(dialog.screen().availableSize() - edge)


class Dialog(QDialog):
    """As high as what it holds, or as there is room; ``put_together`` lays it out."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.heading = label(title, "detail", wraps=True)

    def put_together(self, content: QWidget, *buttons: QWidget, wide: int) -> None:
        """Lay out the title, the content and a row of buttons; ``wide`` is the content's width in pixels at 100 %."""
        self._content, self._wide = content, wide
        side, over = look.px(24), look.px(20)
        self._middle = scrolled(content)
        self._middle.setMinimumHeight(look.px(24))  # for a few words Qt's own least would leave a gap
        foot = QHBoxLayout()
        foot.setSpacing(look.px(8))
        foot.addStretch(1)
        for button in buttons:
            foot.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(side, over, side, over)
        self._column.setSpacing(look.px(8))
        self._column.addWidget(self.heading)
        self._column.addWidget(self._middle, 1)
        self._column.addSpacing(look.px(8))
        self._column.addLayout(foot)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that it wants when its words have got their fonts: before that nobody knows how high they are."""
        if not event.spontaneous():
            self.resize(self._fitting())
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not opened_menu(event):
            super().keyPressEvent(event)

    def _fitting(self) -> QSize:
        margins = self._column.contentsMargins()
        room = room_for(self, self._wide + 48, 10_000)
        inner = room.width() - margins.left() - margins.right()
        content = self._content
        wanted = content.heightForWidth(inner) if content.hasHeightForWidth() else content.sizeHint().height()
        taken = self._middle.sizeHint().expandedTo(self._middle.minimumSizeHint()).height()  # as the layout counts it
        around = self._column.totalHeightForWidth(room.width()) - taken
        return QSize(room.width(), min(room.height(), around + wanted))


def words(*parts: QWidget) -> QWidget:
    """What a dialog says, one thing under another."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(8))
    for part in parts:
        column.addWidget(part)
    return made
