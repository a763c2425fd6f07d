"""The page Mål: the tree by focus area or by body, its chips, and what happens to the chosen goal."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.goals import Goal
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Entity
from ui.foresight import Foresight
from ui.keeping import Kept
from ui.listform.detail_side import DetailSide
from ui.listform.list_side import ListSide
from ui.listform.page import ListFormPage
from ui.listform.removal import Removal
from ui.listform.texts import UNDO_HINT
from ui.models import texts as model_texts
from ui.models.goal_rows import (
    USUAL,
    GoalChip,
    GoalColumn,
    GoalQuestion,
    Grouping,
    all_columns,
    columns,
    group_name,
)
from ui.models.movable import MovableTree
from ui.models.rows import Column, keys_of
from ui.models.words import spaced
from ui.pages.goals import texts
from ui.pages.goals.counted import going_along, grouped
from ui.pages.goals.detail import GoalDetail
from ui.pages.goals.many import ManyGoals
from ui.pages.goals.moving import Spot, put, stepped
from ui.session import Session
from ui.widgets.buttons import Button, primary
from ui.widgets.column_choice import ColumnChoice
from ui.widgets.panels import EmptyState
from ui.widgets.roomy import Roomy
from ui.widgets.row_menu import RowDeed
from ui.widgets.two_lines import TwoLines

CHIPS = (
    (GoalChip.ALL, model_texts.ALL),
    (GoalChip.UNASSESSED, model_texts.UNASSESSED),
    (GoalChip.LATE, model_texts.HAS_LATE),
    (GoalChip.NO_INDICATOR, model_texts.NO_INDICATOR),
)
LEAST = 176  # pixels at 100 %: what a goal's own words keep in any case, however many columns are chosen
OWNER, WORDING = 92, 300  # pixels at 100 %: room for half a name, and what a goal's own words keep before one is read whole
_WAYS = {"focus": Grouping.FOCUS_AREA, "body": Grouping.BODY}
VIEWS = ((Grouping.FOCUS_AREA, texts.BY_FOCUS_AREA), (Grouping.BODY, texts.BY_BODY))


class GoalsPage(ListFormPage):
    """Mål."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.first, self.bring_in = primary(texts.NEW, icon="plus"), Button(texts.IMPORT, icon="table-2")
        self.empty = EmptyState("target", "", texts.EMPTY_HOW, self.first, self.bring_in)
        self.columns: ColumnChoice[GoalColumn] = ColumnChoice("goals", USUAL)
        nothing = EmptyState("target", texts.NOTHING, texts.NOTHING_HOW)
        self.put_together(self._make_side(), DetailSide(nothing, self._make_goal, self._make_several))
        self.first.clicked.connect(self.new_here)
        self.bring_in.clicked.connect(lambda: session.show_thing("import"))
        self._owners = Roomy(self.side.tree, least=OWNER, rest=WORDING)
        self._lines = TwoLines(self.side.tree)
        self._connect_list()

    @property
    def goal(self) -> GoalDetail:
        """The chosen goal whole."""
        return cast("GoalDetail", self.detail)

    @property
    def several(self) -> ManyGoals:
        """Several goals at once."""
        return cast("ManyGoals", self.right.many)

    def _make_goal(self) -> GoalDetail:
        made = GoalDetail(self.session)
        made.form.stored.connect(self.took)
        made.unwanted.connect(self.remove)
        made.assess.connect(lambda: self.session.show_thing("assessment", self.current))
        made.activities.opened.connect(partial(self.session.show_thing, "activity"))
        made.assessments.wanted.connect(self._go_to_assessment)
        return made

    def _make_several(self) -> ManyGoals:
        made = ManyGoals(self.session)
        made.unwanted.connect(self.remove)
        return made

    def _make_side(self) -> ListSide:
        self._offer_columns()
        side = ListSide(
            texts.LIST,
            columns(self.session.period, self.columns.value()),
            new=texts.NEW,
            empty=self.empty,
            chips=CHIPS,
            views=VIEWS,
            column_choice=self.columns,
            movable=True,
        )
        side.tree.least = LEAST
        side.tree.fit_columns()
        side.tree.let_sort()
        side.tree.let_move()
        side.hint.setText(texts.HINT)
        return side

    def _connect_list(self) -> None:
        self.columns.edited.connect(self.refresh)
        head = self.side.tree.header()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda place: self.columns.open_at(head.mapToGlobal(place)))
        self.side.tree.stepped.connect(self.step)
        self.side.tree.header().sortIndicatorChanged.connect(lambda *_: self._tell_order())
        if isinstance(self.side.model, MovableTree):
            self.side.model.moved.connect(self.put_goals)

    @override
    def rows(self) -> None:
        book = Foresight.of(self.session).goals()
        self._offer_columns(self._grouping())
        question = self._question()
        self._shape(columns(book.period, self.columns.value()))
        self._owners.offer(self._place_of(GoalColumn.OWNER), book.longest_owner)
        self.empty.what.setText(texts.EMPTY.format(year=book.period.year))
        rows = book.rows(question)
        total = book.counts[GoalChip.ALL]
        self.side.show_rows(rows, total=total)
        self._lines.offer(book.usual_wording)
        self.side.show_counts(book.counts)
        shown = sum(len(group.rows) for group in rows)
        some = texts.COUNT_ONE if total == 1 else texts.COUNT.format(count=spaced(total))
        told = some if shown == total else texts.SHOWN.format(shown=spaced(shown), total=spaced(total))
        self.side.count.setText(f"{told} {grouped(rows)}".strip())

    def _offer_columns(self, grouping: Grouping = Grouping.FOCUS_AREA) -> None:
        """Offer every column but that of owners where the goals stand under them: it would say the heading again on each row."""
        said = (GoalColumn.OWNER,) if grouping is Grouping.BODY else ()
        known = all_columns(self.session.period).items()
        self.columns.offer([(key, column.head) for key, column in known if key not in said])

    def _place_of(self, column: GoalColumn) -> int | None:
        shown = self.columns.value()
        return shown.index(column) + 1 if column in shown else None

    def _shape(self, shape: tuple[Column, ...]) -> None:
        if len(shape) == len(self.side.model.columns):
            self.side.model.rename(shape)
            return
        sorting = self.side.tree.sorting()
        self.side.model.rename(shape)
        self.side.tree.fit_columns()
        self.side.tree.sort_by(*sorting)

    @override
    def load(self, key: str) -> None:
        goal = self.session.register.find(Goal, key)
        if goal is not None:
            self.goal.show_goal(goal)

    @override
    def begin(self) -> bool:
        near = self.session.register.find(Goal, self.current)
        last = max((goal.position for goal in self.session.register.goals_of(self.session.period.year)), default=-1)
        goal = Goal(year=self.session.period.year, title="", position=last + 1)
        if near is not None:
            like = {name: getattr(near, name) for name in ("body", "level", "parent", "decision")}
            goal = replace(goal, focus_areas=near.focus_areas[:1], **like)
        self.goal.show_goal(goal)
        self.goal.form.focus("title")
        return True

    @override
    def thing(self, key: str) -> Goal | None:
        found = self.session.register.find(Goal, key)
        return found if found is not None and found.year == self.session.period.year else None

    @override
    def show_thing(self, kind: str, id: str) -> None:
        """Choose a goal; or narrow the list to a chip's goals, or to a group ("body:…", "focus:…") of them."""
        way, _, key = id.partition(":")
        if id in list(GoalChip) and self.side.chips is not None:
            self.side.chips.set_value(GoalChip(id))
            self.refresh()
        elif way in _WAYS and self.side.views is not None:
            self.side.views.set_value(_WAYS[way])
            self.side.clear()
            self.side.show_group(f"{_WAYS[way]}:{key}")
        else:
            super().show_thing(kind, id)

    @override
    def removal(self, value: Entity) -> Removal:
        assert isinstance(value, Goal)  # noqa: S101  the page's own kind
        along = going_along(self.session.register, value)
        said = Removal(why=texts.WHY_REMOVED, receipt=texts.REMOVED)
        if not along:
            return said
        name = value.number or f"”{value.title}”"
        return Removal(
            why=said.why,
            receipt=said.receipt,
            question=texts.ASK_REMOVE.format(name=name),
            along=texts.ALONG.format(what=along),
            safe=texts.KEEP,
            act=texts.REMOVE,
        )

    @override
    def removal_of(self, values: Sequence[Entity]) -> Removal:
        count = spaced(len(values))
        goals = [one for one in values if isinstance(one, Goal)]
        along = going_along(self.session.register, *goals)
        return Removal(
            why=texts.WHY_REMOVED_MANY.format(count=count),
            receipt=texts.REMOVED_MANY.format(count=count),
            question=texts.ASK_REMOVE_MANY.format(count=count),
            along=texts.ALONG.format(what=along) if along else UNDO_HINT,
            safe=texts.KEEP_MANY,
            act=texts.REMOVE,
        )

    @override
    def own_deeds(self, values: Sequence[Entity]) -> Sequence[RowDeed]:
        if len(values) > 1:
            return ()
        judge = RowDeed(texts.ASSESS, "", partial(self.session.show_thing, "assessment", self.current))
        if self.side.model.is_sorted:
            return (judge,)
        up, down = partial(self.step, -1), partial(self.step, 1)
        return judge, RowDeed(texts.MOVE_UP, "Alt+↑", up), RowDeed(texts.MOVE_DOWN, "Alt+↓", down)

    @override
    def keep(self) -> Kept:
        return {**super().keep(), "goal": self.goal.keep()}

    @override
    def take_back(self, kept: Kept) -> None:
        super().take_back(kept)
        self.goal.take_back(kept["goal"])

    def step(self, by: int) -> None:
        """Move the chosen goal one place up (-1) or down (1) in its group."""
        if not self.side.model.is_sorted:
            self._save_moved(stepped(self.session.register, self.side.model.rows, self.current, by), 1)

    def put_goals(self, keys: Sequence[str], group: str, before: str) -> None:
        """Put goals before another, or last in a group; in another group they come under its focus area or body."""
        rows = self.side.model.rows
        there = {key for row in rows if row.key == group for key in keys_of(row.rows)}
        self._save_moved(put(self.session.register, rows, keys, Spot(group, before)), len(keys))
        if not there.issuperset(keys):  # more than the order is another: a slip of the hand would change an owner unseen
            told = texts.PUT_ONE if len(keys) == 1 else texts.PUT.format(count=spaced(len(keys)))
            self.session.tell(f"{told} {group_name(self.session.register, group)}", undoable=True)

    def _tell_order(self) -> None:
        """Say beneath the list what can be done with its rows: sorted they have no order to be put in."""
        head, _ = self.side.tree.sorting()
        self.side.hint.setText(texts.HINT_SORTED.format(column=head) if head else texts.HINT)

    def _save_moved(self, goals: Sequence[Goal], count: int) -> None:
        self.session.flush()
        why = texts.WHY_MOVED if count == 1 else texts.WHY_MOVED_MANY.format(count=spaced(count))
        self.session.change(saved=goals, why=why)

    def _grouping(self) -> Grouping:
        way = self.side.views.value() if self.side.views else None
        return way if isinstance(way, Grouping) else Grouping.FOCUS_AREA

    def _question(self) -> GoalQuestion:
        side = self.side
        chip = side.chips.value() if side.chips else None
        return GoalQuestion(
            grouping=self._grouping(),
            chip=chip if isinstance(chip, GoalChip) else GoalChip.ALL,
            words=side.filter.value(),
            shown=self.columns.value(),
        )

    def _go_to_assessment(self, period: Period) -> None:
        key = self.current
        self.session.set_period(period)
        self.session.show_thing("assessment", key)
