"""What has been changed in a goal, by whom and when, the latest first: read from the file's journal."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malverktyg.domain.goals import Goal
from malverktyg.domain.history import ChangeSet
from ui import look
from ui.models import words
from ui.pages.goals import texts
from ui.pages.goals.over_time import clear
from ui.session import Session
from ui.widgets.labels import hairline, label
from ui.widgets.panels import EmptyState

MOST = 50


class GoalJournal(QWidget):
    """A line a change set; read only when it is seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(16))
        self._column.setSpacing(look.px(4))

    def show_goal(self, goal: Goal) -> None:
        """Show what has been changed in a goal."""
        clear(self._column)
        desk = self._session.desk
        sets = desk.history(goal.id, MOST) if desk is not None and goal.id is not None else ()
        if not sets:
            self._column.addWidget(EmptyState("history", texts.NO_HISTORY, texts.NO_HISTORY_HOW))
            return
        for one in sets:
            self._add(one)
        self._column.addStretch(1)

    def _add(self, one: ChangeSet) -> None:
        when = f"{words.long_day(one.when.date())} {one.when:%H:%M}"
        why = f"{one.why} ({texts.HISTORY_UNDONE})" if one.undone else one.why
        self._column.addWidget(label(why, "body", wraps=True))
        self._column.addWidget(label(texts.HISTORY_LINE.format(when=when, who=one.who or "–"), "caption"))
        self._column.addWidget(hairline())
