"""Receipts at the foot of the window: what was done, and Ångra beside it for ten seconds."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ui import icons, look
from ui.widgets import texts
from ui.widgets.buttons import icon_button, link
from ui.widgets.labels import CutLabel, key_cap

STAYS = 10_000  # milliseconds; the news is also in the history


class ReceiptBar(QFrame):
    """One receipt at a time; it waits while the mouse is over it."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._symbol = QLabel(self)
        icons.wear(self._symbol, "check", "ok", 18)
        self.words = CutLabel()
        self.undo = link(texts.UNDO)
        self.keys = key_cap("Ctrl+Z")
        self.close_button = icon_button("x", texts.CLOSE, bare=True)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._lay_out()
        self._timer.timeout.connect(self.hide)
        self.close_button.clicked.connect(self.hide)
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.clicked.connect(self.hide)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        row.setSpacing(look.px(8))
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)
        for part in (self.undo, self.keys, self.close_button):
            row.addWidget(part)

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a receipt."""
        self.words.setText(text)
        self.undo.setVisible(undoable)
        self.keys.setVisible(undoable)
        self.show()
        self._timer.start()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)
