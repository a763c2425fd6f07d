"""An activity whole: its head with the goal it serves, its form, and where it was read from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.goals import Activity, Goal
from malverktyg.review.finding import Finding
from ui import look
from ui.findings.goal_review import GoalReview
from ui.forms.summary import FaultSummary
from ui.models import words
from ui.pages.activities import texts
from ui.pages.activities.form import ActivityForm
from ui.session import Session
from ui.sources import SourceLink
from ui.widgets.buttons import Button, icon_button
from ui.widgets.labels import label
from ui.widgets.panels import scrolled
from ui.widgets.remark import Kind, RemarkLine


class ActivityDetail(QWidget):
    """``goal_wanted`` and ``unwanted`` tell what the head's buttons ask for."""

    goal_wanted = Signal(str)
    unwanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.activity: Activity | None = None
        self.meta, self.heading = label("", "help", wraps=True), label("", "detail", wraps=True)
        self.late = RemarkLine()
        self.goal_button = Button(texts.SHOW_GOAL, icon="target")
        self.remove_button = icon_button("trash-2", texts.REMOVE)
        self.form = ActivityForm(session)
        self.source, self.review = SourceLink(session), GoalReview(session, self)
        self._lay_out()
        self.goal_button.clicked.connect(self._go_to_goal)
        self.remove_button.clicked.connect(self.unwanted)
        self.form.drafted.connect(self._name)
        self.review.watch(self.form, self._belongs)
        self.setFocusProxy(self.form.editor("title"))

    def show_activity(self, activity: Activity) -> None:
        """Show an activity; of the same one only what has changed."""
        register = self._session.register
        self.activity = activity
        goal = register.find(Goal, activity.goal)
        self.meta.setText(words.numbered(goal) if goal else "")
        self.heading.setText(activity.title if activity.id else texts.NEW_TITLE)
        self.form.show_activity(activity)
        self.review.show_goal(activity.goal, self._session.period)
        self.source.show_thing(activity)
        self.goal_button.setEnabled(goal is not None)
        self.remove_button.setEnabled(activity.id is not None)
        if activity.is_overdue(self._session.today):
            self.late.tell(Kind.ERROR, texts.LATE.format(day=words.long_day(activity.end)))
        else:
            self.late.clear()

    def _belongs(self, field: str, finding: Finding) -> bool:
        """Whether a finding is told under a field of the form: that its day has passed, where its status is."""
        origin = finding.origin
        if self.activity is None or origin is None or (origin.kind, origin.subject) != ("Activity", self.activity.id):
            return False
        return field == ("status" if finding.rule == "overdue" else origin.field)

    def _name(self) -> None:
        draft = self.form.draft()
        if draft is not None and draft.title.strip():
            self.heading.setText(draft.title)

    def _go_to_goal(self) -> None:
        if self.activity is not None and self.activity.goal is not None:
            self.goal_wanted.emit(self.activity.goal)

    def _lay_out(self) -> None:
        named = QHBoxLayout()
        named.setSpacing(look.px(8))
        named.addWidget(self.heading, 1)
        for button in (self.remove_button, self.goal_button):
            named.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(look.px(24), look.px(12), look.px(24), look.px(4))
        head.setSpacing(look.px(2))
        head.addWidget(self.meta)  # the goal's words and the remark have the whole width: the buttons stand beside the name alone
        head.addLayout(named)
        head.addWidget(self.late)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(24))
        inner.setSpacing(look.px(16))
        inner.addWidget(FaultSummary(self.form))
        inner.addWidget(self.form)
        inner.addWidget(self.source)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(head)
        column.addWidget(scrolled(body), 1)
