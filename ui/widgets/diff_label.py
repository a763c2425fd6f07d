"""A text with the words that it lost struck out and those that it gained underlined."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from malverktyg.domain.word_diff import Fate, word_diff

_FRAMES = {Fate.KEPT: "{}", Fate.LOST: "<s>{}</s>", Fate.GAINED: "<b><u>{}</u></b>"}


class DiffLabel(QLabel):
    """Told by line and weight, and not by colour; a screen reader is told the new text."""

    def __init__(self, old: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("type", "body")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(new)
        self.setText(" ".join(_FRAMES[piece.fate].format(escape(piece.text.strip())) for piece in word_diff(old, new)))
