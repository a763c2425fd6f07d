"""The page Sedan sist: two periods to compare, what moved between them, and one move in full."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.changes.moves import Changes, Move
from malverktyg.domain.changes.telling import as_text
from malverktyg.domain.goals import Activity, Assignment
from malverktyg.domain.periods import Period
from ui.keeping import Kept
from ui.listform.list_side import ListSide
from ui.listform.reading_page import ReadingPage
from ui.models import words
from ui.models.change_rows import COLUMNS, ChangeChip, ChangeList, ChangeQuestion, goal_of
from ui.pages.since import texts
from ui.pages.since.bar import SinceBar
from ui.pages.since.detail import MoveDetail
from ui.periods import offered
from ui.session import Session
from ui.widgets.apart import Apart, Strip
from ui.widgets.buttons import Button, primary
from ui.widgets.keys import on_keys
from ui.widgets.panels import EmptyState
from ui.widgets.roomy import Roomy
from ui.widgets.row_menu import RowDeed
from ui.widgets.splitters import can_be_seen, reveal
from ui.widgets.two_lines import TwoLines
from ui.work import Work
from ui.working import read_quietly

LOW = 520  # pixels at 100 %: in a lower window the periods are a part of their own
WORDS = 640  # pixels at 100 %: what the other columns keep before a long name is read whole
_OWNERS = 2  # the column
CHIPS = tuple((chip, texts.CHIPS[chip]) for chip in ChangeChip)


class SincePage(ReadingPage):
    """Sedan sist. The comparison is made off the window's thread, as the file and the periods are when it begins."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.changes: Changes | None = None
        self.work: Work | None = None
        self._asked: object = None
        self._answered: object = None
        self._period: Period | None = None
        self._list: ChangeList | None = None
        self._told: Move | None = None
        self.bring_in, self.first = primary(texts.BRING_IN, icon="table-2"), Button(texts.FIRST_GOAL, icon="plus")
        self.empty = EmptyState("git-compare", "", "", self.bring_in, self.first)
        side = ListSide(texts.LIST, COLUMNS, empty=self.empty, chips=CHIPS, lined=True)
        side.hint.setText(texts.HINT)
        self._owners, self._lines = Roomy(side.tree, rest=WORDS), TwoLines(side.tree, marked=True)
        self.detail = MoveDetail(session)
        self.bar, self._column = SinceBar(), QVBoxLayout()
        apart = Apart(Strip(self.bar, self._column, 0))
        self.put_together(side, self.detail, texts.ASIDE, share=(784, 304), apart=(texts.PERIODS, apart), low=LOW)
        self._connect()

    def _connect(self) -> None:
        self.bar.changed.connect(self._compare)
        self.detail.copy_wanted.connect(self.copy)
        self.detail.show_wanted.connect(lambda: self.open(self.side.tree.reached_key()))
        self.bring_in.clicked.connect(partial(self.session.show_thing, "import", ""))
        self.first.clicked.connect(partial(self.session.show_thing, "goal", "new"))
        on_keys(self.side.tree, "Ctrl+C", self.copy)

    @override
    def lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.sides, 1)
        self.setLayout(self._column)

    @override
    def fill_ahead(self) -> bool:
        """Nothing is compared before somebody comes here."""
        return False

    @override
    def rows(self) -> None:
        if self._period != self.session.period:  # the window is about another: compare that with the one before
            self._period = self.session.period
            self.bar.moment = None
            self.bar.offer(offered(self.session), self._period.previous, self._period)
        self._compare()

    def _compare(self) -> None:
        """Begin a comparison where the file, the periods or the day are others than those compared last."""
        periods, desk = self.bar.periods, self.session.desk
        if periods is None or desk is None:
            self.bar.refuse()
            return
        register = self.session.register
        asked = (register, periods, self.bar.moment)
        if asked == self._asked and self._asked is self._answered:
            self._show()
            return
        self._asked = asked
        moment = self.bar.moment

        def read() -> object:
            from malverktyg.jobs.comparing import compare  # noqa: PLC0415 – loaded with the file

            found = compare(desk, *periods, moment)
            return asked, found, ChangeList.ready(register, found.changes)

        self.work = read_quietly(self.session, desk, read, done=self._compared, parent=self)
        if self.changes is None:
            self._wait()

    def _wait(self) -> None:
        """Say that the first comparison is on its way."""
        self.empty.what.setText(texts.COMPARING_NOW)
        self.empty.how.setText(texts.COMPARING_HOW)
        self.bring_in.hide()
        self.first.hide()
        self.detail.hide()
        self.bar.usual.hide()
        self.show_rows((), total=0)

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return self._answered is self._asked

    def _compared(self, answer: tuple[object, object, ChangeList]) -> None:
        from malverktyg.jobs.comparing import Comparison  # noqa: PLC0415 – loaded with the file

        asked, found, listed = answer
        if asked is not self._asked or not isinstance(found, Comparison):
            return  # another was asked for since
        first, self._answered, self.changes, self._list = self.changes is None, asked, found.changes, listed
        alone = found.changes.periods_alone and bool(self.session.register.goals_of(found.changes.earlier.year))
        self.bar.tell(found.then, found.since, alone=alone)
        self._show()
        if first and self.bar.isAncestorOf(self.focusWidget() or self):  # one came to the page before there was a list
            reveal(self.side.tree)
            self.side.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        changes = self.changes
        if changes is None:
            return
        key = self.reached()
        if self._list is None or self._list.changes is not changes:
            self._list = ChangeList(self.session.register, changes)
        rows = self._list.rows(self._question())
        total = self._list.counts[ChangeChip.ALL]
        self._tell_empty(changes, total)
        self._owners.offer(_OWNERS, self._list.longest_owner)
        self.show_rows(rows, total=total)
        self._lines.offer(self._list.usual)
        self.side.show_counts(self._list.counts)
        shown = sum(len(row.rows) for row in rows)
        some = texts.COUNT_ONE if total == 1 else texts.COUNT.format(count=words.spaced(total))
        self.side.count.setText(some if shown == total else texts.SHOWN.format(shown=words.spaced(shown), count=some))
        self.stay(key)

    def _tell_empty(self, changes: Changes, total: int) -> None:
        has_goals = bool(self.session.register.goals_of(changes.later.year))
        none_how = texts.NONE_HOW.format(earlier=changes.earlier.label.lower(), later=changes.later.label.lower())
        self.empty.what.setText(texts.NONE if has_goals else texts.NO_GOALS.format(year=changes.later.year))
        self.empty.how.setText(none_how if has_goals else texts.NO_GOALS_HOW)
        for way in (self.bring_in, self.first):
            way.setVisible(not has_goals)
        self.detail.setVisible(bool(total))

    @override
    def tell(self, key: str) -> None:
        periods, move = self.bar.periods, self._move(key)
        if periods is not None and (move is None or move is not self._told):  # else a letter in the filter changed nothing of it
            self._told = move
            self.detail.show_move(move, (periods[0].label, periods[1].label))

    def _move(self, key: str) -> Move | None:
        return self._list.moves.get(key) if self._list else None

    @override
    def open(self, key: str) -> None:
        move = self._move(key)
        if move is None:
            return
        thing, id = move.thing, move.thing.id or ""
        goal = goal_of(self.session.register, thing)
        if isinstance(thing, Assignment):
            self.session.show_thing("assignment", id)
        elif isinstance(thing, Activity) and self.session.register.find(Activity, id):
            self.session.show_thing("activity", id)
        elif goal is not None:
            self.session.show_thing("goal", goal.id or "")

    @override
    def row_deeds(self) -> Sequence[RowDeed]:
        return *super().row_deeds(), RowDeed(texts.COPY, "Ctrl+C", self.copy)

    def show_thing(self, _kind: str, id: str) -> None:
        """Narrow the list to a chip's moves."""
        if id in list(ChangeChip) and self.side.chips is not None:
            self.side.chips.set_value(ChangeChip(id))
        self.refresh()

    @override
    def keep(self) -> Kept:
        return {**super().keep(), "bar": self.bar.keep()}

    @override
    def take_back(self, kept: Kept) -> None:
        self._period = self.session.period
        self.bar.offer(offered(self.session), self._period.previous, self._period)
        self.bar.take_back(kept["bar"])
        super().take_back(kept)

    def copy(self) -> None:
        """Lay all that moved on the clipboard as a text."""
        if self.changes is not None:
            QApplication.clipboard().setText(as_text(self.changes))
            self.session.tell(texts.COPIED)

    def _question(self) -> ChangeQuestion:
        chip = self.side.chips.value() if self.side.chips else None
        return ChangeQuestion(chip=chip if isinstance(chip, ChangeChip) else ChangeChip.ALL, words=self.side.filter.value())

    @override
    def panes(self) -> list[QWidget]:
        return [*(one for one in (self.side.tree, self.detail) if can_be_seen(one)), self.bar]
