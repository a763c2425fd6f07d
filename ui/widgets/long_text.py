"""Long text as typed to the letter: no-break spaces stay, Tab moves on, and the field grows with what is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from malverktyg.domain.pasted import cleaned
from ui import look
from ui.reading_order import show_part
from ui.widgets.pasting import is_of_cells, own_data, own_text
from ui.widgets.undoing import NO_BREAK_SPACE, is_redo, is_save_pdf, is_undo, own_undo, writes_no_break_space
from ui.widgets.whole_lines import WholeLines

_MARGIN = 1  # pixels round the text inside what scrolls: with more, half a line is seen where there is more to read


@dataclass(frozen=True, slots=True)
class TextMark:
    """A part of a text that something is said about: tinted and underlined in the token ``ink``, with a wave for spelling."""

    start: int
    end: int
    ink: str
    tint: str = ""
    wave: bool = False

    def format(self) -> QTextCharFormat:
        """How it looks right now."""
        made = QTextCharFormat()
        style = QTextCharFormat.UnderlineStyle
        made.setUnderlineStyle(style.WaveUnderline if self.wave else style.SingleUnderline)
        made.setUnderlineColor(look.colour(self.ink))
        if self.tint:
            made.setBackground(look.colour(self.tint))
        return made


class BareLongText(QPlainTextEdit):
    """A plain text edit between ``least`` and ``most`` lines high; beyond that it scrolls."""

    edited = Signal()  # by the user
    menu_wanted = Signal(object, int)  # the menu that is about to open, and the place in the text that it is about

    def __init__(self, least: int = 2, most: int = 14, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._setting = least, most, False
        self._marks: list[tuple[TextMark, QTextCursor]] = []
        self.document().setDocumentMargin(_MARGIN)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._follow)
        self._fit()

    def written(self) -> str:
        """The text as it stands; ``toPlainText`` would turn no-break spaces into spaces."""
        return _lines(self.document().toRawText())

    def write(self, value: str) -> None:
        """Show a text without telling; the cursor stays where it was as far as it can."""
        if value == self.written():
            return
        place = self.textCursor().position()
        self._setting = True
        self.setPlainText(value)
        self._setting = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(value)))
        self.setTextCursor(cursor)

    def settle(self) -> None:
        """What is written is saved: from now on Ctrl+Z is the file's."""
        self.document().clearUndoRedoStacks()

    def fill(self) -> None:
        """Take all the height there is instead of growing."""
        self._most = 0
        WholeLines(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMaximumHeight(16777215)
        self.setMinimumHeight(self._height(self._least))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_marks(self, marks: Sequence[TextMark]) -> None:
        """Tint and underline parts of the text, other marks than before; they move along when the text around them changes."""
        self._marks = [(mark, self._selecting(mark.start, mark.end)) for mark in marks]
        self._paint_marks()

    def replace(self, begin: int, end: int, words: str) -> None:
        """Write other words in a part's place, as the user would: one step to take back, and told."""
        self._selecting(begin, end).insertText(words)

    def _selecting(self, begin: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self) -> None:
        shown: list[QTextEdit.ExtraSelection] = []
        for mark, cursor in self._marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, mark.format()
            shown.append(selection)
        self.setExtraSelections(shown)

    def _changed(self) -> None:
        self._fit()
        if not self._setting:
            self.edited.emit()

    def _follow(self, steps: int = 2) -> None:
        """Keep the line in sight that is written on: the field grows, and does not scroll by itself.

        First it is as high as its words, then what it lies in can be scrolled so far.
        """
        if self.hasFocus():
            show_part(self, self.cursorRect())
            if steps:
                QTimer.singleShot(0, self, lambda: self._follow(steps - 1))

    def _height(self, lines: int) -> int:
        edges = 2 * (1 + _MARGIN) + look.px(4) + look.px(3) + 1  # border, the sheet's padding, and one that Qt keeps for itself
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # as a text is laid out; the whole measure may be a pixel short
        return line * lines + edges

    def _fit(self) -> None:
        if self._most:
            written, before = self._written_lines(), self.viewport().size()
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if written > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if policy != self.verticalScrollBarPolicy():
                self.setVerticalScrollBarPolicy(policy)
            self.setFixedHeight(self._height(max(self._least, min(written, self._most))))
            if self.viewport().width() != before.width():  # Qt does not tell of it where the field is just about to be shown
                super().resizeEvent(QResizeEvent(self.viewport().size(), before))

    def _written_lines(self) -> int:
        """How many lines the text takes, as far as that matters.

        Qt lays out what is seen, and counts a paragraph below that as one line (``document().size()``) until it is.
        """
        layout, block, lines = self.document().documentLayout(), self.document().firstBlock(), 0
        while block.isValid() and lines <= self._most:
            layout.blockBoundingRect(block)
            lines += block.lineCount()
            block = block.next()
        return lines

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._least))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self._paint_marks()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return own_data(_lines(self.textCursor().selectedText()))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        own = own_text(source)
        words = own if own is not None else self.pasted(source.text(), cells=is_of_cells(source))
        self.textCursor().insertText(words)
        self.ensureCursorVisible()

    def pasted(self, text: str, *, cells: bool) -> str:
        """What is written of a text from another program."""
        return cleaned(text, cells=cells)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with what can be done about the words it opens on; from the keyboard, those at the cursor."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        here = self.textCursor() if by_keys else self.cursorForPosition(event.pos())
        menu = self.createStandardContextMenu()
        own_undo(menu)
        self.menu_wanted.emit(menu, here.position())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        under = self.viewport().mapToGlobal(self.cursorRect(here).bottomLeft())
        menu.popup(under if by_keys else event.globalPos())

    @override
    def event(self, event: QEvent) -> bool:
        undone, redone = not self.document().isUndoAvailable(), not self.document().isRedoAvailable()
        if (is_undo(event) and undone) or (is_redo(event) and redone) or is_save_pdf(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if writes_no_break_space(event):
            self.insertPlainText(NO_BREAK_SPACE)
            return
        super().keyPressEvent(event)

    def select(self, begin: int, end: int) -> None:
        """Mark a part of the text and bring it into view."""
        self.setTextCursor(self._selecting(begin, end))
        self.ensureCursorVisible()


class LongText(BareLongText):
    """A long text whose value is its text."""

    def value(self) -> str:
        """The text as it stands."""
        return self.written()

    def set_value(self, value: str) -> None:
        """Show a text."""
        self.write(value)


def _lines(raw: str) -> str:
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
