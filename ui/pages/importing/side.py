"""Beside the plan's rows: what there is of each kind, the conflicts to decide, and the remarks with their cells."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.exchange.facts import Remark
from malverktyg.exchange.planning.items import Choice, Kind, Plan, PlanItem
from ui import icons, look
from ui.pages.importing import texts
from ui.pages.importing.rows import Extra, counts
from ui.widgets.buttons import link
from ui.widgets.labels import CutLabel, hairline, label
from ui.widgets.panels import scrolled
from ui.widgets.segments import Segments

WIDTH = 304
MOST_REMARKS = 30
MOST_CELLS = 3
_INKS = {Kind.ADDED: "accent", Kind.CHANGED: "part", Kind.UNCHANGED: "text2", Kind.CONFLICT: "no"}


class ConflictBlock(QWidget):
    """One conflict: both values with where they come from, and the choice between them."""

    chosen = Signal(str, object)  # the item's key and a Choice

    def __init__(self, item: PlanItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item, diff = item, item.fields[0]
        old = diff.old or texts.EMPTY_VALUE
        origin = texts.IN_OTHER_BOOK.format(name=diff.old_from, old=old) if diff.old_from else texts.IN_FILE.format(old=old)
        book = texts.IN_BOOK.format(cell=diff.cell.rsplit("!", 1)[-1], new=diff.new or texts.EMPTY_VALUE)
        keep, take = texts.KEEP.format(value=old), texts.TAKE.format(value=diff.new or texts.EMPTY_VALUE)
        if len(keep) + len(take) > 34:
            keep, take = texts.FROM_OTHER if diff.old_from else texts.KEEP_SHORT, texts.TAKE_SHORT
        self.choice = Segments(((Choice.KEEP, keep), (Choice.TAKE, take)))
        self.choice.set_value(item.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), 0, 0, look.px(8))
        column.setSpacing(look.px(2))
        column.addWidget(label(f"{item.label}, {diff.label}", "body", wraps=True))
        for text in (origin, book):
            column.addWidget(label(text, "help", wraps=True))
        column.addWidget(self.choice)
        self.choice.edited.connect(lambda: self.chosen.emit(item.key, self.choice.value()))


class PlanSide(QWidget):
    """The column that is consulted."""

    decided = Signal(str, object)
    narrowed = Signal(object)  # a Kind or an Extra: show those rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conflicts: list[ConflictBlock] = []
        self.remarks: list[QWidget] = []
        self._all_remarks = False
        self._plan = Plan()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._middle = scrolled(QWidget(), role="ground")
        self._outer.addWidget(self._middle)
        self.setMinimumWidth(look.px(WIDTH) - look.px(24))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(WIDTH), look.px(400))

    def show_plan(self, plan: Plan) -> None:
        """Show another plan; how far one had scrolled is kept."""
        self._plan = plan
        place = self._middle.verticalScrollBar().value()
        while (item := self._outer.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        content = QWidget()
        self._middle = scrolled(content, role="ground")
        self._fill(QVBoxLayout(content), plan)
        self._outer.addWidget(self._middle)
        self._middle.verticalScrollBar().setValue(place)

    def _fill(self, column: QVBoxLayout, plan: Plan) -> None:
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(6))
        column.addWidget(label(texts.PLAN, "section"))
        for row in self._count_rows(plan):
            column.addWidget(row)
            column.addWidget(hairline())
        self.conflicts = list(self._conflict_blocks(plan))
        if self.conflicts:
            column.addSpacing(look.px(8))
            column.addWidget(label(texts.CONFLICTS, "section"))
        for block in self.conflicts:
            column.addWidget(block)
        column.addSpacing(look.px(8))
        column.addLayout(self._remark_head(plan.remarks))
        self.remarks = [_remark(cells, text) for text, cells in self._grouped(plan.remarks)]
        for remark in self.remarks or [label(texts.NO_REMARKS, "help")]:
            column.addWidget(remark)
        column.addStretch(1)

    def _count_rows(self, plan: Plan) -> Iterator[QWidget]:
        found = counts(plan)
        for kind in (Kind.ADDED, Kind.CHANGED, Kind.UNCHANGED, Kind.CONFLICT):
            if found[kind]:
                yield self._count_row(found[kind], texts.COUNTS[kind], texts.SYMBOLS[kind], _INKS[kind], kind)
        if found[Extra.LEFT_OUT]:
            yield self._count_row(found[Extra.LEFT_OUT], texts.LEFT_OUT_COUNT, "ban", "text2", Extra.LEFT_OUT)

    def _count_row(self, count: int, words: tuple[str, str], symbol: str, ink: str, shows: object) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        mark = QLabel()
        icons.wear(mark, symbol, ink, 16)
        button = link(f"{count} {words[0] if count == 1 else words[1]}")
        button.clicked.connect(lambda: self.narrowed.emit(shows))
        line.addWidget(mark)
        line.addWidget(button)
        line.addStretch(1)
        return row

    def _conflict_blocks(self, plan: Plan) -> Iterator[ConflictBlock]:
        for item in plan.items:
            if item.kind is Kind.CONFLICT and item.fields:
                block = ConflictBlock(item)
                block.chosen.connect(self.decided)
                yield block

    def _remark_head(self, remarks: Sequence[Remark]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(texts.REMARKS, "section"))
        row.addStretch(1)
        groups = len({remark.text for remark in remarks})
        if groups > MOST_REMARKS and not self._all_remarks:
            more = link(texts.SHOW_ALL_REMARKS.format(count=groups))
            more.clicked.connect(self._show_all)
            row.addWidget(more)
        return row

    def _show_all(self) -> None:
        self._all_remarks = True
        self.show_plan(self._plan)

    def _grouped(self, remarks: Sequence[Remark]) -> list[tuple[str, list[str]]]:
        groups: dict[str, list[str]] = {}
        for remark in remarks:
            groups.setdefault(remark.text, []).append(remark.cell)
        found = list(groups.items())
        return found if self._all_remarks else found[:MOST_REMARKS]


def _remark(cells: Sequence[str], text: str) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, look.px(2), 0, look.px(4))
    column.setSpacing(0)
    shown = ", ".join(cells[:MOST_CELLS])
    if len(cells) > MOST_CELLS:
        shown = texts.AND_MORE.format(cells=shown, count=len(cells) - MOST_CELLS)
    place = CutLabel(shown, "head")
    column.addWidget(place)
    column.addWidget(label(text, "body", wraps=True))
    return block
