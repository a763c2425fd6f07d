"""The activities of a goal, in the goal's own form: a short list, and a line that adds one more for each Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.goals import Activity, Goal
from ui import look
from ui.models import words
from ui.models.activity_rows import COLUMNS, activity_row, is_late
from ui.models.goal_rows import done_of
from ui.models.tree import TreeModel
from ui.pages.goals import texts
from ui.pages.goals.pasted import listed
from ui.session import Session
from ui.widgets.add_line import AddLine
from ui.widgets.labels import label
from ui.widgets.row_tree import RowTree
from ui.widgets.two_lines import TwoLines

STATUS, RESPONSIBLE, END = range(1, 4)  # columns
_SHARE, _LEAST = 0.27, 0.21  # of the list's width, what those responsible may take in any case: a long role, or half of one


class GoalActivities(QWidget):
    """``opened`` tells the id of the activity that one wants to see whole."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goal: Goal | None = None
        self.heading, self.count = label(texts.ACTIVITIES, "section"), label("", "help")
        self.model = TreeModel(COLUMNS, self)
        self.list = RowTree(self.model, texts.ACTIVITIES, lined=True)
        self._lines = TwoLines(self.list, scrolls=False)
        self.none = label(texts.NO_ACTIVITIES, "help")
        self.add = AddLine(texts.NEW_ACTIVITY, takes_rows=True)
        self._lay_out()
        self.list.opened.connect(self.opened)
        self.add.wanted.connect(self._add)
        self.add.rows_wanted.connect(self._add_rows)
        session.flushing.connect(self.add.hand_in)
        session.leaving.connect(self.add.tell_left)

    def show_goal(self, goal: Goal) -> None:
        """Show a goal's activities; a goal that is not saved yet takes none."""
        if self._goal is not None and self._goal.id != goal.id:
            self.add.set_value("")
        self._goal = goal
        activities = self._session.register.activities_of(goal.id) if goal.id else ()
        self.model.show([activity_row(one, goal.year, self._session.today) for one in activities])
        self.list.setVisible(bool(activities))
        self.none.setVisible(not activities)
        self._share_width()
        self.count.setText(self._counted(goal, activities))
        self.add.setEnabled(goal.id is not None)

    def _share_width(self) -> None:
        """Let who is responsible be read whole where the activities leave room for it; these have two lines where they must."""
        if not self.model.rows:
            return
        self.list.fit_words()
        head, titles = self.list.header(), [row.cells[0].text for row in self.model.rows]
        rest = self.list.viewport().width() - sum(head.sectionSize(place) for place in (STATUS, END)) - look.px(12)
        left = rest - max(map(look.metrics().horizontalAdvance, titles))
        most, least = round(_SHARE * self.width()), round(_LEAST * self.width())
        whole = all(len(look.lines(title, 15, 400, rest - most, 3)) < 3 for title in titles)
        head.resizeSection(RESPONSIBLE, min(head.sectionSize(RESPONSIBLE), max(left, most if whole else least)))
        self.list.fit_rows()
        self._lines.offer(words.usual(self.model.rows, lambda row: row.cells[0].text))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _counted(self, goal: Goal, activities: tuple[Activity, ...]) -> str:
        done, total = done_of(self._session.register, goal)
        late = sum(is_late(one, self._session.today) for one in activities)
        told = [texts.ACTIVITIES_OF.format(done=done, total=total)] if total else []
        if late:
            told.append(texts.ACTIVITIES_LATE_ONE if late == 1 else texts.ACTIVITIES_LATE.format(count=late))
        return " · ".join(told)

    def _add(self, titles: list[str]) -> None:
        """Add an activity of each title, several as one change."""
        if self._goal is None or self._goal.id is None:
            return
        new = [
            Activity(goal=self._goal.id, title=title, position=place) for place, title in enumerate(titles, self._next_place())
        ]
        why = _why(new)
        if not self._session.change(saved=new, why=why):
            self.add.set_value(" ".join(titles))
        elif len(new) > 1:
            self._session.tell(why, undoable=True)

    def _add_rows(self, rows: list[list[str]]) -> None:
        """Add an activity of each row that was copied from a sheet, and say what of it was understood."""
        goal, place = self._goal, self._next_place()
        if goal is None or goal.id is None:
            return
        from malverktyg.jobs.pasting import pasted_activities  # noqa: PLC0415  loaded with the first that is pasted

        new = self._session.writing.answer(lambda: pasted_activities(rows, goal, place))
        if self._session.change(saved=new, why=_why(new)):
            self._session.tell(_read(new), undoable=True)

    def _next_place(self) -> int:
        there = self._session.register.activities_of(self._goal.id) if self._goal and self._goal.id else ()
        return max((one.position for one in there), default=-1) + 1

    def _lay_out(self) -> None:
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self.heading)
        head.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        for part in (self.list, self.none, self.add):
            column.addWidget(part)


def _why(new: Sequence[Activity]) -> str:
    return texts.WHY_NEW_ACTIVITY if len(new) == 1 else texts.WHY_NEW_ACTIVITIES.format(count=len(new))


def _read(new: Sequence[Activity]) -> str:
    """What was added, and which of its fields have something in them."""
    told = [words for fields, words in texts.PASTED_FIELDS if any(getattr(one, name) for one in new for name in fields)]
    return texts.PASTED_WITH.format(why=_why(new), read=listed(told)) if told else _why(new)
