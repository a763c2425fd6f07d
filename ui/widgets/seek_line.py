"""A line that narrows what is seen: a symbol before the words, and a way to take them away again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import look
from ui.widgets import texts
from ui.widgets.buttons import icon_button
from ui.widgets.line import Line

_AFTER = 28  # pixels at 100 % for the button after the words


class SeekLine(Line):
    """Esc or the button after the words empties it. Qt's own button is 16 pixels in every text scale."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.clearing = icon_button("x", texts.CLEAR, bare=True, parent=self)
        self.clearing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clearing.setCursor(Qt.CursorShape.ArrowCursor)
        self.clearing.hide()
        self.put_symbol("search")
        self.setTextMargins(self.textMargins().left(), 0, look.px(_AFTER), 0)
        self.textChanged.connect(lambda text: self.clearing.setVisible(bool(text)))
        self.clearing.clicked.connect(self._empty)

    def _empty(self) -> None:
        self.clear()
        self.edited.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        button = self.clearing
        button.resize(button.sizeHint().expandedTo(button.minimumSizeHint()))
        button.move(self.width() - button.width() - look.px(4), (self.height() - button.height()) // 2)
