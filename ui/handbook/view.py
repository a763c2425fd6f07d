"""The handbook as one reads it: the chapters to the left with a field to seek in them, the text to the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import look
from ui.handbook import texts
from ui.handbook.chapters import Chapter, chapter, chapters
from ui.handbook.reading import Reading
from ui.keeping import Kept
from ui.widgets.name_list import NameList
from ui.widgets.panels import EmptyState
from ui.widgets.seek_line import SeekLine

_SIDE = 248


class HandbookView(QFrame):
    """All of the handbook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filter = SeekLine(texts.SEEK)
        self.filter.setAccessibleName(texts.SEEK)
        self.list = NameList()
        self.list.setAccessibleName(texts.CHAPTERS)
        self.reading = Reading()
        self.nothing = EmptyState("book-open", texts.NOTHING, texts.NOTHING_HOW)
        self._lay_out()
        self.filter.edited.connect(self._narrow)
        self.list.edited.connect(self._read)
        self._narrow()

    @property
    def chapter(self) -> Chapter | None:
        """The chapter that is read."""
        name = self.list.value()
        return chapter(name) if name else None

    def open(self, name: str) -> None:
        """Go to a chapter; one that the list does not show has the narrowing taken away."""
        wanted = chapter(name).name
        if wanted not in self.list.keys:
            self.filter.set_value("")
            self._narrow()
        self.list.set_value(wanted)
        self._read()

    def keep(self) -> Kept:
        """What is sought, and the chapter that is read."""
        read = self.chapter
        return {"words": self.filter.value(), "chapter": read.name if read else ""}

    def take_back(self, kept: Kept) -> None:
        """The same."""
        self.filter.set_value(kept["words"])
        self._narrow()
        if kept["chapter"]:
            self.open(kept["chapter"])

    def seek(self) -> None:
        """Go to the field that seeks."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _narrow(self) -> None:
        """List the chapters that hold what is sought; the one that is read stays where it can."""
        words = self.filter.value().split()
        self.list.set_choices([(one.name, one.title) for one in chapters() if one.holds(words)])
        self._read()

    def _read(self) -> None:
        read = self.chapter
        self.nothing.setVisible(read is None)
        self.reading.setVisible(read is not None)
        if read is not None:
            self.reading.show_chapter(read, self.filter.value().split())

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("role", "aside")
        side.setFixedWidth(look.px(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(look.px(16), look.px(12), look.px(12), look.px(12))
        column.setSpacing(look.px(8))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.reading, 1)
        row.addWidget(self.nothing, 1)
