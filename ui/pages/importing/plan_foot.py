"""The foot of the plan: leave it, save a marked copy, import; and why the last cannot be done yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from malverktyg.exchange.planning.items import Choice, Kind, Plan
from ui.models.words import spaced
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened
from ui.widgets.buttons import Button, primary
from ui.widgets.labels import CutLabel
from ui.widgets.panels import Foot

_MARKED = (".xlsx", ".xlsm")


class PlanFoot(Foot):
    """Actions, never scrolled away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cancel, self.mark = Button(texts.CANCEL), Button(texts.MARK, icon="message-square-text")
        self.note, self.accept = CutLabel(texts.NOT_SAVED_YET, "help"), primary(texts.IMPORT_NONE)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part in (self.cancel, self.mark, self.note, self.accept):
            self.row.addWidget(part)

    def show_file(self, opened: Opened, *, has_remarks: bool) -> None:
        """A copy can be marked of a workbook that was read, has remarks, and is of a kind that notes can be written into."""
        can, why = opened.error is None, ""
        if can and opened.path.suffix.lower() not in _MARKED:
            can, why = False, texts.MARK_ONLY_XLSX
        elif can and not has_remarks:
            can, why = False, texts.NO_REMARKS
        self.mark.setEnabled(can)
        self.mark.setToolTip(why or texts.MARK_TOLD)

    def show_plan(self, plan: Plan) -> None:
        """Count what the button writes."""
        count = writes(plan)
        nothing = texts.IMPORT_OPEN if plan.unsettled else texts.KEEP_CHOICES if plan.saved else texts.IMPORT_NONE
        words = texts.IMPORT_ONE if count == 1 else texts.IMPORT.format(count=spaced(count)) if count else nothing
        self.accept.setText(words)
        self.accept.setAccessibleName(words)
        self.accept.setEnabled(bool(plan.saved) and not plan.unsettled)
        self.note.setText(_note(plan, count))


def writes(plan: Plan) -> int:
    """How many things the plan saves: new, changed, and conflicts where the workbook's value was taken."""
    taken = sum(item.kind is Kind.CONFLICT and item.choice is Choice.TAKE for item in plan.items)
    return plan.count(Kind.ADDED) + plan.count(Kind.CHANGED) + taken


def _note(plan: Plan, count: int) -> str:
    open_ = plan.unsettled
    if open_:
        frame = texts.CHOOSE_FIRST if len(open_) == 1 else texts.CHOOSE_FIRST_MORE
        return frame.format(what=open_[0].label, count=spaced(len(open_) - 1))
    if not plan.items:
        return texts.NOTHING_READ
    return texts.NOT_SAVED_YET if count or plan.saved else texts.NOTHING_NEW
