"""A page with a list and a form: choosing, making, removing, and keeping what is chosen when the file changes."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.periods import Period
from malverktyg.domain.year import Entity, Register
from ui.keeping import Kept
from ui.later import Later
from ui.listform import texts
from ui.listform.detail_side import DetailSide
from ui.listform.list_side import ListSide
from ui.listform.removal import Removal
from ui.models.rows import Row, thing_keys
from ui.session import Session
from ui.widgets.keys import on_keys
from ui.widgets.question import agreed
from ui.widgets.row_menu import RowDeed, give_menu
from ui.widgets.splitters import FOLDS_BELOW, SideBySide


class ListFormPage(QWidget):
    """The common part. A page gives ``rows``, ``load``, ``begin``, ``thing`` and ``removal``, and calls ``put_together``."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.current = ""
        self._is_new = False
        self._stale = True
        self._is_refreshing = False
        self._is_coming = False  # the form is not made yet, or not shown
        self._shown: tuple[str, int, Period] | None = None
        self._of: Register | None = None  # held for as long as its id is compared

    def put_together(
        self,
        side: ListSide,
        right: DetailSide,
        *,
        share: Sequence[int] = (568, 520),
        beside: Sequence[tuple[str, QWidget]] = (),
        below: int = FOLDS_BELOW,
    ) -> None:
        """Lay list and form out, and listen to both and to the session; what is ``beside`` the form has a name of its own.

        One part is shown at a time in a page narrower than ``below``.
        """
        self.side, self.right = side, right
        self._later = Later(self._show_current, self, side.tree)
        self.sides = SideBySide((texts.LIST, side), (texts.DETAIL, right), *beside, below=below)
        self.sides.share(share)
        self.sides.remember(type(self).__name__)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sides)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._connect()

    @property
    def detail(self) -> QWidget:
        """The form of one thing, with the chosen one in it."""
        if self._is_coming:
            self._show(self.current)
        return self.right.form

    def rows(self) -> None:
        """Show the rows and counts of the register in the side."""
        raise NotImplementedError

    def load(self, key: str) -> None:
        """Show a thing in the form."""
        raise NotImplementedError

    def begin(self) -> bool:
        """Show an unsaved thing in the form; says whether that could be done."""
        raise NotImplementedError

    def thing(self, key: str) -> Entity | None:
        """The thing with a key."""
        raise NotImplementedError

    def removal(self, value: Entity) -> Removal:
        """What is said when a thing goes."""
        raise NotImplementedError

    def removal_of(self, values: Sequence[Entity]) -> Removal:
        """What is said when several things go at once; a page where several can be selected says so."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the file as it stands; what is chosen stays chosen. Waits until the page is seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._fill()

    def fill_ahead(self) -> bool:
        """Make the form, and at the next call show the file before anybody sees the page; says whether there is more to do."""
        if self._stale and self.right.make_form():
            return True
        if self._stale:
            self._fill()
        return False

    def _fill(self) -> None:
        self._stale = False
        before = self.side.model.arranged
        self._is_refreshing = True  # a view moves its current row when that goes; the user has chosen nothing by it
        self.rows()
        if not self._is_new:
            self._keep(before)
            self.sides.give_room(alone=self.side.is_empty)  # there is nothing to choose
        self.side.return_to_place()
        self._is_refreshing = False
        self._show_many()

    def show_thing(self, _kind: str, id: str) -> None:
        """Choose a thing; one that the list does not show has the narrowing taken away."""
        if self.thing(id) is None:
            return
        self._is_new, self.current = False, id
        if not self.side.model.holds(id):
            self.side.clear()
        self.side.tree.choose(id)
        self._show(id)
        self.sides.bring(self.right)

    def new_here(self) -> None:
        """Ctrl+N: begin a new thing, what was written before it saved."""
        self._later.now()
        self.session.flush()
        self.sides.bring(self.right)
        if self.begin():
            self._is_new, self.current = True, ""
            self.side.tree.setCurrentIndex(QModelIndex())
            self.right.turn(to_form=True)
            self.sides.show_beside(to=True)

    def remove(self) -> None:
        """Take the chosen thing away, after a question where more goes with it."""
        self.session.flush()
        many = self.picked()
        value = self.thing(self.current)
        if len(many) < 2 and value is None:
            return
        said = self.removal_of(many) if len(many) > 1 or value is None else self.removal(value)
        going = many if len(many) > 1 or value is None else [value]
        if said.question and not agreed(self, said.question, said.along, safe=said.safe, act=said.act):
            return
        if self.session.remove(*going, why=said.why):
            self.session.tell(said.receipt, undoable=True)

    def row_deeds(self) -> Sequence[RowDeed]:
        """What the menu of the rows offers right now."""
        many, one = self.picked(), self.thing(self.side.tree.current_key())
        if many:
            return *self.own_deeds(many), RowDeed(texts.REMOVE_MANY, "Del", self.remove)
        if one is None:
            return ()
        return RowDeed(texts.CHANGE, "F2", self.enter), *self.own_deeds([one]), RowDeed(texts.REMOVE, "Del", self.remove)

    def own_deeds(self, _values: Sequence[Entity]) -> Sequence[RowDeed]:
        """What a page can do with the chosen things besides; where it says nothing, no more."""
        return ()

    def picked(self) -> list[Entity]:
        """The things that are selected together; none where only one is."""
        keys = self.side.tree.picked_keys() if self.right.takes_many and not self._is_new else []
        found = (self.thing(key) for key in keys)
        return [one for one in found if one is not None] if len(keys) > 1 else []

    def took(self, value: Entity) -> None:
        """The form has saved: what was new is now in the list."""
        if self._is_new and value.id is not None:
            self._is_new, self.current = False, value.id
            self.side.tree.choose(value.id)
            self._show(value.id)

    def _connect(self) -> None:
        self.side.tree.chosen.connect(self._chosen)
        self.side.tree.unwanted.connect(self.remove)
        give_menu(self.side.tree, self.row_deeds)
        self.side.tree.opened.connect(lambda _: self.enter())
        self.side.narrowed.connect(self.refresh)
        self.side.new.clicked.connect(self.new_here)
        on_keys(self.right, "Esc", self.leave)
        if self.right.takes_many:
            self.side.tree.let_pick()
            self.side.tree.picked.connect(self._show_many)
        for signal in (self.session.changed, self.session.period_changed):
            signal.connect(self.refresh)

    def keep(self) -> Kept:
        """The thing that is shown, and what the list is narrowed to."""
        return {"current": self.current, "side": self.side.keep()}

    def take_back(self, kept: Kept) -> None:
        """Show the same thing beside the same list, once the page is seen."""
        self.current = kept["current"]
        self.side.take_back(kept["side"])

    def find_here(self) -> None:
        """Ctrl+F: go to the filter field."""
        self.sides.bring(self.side)
        self.side.seek()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes between."""
        return [self.side.stop, self.right]

    def enter(self) -> None:
        """Go from the list to the form."""
        self._later.now()
        self.sides.bring(self.right)
        self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Esc in the form: back to the list, what is written saved."""
        self.session.flush()
        self.sides.bring(self.side)
        self.side.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, key: str) -> None:
        if not self._is_refreshing and (key != self.current or self._is_new):
            self._is_new, self.current = False, key
            if self.side.tree.is_stepping:
                if not self._later.is_waiting:
                    self.session.flush()
                self._later.begin()
            else:
                self._show(key)

    def _show_current(self) -> None:
        if self._shown == self._seen(self.current):
            return
        if not self.current or self.right.has_form or not self.isVisible():
            self._show(self.current)
        elif self._is_coming:
            _ = self.right.form  # the list is seen: the form is made in this turn, and shown in the next
            self._later.again()
        else:
            self._is_coming = True
            self.right.wait()
            self._later.begin_soon()

    def _show(self, key: str) -> None:
        self._later.cancel()
        self._shown, self._of = self._seen(key), self.session.register
        self._is_coming = False
        self.load(key)
        self.right.turn(to_form=bool(key))
        self._show_many()

    def _show_many(self) -> None:
        """Show what several selected things have in common, or the one again."""
        if self._is_refreshing:
            return
        many = self.right.many if self.picked() else None
        if many is not None:
            self.session.flush()
            many.show_things(self.picked())  # as they are now that what was written is saved
            self.right.setCurrentWidget(many)
        elif self.right.shows_many:
            self.right.turn(to_form=bool(self.current))

    def _keep(self, before: Sequence[Row]) -> None:
        """Keep what is chosen; where it is gone, take what stands in its place among the rows ``before``."""
        if self.thing(self.current) is None:
            old, keys = thing_keys(before), self.side.keys()
            place = old.index(self.current) if self.current in old else 0
            self.current = keys[min(place, len(keys) - 1)] if keys else ""
        self.side.keep_at(self.current)
        self._show_current()

    def _seen(self, key: str) -> tuple[str, int, Period]:
        """What the form shows, by what it depends on: to narrow the list changes nothing of it."""
        return key, id(self.session.register), self.session.period

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._later.is_waiting:
            self._later.cancel()
            self._stale = True
