"""What is told to the window beside the file: receipts, files that were made, and where to go."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Telling(QObject):
    """Anything that leaves receipts and asks for pages."""

    told = Signal(str, bool)  # a receipt for the foot of the window, and whether Ctrl+Z takes it back
    heard = Signal(str)  # news for the same place, of what somebody else did
    made = Signal(str, object)  # a receipt for a file that was made outside ours, and its Path
    asked = Signal(str, str)  # go to a thing: its kind ("goal", "activity", "matter", "missing" …), and an id or filter

    def show_thing(self, kind: str, id: str = "") -> None:
        """Ask the window for the page that shows a thing."""
        self.asked.emit(kind, id)

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Leave a receipt at the foot of the window."""
        self.told.emit(text, undoable)

    def tell_news(self, text: str) -> None:
        """Tell at the foot of the window what somebody else did."""
        self.heard.emit(text)

    def tell_made(self, text: str, path: Path) -> None:
        """Leave a receipt for a file that was made, with a way to open it."""
        self.made.emit(text, path)
