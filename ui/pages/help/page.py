"""The page Hjälp: the handbook, open at the page that one came from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.handbook.view import HandbookView
from ui.keeping import Kept
from ui.session import Session


class HelpPage(QWidget):
    """Hjälp."""

    def __init__(self, _session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = HandbookView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.book)

    def show_thing(self, _kind: str, id: str) -> None:
        """Open a chapter, ready to be read: the arrow keys scroll it."""
        if id:
            self.book.open(id)
            self.book.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> Kept:
        """What is sought, and the chapter that is read."""
        return self.book.keep()

    def take_back(self, kept: Kept) -> None:
        """The same."""
        self.book.take_back(kept)

    def find_here(self) -> None:
        """Ctrl+F: seek in the handbook."""
        self.book.seek()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.book.list, self.book.reading]
