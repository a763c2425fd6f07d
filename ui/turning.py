"""The window's pages: made when they are first gone to, turned, and gone into."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.periods import Period
from malverktyg.domain.searching import Hit
from ui.frame import NEW, Frame
from ui.pages import PAGES
from ui.panes import enter_pane, next_pane
from ui.place import Place
from ui.reading_order import next_stop, show
from ui.right_of_way import RightOfWay
from ui.search import SearchBox
from ui.widgets.navigation import Navigation
from ui.widgets.panels import PageStack
from ui.widgets.splitters import can_be_seen


class Turning(Frame):
    """A window that shows one page at a time, each where its user left it."""

    stack: PageStack
    navigation: Navigation
    search: SearchBox
    place: Place

    @property
    @override
    def page(self) -> QWidget | None:
        """The page that is shown, or nothing while no file is open."""
        return self.stack.currentWidget() if self.session.desk else None

    @property
    @override
    def page_name(self) -> str:
        return next((PAGES[number].name for number, page in self.pages.items() if page is self.page), "welcome")

    @override
    def enter(self, number: int) -> None:
        """Go to a page and into it, as Ctrl+1–9 do: to where one was on it, the first time to its first part."""
        self._turn(number, into=True)

    def _enter(self, page: QWidget, before: QWidget | None) -> None:
        enter_pane(self._panes(page)[0], before)

    def _panes(self, page: QWidget | None) -> list[QWidget]:
        listed: list[QWidget] = getattr(page, "panes", list)()
        return [one for one in listed if can_be_seen(one)] or [page or self.stack]  # an empty page has but what it says to do

    @Slot(int)
    @override
    def go(self, number: int) -> None:
        """Go to a page by its place; what is written on the one before is saved."""
        self._turn(number)

    def _turn(self, number: int, *, into: bool = False) -> None:
        if self.session.desk is None:
            return
        RightOfWay.of_program().claim()
        self.session.flush()
        self.make(number)
        page = self.pages[number]
        self.stack.turn_to(page, partial(self._enter, page, page.focusWidget()) if into else None)
        self.navigation.choose(number)
        if self.navigation.isAncestorOf(self.focusWidget() or self):
            self.navigation.buttons[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self.header.title.setText(PAGES[number].title)

    def make(self, number: int) -> None:
        """Make a page, unless it is made."""
        if number not in self.pages:
            self.pages[number] = PAGES[number].make(self.session, None)
            self.stack.addWidget(self.pages[number])
            self.place.furnish(number, self.pages[number])

    @override
    def show_thing(self, kind: str, id: str = "") -> None:
        """Go to the page that shows a kind of thing, and to the thing itself; with the id "new" to a new one."""
        number = next((number for number, page in enumerate(PAGES) if kind in page.shows), None)
        if number is None:
            return
        self.go(number)
        page = self.pages.get(number)
        do = getattr(page, "new_here", None) if id == NEW else partial(getattr(page, "show_thing", _nothing), kind, id)
        if do is not None:
            do()

    @override
    def seek(self) -> None:
        """Ctrl+K: into the search field."""
        self.search.enter()

    def _show_hit(self, hit: Hit) -> None:
        """Turn the window to the time of a find, and show it."""
        here = self.session.period
        if hit.period is not None or hit.year not in (None, here.year):
            self.session.set_period(hit.period or Period(hit.year or here.year, here.part))
        self.show_thing(hit.kind, hit.id)

    @override
    def move_pane(self, step: int) -> None:
        """Take the focus to the next or previous part of the window."""
        next_pane([self.navigation, *self._panes(self.page)], step)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab."""
        stop = next_stop(self, forwards=next)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
            show(stop)
        return stop is not None

    def _drop_pages(self) -> None:
        for page in self.pages.values():
            getattr(page, "stop", _nothing)()
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()


def _nothing(*_: str) -> None:
    """What a page does of what it need not be able to."""
