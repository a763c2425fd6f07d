"""The handbook as one reads it: the chapters to the left with a field to seek in them, the text to the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import look
from ui.handbook import texts
from ui.handbook.chapters import Chapter, chapter, chapters
from ui.handbook.reading import Reading
from ui.widgets.panels import EmptyState
from ui.widgets.seek_line import SeekLine

_SIDE = 248
_NAME = Qt.ItemDataRole.UserRole


class HandbookView(QFrame):
    """All of the handbook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filter = SeekLine(texts.SEEK)
        self.filter.setAccessibleName(texts.SEEK)
        self.list = QListWidget()
        self.list.setAccessibleName(texts.CHAPTERS)
        self.list.setProperty("role", "chapters")
        self.reading = Reading()
        self.nothing = EmptyState("book-open", texts.NOTHING, texts.NOTHING_HOW)
        self._lay_out()
        self.filter.edited.connect(self._narrow)
        self.list.currentItemChanged.connect(lambda *_: self._read())
        self._narrow()

    @property
    def chapter(self) -> Chapter | None:
        """The chapter that is read."""
        item = self.list.currentItem()
        return chapter(item.data(_NAME)) if item is not None else None

    def open(self, name: str) -> None:
        """Go to a chapter; one that the list does not show has the narrowing taken away."""
        if self.filter.value() and name not in self._shown():
            self.filter.set_value("")
            self._narrow()
        wanted = chapter(name).name
        if wanted in self._shown():
            self.list.setCurrentRow(self._shown().index(wanted))

    def seek(self) -> None:
        """Go to the field that seeks."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _shown(self) -> list[str]:
        return [str(self.list.item(place).data(_NAME)) for place in range(self.list.count())]

    def _narrow(self) -> None:
        """List the chapters that hold what is sought; the one that is read stays where it can."""
        before = self.chapter
        words = self.filter.value().split()
        found = [one for one in chapters() if one.holds(words)]
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(one.title)
            item.setData(_NAME, one.name)
            item.setSizeHint(QSize(0, max(look.px(32), look.metrics().height() + look.px(8))))
            self.list.addItem(item)
        self.list.setCurrentRow(found.index(before) if before in found else 0 if found else -1)
        self.list.blockSignals(False)
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
