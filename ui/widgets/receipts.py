"""Receipts at the foot of the window: what was done, and Ångra beside it for ten seconds."""

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui import icons
from ui.widgets import texts
from ui.widgets.buttons import icon_button, link
from ui.widgets.kept_edges import KeptEdges
from ui.widgets.labels import CutLabel, key_cap
from ui.widgets.spoken import announce
from ui.widgets.symbol import Symbol

STAYS = 10_000  # milliseconds; the news is also in the history


class ReceiptBar(QFrame):
    """One receipt at a time; it waits while the mouse is over it."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "news")
        self._symbol = Symbol(parent=self)
        self.words = CutLabel()
        self.undo, self.open = link(texts.UNDO), link(texts.OPEN)
        self.keys = key_cap("Ctrl+Z")
        self.close_button = icon_button("x", texts.CLOSE, bare=True)
        self._made: Path | None = None
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._lay_out()
        self._timer.timeout.connect(self.hide)
        self.close_button.clicked.connect(self.hide)
        self.open.clicked.connect(self._open)
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.clicked.connect(self.hide)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        KeptEdges(self, (16, 8, 12, 8), 8)
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)
        for part in (self.open, self.undo, self.keys, self.close_button):
            row.addWidget(part)

    def tell(self, text: str, *, undoable: bool = False, made: Path | None = None) -> None:
        """Show a receipt; of a file that was made it also opens it."""
        self._show(text, "check", "ok", made=made, undoable=undoable)

    def tell_news(self, text: str) -> None:
        """Show what somebody else did: nothing to be ticked off, and nothing to take back."""
        self._show(text, "info", "accent")

    def _show(self, text: str, symbol: str, ink: str, *, undoable: bool = False, made: Path | None = None) -> None:
        icons.wear(self._symbol, symbol, ink, 18)
        self.words.setText(text)
        self._made = made
        self.open.setVisible(made is not None)
        self.undo.setVisible(undoable)
        self.keys.setVisible(undoable)
        self.show()
        announce(self, text)  # it takes no focus
        self._timer.start()

    def _open(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)
