"""The page Import och export: read in the background, compare with the file, show the plan, and save it as one change."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget
from typing_extensions import override

from malverktyg.domain.overview import starting_period
from malverktyg.domain.periods import Period
from ui import recent
from ui.dropped import accept_copy, dropped, foreign
from ui.keeping import Kept
from ui.pages.importing import out, texts
from ui.pages.importing.bring import Opened, bring
from ui.pages.importing.comparing import compared
from ui.pages.importing.interpretation import Interpretation
from ui.pages.importing.plan_view import Compared, PlanView
from ui.pages.importing.receipt import not_kept, receipt, years_of
from ui.pages.importing.start import DropVeil, StartView
from ui.pages.importing.steps import How, Steps, said
from ui.session import Session
from ui.widgets.remark import Kind
from ui.working import start

if TYPE_CHECKING:
    from malverktyg.exchange.correcting.corrections import Corrections
    from malverktyg.exchange.planning.items import Choice, Plan


class ImportingPage(QWidget):
    """Import och export."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.opened: tuple[Opened, ...] = ()
        self.steps = Steps(())
        self.choices: dict[str, Choice] = {}
        self.plan: Plan | None = None
        self._turn, self._shown = 0, 0  # which plan was asked for last, and which is shown
        self._accepts, self._last = False, ""
        self.start, self.plan_view = StartView(), PlanView()
        self.dialog: Interpretation | None = None
        self.views = QStackedLayout(self)
        self.views.addWidget(self.start)
        self.views.addWidget(self.plan_view)
        self.veil = DropVeil(self)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        view = self.plan_view
        self.start.choose_wanted.connect(self.choose)
        self.start.export_wanted.connect(self.export)
        view.head.other.clicked.connect(self.choose)
        view.foot.cancel.clicked.connect(self.leave)
        view.foot.mark.clicked.connect(self.mark)
        view.foot.accept.clicked.connect(self.accept)
        view.decided.connect(self._decide)
        view.said.connect(self.say)
        view.forgotten.connect(self._be_left)
        view.change_wanted.connect(self.change)
        self.start.imported.goal_wanted.connect(lambda goal: self.session.show_thing("goal", goal))
        self.start.imported.undo_wanted.connect(self._undo_import)
        self.session.changed.connect(self._compare)
        self.session.changed.connect(self._tell_imported)
        self._tell_imported()

    def show_thing(self, _kind: str, id: str) -> None:
        """With "export": what has to do with export."""
        if id == "export":
            self.leave()
            self.start.book.setFocus()

    def keep(self) -> Kept:
        """The workbooks that are being read, what was said and chosen of them, and where one is in them."""
        return {"opened": self.opened, "steps": self.steps, "choices": self.choices, "view": self.plan_view.keep()}

    def take_back(self, kept: Kept) -> None:
        """Read the same workbooks in the same way."""
        self.opened, self.steps, self.choices = kept["opened"], kept["steps"], kept["choices"]
        self.plan_view.take_back(kept["view"])
        self._compare()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        view = self.plan_view
        return [view.sheet, view.sheets.bar, view.side, view.foot] if self.plan else [self.start]

    def next_remark(self) -> None:
        """F8: the next remark's cell."""
        self.plan_view.next_remark(1)

    def last_remark(self) -> None:
        """Shift+F8: the cell of the remark before."""
        self.plan_view.next_remark(-1)

    # in

    def choose(self) -> None:
        """Choose workbooks."""
        chosen, _ = QFileDialog.getOpenFileNames(self, texts.CHOOSE_TITLE, str(recent.folder()), texts.FILES_BOOKS)
        if chosen:
            self.bring_in([Path(name) for name in chosen])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read workbooks and show what they hold."""
        register = self.session.register
        start(
            self,
            texts.READING,
            lambda progress: bring(paths, register, progress),
            done=self._take,
            stopped=lambda: self.start.tell(Kind.HINT, [texts.READING_STOPPED]),
            note=texts.READING_NOTE,
            only_reads=True,
        )

    def _take(self, opened: tuple[Opened, ...]) -> None:
        errors = [one.error for one in opened if one.error is not None]
        self.leave()
        if len(errors) == len(opened):
            self.start.tell_refused(errors)
            return
        self.opened = opened
        self.steps = Steps([one.how for one in opened])
        self.plan_view.begin()
        self._compare()

    def _decide(self, key: str, choice: "Choice") -> None:
        self.choices[key] = choice
        self._compare()

    # said otherwise

    def say(self, number: int, part: object) -> None:
        """Read a workbook anew with one correction more."""
        how = self.steps.now[number]
        self.read_as(number, replace(how, corrections=said(how.corrections, part)))  # type: ignore[arg-type]

    def read_as(self, number: int, how: How) -> None:
        """Read a workbook in another way."""
        if how != self.steps.now[number]:
            self.steps.say(number, how)
            self._compare()

    def _be_left(self, number: int, corrections: "Corrections") -> None:
        self.read_as(number, replace(self.steps.now[number], corrections=corrections))

    def change(self, number: int) -> None:
        """Show all that was said of a workbook, and let it be taken back."""
        self.dialog = Interpretation(self.opened[number], self.session.period.year, self)
        self.dialog.wanted.connect(lambda how: self.read_as(number, how))
        self.dialog.exec()
        self.dialog.deleteLater()
        self.dialog = None

    @property
    def can_undo_here(self) -> str | None:
        """What Ctrl+Z takes back here, before anything is imported."""
        return texts.CORRECTION if self.plan is not None and self.steps.can_undo else None

    @property
    def can_redo_here(self) -> str | None:
        """What Ctrl+Shift+Z does again here."""
        return texts.CORRECTION if self.plan is not None and self.steps.can_redo else None

    def undo_here(self) -> None:
        """Take back the last correction."""
        self.plan_view.show_file(self.steps.undo())
        self._compare()

    def redo_here(self) -> None:
        """Correct again what was taken back."""
        self.plan_view.show_file(self.steps.redo())
        self._compare()

    def _compare(self) -> None:
        """Read anew what is to be read otherwise, and compare it with the file as it is now; only the last answer is shown."""
        if not self.opened:
            return
        self._turn += 1
        turn, opened, hows = self._turn, self.opened, self.steps.now
        register, choices = self.session.register, dict(self.choices)
        start(
            self,
            texts.COMPARING,
            lambda progress: compared(opened, hows, register, choices, progress),
            done=lambda found: self._show(turn, found),
            only_reads=True,
        )

    def _show(self, turn: int, found: Compared) -> None:
        if turn != self._turn or not self.opened:
            return
        first = self.plan is None
        self.plan, self.opened, self._shown = found.plan, found.opened, turn
        self.views.setCurrentWidget(self.plan_view)  # first, so that the sheet is measured for the room that it has
        self.plan_view.show_plan(found, self.session.period.year)
        if first and self.isVisible():
            self.plan_view.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._accepts and self.plan_view.foot.accept.isEnabled():
            self.accept()
        self._accepts = False
        if self.dialog is not None:
            self.dialog.show_file(found.opened[self.dialog.number_in(found.opened)])

    def accept(self) -> None:
        """Save the plan as one change, and leave a receipt; a plan that is on its way is waited for."""
        plan, first, opened = self.plan, not self.session.register.years, self.opened
        self._accepts = plan is not None and self._shown != self._turn
        if plan is None or self._accepts:
            return
        self.opened = ()
        result = self.session.apply(plan)
        if result is None:
            self.opened = opened
            return
        self._last = self.session.can_undo or ""
        self._tell_imported()
        self.leave()
        self.start.tell(Kind.WARNING, not_kept(result))
        self.session.tell(receipt(result), undoable=True)
        years = years_of(result, self.session.register)
        if years and self.session.period.year not in years and not first:  # else nothing of it would be seen on any page
            self.session.set_period(Period(max(years), self.session.period.part))
        if first:
            self.session.set_period(starting_period(self.session.register, self.session.today))
            self.session.show_thing("overview")

    def _undo_import(self) -> None:
        if self.session.undo():
            self.session.tell(texts.IMPORT_UNDONE)

    def _tell_imported(self) -> None:
        """Show what the file was read from; only the last import is taken back from here, Historik takes back any."""
        undoable = bool(self._last) and self.session.can_undo == self._last
        self.start.imported.show_register(self.session.register, undoable=undoable)

    def leave(self) -> None:
        """Go back to the beginning; nothing is saved."""
        self.opened, self.plan, self.steps = (), None, Steps(())
        self._accepts = False
        self.choices.clear()
        self.start.tell(Kind.HINT, [])
        self.views.setCurrentWidget(self.start)

    # out

    def export(self, suffix: str) -> None:
        """Ask where the year is to be written, and write it."""
        out.export(self, self.session, suffix, lambda told: self.start.tell(Kind.WARNING, told))

    def mark(self) -> None:
        """Ask where a marked copy of the workbook that is shown is to lie, and save it."""
        shown = self.plan_view.opened
        if shown is not None:
            out.mark(self, self.session, shown, self.plan_view.to_send)

    # dropped

    @override
    def minimumSizeHint(self) -> QSize:
        """What is shown needs, and not the other view too."""
        shown = self.views.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if foreign(dropped(event)):
            accept_copy(event)
            self.veil.cover()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        accept_copy(event)
        self.bring_in(foreign(dropped(event)))
