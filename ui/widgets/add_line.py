"""A line that adds one more thing for each Enter, and one for each line of a list or table that is pasted into it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.pasted import entries, table
from ui.leaving import Unsaved
from ui.reading_order import show
from ui.widgets.line import Line
from ui.widgets.pasting import is_of_cells

_COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class AddLine(Line):
    """``wanted`` tells the words of each that is to be added, and whether Enter was pressed; the line is empty then.

    What is written when the line is left is added too: nothing that was typed is lost. Esc says that it is not to be added, and
    Ctrl+Z in the line brings the words back.
    """

    wanted = Signal(list, bool)
    rows_wanted = Signal(list)  # the rows of a table that is pasted, each a list of its cells; where it takes them

    def __init__(self, placeholder: str, *, takes_rows: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._takes_rows = takes_rows
        self.setAccessibleName(placeholder)
        self.put_symbol("plus")
        self.returnPressed.connect(lambda: self._add(entered=True))

    def hand_in(self, leaves: bool = True) -> None:
        """Add what is written, where somebody leaves it."""
        if leaves:
            self._add(entered=False)

    def tell_left(self, told: list[Unsaved]) -> None:
        """Tell what is written and could not be added."""
        if self.value().strip():
            told.append(Unsaved(self.accessibleName().partition(" – ")[0], self.value(), editor=self))

    @override
    def paste(self) -> None:
        """Add each entry of a list or row of a table that comes into the empty line; in written words it is a part of them."""
        data = QGuiApplication.clipboard().mimeData()
        if not data.hasText() or self.selectedText() != self.text():
            super().paste()
            return
        rows = table(data.text()) if self._takes_rows else []
        told = entries(data.text(), cells=is_of_cells(data)).split("\n")
        if rows:
            self.clear()
            self.rows_wanted.emit(rows)
        elif len(told) > 1:
            self.clear()
            self.wanted.emit([one.strip(" ") for one in told], False)
        else:
            super().paste()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            if event.type() == QEvent.Type.KeyPress:
                self.selectAll()
                self.del_()
            event.accept()  # also as a shortcut, which would leave the line
            return True
        return super().event(event)

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        """What was added stands above, and moves the line: whoever goes on writing is to see it."""
        super().moveEvent(event)
        if self.hasFocus():
            QTimer.singleShot(0, self, lambda: show(self))  # once all is in its place

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.hand_in()

    def _add(self, *, entered: bool) -> None:
        words = self.value().strip()
        if words:
            self.set_value("")
            self.wanted.emit([words], entered)
