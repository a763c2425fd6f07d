"""The dialog Visa källan: the fields of a thing beside the sheet that they were read from, drawn with its own colours."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.naming import named
from malverktyg.domain.year import Entity
from malverktyg.errors import MalverktygError
from malverktyg.exchange.grid import Book
from malverktyg.exchange.planning.items import WorkbookPlan
from malverktyg.jobs.sources import SourceSeen, see_source
from ui import look
from ui.session import Session
from ui.sources import texts
from ui.sources.fields import FieldRead, book_told, fields_read, raw
from ui.widgets.buttons import Button
from ui.widgets.dialogs import room_for
from ui.widgets.labels import label
from ui.widgets.panels import PageStack, scrolled
from ui.widgets.two_line_rows import Told, TwoLineRows
from ui.workbook.seen import BookSeen
from ui.workbook.view import SheetView
from ui.working import start

_WIDE, _HIGH, _LIST = 1040, 600, 300


class SourceDialog(QDialog):
    """Esc closes it; arrows go from field to field, and in the sheet from cell to cell."""

    def __init__(self, session: Session, thing: Entity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._thing = session, thing
        register = session.register
        self.fields = fields_read(register, thing)
        self._books: dict[str, BookSeen] = {}
        self.title = label(texts.TITLE.format(thing=named(register, thing)), "detail", wraps=True)
        self.setWindowTitle(self.title.text())
        self.rows, self.place = TwoLineRows(texts.FIELDS), label("", "help", wraps=True)
        self.view, self.told = SheetView(), label("", "quiet", wraps=True)
        self.view.setAccessibleName(self.title.text())
        self.view.ring = 2
        self.stack, self.close_button = PageStack(), Button(texts.CLOSE)
        self._lay_out()
        self.rows.chosen.connect(self.show_field)
        self.close_button.clicked.connect(self.reject)
        self.rows.show_rows([(one.name, Told(one.told)) for one in self.fields], 0)
        if self.fields:
            self.show_field(0)
        first = self.rows.rows[0] if self.fields else self.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_field(self, number: int) -> None:
        """Show the cell that a field was read from; its workbook is fetched where it is not here yet."""
        field = self.fields[number]
        self.place.setText(book_told(field.source))
        known = self._books.get(field.source.kept or "")
        if known is not None:
            self._show_cell(field, known)
            return
        desk = self._session.desk
        self._tell(texts.READING)
        if desk is not None:
            start(
                self,
                texts.READING,
                partial(see_source, desk, field.source.subject, field.source.field),
                done=partial(self._take, field),
                failed=self._tell_error,
                only_reads=True,
            )

    def _take(self, field: FieldRead, seen: SourceSeen | None) -> None:
        if seen is None or seen.book is None:
            self._tell(texts.NOT_KEPT.format(cell=field.source.cell, raw=raw(field.source)))
            return
        book = BookSeen(seen.book, WorkbookPlan(file=seen.book.name))
        self._books[field.source.kept or ""] = book
        chosen = next((number for number, row in enumerate(self.rows.rows) if row.isChecked()), 0)
        if self.fields[chosen].source.kept == field.source.kept:
            self._show_cell(self.fields[chosen], book)

    def _show_cell(self, field: FieldRead, book: BookSeen) -> None:
        number = _sheet(book.book, field.source.sheet)
        if number is None:
            source = field.source
            self._tell(texts.GONE.format(sheet=source.sheet, cell=source.cell, raw=raw(source)))
            return
        self.stack.setCurrentWidget(self.view)
        self.view.show_sheet(book.sheet(number))
        self.view.go_to(f"{field.source.sheet}!{field.source.cell}")
        sideways = self.view.horizontalScrollBar().value()
        self.view.scrollTo(self.view.currentIndex(), SheetView.ScrollHint.PositionAtCenter)
        self.view.horizontalScrollBar().setValue(sideways)  # no further than the cell needs, so that the first columns are seen

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.stack.setCurrentWidget(self._words)

    def _tell_error(self, error: MalverktygError) -> None:
        self._tell(error.message)

    def _lay_out(self) -> None:
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.addWidget(self.told)
        words.addStretch(1)
        for part in (self.view, self._words):
            self.stack.addWidget(part)
        beside = QWidget()
        rows = QVBoxLayout(beside)
        rows.setContentsMargins(0, 0, look.px(8), 0)
        rows.addWidget(self.rows)
        rows.addStretch(1)
        shelf = scrolled(beside, role="ground")
        shelf.setFixedWidth(look.px(_LIST))
        right = QVBoxLayout()
        right.setSpacing(look.px(4))
        right.addWidget(self.place)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(12))
        middle.addWidget(shelf)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16))
        column.setSpacing(look.px(12))
        column.addWidget(self.title)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self.resize(room_for(self, _WIDE, _HIGH))


def _sheet(book: Book, title: str) -> int | None:
    return next((number for number, sheet in enumerate(book.sheets) if sheet.title == title), None)
