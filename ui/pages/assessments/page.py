"""The page Bedömning: goes through the round of goals, saves each as one goes, and knows what is left."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.goals import Assessment, Decision, Goal
from malverktyg.domain.parts import Origin
from malverktyg.domain.scales import GoalStatus
from malverktyg.review.finding import Finding
from ui import look
from ui.findings.goal_review import OF_STATUS, GoalReview
from ui.keeping import Kept
from ui.later import Later
from ui.models import words
from ui.models.assessing import Round, before
from ui.pages.assessments import texts
from ui.pages.assessments.consult import Consult
from ui.pages.assessments.form import AssessmentForm
from ui.pages.assessments.head import RoundHead
from ui.session import Session
from ui.sources import SourceLink
from ui.widgets.buttons import Button, primary
from ui.widgets.keys import on_keys
from ui.widgets.labels import key_cap, label
from ui.widgets.panels import EmptyState, Foot, framed, scrolled
from ui.widgets.symbol import Symbol

NARROW = 1000  # pixels at 100 %: below this what one consults goes under the form
LEAST = QSize(480, 216)
CONSULT = 392
WRITTEN, READ = 928, 600  # no wider, so that lines stay short enough to read on a large screen
_NO_LIMIT = 16_777_215


class AssessmentsPage(QWidget):
    """Bedömning."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.goal: Goal | None = None
        self._stale = True
        self.head, self.form, self._consult = RoundHead(), AssessmentForm(session), Consult(session)
        self._later, self._is_consulted = Later(self._show_beside, self), False
        self.source, self.review = SourceLink(session), GoalReview(session, self)
        self.meta, self.decision, self.heading = label("", "help"), label("", "help"), label("", "wording", wraps=True)
        self.gavel = Symbol("gavel")
        self.skip, self.save_next = Button(texts.SKIP), primary(texts.SAVE_NEXT)
        self.bring_in, self.first = primary(texts.IMPORT, icon="table-2"), Button(texts.FIRST_GOAL, icon="plus")
        self.empty = EmptyState("clipboard-check", "", texts.EMPTY_HOW, self.bring_in, self.first)
        self._lay_out()
        self._connect()

    @property
    def current(self) -> str:
        """The id of the goal that is judged; empty for none."""
        return (self.goal.id if self.goal else None) or ""

    @property
    def consult(self) -> Consult:
        """What stands beside the form."""
        self._later.now()
        return self._consult

    def refresh(self) -> None:
        """Show the file as it stands, at the same goal; waits until the page is seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._fill()

    def fill_ahead(self) -> bool:
        """Show the file as it stands before anybody sees the page, so that it is there at once when somebody does."""
        if self._stale:
            self._fill()
        return False

    def _fill(self) -> None:
        self._stale = False
        found = self._round()
        at = found.goals[place] if (place := found.place(self.goal.id if self.goal else None)) is not None else found.first()
        self.stack.setCurrentWidget(self.work if at is not None else self.empty)
        self.empty.what.setText(texts.EMPTY.format(year=self.session.period.year))
        if at is not None:
            self._show(at, found)

    def show_thing(self, _kind: str, id: str) -> None:
        """Go to a goal; without one to the first that is not judged."""
        self.session.flush()
        found = self._round()
        place = found.place(id)
        goal = found.goals[place] if place is not None else found.first()
        if goal is not None:
            self._go(goal, found)

    def next_remark(self) -> None:
        """F8."""
        self.review.step(1)

    def last_remark(self) -> None:
        """Shift+F8."""
        self.review.step(-1)

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes between."""
        return [self.form, self.foot, self.head]

    def step(self, by: int) -> None:
        """Go on (1) or back (-1), what is written saved."""
        self.session.flush()
        only_missing = self.head.only_missing.isChecked()
        found = self._round()
        goal = found.step(self.goal.id if self.goal else None, by, only_missing=only_missing)
        if goal is not None:
            self._go(goal, found)
        elif found.left:
            self.form.ask_status()
        elif found.goals:
            self.session.tell(texts.ALL_DONE.format(period=self.session.period.label.lower()))

    def _go(self, goal: Goal, found: Round) -> None:
        """Go to a goal of the round; what was written is saved."""
        self.stack.setCurrentWidget(self.work)
        self._show(goal, found)
        self.middle.verticalScrollBar().setValue(0)
        self.form.status.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> Kept:
        """The goal that is judged, and whether only what is missing is gone through."""
        return {"current": self.current, "only_missing": self.head.only_missing.isChecked()}

    def take_back(self, kept: Kept) -> None:
        """The same, once the page is seen."""
        self.goal = self.session.register.find(Goal, kept["current"])
        self.head.only_missing.setChecked(kept["only_missing"])

    def _round(self) -> Round:
        return Round.of(self.session.register, self.session.period)

    def _show(self, goal: Goal, found: Round) -> None:
        register, period = self.session.register, self.session.period
        self.goal = goal
        areas = (register.find(FocusArea, area) for area in goal.focus_areas)
        parts = (goal.number, words.owner(register, goal), *(area.name for area in areas if area))
        self.meta.setText(" · ".join(part for part in parts if part))
        cited = words.citation(register, register.find(Decision, goal.decision))
        self.decision.setText(cited)
        self.gavel.setVisible(bool(cited))
        self.decision.setVisible(bool(cited))
        self.heading.setText(goal.title)
        last = before(register, goal, period)
        assessment = register.assessment_of(goal.id, period)
        if assessment is None:
            assert goal.id is not None  # noqa: S101  it comes out of the register
            assessment = Assessment(goal=goal.id, period=period)
        self.form.show_assessment(assessment, last.comment if last else "")
        self.source.show_thing(assessment)
        if self.isVisible() and not self._is_consulted:
            self._later.begin_soon()
        else:
            self._show_beside()
        self.review.show_goal(goal.id, period)
        self.head.show_round(register, found, goal.id or "", period)
        for part in (self.head.back, self.head.on, self.skip):
            part.setEnabled(len(found.goals) > 1)

    def _show_beside(self) -> None:
        """Show what one judges by; the first time once the form is seen."""
        self._later.cancel()
        self._is_consulted = True
        if self.goal is not None:
            self._consult.show_goal(self.goal, self.session.period)

    def _belongs(self, field: str, finding: Finding) -> bool:
        """Whether a finding is told under a field of the form."""
        if finding.rule in OF_STATUS:
            return field == "status"
        return self.goal is not None and finding.origin == Origin("Assessment", self.goal.id, field)

    def _connect(self) -> None:
        self.review.watch(self.form, self._belongs)
        self.review.told.connect(self._consult.show_findings)
        self._consult.put_aside.connect(self.review.deeds.put_aside)
        for signal in (self.session.changed, self.session.period_changed):
            signal.connect(self.refresh)
        self.head.wanted.connect(lambda key: self.show_thing("assessment", key))
        self.head.step_wanted.connect(self.step)
        self.skip.clicked.connect(lambda: self.step(1))
        self.save_next.clicked.connect(lambda: self.step(1))
        self.bring_in.clicked.connect(lambda: self.session.show_thing("import"))
        self.first.clicked.connect(lambda: self.session.show_thing("goal", "new"))
        for keys, by in (("Ctrl+Return", 1), ("Ctrl+Enter", 1), ("Alt+Left", -1), ("Alt+Right", 1)):
            on_keys(self, keys, partial(self.step, by), wide=True)
        for place, status in enumerate(GoalStatus, 1):
            for keys in (str(place), f"Alt+{place}"):  # a text field keeps the bare digit to itself
                on_keys(self, keys, partial(self.form.status.choose, status), wide=True)

    def _lay_out(self) -> None:
        self.foot = self._make_foot()
        form = QWidget()
        self._inner = QVBoxLayout(form)
        self._inner.setContentsMargins(look.px(24), look.px(14), look.px(24), look.px(12))
        self._inner.setSpacing(look.px(8))
        self._inner.addLayout(self._names())
        self._inner.addWidget(self.heading)
        self._inner.addSpacing(look.px(8))
        self._inner.addWidget(self.form, 1)
        self._inner.addWidget(self.source)
        self.middle = scrolled(form)
        self.left = QWidget()
        self.left.setMaximumWidth(look.px(WRITTEN))
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.middle, 1)
        left.addWidget(self.foot)
        self.side_scroll = scrolled(self._consult, role="ground")
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.side_scroll)
        self.side = framed("consult", side)
        self.side.setMinimumWidth(look.px(CONSULT))
        self._consult.setMaximumWidth(look.px(READ))
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(self.left, 1)
        self._body.addWidget(self.side)
        self.work, self.stack = QWidget(), QStackedWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)
        self.stack.addWidget(self.work)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it may be narrower than its parts side by side
        whole.addWidget(self.stack)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _names(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        row.addWidget(self.meta, 1)
        row.addWidget(self.gavel)
        row.addWidget(self.decision)
        comment = self.form.cells["comment"]
        comment.add_to_head(self.form.take_last)
        return row

    def _make_foot(self) -> Foot:
        foot, person = Foot(), Symbol("user")
        foot.row.setContentsMargins(look.px(24), look.px(11), look.px(24), look.px(12))  # its ends are the form's
        self.form.judge.setMaximumWidth(look.px(220))
        self.form.judge.setAccessibleName(texts.ASSESSED_BY)
        for part in (self.skip, person):
            foot.row.addWidget(part)
        foot.row.addWidget(self.form.judge, 1)
        foot.row.addStretch()  # what the judge leaves: shared with it the judge would be cut in a narrow window
        foot.row.addWidget(key_cap(texts.SAVE_NEXT_KEYS))
        foot.row.addWidget(self.save_next)
        return foot

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(LEAST.width()), look.px(LEAST.height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < look.px(NARROW)
        is_under = self.side.isHidden()
        if narrow and not is_under:
            self._inner.addWidget(self.side_scroll.takeWidget())  # it scrolls with the page, not in it
            self._consult.show()
            self._consult.setMaximumWidth(_NO_LIMIT)
        elif not narrow and is_under:
            self.side_scroll.setWidget(self._consult)
            self._consult.setMaximumWidth(look.px(READ))
        self.side.setHidden(narrow)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
