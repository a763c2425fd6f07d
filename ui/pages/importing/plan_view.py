"""The plan before anything is written: the sheets as they were read, what would be saved, and the button that counts it."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malverktyg.exchange.facts import Remark
from malverktyg.exchange.planning.items import Plan
from ui.keeping import Kept
from ui.pages.importing import texts
from ui.pages.importing.asking import Asking
from ui.pages.importing.bring import Opened
from ui.pages.importing.file_head import FileHead
from ui.pages.importing.file_list import state
from ui.pages.importing.news import news
from ui.pages.importing.plan_foot import PlanFoot
from ui.pages.importing.sheet_side import SheetSide
from ui.pages.importing.side import WIDTH, PlanSide
from ui.widgets.apart import Apart, Strip
from ui.widgets.splitters import SideBySide
from ui.workbook.seen import BookSeen

LOW = 460  # pixels at 100 %: in a lower window what is said of the file and the cell is a part of its own
_OUR_OWN = frozenset({"conflict", "not_kept", "layout_known"})


@dataclass(frozen=True, slots=True)
class Compared:
    """A plan, the workbooks it was made of, and each with the plan laid over it."""

    plan: Plan = field(default_factory=Plan)
    opened: tuple[Opened, ...] = ()
    books: tuple[BookSeen, ...] = ()


class PlanView(QWidget):
    """The sheet to the left, plan and remarks beside it, actions at the foot.

    ``said`` tells a part of a workbook's corrections with its number, ``forgotten`` all that is left of them.
    """

    decided = Signal(str, object)
    said = Signal(int, object)
    forgotten = Signal(int, object)
    change_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown, self.year = Compared(), 0
        self.number, self._remark = 0, -1
        self._kept: Kept = {}  # where one was in the view in whose place this one stands
        self.head, self.sheets, self.side, self.foot = FileHead(), SheetSide(), PlanSide(), PlanFoot()
        self.sheet = self.sheets.view
        self.asking = Asking(self.sheets)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.head.change.clicked.connect(lambda: self.change_wanted.emit(self.number))
        self.sheets.chosen.connect(self._follow)
        self.sheets.turned.connect(self._tell_news)
        self.side.files.chosen.connect(self._turn_to)
        self.side.decided.connect(self.decided)
        self.side.picked.connect(self.go_to)
        self.side.said.connect(self._say)
        self.asking.said.connect(self._say)
        self.asking.forgotten.connect(lambda left: self.forgotten.emit(self.number, left))

    def begin(self) -> None:
        """Other workbooks than before: forget where one was."""
        self.number, self._remark, self.shown, self._kept = 0, -1, Compared(), {}
        self.side.begin()

    def keep(self) -> Kept:
        """Which workbook and cell one is at, and what is unfolded in the plan."""
        if self._kept or not self.shown.books:
            return self._kept
        return {"number": self.number, "cell": self.sheet.current_place(), "open": self.side.unfolded}

    def take_back(self, kept: Kept) -> None:
        """Be there again, once the same workbooks are shown."""
        self._kept = kept

    def show_plan(self, shown: Compared, year: int) -> None:
        """Show a plan; where one was in the sheet stays. ``year`` is meant where a workbook tells none."""
        anew, self.shown, self.year = not self.shown.books, shown, year
        if anew:
            self.number = next((place for place, one in enumerate(shown.plan.workbooks) if not one.declined), 0)
        kept, self._kept = self._kept, {}
        if kept:
            self.number, self.side.unfolded = kept["number"], kept["open"]
        self._show_book(anew=anew)
        if kept and self.sheets.go_to(kept["cell"]):
            self._follow(kept["cell"])
        self.foot.show_plan(shown.plan)

    @property
    def opened(self) -> Opened | None:
        """The workbook that is shown."""
        return self.shown.opened[self.number] if self.shown.opened else None

    @property
    def to_send(self) -> tuple[Remark, ...]:
        """What whoever filled in the workbook should know: its remarks but for those that speak of our own file."""
        return tuple(one for one in self.shown.plan.workbooks[self.number].remarks if one.code not in _OUR_OWN)

    def go_to(self, number: int, place: str) -> None:
        """Go to a cell of a workbook."""
        if number != self.number:
            self._turn_to(number)
        self.sides.bring(self.sheets)
        if self.sheets.go_to(place):
            self._follow(place)

    def _follow(self, place: str) -> None:
        """Mark beside the sheet what belongs to a cell; F8 goes on from there."""
        self.side.show_cell(place)
        self.sheets.bar.tell_said(is_said=self.asking.is_said(self.sheets.bar.about))
        numbers = self.shown.books[self.number].numbers.get(place, ())
        if numbers and self._remark + 1 not in numbers:
            self._remark = numbers[0] - 1

    def next_remark(self, step: int) -> None:
        """Go to the next remark's cell (or the one before), round about."""
        remarks = self.shown.books[self.number].remarks if self.shown.books else ()
        if not remarks:
            return
        self._remark = (self._remark + step) % len(remarks) if self._remark >= 0 or step > 0 else len(remarks) - 1
        self.go_to(self.number, remarks[self._remark].cells[0].removesuffix("#note"))

    def show_file(self, number: int) -> None:
        """Turn to a workbook, where it is another than the one that is shown."""
        if number != self.number:
            self._turn_to(number)

    def _turn_to(self, number: int) -> None:
        self.number, self._remark = number, -1
        self._show_book(anew=True)

    def _show_book(self, *, anew: bool) -> None:
        shown, opened, book = self.shown, self.shown.opened[self.number], self.shown.books[self.number]
        self.head.show_file(opened)
        self.foot.show_file(opened, has_remarks=bool(self.to_send))
        self.asking.about(opened.reading, opened.how.corrections, self.year)
        self.side.show_files(
            [(one.path.name, state(one, plan)) for one, plan in zip(shown.opened, shown.plan.workbooks, strict=True)], self.number
        )
        self.sheets.show_book(book, anew=anew)
        self.side.show_plan(shown.plan, self.number, book, opened.reading.alike)
        self._tell_news()
        place = self.sheet.current_place()
        self.side.show_cell(place)
        self.sheets.bar.tell_said(is_said=self.asking.is_said(self.sheets.bar.about))

    def _tell_news(self) -> None:
        if self.opened is not None:
            self.sheets.notices.tell(news(self.opened, self.sheets.book, self.sheets.number, self._say))

    def _say(self, part: object) -> None:
        self.said.emit(self.number, part)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        apart = Apart(Strip(self.head, outer, 0), Strip(self.sheets.bar, self.sheets.column, self.sheets.column.count() - 1))
        self.sides = SideBySide((texts.SHEET, self.sheets), (texts.PLAN, self.side), apart=(texts.APART, apart), low=LOW)
        self.sides.splitter.setStretchFactor(0, 1)
        self.sides.share((784, WIDTH))
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self.sides, 1)
        outer.addWidget(self.foot)
