"""The sheet's side of the page: which sheet, the legend, news about it, the sheet itself, and the cell where one is."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.pages.importing import texts
from ui.pages.importing.about import about
from ui.pages.importing.cell_bar import CellBar
from ui.pages.importing.notices import Notices
from ui.widgets.choice import Choice
from ui.widgets.labels import CutLabel, hairline, label
from ui.widgets.splitters import reveal
from ui.workbook.chips import ChipHead
from ui.workbook.legend import Legend
from ui.workbook.places import apart
from ui.workbook.seen import BookSeen
from ui.workbook.view import SheetView

_COMBO, _WIDEST = 52, 260  # pixels that a list to open needs beside its words, and the most it gets
LEAST = 92  # pixels at 100 %: the heads and a row or two, however large the text is


class SheetSide(QWidget):
    """One workbook's sheets.

    ``chosen`` tells the place that the user went to, ``line_wanted`` the column (from 1; in a turned sheet the row) whose
    role is to be said and where its chip is on the screen, ``turned`` the title of another sheet.
    """

    chosen = Signal(str)
    line_wanted = Signal(int, QRect)
    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = BookSeen.none()
        self.number = -1
        self.top = QWidget()
        self.name, self.choice, self.count = CutLabel("", "label"), Choice(), label("", "help")
        self.legend, self.notices, self.view, self.bar = Legend(), Notices(), SheetView(), CellBar()
        self.view.let_open()
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.choice.edited.connect(self._turn)
        self.view.chosen.connect(self._tell)
        self.view.chosen.connect(self.chosen)
        self.view.correct_wanted.connect(self.bar.enter)
        for head in (self.view.head, self.view.row_head):
            head.wanted.connect(partial(self._ask_line, head))
        self.bar.left.connect(self._come_back)

    def _come_back(self) -> None:
        """Take the keyboard back from the bar, also where that is a part of its own."""
        reveal(self.view)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(784), look.px(400))

    @property
    def title(self) -> str:
        """The name of the sheet that is shown."""
        sheets = self.book.book.sheets
        return sheets[self.number].title if 0 <= self.number < len(sheets) else ""

    def show_book(self, book: BookSeen, *, anew: bool) -> None:
        """Show a workbook; ``anew`` where it is another than before: then its first sheet of which something was taken."""
        self.book = book
        for part in (self.top, self.bar):
            part.setVisible(bool(book.book.sheets))
        titles = [sheet.title for sheet in book.book.sheets]
        hidden = [texts.HIDDEN_SHEET.format(title=one.title) if one.hidden else one.title for one in book.book.sheets]
        self.choice.set_choices(list(enumerate(hidden)))
        widest = max(map(self.choice.fontMetrics().horizontalAdvance, hidden), default=0)
        self.choice.setMaximumWidth(min(widest + look.px(_COMBO), look.px(_WIDEST)))
        self.choice.setVisible(len(titles) > 1)
        self.name.setText(titles[0] if titles else "")
        self.name.setVisible(len(titles) <= 1)
        number = _first_taken(book) if anew or not 0 <= self.number < len(titles) else self.number
        self._show_sheet(number)

    def go_to(self, place: str) -> bool:
        """Go to a cell, on another sheet too; a sheet's name alone leads to the sheet."""
        title, _ = apart(place)
        number = next((one for one, sheet in enumerate(self.book.book.sheets) if sheet.title == title), None)
        if number is None:
            return False
        if number != self.number:
            self._show_sheet(number)
        if self.view.go_to(place):
            self._tell(place)
        return True

    def _turn(self) -> None:
        number = self.choice.value()
        if isinstance(number, int):
            self._show_sheet(number)

    def _show_sheet(self, number: int) -> None:
        before, self.number = self.number, number
        sheets = self.book.book.sheets
        self.choice.set_value(number)
        self.count.setText(texts.SHEET_OF.format(number=number + 1, count=len(sheets)) if sheets else "")
        self.view.show_sheet(self.book.sheet(number) if sheets else None)
        if not self.view.current_place() and (first := _first_cell(self.book, self.title)):
            self.view.go_to(first)
        self._tell(self.view.current_place())
        if before != number:
            self.turned.emit(self.title)

    def _tell(self, place: str) -> None:
        seen = self.view.cells.seen
        self.bar.show_cell(about(self.book, seen, place) if seen is not None and place else None)

    def _ask_line(self, head: ChipHead, section: int) -> None:
        self.line_wanted.emit(section + 1, head.room_of(section))

    def _lay_out(self) -> None:
        self.choice.setAccessibleName(texts.SHEET)
        bar = QHBoxLayout(self.top)
        bar.setContentsMargins(look.px(24), look.px(4), look.px(8), look.px(4))
        bar.setSpacing(look.px(8))
        bar.addWidget(label(texts.SHEET, "help"))
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.name)
        bar.addWidget(self.choice, 1)
        bar.addWidget(self.count)
        bar.addStretch(0)
        bar.addSpacing(look.px(8))
        bar.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notices)
        column.addWidget(hairline())
        self.view.setMinimumHeight(look.px(LEAST))
        column.addWidget(self.view, 1)
        column.addWidget(hairline())
        column.addWidget(self.bar)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _first_taken(book: BookSeen) -> int:
    """The first sheet of which something was taken, else the first."""
    taken = {apart(place)[0] for place in book.kinds}
    return next((number for number, sheet in enumerate(book.book.sheets) if sheet.title in taken), 0)


def _first_cell(book: BookSeen, title: str) -> str:
    """Where one is at first: the first cell of a sheet of which something was taken."""
    return next((place for place in book.kinds if apart(place)[0] == title), "")
