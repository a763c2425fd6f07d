"""Beside the sheet: what the plan does in counts and rows, the conflicts to decide, and the remarks with their numbers."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.exchange.facts import Alike
from malverktyg.exchange.planning.items import Kind, Plan
from ui import look
from ui.models.words import spaced
from ui.pages.importing import texts
from ui.pages.importing.files_shelf import FilesShelf
from ui.pages.importing.remark_block import RemarkBlock
from ui.pages.importing.remark_offers import offer
from ui.pages.importing.rows import Extra, Narrowing, Shown, counts, item_rows, left_out_rows
from ui.pages.importing.side_parts import ConflictBlock, CountHead, Pick
from ui.widgets.buttons import link
from ui.widgets.held_focus import give_back, held_in
from ui.widgets.labels import hairline, label
from ui.widgets.panels import scrolled
from ui.widgets.two_line_rows import Told
from ui.workbook.numbered import Numbered
from ui.workbook.painting import INKS
from ui.workbook.places import apart
from ui.workbook.seen import BookSeen

WIDTH = 304
MOST, MORE = 40, 200  # rows of one kind that are shown at first, and each time one asks for more
FEW = 6  # remarks that are shown at first
MOST_CELLS = 3
_AT_FIRST: frozenset[Narrowing] = frozenset({Kind.CHANGED, Kind.CONFLICT})
T = TypeVar("T")


class PlanSide(QWidget):
    """The column that is consulted.

    ``picked`` tells the workbook's number and the place that a row leads to, ``said`` what the user says of a remark.
    """

    decided = Signal(str, object)
    picked = Signal(int, str)
    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conflicts: list[ConflictBlock] = []
        self.blocks: list[RemarkBlock] = []
        self.heads: dict[Narrowing, CountHead] = {}
        self.picks: dict[tuple[int, int], Pick] = {}
        self._shelf = FilesShelf()
        self.files = self._shelf.files
        self._plan, self._book, self._number = Plan(), BookSeen.none(), 0
        self._alike: Sequence[Alike] = ()
        self.unfolded: frozenset[Narrowing] = _AT_FIRST
        self._most: dict[object, int] = {}
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._middle = scrolled(QWidget(), role="ground")
        self._outer.addWidget(self._shelf)
        self._outer.addWidget(self._middle, 1)
        self.setMinimumWidth(look.px(WIDTH) - look.px(24))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(WIDTH), look.px(400))

    def begin(self) -> None:
        """Forget what was unfolded for other workbooks."""
        self.unfolded, self._most = _AT_FIRST, {}

    @property
    def remarks(self) -> list[Pick]:
        """The remarks that are shown."""
        return [block.pick for block in self.blocks]

    def show_files(self, files: Sequence[tuple[str, Told]], number: int) -> None:
        """Show the workbooks, where there are several."""
        self._shelf.show_files(files, number)

    def show_plan(self, plan: Plan, number: int, book: BookSeen, alike: Sequence[Alike] = ()) -> None:
        """Show a plan and the remarks about one of its workbooks; how far one had scrolled is kept."""
        self._plan, self._number, self._book, self._alike = plan, number, book, alike
        self._build()

    def show_cell(self, place: str) -> None:
        """Mark what belongs to a cell, and bring it into sight."""
        numbers = self._book.numbers.get(place, ())
        if numbers and max(numbers) > len(self.blocks):
            self._show_more(texts.REMARKS, to=max(numbers))
        item = self._book.items.get(place)
        mine = [self.picks[self._number, item]] if item is not None and (self._number, item) in self.picks else []
        mine += [pick for pick in self.remarks if pick.number in numbers]
        for pick in (*self.picks.values(), *self.remarks):
            pick.choose(to=any(pick is one for one in mine))
        for block in self.conflicts:
            block.head.choose(to=block.head.place == place)
        if mine:
            self._middle.ensureWidgetVisible(mine[-1], 0, look.px(24))

    def _build(self) -> None:
        far = self._middle.verticalScrollBar().value()
        held = held_in(self._middle)
        self._outer.removeWidget(self._middle)
        self._middle.hide()
        self._middle.deleteLater()
        content = QWidget()
        self._middle = scrolled(content, role="ground")
        self._middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(QVBoxLayout(content))
        self._outer.addWidget(self._middle, 1)
        content.adjustSize()
        self._middle.verticalScrollBar().setValue(far)
        give_back(self._middle, held)

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(4))
        column.addWidget(label(texts.PLAN, "section"))
        self.heads.clear()
        self.picks.clear()
        self.conflicts.clear()
        for kind, (count, words) in counts(self._plan, self._number).items():
            if count:
                self._add_kind(column, kind, CountHead(texts.SYMBOLS[kind], _ink(kind), count, words))
        column.addSpacing(look.px(8))
        self._add_remarks(column)
        column.addStretch(1)

    def _add_kind(self, column: QVBoxLayout, kind: Narrowing, head: CountHead) -> None:
        head.setChecked(kind in self.unfolded)
        head.toggled.connect(lambda to: self._turn(kind, to=to))
        self.heads[kind] = head
        column.addWidget(head)
        if kind is Kind.CONFLICT and kind in self.unfolded:
            for block in self._conflict_blocks():
                column.addWidget(block)
        elif kind in self.unfolded:
            found = left_out_rows(self._plan, self._number) if kind is Extra.LEFT_OUT else item_rows(self._plan, kind)
            for row in self._first(kind, found):
                column.addWidget(self._pick(row))
            self._add_rest(column, kind, len(found))
        column.addWidget(hairline())

    def _turn(self, kind: Narrowing, *, to: bool) -> None:
        self.unfolded = self.unfolded | {kind} if to else self.unfolded - {kind}
        had_focus = self.heads[kind].hasFocus()
        self._build()
        if had_focus:
            self.heads[kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, key: object, found: Sequence[T]) -> Sequence[T]:
        """The first of many, more where they were asked for."""
        return found[: self._most.get(key, MOST)]

    def _add_rest(self, column: QVBoxLayout, key: object, count: int) -> None:
        rest = count - self._most.get(key, MOST)
        if rest > 0:
            more = link(texts.SHOW_MORE.format(count=spaced(min(rest, MORE)), rest=spaced(rest)))
            more.clicked.connect(lambda: self._show_more(key))
            column.addWidget(more)

    def _show_more(self, key: object, to: int = 0) -> None:
        self._most[key] = to or self._most.get(key, MOST) + MORE
        self._build()

    def _pick(self, row: Shown) -> Pick:
        lines = [(row.label, "body"), *((change, "help") for change in row.changes)]
        pick = Pick(row.place, lines)
        pick.picked.connect(lambda place, number=row.book: self.picked.emit(number, place))
        if row.item is not None:
            self.picks[row.book, row.item] = pick
        return pick

    def _conflict_blocks(self) -> Iterator[ConflictBlock]:
        for number, workbook in enumerate(self._plan.workbooks):
            for item in workbook.items:
                if item.kind is Kind.CONFLICT and item.fields:
                    block = ConflictBlock(item)
                    block.chosen.connect(self.decided)
                    block.picked.connect(lambda place, number=number: self.picked.emit(number, place))
                    self.conflicts.append(block)
                    yield block

    def _add_remarks(self, column: QVBoxLayout) -> None:
        remarks, most = self._book.remarks, self._most.get(texts.REMARKS, FEW)
        head = QHBoxLayout()
        head.addWidget(label(texts.REMARKS, "section"), 1)
        if len(remarks) > most:
            self.all = link(texts.SHOW_ALL.format(count=spaced(len(remarks))))
            self.all.clicked.connect(lambda: self._show_more(texts.REMARKS, to=max(len(remarks), most)))
            head.addWidget(self.all)
        column.addLayout(head)
        self.blocks = [self._remark(remark) for remark in remarks[:most]]
        for block in self.blocks:
            column.addWidget(block)
        if not self.blocks:
            column.addWidget(label(texts.NO_REMARKS, "help"))

    def _remark(self, remark: Numbered) -> RemarkBlock:
        block = RemarkBlock(remark, where(remark.cells), offer(remark, self._book, self._alike))
        block.picked.connect(lambda place: self.picked.emit(self._number, place))
        block.said.connect(self.said)
        return block


def _ink(kind: Narrowing) -> str:
    return INKS[kind] if isinstance(kind, Kind) else "text2"


def where(cells: Sequence[str]) -> str:
    """The cells of a remark as a person reads them: without the sheet's name where a cell tells enough."""
    names = [place.rpartition("!")[2] if apart(place)[1] else place for place in cells[:MOST_CELLS]]
    shown = ", ".join(name.replace("#note", texts.NOTE_OF) for name in names)
    return texts.AND_MORE.format(cells=shown, count=len(cells) - MOST_CELLS) if len(cells) > MOST_CELLS else shown
