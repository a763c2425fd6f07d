"""The plan before anything is written: the sheets as they were read, what would be saved, and the button that counts it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from malverktyg.domain.periods import Period
from malverktyg.errors import MalverktygError
from malverktyg.exchange.planning.items import Choice, Kind, Plan
from ui import icons, look
from ui.pages.importing import texts
from ui.pages.importing.sheet_side import SheetSide
from ui.pages.importing.side import WIDTH, PlanSide
from ui.widgets.buttons import Button, link, primary
from ui.widgets.choice import Choice as Chooser
from ui.widgets.labels import CutLabel, label
from ui.widgets.panels import Foot
from ui.workbook.seen import BookSeen


class PlanView(QWidget):
    """The sheet to the left, plan and remarks beside it, actions at the foot."""

    cancelled = Signal()
    accepted = Signal()
    other_files = Signal()
    period_chosen = Signal(object)  # a Period, or None for what the workbooks say
    decided = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._refused = Plan(), list[str]()
        self.books: list[BookSeen] = []
        self.number, self._remark = 0, -1
        self.name, self.layouts, self.book = CutLabel("", "label"), CutLabel("", "help"), Chooser()
        self.period = Chooser()
        self.other = link(texts.OTHER_FILES)
        self.sheets, self.side = SheetSide(), PlanSide()
        self.sheet = self.sheets.view
        self.foot = Foot()
        self.cancel, self.note = Button(texts.CANCEL), CutLabel(texts.NOT_SAVED_YET, "help")
        self.accept = primary(texts.IMPORT_NONE)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.cancelled)
        self.accept.clicked.connect(self.accepted)
        self.other.clicked.connect(self.other_files)
        self.period.edited.connect(lambda: self.period_chosen.emit(self.period.value()))
        self.book.edited.connect(lambda: self._turn_to(self.book.value()))
        self.sheets.chosen.connect(self._follow)
        self.side.decided.connect(self.decided)
        self.side.picked.connect(self.go_to)
        for keys, step in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.next_remark(step))

    def offer_periods(self, periods: Sequence[Period]) -> None:
        """Offer to read the workbooks as another period than they say."""
        self.period.set_choices([(None, texts.AS_THEY_SAY), *((period, period.label) for period in periods)])

    def begin(self, refused: Sequence[MalverktygError]) -> None:
        """Other workbooks than before: forget where one was, and tell why some could not be read."""
        self._refused = [error.message for error in refused]
        self.number, self._remark, self.books = 0, -1, []
        self.side.begin()

    def show_plan(self, plan: Plan, books: Sequence[BookSeen]) -> None:
        """Show a plan; where one was in the sheet stays."""
        anew, self._plan, self.books = not self.books, plan, list(books)
        names = [texts.BOOK_DECLINED.format(name=one.file) if one.declined else one.file for one in plan.workbooks]
        self.book.set_choices(list(enumerate(names)))
        self.book.setVisible(len(names) > 1)
        self.name.setVisible(len(names) == 1)
        if anew:
            self.number = next((place for place, one in enumerate(plan.workbooks) if not one.declined), 0)
        self._show_book(anew=anew)
        self._word_foot(plan)

    def go_to(self, number: int, place: str) -> None:
        """Go to a cell of a workbook."""
        if number != self.number:
            self._turn_to(number)
        if self.sheets.go_to(place):
            self._follow(place)

    def _follow(self, place: str) -> None:
        """Mark beside the sheet what belongs to a cell; F8 goes on from there."""
        self.side.show_cell(place)
        numbers = self.books[self.number].numbers.get(place, ())
        if numbers and self._remark + 1 not in numbers:
            self._remark = numbers[0] - 1

    def next_remark(self, step: int) -> None:
        """F8: go to the next remark's cell (or the one before), round about."""
        remarks = self.books[self.number].remarks if self.books else ()
        if not remarks:
            return
        self._remark = (self._remark + step) % len(remarks) if self._remark >= 0 or step > 0 else len(remarks) - 1
        self.go_to(self.number, remarks[self._remark].cells[0].removesuffix("#note"))

    def _turn_to(self, number: object) -> None:
        if isinstance(number, int) and 0 <= number < len(self.books):
            self.number, self._remark = number, -1
            self._show_book(anew=True)

    def _show_book(self, *, anew: bool) -> None:
        workbook, book = self._plan.workbooks[self.number], self.books[self.number]
        self.book.set_value(self.number)
        self.name.setText(workbook.file)
        self.layouts.setText(texts.READ_AS.format(layout=workbook.recognised_as) if workbook.recognised_as else "")
        if workbook.declined:
            self.layouts.setText(texts.DECLINED.format(name=workbook.file, why=workbook.declined))
        declined = [texts.DECLINED.format(name=one.file, why=one.declined) for one in self._plan.workbooks if one.declined]
        self.sheets.show_book(book, anew=anew)
        self.side.show_plan(self._plan, self.number, book, [*self._refused, *declined])
        self.side.show_cell(self.sheet.current_place())

    def _word_foot(self, plan: Plan) -> None:
        count = writes(plan)
        nothing = texts.KEEP_CHOICES if plan.saved else texts.IMPORT_NONE
        words = texts.IMPORT_ONE if count == 1 else texts.IMPORT.format(count=count) if count else nothing
        self.accept.setText(words)
        self.accept.setAccessibleName(words)
        self.accept.setEnabled(bool(plan.saved) and not plan.unsettled)
        self.note.setText(_note(plan, count))

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sheets)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([look.px(784), look.px(WIDTH)])
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part in (self.cancel, self.note, self.accept):
            self.foot.row.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(self.splitter, 1)
        outer.addWidget(self.foot)

    def _head(self) -> QFrame:
        self.period.setAccessibleName(texts.PERIOD)
        self.period.setMaximumWidth(look.px(200))
        self.book.setAccessibleName(texts.BOOK)
        self.book.setMaximumWidth(look.px(480))
        head = QFrame()
        head.setProperty("role", "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(24), look.px(6), look.px(16), look.px(6))
        row.setSpacing(look.px(12))
        symbol = QLabel()
        icons.wear(symbol, "file-spreadsheet", "accent", 24)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self.name, self.book, self.layouts):
            words.addWidget(part)
        row.addWidget(symbol)
        row.addLayout(words, 3)
        row.addWidget(label(texts.ABOUT, "help"))
        row.addWidget(self.period, 1)
        row.addWidget(self.other)
        return head


def writes(plan: Plan) -> int:
    """How many things the plan saves: new, changed, and conflicts where the workbook's value was taken."""
    taken = sum(item.kind is Kind.CONFLICT and item.choice is Choice.TAKE for item in plan.items)
    return plan.count(Kind.ADDED) + plan.count(Kind.CHANGED) + taken


def _note(plan: Plan, count: int) -> str:
    open_ = plan.unsettled
    if open_:
        frame = texts.CHOOSE_FIRST if len(open_) == 1 else texts.CHOOSE_FIRST_MORE
        return frame.format(what=open_[0].label, count=len(open_) - 1)
    if plan.declined:
        return texts.NOTHING_READ
    return texts.NOT_SAVED_YET if count or plan.saved else texts.NOTHING_NEW
