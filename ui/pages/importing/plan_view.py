"""The plan before anything is written: every thing with what changes in it, and the button that counts what will be saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from malverktyg.domain.periods import Period
from malverktyg.errors import MalverktygError
from malverktyg.exchange.planning.items import Choice, Kind, Plan
from ui import icons, look
from ui.models.tree import TreeModel
from ui.pages.importing import texts
from ui.pages.importing.item_panel import ItemPanel
from ui.pages.importing.rows import COLUMNS, Extra, counts, item_of, plan_rows
from ui.pages.importing.side import PlanSide
from ui.widgets.buttons import Button, link, primary
from ui.widgets.choice import Choice as PeriodChoice
from ui.widgets.labels import CutLabel, label
from ui.widgets.panels import Foot
from ui.widgets.remark import Kind as RemarkKind
from ui.widgets.remark import RemarkLine
from ui.widgets.row_tree import RowTree
from ui.widgets.segments import Chips

_CHIPS = (
    (Extra.ALL, texts.ALL),
    *texts.KINDS.items(),
    (Extra.LEFT_OUT, texts.LEFT_OUT),
)


class PlanView(QWidget):
    """Rows to the left, plan and remarks beside them, actions at the foot."""

    cancelled = Signal()
    accepted = Signal()
    other_files = Signal()
    period_chosen = Signal(object)  # a Period, or None for what the workbooks say
    decided = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._refused = Plan(), list[str]()
        self.name, self.layouts = CutLabel("", "label"), CutLabel("", "help")
        self.period = PeriodChoice()
        self.other = link(texts.OTHER_FILES)
        self.chips = Chips([(key, words) for key, words in _CHIPS])
        self.tree = RowTree(TreeModel(COLUMNS), texts.PLAN, lined=True)
        self.side, self.chosen = PlanSide(), ItemPanel()
        self.news = QVBoxLayout()
        self.foot = Foot()
        self.cancel, self.note = Button(texts.CANCEL), label(texts.NOT_SAVED_YET, "help")
        self.accept = primary(texts.IMPORT_NONE)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.cancelled)
        self.accept.clicked.connect(self.accepted)
        self.other.clicked.connect(self.other_files)
        self.period.edited.connect(lambda: self.period_chosen.emit(self.period.value()))
        self.chips.edited.connect(self._show_rows)
        self.tree.chosen.connect(lambda key: self.chosen.show_item(item_of(self._plan, key)))
        self.side.decided.connect(self.decided)
        self.side.narrowed.connect(self._narrow)

    def offer_periods(self, periods: Sequence[Period]) -> None:
        """Offer to read the workbooks as another period than they say."""
        self.period.set_choices([(None, texts.AS_THEY_SAY), *((period, period.label) for period in periods)])

    def begin(self, paths: Sequence[Path], refused: Sequence[MalverktygError]) -> None:
        """Name the workbooks, and tell why some could not be read; the list begins with everything."""
        one = len(paths) == 1
        self.name.setText(texts.ONE_BOOK.format(name=paths[0].name) if one else texts.BOOKS.format(count=len(paths)))
        self._refused = [error.message for error in refused]
        self.chips.set_value(Extra.ALL)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan; what is narrowed and scrolled stays."""
        self._plan = plan
        known = list(dict.fromkeys(one.recognised_as for one in plan.workbooks if one.recognised_as))
        self.layouts.setText(texts.READ_AS.format(layout=", ".join(known)) if known else "")
        for key, count in counts(plan).items():
            words = dict(_CHIPS)[key]
            self.chips.set_words(key, texts.CHIP.format(words=words, count=count))
        declined = [texts.DECLINED.format(name=one.file, why=one.declined) for one in plan.workbooks if one.declined]
        self._tell([*self._refused, *declined])
        self._show_rows()
        self.chosen.show_item(item_of(plan, self.tree.current_key()))
        self.side.show_plan(plan)
        self._word_foot(plan)

    def _show_rows(self) -> None:
        narrowing = self.chips.value()
        if isinstance(narrowing, (Kind, Extra)):
            self.tree.rows.show(plan_rows(self._plan, narrowing))
            self.tree.expandAll()

    def _narrow(self, narrowing: object) -> None:
        self.chips.set_value(narrowing)
        self._show_rows()

    def _word_foot(self, plan: Plan) -> None:
        count = writes(plan)
        words = texts.IMPORT_ONE if count == 1 else texts.IMPORT.format(count=count) if count else texts.IMPORT_NONE
        self.accept.setText(words)
        self.accept.setAccessibleName(words)
        self.accept.setEnabled(bool(count) and not plan.unsettled)
        self.note.setText(_note(plan, count))

    def _tell(self, told: Sequence[str]) -> None:
        while (item := self.news.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for text in told:
            line = RemarkLine()
            line.tell(RemarkKind.ERROR, text)
            self.news.addWidget(line)

    def _lay_out(self) -> None:
        self.period.setAccessibleName(texts.PERIOD)
        self.period.setFixedWidth(look.px(200))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(look.px(16), look.px(12), look.px(8), 0)
        column.setSpacing(look.px(8))
        column.addLayout(self.news)
        column.addWidget(self.chips)
        column.addWidget(self.tree, 1)
        column.addWidget(self.chosen)
        left.setProperty("role", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([look.px(784), look.px(304)])
        self.tree.set_widths("Fokusområde", "M" * 14, "AA1000")
        self._lay_out_foot()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(self.splitter, 1)
        outer.addWidget(self.foot)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(24), look.px(8), look.px(16), look.px(8))
        row.setSpacing(look.px(12))
        symbol = QLabel()
        icons.wear(symbol, "file-spreadsheet", "accent", 24)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.layouts)
        row.addWidget(symbol)
        row.addLayout(words, 1)
        row.addWidget(label(texts.PERIOD, "help"))
        row.addWidget(self.period)
        row.addWidget(self.other)
        return head

    def _lay_out_foot(self) -> None:
        self.foot.row.addWidget(self.cancel)
        self.foot.row.addStretch(1)
        self.foot.row.addWidget(self.note)
        self.foot.row.addSpacing(look.px(8))
        self.foot.row.addWidget(self.accept)


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
    return texts.NOT_SAVED_YET if count else texts.NOTHING_NEW
