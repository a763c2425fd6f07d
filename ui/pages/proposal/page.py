"""The page Tjänsteskrivelse: which matter, its form to the left and its paper to the right."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.beginning import begin
from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Severity
from ui.keeping import Kept
from ui.pages.proposal import paper_out, texts
from ui.pages.proposal.case import Case, case_of
from ui.pages.proposal.form_side import FormSide
from ui.pages.proposal.freezing import Freezing
from ui.pages.proposal.gate import Gate
from ui.pages.proposal.matter_bar import MatterBar
from ui.pages.proposal.no_paper import NoPaper
from ui.pages.proposal.paper_side import PaperSide
from ui.pages.proposal.review_side import ReviewSide
from ui.pages.proposal.reviewing import Reviewing
from ui.paper_press import Sheets
from ui.session import Session
from ui.widgets.question import agreed
from ui.widgets.splitters import SideBySide

_SHOWN_ELSEWHERE = {"Goal": "goal", "Activity": "activity", "Assessment": "assessment"}


class ProposalPage(QWidget):
    """Tjänsteskrivelse."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.current = ""
        self._missing: frozenset[Origin] = frozenset()
        self._stale = True
        self.top = MatterBar()
        self.form, self.paper = FormSide(session), PaperSide(session)
        self.list = ReviewSide()
        self.reviewing = Reviewing(session, self.form, self.list, self)
        self.gate = Gate(self, session, self.reviewing)
        self.freezing = Freezing(self, session, lambda: self.matter)
        self.empty = NoPaper()
        self._lay_out()
        self._connect()

    @property
    def matter(self) -> Matter | None:
        """The matter that is shown."""
        return self.session.register.find(Matter, self.current)

    def refresh(self) -> None:
        """Show the file as it stands; waits until the page is seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        case = self._show()
        if case is not None:
            self.paper.show_matter(case.matter.id or "")
            self.reviewing.show_matter(case.proposal.matter)

    def fill_ahead(self) -> bool:
        """Fill some of the form before anybody sees the page, and say whether there is more.

        The paper is printed and reviewed when somebody sees it.
        """
        return self._stale and self._show() is not None and self.form.make_next()

    def _show(self) -> Case | None:
        self._choose()
        self.top.offer(self.session.register.all(Matter).values(), self.current)
        case = case_of(self.session.register, self.current, self._missing)
        self.empty.tell_of(self.session.register, self.session.period, self.matter)
        self.stack.setCurrentWidget(self.empty if case is None else self.work)
        if case is not None:
            self.form.show_case(case)
        return case

    def show_thing(self, kind: str, id: str) -> None:
        """Show a matter, with the window at its period; of the kind "review" the list of what was found in it.

        Before the matter may stand, with a colon, the one severity that is wanted of the list.
        """
        only, _, id = id.rpartition(":")
        matter = self.session.register.find(Matter, id)
        if matter is not None:
            self.current = id
            self.session.set_period(matter.period)
            self.refresh()
        if kind == "review":
            self.list.narrow_to(*([Severity(only)] if only else Severity))
            self.show_list()

    def show_list(self, *, to: bool = True) -> None:
        """Show the list of findings in the paper's place, or the paper again."""
        self.right.setCurrentWidget(self.list if to else self.paper)
        if to:
            self.sides.bring(self.right)
            self.list.enter()

    def keep(self) -> Kept:
        """The matter, the sections that are unfolded, and whether the list of findings stands in the paper's place."""
        is_listed = self.right.currentWidget() is self.list
        return {"current": self.current, "form": self.form.keep(), "list": is_listed}

    def take_back(self, kept: Kept) -> None:
        """The same, once the page is seen."""
        self.current = kept["current"]
        self.form.take_back(kept["form"])
        self.right.setCurrentWidget(self.list if kept["list"] else self.paper)

    def next_remark(self) -> None:
        """F8."""
        self.reviewing.step(1)

    def last_remark(self) -> None:
        """Shift+F8."""
        self.reviewing.step(-1)

    def new_here(self) -> None:
        """Ctrl+N: a matter for the period, with sensible beginnings, or the paper of one that has none."""
        from malverktyg.jobs.register import new_id  # noqa: PLC0415  loaded with the file

        self.session.flush()
        matter = self.matter
        start = begin(self.session.register, self.session.period, self.session.today, new_id)
        if matter is not None and self.session.register.proposal_of(matter.id) is None and matter.id is not None:
            proposal = replace(start.proposal, matter=matter.id)
            self.session.save(proposal, start.point, why=texts.WHY_NEW_PAPER)
            return
        self.current = start.matter.id or ""
        self.session.save(start.matter, start.proposal, start.point, why=texts.WHY_NEW)
        self.sides.bring(self.form)
        self.form.matter.unfold()
        self.form.matter.matter.focus("dnr")

    def print_paper(self) -> None:
        """Ctrl+P."""
        self._send_out(paper_out.print_paper, texts.PRINT_ANYWAY)

    def save_pdf(self) -> None:
        """Ctrl+E."""
        self._send_out(paper_out.save_pdf, texts.SAVE_ANYWAY)

    def save_word(self) -> None:
        """Ctrl+Shift+E."""
        self._send_out(paper_out.save_word, texts.SAVE_ANYWAY)

    def save_separately(self) -> None:
        """Save the paper and each appendix as a file of its own."""
        self._send_out(paper_out.save_separately, texts.SAVE_ANYWAY)

    def save_published(self) -> None:
        """Save a copy without names and signatures."""
        self._send_out(paper_out.save_published, texts.SAVE_ANYWAY)

    def freeze(self) -> None:
        """Seal the paper as it is, after the review and a question."""
        self.freezing.ask()

    def open_pdf(self) -> None:
        """Show the paper in the system's own reader."""
        self._send_out(paper_out.open_pdf)

    def stop(self) -> None:
        """Print and review no more: the page is about to go."""
        self.paper.stop()
        self.reviewing.stop()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes between."""
        self.form.begin()
        return [self.form, self.paper if self.right.currentWidget() is self.paper else self.list]

    def remove(self) -> None:
        """Take the matter away, after a question."""
        self.session.flush()
        matter = self.matter
        if matter is None:
            return
        question = texts.ASK_REMOVE.format(name=matter.dnr or f"”{matter.title}”")
        if agreed(self, question, texts.ALONG, safe=texts.KEEP, act=texts.REMOVE) and self.session.remove(
            matter, why=texts.WHY_REMOVED
        ):
            self.session.tell(texts.REMOVED, undoable=True)

    def _send_out(self, way: Callable[[QWidget, Session, Matter], None], anyway: str = "") -> None:
        """Send the paper out some way; with the words ``anyway`` not before its errors are seen."""
        self.session.flush()
        matter = self.matter
        if matter is None or matter.id is None:
            return
        if anyway:
            self.gate.let_out(matter.id, anyway, lambda: way(self, self.session, matter))
        else:
            way(self, self.session, matter)

    def _choose(self) -> None:
        """Stay at the matter, as long as it is there and of the period; else the period's latest."""
        matters = self.session.register.all(Matter)
        shown = matters.get(self.current)
        if shown is None or shown.period != self.session.period:
            here = [id for id, one in matters.items() if one.period == self.session.period]
            self.current = here[-1] if here else ""
            self._missing = frozenset()

    def _printed(self, sheets: Sheets) -> None:
        self._missing = sheets.missing
        self._tell()
        self._mark_paper()

    def _mark_paper(self) -> None:
        """Mark on the paper what the review found."""
        self.paper.press.find(self.reviewing.wanted)

    def _tell(self) -> None:
        """Say in the heads of the form's sections how they stand."""
        case = case_of(self.session.register, self.current, self._missing)
        if case is not None:
            self.form.tell(case)

    def _picked(self, origin: Origin) -> None:
        if self.form.go_to(origin):
            return
        if origin.kind in _SHOWN_ELSEWHERE and origin.subject:
            self.session.show_thing(_SHOWN_ELSEWHERE[origin.kind], origin.subject)
        elif origin.kind in ("Municipality", "FocusArea", "Body"):
            self.session.show_thing("settings", origin.kind)

    def _connect(self) -> None:
        for signal in (self.session.changed, self.session.period_changed):
            signal.connect(self.refresh)
        chooser = self.top.chooser
        chooser.edited.connect(lambda: self.show_thing("matter", str(chooser.value())))
        self.top.new.clicked.connect(self.new_here)
        self.empty.begin.clicked.connect(self.new_here)
        self.form.focused.connect(lambda origin: self.paper.view.mark(origin, show=True))
        self.form.unwanted.connect(self.remove)
        self.form.remarks.told.connect(self._tell)
        self.reviewing.told.connect(self._mark_paper)
        self.paper.view.number_picked.connect(self.reviewing.go_to)
        self.list.left.connect(lambda: self.show_list(to=False))
        self.reviewing.list_wanted.connect(self.show_list)
        self.gate.errors_wanted.connect(lambda matter: self.show_thing("review", matter))
        self.reviewing.away.connect(self._picked)
        self.paper.press.printed.connect(self._printed)
        self.paper.view.picked.connect(self._picked)
        self.paper.freeze.clicked.connect(self.freeze)
        self.paper.frozen.again.clicked.connect(self.freeze)
        self.paper.frozen.wanted.connect(self.freezing.do)
        self.paper.open.clicked.connect(self.open_pdf)
        self.paper.print_.clicked.connect(self.print_paper)
        self.paper.save.clicked.connect(self.save_pdf)

    def _lay_out(self) -> None:
        self.right = QStackedWidget()
        self.right.addWidget(self.paper)
        self.right.addWidget(self.list)
        self.sides = SideBySide((texts.FORM, self.form), (texts.SHEETS, self.right))
        self.sides.share((504, 584))
        self.sides.remember("ProposalPage")
        self.work, self.stack = QWidget(), QStackedWidget()
        inner = QVBoxLayout(self.work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.sides)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.stack, 1)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
