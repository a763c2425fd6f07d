"""The workbooks that the file was read from: when, how much, where it is now, and the last import to take back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.sources import BookRead, Source, books_read
from malverktyg.domain.year import Register
from ui import look
from ui.models import words
from ui.pages.importing import texts
from ui.widgets.buttons import Button, link
from ui.widgets.labels import CutLabel, hairline, label
from ui.widgets.panels import Panel

MOST = 6


class Imported(Panel):
    """The last workbooks, the newest first. ``goal_wanted`` tells the first goal of one; ``undo_wanted`` takes the last back."""

    goal_wanted = Signal(str)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(texts.IMPORTED_BOOKS, parent)
        self.undo = link(texts.UNDO_IMPORT, "undo-2")
        self.head.addStretch(1)
        self.head.addWidget(self.undo)
        self.shows: list[Button] = []
        self._rows = QWidget()
        self.body.addWidget(self._rows)
        self.undo.clicked.connect(self.undo_wanted)

    def show_register(self, register: Register, *, undoable: bool) -> None:
        """Show what a register was read from; ``undoable`` where the last import is what Ctrl+Z takes back."""
        books = books_read(register.all(Source).values())
        self.setVisible(bool(books))
        self.undo.setVisible(undoable)
        self.shows = []
        self.body.removeWidget(self._rows)  # before it goes: ui.reading_order says why
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        for number, book in enumerate(books[:MOST]):
            if number:
                column.addWidget(hairline())
            column.addLayout(self._row(register, book))
        if len(books) > MOST:
            column.addWidget(label(texts.OLDER_BOOKS.format(count=len(books) - MOST), "help"))
        self.body.addWidget(self._rows)

    def _row(self, register: Register, book: BookRead) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(CutLabel(book.workbook, "label"), 1)
        row.addWidget(label(told(book), "help"))
        goal = next((one for one in book.subjects if register.find(Goal, GoalId(one)) is not None), None)
        show = link(texts.SHOW_GOALS)
        show.setAccessibleName(texts.SHOW_GOALS_OF.format(name=book.workbook))
        show.setEnabled(goal is not None)
        show.clicked.connect(lambda: self.goal_wanted.emit(goal or ""))
        row.addWidget(show)
        self.shows.append(show)
        return row


def told(book: BookRead) -> str:
    """How much was read of a workbook and when: "31 poster, 21 september 2023 14:32"."""
    count = len(book.subjects)
    things = texts.THING if count == 1 else texts.THINGS.format(count=words.spaced(count))
    if book.read_at is None:
        return things
    when = book.read_at.astimezone()
    return texts.READ_THEN.format(things=things, day=words.long_day(when.date()), time=f"{when:%H:%M}")
