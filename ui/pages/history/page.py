"""The page Historik: the change sets by day, what each did, and the way back to any of them."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.history import ChangeSet
from malverktyg.domain.year import Register
from ui.listform.list_side import ListSide
from ui.listform.reading_page import ReadingPage
from ui.models import history_texts, words
from ui.models.history_rows import COLUMNS, HistoryList, moment, why_of
from ui.pages.history import texts
from ui.pages.history.detail import SetDetail
from ui.session import Session
from ui.widgets.panels import EmptyState
from ui.widgets.question import agreed
from ui.widgets.two_lines import TwoLines
from ui.working import read_quietly

PAGE = 200  # change sets that are shown at first, and how many more each time one comes to their end
FIELDS = 1000  # changes of one set that are shown
SHORTEST = 3  # letters that are sought in what was changed; fewer are found nearly everywhere
PATIENCE = 150  # milliseconds without a key before what was changed is searched
LISTED = 8  # changes that a question names


class HistoryPage(ReadingPage):
    """Historik. Change sets are listed by their heads; what one did is read when it is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._list = HistoryList((), session.today)
        self._mentioned: frozenset[int] = frozenset()
        self._limit = PAGE
        self._seen: Register | None = None
        self._told: ChangeSet | None = None
        self._sought = ""
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self.empty = EmptyState("history", texts.EMPTY, texts.EMPTY_HOW)
        side = ListSide(texts.LIST, COLUMNS, empty=self.empty, lined=True)
        side.tree.set_widths("Kommunstrateg WW", "00:00")
        self._lines = TwoLines(side.tree)
        side.hint.setText(texts.HINT)
        self.detail = SetDetail()
        self.put_together(side, self.detail, texts.ASIDE, share=(600, 488))
        self._timer.timeout.connect(self._seek)
        side.filter.textChanged.connect(lambda _: self._timer.start())
        side.tree.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.detail.undo_wanted.connect(self.undo)
        self.detail.back_wanted.connect(self.go_back)

    @property
    def sets(self) -> tuple[ChangeSet, ...]:
        """All change sets, the newest first."""
        return self._list.sets

    @override
    def rows(self) -> None:
        desk, today = self.session.desk, self.session.today
        if self._seen is not self.session.register or self._list.today != today:  # a key in the filter changes neither
            self._seen = self.session.register
            self._list = HistoryList(desk.history(limit=None) if desk is not None else (), today)
        self._show()

    def _show(self) -> None:
        sought = self.side.filter.value()
        found = self._list.matching(sought, self._mentioned) if sought.strip() else self.sets
        rows = self._list.rows(found[: self._limit])
        self.show_rows(rows, total=len(self.sets))
        self._lines.offer(self._list.usual)
        total = texts.COUNT_ONE if len(self.sets) == 1 else texts.COUNT.format(count=words.spaced(len(self.sets)))
        some = texts.SHOWN.format(shown=words.spaced(len(found)), count=total)
        self.side.count.setText(some if sought.strip() else total)
        self.detail.setVisible(bool(rows))

    def _seek(self) -> None:
        """Find the words in what was changed too, when the typing pauses: off the window's thread, for it may take long."""
        self._sought, desk = self.side.filter.value().strip(), self.session.desk
        sought = self._sought
        if desk is None or len(sought) < SHORTEST:
            self._found((sought, frozenset()))
            return
        read_quietly(self.session, desk, lambda: (sought, desk.mentioning(sought)), done=self._found, parent=self)

    def _found(self, answer: tuple[str, frozenset[int]]) -> None:
        """Show also what the words were found in, unless others have been sought since."""
        sought, mentioned = answer
        if sought == self._sought:
            self._mentioned, self._limit = mentioned, PAGE
            self.refresh()

    def _scrolled(self, value: int) -> None:
        """Show older ones when the end comes near."""
        bar = self.side.tree.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep() and self._limit < len(self.sets):
            self._limit += PAGE
            QTimer.singleShot(0, self, self._show)

    @override
    def tell(self, key: str) -> None:
        one, desk = self._list.known.get(int(key) if key.isdecimal() else 0), self.session.desk
        if one is None or desk is None or one is self._told:
            return
        self._told = one
        changes = desk.changes(one.id, FIELDS)
        self.detail.show_set(one, why_of(one, self._list.known), changes, self.session.register)
        if sum(len(change.fields) for change in changes) >= FIELDS:
            self.detail.tell_cut(FIELDS)
        elif changes:
            self.detail.more.clear()
        else:
            self.detail.tell_nothing()
        self.detail.let(undo=not one.undone and one is not self.sets[-1], back=one is not self.sets[0])

    @override
    def open(self, key: str) -> None:
        self.sides.bring(self.detail)
        self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> ChangeSet | None:
        """The change set that is current."""
        key = self.side.tree.reached_key()
        return self._list.known.get(int(key)) if key.isdecimal() else None

    def undo(self) -> None:
        """Take back the chosen change set alone."""
        one = self.chosen()
        if one is not None and self.session.undo_set(one.id):
            steps_back = self.session.can_redo is not None  # as Ctrl+Z does: another Ctrl+Z would take back one more
            self.session.tell(texts.UNDONE.format(why=one.why), undoable=not steps_back)

    def go_back(self) -> None:
        """Take back all that came after the chosen change set, once it is agreed to."""
        one = self.chosen()
        if one is None:
            return
        when = moment(one)
        ask = texts.BACK_ASK.format(when=when)
        if not agreed(self, ask, self._listed(one), safe=texts.BACK_SAFE, act=texts.BACK_ACT):
            return
        if self.session.go_back(one.id, texts.BACK_WHY.format(when=when)):
            self.session.tell(texts.BACK_DONE.format(when=when), undoable=True)

    def _listed(self, one: ChangeSet) -> str:
        later = self.sets[: self.sets.index(one)]
        head = texts.BACK_ONE if len(later) == 1 else texts.BACK_SOME.format(count=words.spaced(len(later)))
        lines = [
            texts.BACK_LINE.format(why=why_of(each, self._list.known), who=each.who or history_texts.NOBODY)
            for each in later[:LISTED]
        ]
        if len(later) > LISTED:
            lines.append(texts.BACK_MORE.format(count=words.spaced(len(later) - LISTED)))
        return "\n".join([head, *lines, "", texts.BACK_UNDO])

    def show_thing(self, _kind: str, id: str) -> None:
        """Choose a change set by its number, what the list is narrowed to taken away."""
        self.side.clear()
        self.refresh()
        self.side.tree.choose(id)
