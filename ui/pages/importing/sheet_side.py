"""The sheet's side of the page: which sheet, the legend, the sheet itself, and the cell where one is in words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.pages.importing import texts
from ui.widgets.choice import Choice
from ui.widgets.labels import CutLabel, hairline, label
from ui.workbook.legend import Legend
from ui.workbook.places import apart
from ui.workbook.seen import BookSeen
from ui.workbook.view import SheetView


class SheetSide(QWidget):
    """One workbook's sheets. ``chosen`` tells the place that the user went to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = BookSeen.none()
        self.number = -1
        self.name, self.choice, self.count = CutLabel("", "label"), Choice(), label("", "help")
        self.legend, self.view, self.told = Legend(), SheetView(), CutLabel(texts.NO_CELL, "help")
        self._lay_out()
        self.choice.edited.connect(self._turn)
        self.view.chosen.connect(self._tell)
        self.view.chosen.connect(self.chosen)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(784), look.px(400))

    def show_book(self, book: BookSeen, *, anew: bool) -> None:
        """Show a workbook; ``anew`` where it is another than before: then its first sheet of which something was taken."""
        self.book = book
        titles = [sheet.title for sheet in book.book.sheets]
        hidden = [texts.HIDDEN_SHEET.format(title=one.title) if one.hidden else one.title for one in book.book.sheets]
        self.choice.set_choices(list(enumerate(hidden)))
        self.choice.setMinimumContentsLength(min(max(map(len, hidden), default=8), 22))
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
        self.number = number
        sheets = self.book.book.sheets
        self.choice.set_value(number)
        self.count.setText(texts.SHEET_OF.format(number=number + 1, count=len(sheets)) if sheets else "")
        self.view.show_sheet(self.book.sheet(number) if sheets else None)
        place = self.view.current_place()
        if place:
            self._tell(place)
        else:
            empty = bool(sheets) and not self.view.cells.rowCount()
            self.told.setText(texts.EMPTY_SHEET if empty else texts.NO_CELL)

    def _tell(self, place: str) -> None:
        self.told.setText(self.view.cells.spoken(self.view.currentIndex()) if place else texts.NO_CELL)

    def _lay_out(self) -> None:
        self.choice.setAccessibleName(texts.SHEET)
        self.choice.setMaximumWidth(look.px(260))
        bar = QHBoxLayout()
        bar.setContentsMargins(look.px(24), look.px(4), look.px(8), look.px(4))
        bar.setSpacing(look.px(8))
        bar.addWidget(label(texts.SHEET, "help"))
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.name)
        bar.addWidget(self.choice, 1)
        bar.addWidget(self.count)
        bar.addStretch(1)
        bar.addWidget(self.legend)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.px(24), look.px(3), look.px(8), look.px(4))
        foot.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.view, 1)
        column.addWidget(hairline())
        column.addLayout(foot)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _first_taken(book: BookSeen) -> int:
    """The first sheet of which something was taken, else the first."""
    taken = {apart(place)[0] for place in book.kinds}
    return next((number for number, sheet in enumerate(book.book.sheets) if sheet.title in taken), 0)
