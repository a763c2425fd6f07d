"""A goal whole: its head, its form with activities and indicators, all its assessments, and its history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from malverktyg.domain.goals import Goal
from malverktyg.domain.parts import Origin
from malverktyg.review.finding import Finding
from malverktyg.review.rules import RULES, Where
from ui import look
from ui.findings.goal_review import OF_STATUS, GoalReview
from ui.findings.list import FindingList
from ui.forms.summary import FaultSummary
from ui.keeping import Kept
from ui.models import words
from ui.pages.goals import texts
from ui.pages.goals.activities import GoalActivities
from ui.pages.goals.form import GoalForm
from ui.pages.goals.indicators import GoalIndicators
from ui.pages.goals.journal import GoalJournal
from ui.pages.goals.over_time import AllAssessments, Strip, judged
from ui.session import Session
from ui.sources import SourceLink
from ui.widgets.buttons import Button, icon_button
from ui.widgets.labels import label
from ui.widgets.panels import scrolled
from ui.widgets.segments import Segments

DETAILS, ASSESSMENTS, HISTORY = range(3)


class GoalDetail(QWidget):
    """``assess`` and ``unwanted`` tell what the head's buttons ask for."""

    assess = Signal()
    unwanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.goal: Goal | None = None
        self.meta, self.heading = label("", "help"), label("", "detail", wraps=True)
        self.assess_button = Button(texts.ASSESS, icon="clipboard-check")
        self.remove_button = icon_button("trash-2", texts.REMOVE)
        self.tabs = Segments([(DETAILS, texts.DETAILS), (ASSESSMENTS, texts.ASSESSMENTS), (HISTORY, texts.HISTORY)])
        self.form = GoalForm(session)
        self.activities, self.indicators = GoalActivities(session), GoalIndicators(session)
        self.strip, self.assessments, self.journal = Strip(), AllAssessments(), GoalJournal(session)
        self.source, self.review = SourceLink(session), GoalReview(session, self)
        self.disagreeing = FindingList(away=True)
        self.views = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_goal(self, goal: Goal) -> None:
        """Show a goal; of the same goal only what has changed."""
        register, is_new = self._session.register, goal.id is None
        self.goal = goal
        self.meta.setText(" · ".join(part for part in (goal.number, words.owner(register, goal)) if part))
        self.meta.setVisible(bool(self.meta.text()))  # an empty label would keep the height of its line
        self.heading.setText(texts.NEW_TITLE if is_new else goal.title)
        self.form.show_goal(goal)
        self.source.show_thing(goal)
        self.activities.show_goal(goal)
        self.indicators.show_goal(goal)
        self.strip.show_goal(register, goal, self._session.period)
        self.assessments.show_goal(register, goal)
        self.review.show_goal(goal.id, self._session.period)
        self.tabs.set_words(ASSESSMENTS, texts.ASSESSMENTS.format(count=len(judged(register, goal))))
        for part in (self.assess_button, self.remove_button, self.tabs):
            part.setEnabled(not is_new)
        if is_new:
            self.tabs.set_value(DETAILS)
        self._turn()

    def keep(self) -> Kept:
        """Which of its sides is seen, and the lines that are half written."""
        return {"tab": self.tabs.value(), "activity": self.activities.add.value(), "indicator": self.indicators.add.value()}

    def take_back(self, kept: Kept) -> None:
        """The same, for the goal that is shown first."""
        self.tabs.set_value(kept["tab"])
        self.activities.add.set_value(kept["activity"])
        self.indicators.add.set_value(kept["indicator"])

    def _belongs(self, field: str, finding: Finding) -> bool:
        """Whether a finding is told under a field of the form."""
        wording = RULES[finding.rule].where is not Where.FILE
        return wording and self.goal is not None and finding.origin == Origin("Goal", self.goal.id, field)

    def _disagrees(self, finding: Finding) -> bool:
        """Whether a finding is about how the goal is judged, and against what the file says."""
        against = finding.rule in OF_STATUS or (finding.origin is not None and finding.origin.kind == "Assessment")
        return against and RULES[finding.rule].where is Where.FILE

    def _turn(self) -> None:
        place = self.tabs.value()
        self.views.setCurrentIndex(place if isinstance(place, int) else DETAILS)
        if place == HISTORY and self.goal is not None:
            self.journal.show_goal(self.goal)

    def _connect(self) -> None:
        self.tabs.set_value(DETAILS)
        self.tabs.edited.connect(self._turn)
        self.assess_button.clicked.connect(self.assess)
        self.remove_button.clicked.connect(self.unwanted)
        self.form.drafted.connect(self._name)
        self.review.watch(self.form, self._belongs)
        self.review.fill(self.disagreeing, self._disagrees)
        self.disagreeing.repaired.connect(lambda _: self.assess.emit())
        self.setFocusProxy(self.form.editor("title"))

    def _name(self) -> None:
        draft = self.form.draft()
        if draft is not None and draft.title.strip():
            self.heading.setText(draft.title)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(look.px(2))
        names.addWidget(self.meta)
        names.addWidget(self.heading)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(24), look.px(12), look.px(24), 0)
        head.setSpacing(look.px(8))
        head.addLayout(names, 1)
        head.addWidget(self.remove_button)
        head.addWidget(self.assess_button)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(look.px(24), 0, look.px(24), 0)
        tabs.addWidget(self.tabs)
        for view in (self._details(), self.assessments, self.journal):
            self.views.addWidget(scrolled(view))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addLayout(tabs)
        column.addWidget(self.views, 1)

    def _details(self) -> QWidget:
        page = QWidget()
        over_time = QVBoxLayout()
        over_time.setSpacing(look.px(8))
        over_time.addWidget(label(texts.OVER_TIME, "section"))
        over_time.addWidget(self.strip)
        over_time.addWidget(self.disagreeing)
        column = QVBoxLayout(page)
        column.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(24))
        column.setSpacing(look.px(24))
        for part in (FaultSummary(self.form), self.form, self.activities, self.indicators):
            column.addWidget(part)
        column.addLayout(over_time)
        column.addWidget(self.source)
        column.addStretch(1)
        return page
