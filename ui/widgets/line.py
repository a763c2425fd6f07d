"""One line of text, as typed to the letter, with suggestions where there are any."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from malverktyg.domain.pasted import one_line
from ui import icons, look
from ui.widgets.pasting import is_of_cells
from ui.widgets.undoing import NO_BREAK_SPACE, is_redo, is_save_pdf, is_undo, own_undo, writes_no_break_space


class BareLine(QLineEdit):
    """A line edit that hands Ctrl+Z on once it has nothing of its own to take back."""

    edited = Signal()  # by the user
    joint = " "  # between the lines of what is pasted

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[str] = []
        self._symbol = ""
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _: self.edited.emit())

    def put_symbol(self, name: str) -> None:
        """Show a symbol before the words, as large as they are (an action's is always 16 px)."""
        self._symbol = name
        self.setTextMargins(look.px(24), 0, 0, 0)

    def write(self, text: str) -> None:
        """Show a text without telling; the cursor stays where it was as far as it can."""
        if text != self.text():
            place = self.cursorPosition() if self.hasFocus() else 0
            self.setText(text)
            self.setCursorPosition(min(place, len(text)))

    def settle(self) -> None:
        """What is written is saved: from now on Ctrl+Z is the file's."""
        place, begin, length = self.cursorPosition(), self.selectionStart(), self.selectionLength()
        self.setText(self.text())
        if begin >= 0:
            self.setSelection(begin, length)
        else:
            self.setCursorPosition(place)

    def suggest(self, words: Iterable[str]) -> None:
        """Offer words that hold what is typed."""
        offered = sorted(set(words))
        if offered == self._offered:
            return
        self._offered = offered
        completer = QCompleter(offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            look.wear(popup)  # a window of its own
        completer.activated.connect(lambda _: self.edited.emit())
        self.setCompleter(completer)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._symbol:
            painter = QPainter(self)
            side = look.px(16)
            place = QRectF(look.px(9), (self.height() - side) / 2, side, side)
            icons.paint(painter, self._symbol, place, look.colour("text2"))
            painter.end()

    @override
    def paste(self) -> None:
        """Write the clipboard's text as one line."""
        data = QGuiApplication.clipboard().mimeData()
        words = one_line(data.text(), cells=is_of_cells(data), joint=self.joint) if data.hasText() else ""
        if words and not self.isReadOnly():
            self.insert(words)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        action = menu.findChild(QAction, "edit-paste")
        if action is not None:
            action.triggered.disconnect()
            action.triggered.connect(self.paste)
        own_undo(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def event(self, event: QEvent) -> bool:
        undone, redone = not self.isUndoAvailable(), not self.isRedoAvailable()
        if (is_undo(event) and undone) or (is_redo(event) and redone) or is_save_pdf(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if writes_no_break_space(event):
            self.insert(NO_BREAK_SPACE)
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)


class Line(BareLine):
    """A line whose value is its text."""

    def value(self) -> str:
        """The text as it stands."""
        return self.text()

    def set_value(self, value: str) -> None:
        """Show a text."""
        self.write(value)
