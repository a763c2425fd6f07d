"""The workbook that is shown: its name, what it was taken for, and the ways to read it otherwise or take another."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import look
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened
from ui.widgets.buttons import Button, link
from ui.widgets.labels import CutLabel
from ui.widgets.symbol import Symbol


class FileHead(QFrame):
    """The head over the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.name, self.told = CutLabel("", "label"), CutLabel("", "help")
        self.change, self.other = Button(texts.CHANGE_READING), link(texts.OTHER_FILES)
        self._lay_out()

    def show_file(self, opened: Opened) -> None:
        """Show a workbook."""
        self.name.setText(opened.path.name)
        self.told.setText(taken_for(opened))
        said = opened.how.corrections.count
        words = texts.CHANGE_READING_COUNT.format(count=said) if said else texts.CHANGE_READING
        self.change.setText(words)
        self.change.setAccessibleName(words)
        self.change.setEnabled(opened.error is None)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(6), look.px(16), look.px(6))
        row.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.told)
        row.addWidget(Symbol("file-spreadsheet", "accent", 24))
        row.addLayout(words, 1)
        row.addWidget(self.change)
        row.addWidget(self.other)


def taken_for(opened: Opened) -> str:
    """What a workbook was taken for."""
    reading = opened.reading
    if opened.error is not None or not reading.recognised_as:
        return texts.READ_AS_NOTHING
    return (
        texts.LOOKS_LIKE.format(kind=reading.declined) if reading.declined else texts.READ_AS.format(layout=reading.recognised_as)
    )
