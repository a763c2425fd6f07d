"""The page Aktiviteter: the list with its chips, sorted as one likes, and what happens to the chosen activity."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline import Line, timeline
from malverktyg.domain.year import Entity
from ui.board.view import Board
from ui.foresight import Foresight
from ui.keeping import Kept
from ui.listform.detail_side import DetailSide
from ui.listform.list_side import ListSide
from ui.listform.page import ListFormPage
from ui.listform.removal import Removal
from ui.listform.texts import UNDO_HINT
from ui.models import texts as model_texts
from ui.models.activity_rows import COLUMNS, ActivityBook, ActivityChip, ActivityQuestion
from ui.models.board import cards
from ui.models.words import spaced
from ui.pages.activities import texts
from ui.pages.activities.detail import ActivityDetail
from ui.pages.activities.many import ManyActivities
from ui.session import Session
from ui.timeline.view import TimelineView
from ui.widgets.buttons import Button, primary
from ui.widgets.panels import EmptyState
from ui.widgets.roomy import Roomy
from ui.widgets.row_menu import RowDeed
from ui.widgets.two_lines import TwoLines

CHIPS = (
    (ActivityChip.ALL, model_texts.ALL),
    (ActivityChip.LATE, model_texts.LATE),
    (ActivityChip.SOON, model_texts.SOON),
    (ActivityChip.NO_STATUS, model_texts.NO_STATUS_SET),
    (ActivityChip.DONE, model_texts.DONE),
)
# Pixels at 100 %: room for a role, for a day of another year, and what an activity's own words keep before more is read whole.
ROLES, ENDS, WORDS = 150, 100, 560
_ROLES, _ENDS = 2, 3  # the columns


class View(StrEnum):
    """The ways to see the activities."""

    LIST = "list"
    BOARD = "board"
    TIMELINE = "timeline"


VIEWS = ((View.LIST, texts.AS_LIST), (View.BOARD, texts.AS_BOARD), (View.TIMELINE, texts.AS_TIMELINE))


class ActivitiesPage(ListFormPage):
    """Aktiviteter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.first, self.to_goals = primary(texts.NEW, icon="plus"), primary(texts.TO_GOALS, icon="target")
        self.bring_in = Button(texts.BRING_IN, icon="table-2")
        self.empty = EmptyState("list-checks", "", texts.EMPTY_HOW, self.first, self.to_goals, self.bring_in)
        self._book: ActivityBook | None = None
        self.board, self.line = Board(), TimelineView(session.period.year)
        side = ListSide(
            texts.LIST, COLUMNS, new=texts.NEW, empty=self.empty, chips=CHIPS, views=VIEWS, lined=True,
            others={View.BOARD: self.board, View.TIMELINE: self.line},
        )  # fmt: skip
        side.tree.set_widths("Ej påbörjad W", "Kommunikationschef", "31 mars 2023")
        side.tree.let_sort()
        self._ends, self._roles = Roomy(side.tree, least=ENDS, loud=True), Roomy(side.tree, least=ROLES, rest=WORDS)
        self._lines = TwoLines(side.tree)
        side.hint.setText(texts.HINTS[View.LIST])
        nothing = EmptyState("list-checks", texts.NOTHING, texts.NOTHING_HOW)
        self.put_together(side, DetailSide(nothing, self._make_activity, self._make_several), share=(664, 424))
        self._connect_others()
        self.first.clicked.connect(self.new_here)
        self.to_goals.clicked.connect(partial(session.show_thing, "goal", ""))
        self.bring_in.clicked.connect(partial(session.show_thing, "import", ""))

    @property
    def activity(self) -> ActivityDetail:
        """The chosen activity."""
        return cast("ActivityDetail", self.detail)

    @property
    def several(self) -> ManyActivities:
        """Several activities at once."""
        return cast("ManyActivities", self.right.many)

    def _make_activity(self) -> ActivityDetail:
        made = ActivityDetail(self.session)
        made.form.stored.connect(self.took)
        made.unwanted.connect(self.remove)
        made.goal_wanted.connect(partial(self.session.show_thing, "goal"))
        return made

    def _make_several(self) -> ManyActivities:
        made = ManyActivities(self.session)
        made.unwanted.connect(self.remove)
        return made

    def _connect_others(self) -> None:
        for part in (self.board, self.line):
            part.chosen.connect(self.side.tree.choose)
            self.side.tree.chosen.connect(part.choose)
            part.opened.connect(lambda _: self.enter())
            part.unwanted.connect(self.remove)
        self.board.moved.connect(self.put_at)
        if self.side.views is not None:
            self.side.views.edited.connect(self._fold)

    @property
    def is_wide(self) -> bool:
        """Whether what is seen wants the whole page: then the form comes only when it is asked for."""
        return self.side.shown is not self.side.tree

    def _fold(self) -> None:
        """Give the board and the time line the whole page; the list has the form beside it."""
        self.right.setVisible(not self.is_wide)
        self.side.hint.setText(texts.HINTS[str(self.side.views.value())] if self.side.views else "")

    @override
    def leave(self) -> None:
        super().leave()
        if self.is_wide:  # the form was asked for: it goes again
            self.right.hide()
            self._where().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def enter(self) -> None:
        self.right.show()
        super().enter()

    @override
    def new_here(self) -> None:
        self.right.show()
        super().new_here()

    def put_at(self, keys: Sequence[str], step: ActivityStatus | None) -> None:
        """Give activities another step, as one change."""
        found = [one for key in keys if isinstance(one := self.thing(key), Activity) and one.status is not step]
        why = texts.WHY if len(found) == 1 else texts.WHY_MANY_STATUS.format(count=spaced(len(found)))
        self.session.flush()
        self.session.change(saved=[replace(one, status=step) for one in found], why=why)

    @override
    def panes(self) -> list[QWidget]:
        return [self._where(), self.right]

    def _where(self) -> QWidget:
        """The part of what is seen that takes the focus."""
        return self.board.first_stop() if self.side.shown is self.board else self.side.shown

    @override
    def rows(self) -> None:
        book, question = self._opened_book(), self._question()
        total = book.counts[ActivityChip.ALL]
        self._word_empty(has_goals=bool(book.register.goals_of(book.year)), year=book.year)
        rows = book.rows(question)
        self._show_other(book, question)
        self.side.show_rows(rows, total=total)
        self.side.show_counts(book.counts)
        some = texts.COUNT_ONE if total == 1 else texts.COUNT.format(count=spaced(total))
        self.side.count.setText(some if len(rows) == total else texts.SHOWN.format(shown=spaced(len(rows)), count=some))

    def _opened_book(self) -> ActivityBook:
        """The year's activities; the same as long as nothing is changed."""
        book = Foresight.of(self.session).activities()
        if book is not self._book:
            self._book = book
            self._ends.offer(_ENDS, book.longest_end)
            self._roles.offer(_ROLES, book.longest_responsible, beside=book.longest_title)
            self._lines.offer(book.usual_title)
        return book

    def _word_empty(self, *, has_goals: bool, year: int) -> None:
        self.empty.what.setText(texts.EMPTY.format(year=year))
        self.empty.how.setText(texts.EMPTY_HOW if has_goals else texts.EMPTY_NO_GOALS)
        self.first.setVisible(has_goals)
        for way in (self.to_goals, self.bring_in):
            way.setVisible(not has_goals)
        self.side.new.setEnabled(has_goals)

    def _show_other(self, book: ActivityBook, question: ActivityQuestion) -> None:
        """Show the board or the time line, where one of them is seen."""
        if self.side.shown is self.board:
            self.board.show_cards(cards(book, question))
        elif self.side.shown is self.line:
            self.line.show_line(timeline(book.shown(question), Line.of_year(book.year), book.today), book.today)
            self.line.choose(self.current)

    @override
    def load(self, key: str) -> None:
        activity = self.session.register.find(Activity, key)
        if activity is not None:
            self.activity.show_activity(activity)

    @override
    def begin(self) -> bool:
        goals = self.session.register.goals_of(self.session.period.year)
        if not goals:
            return False
        near = self.session.register.find(Activity, self.current)
        goal = near.goal if near is not None else goals[0].id if len(goals) == 1 else None
        last = max((one.position for one in self.session.register.activities_of(goal)), default=-1)
        self.activity.show_activity(Activity(goal=goal, title="", position=last + 1))
        self.activity.form.focus("title")
        return True

    @override
    def thing(self, key: str) -> Activity | None:
        found = self.session.register.find(Activity, key)
        goal = self.session.register.find(Goal, found.goal) if found is not None else None
        return found if goal is not None and goal.year == self.session.period.year else None

    @override
    def show_thing(self, kind: str, id: str) -> None:
        """Choose an activity, or narrow the list to a chip's."""
        if id in list(ActivityChip) and self.side.chips is not None:
            self.side.chips.set_value(ActivityChip(id))
            self.refresh()
        else:
            super().show_thing(kind, id)
            for part in (self.board, self.line):
                part.choose(id)
            self.right.show()

    @override
    def removal(self, value: Entity) -> Removal:
        return Removal(why=texts.WHY_REMOVED, receipt=texts.REMOVED)

    @override
    def removal_of(self, values: Sequence[Entity]) -> Removal:
        count = spaced(len(values))
        return Removal(
            why=texts.WHY_REMOVED_MANY.format(count=count),
            receipt=texts.REMOVED_MANY.format(count=count),
            question=texts.ASK_REMOVE_MANY.format(count=count),
            along=UNDO_HINT,
            safe=texts.KEEP_MANY,
            act=texts.REMOVE,
        )

    @override
    def own_deeds(self, values: Sequence[Entity]) -> Sequence[RowDeed]:
        found = [one for one in values if isinstance(one, Activity)]
        keys = [str(one.id) for one in found]
        steps = RowDeed(
            texts.STATUS, within=[RowDeed(step.label, do=partial(self.put_at, keys, step)) for step in ActivityStatus]
        )
        to_goal = [RowDeed(texts.SHOW_GOAL, do=partial(self.session.show_thing, "goal", str(one.goal))) for one in found[:1]]
        return steps, *(to_goal if len(found) == 1 else ())

    @override
    def take_back(self, kept: Kept) -> None:
        super().take_back(kept)
        self._fold()

    def _question(self) -> ActivityQuestion:
        chip = self.side.chips.value() if self.side.chips else None
        return ActivityQuestion(chip=chip if isinstance(chip, ActivityChip) else ActivityChip.ALL, words=self.side.filter.value())
