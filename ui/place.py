"""Where one is in the window and what one has written there, kept while the window is built anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from malverktyg.domain.bodies import Body, FocusArea, GoalArea
from malverktyg.domain.goals import Activity, Assignment, Decision, Goal
from malverktyg.domain.templates import Template
from malverktyg.domain.year import Entity
from ui.forms.aside import Aside
from ui.forms.form import Form
from ui.forms.unsaved import holds_unsaved, written_in
from ui.frame import NEW, Frame
from ui.keeping import Keeper, Kept
from ui.scroll_places import ScrollPlace, scroll_places
from ui.widgets.splitters import reveal

KINDS: Mapping[type[Entity], str] = {
    Goal: "goal",
    Activity: "activity",
    Body: "body",
    FocusArea: "focus_area",
    GoalArea: "goal_area",
    Decision: "decision",
    Assignment: "assignment",
    Template: "template",
}


@dataclass(frozen=True)
class _Waiting:
    """What is written in a form and not saved: it has an error, or what is new lacks what it must have."""

    page: int
    form: type[Form[Any]]
    loaded: Entity
    written: Mapping[str, Any]

    def put_back(self, window: Frame) -> None:
        """Go to the thing, or to a new one of its kind, and write the same there."""
        window.go(self.page)
        form = self._form(window)
        if form is None:
            window.show_thing(KINDS[type(self.loaded)], self.loaded.id or NEW)
            form = self._form(window)
        if form is not None:
            form.put_back(self.written)

    def _form(self, window: Frame) -> Form[Any] | None:
        return next((form for form in window.pages[self.page].findChildren(Form) if self._is_meant(form)), None)

    def _is_meant(self, form: Form[Any]) -> bool:
        return type(form) is self.form and type(form.loaded) is type(self.loaded) and form.loaded.id == self.loaded.id


@dataclass(frozen=True)
class _Focus:
    """What the keys go to: on the page or around it, its kind and names, which one of those alike, and the cursor."""

    on_page: bool
    told: tuple[type[QWidget], str, str]
    number: int
    cursor: int

    @classmethod
    def of(cls, window: Frame) -> "_Focus | None":
        at, page = window.focusWidget(), window.page
        if at is None:
            return None
        on_page = page is not None and page.isAncestorOf(at)
        alike = enumerate(_alike(page if on_page else window.centralWidget(), _told(at)))
        return next((cls(on_page, _told(one), number, _cursor(one)) for number, one in alike if one is at), None)

    def give_back(self, window: Frame) -> None:
        inside = window.centralWidget()
        alike = _alike(window.page if self.on_page else inside, self.told)
        if inside is not None and self.number < len(alike):
            inside.show()  # it is about to be, and what is not seen takes no keys
            reveal(alike[self.number])
            alike[self.number].setFocus(Qt.FocusReason.OtherFocusReason)
            _put_cursor(alike[self.number], self.cursor)


def _cursor(widget: QWidget) -> int:
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().position()
    return widget.cursorPosition() if isinstance(widget, QLineEdit) else 0


def _put_cursor(widget: QWidget, place: int) -> None:
    if isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(place, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
    elif isinstance(widget, QLineEdit):
        widget.setCursorPosition(place)


def _told(widget: QWidget) -> tuple[type[QWidget], str, str]:
    return type(widget), widget.objectName(), widget.accessibleName()


def _alike(inside: QWidget | None, told: tuple[type[QWidget], str, str]) -> list[QWidget]:
    """All within a part of the window that bear the same names, in the order they were made."""
    return [one for one in inside.findChildren(told[0], told[1]) if _told(one) == told] if inside is not None else []


@dataclass(frozen=True)
class Place:
    """The page that is shown, what each page that was made holds and where it is scrolled, what waits, and where the keys go."""

    page: int = 0
    kept: Mapping[int, Kept] = field(default_factory=dict)
    waiting: tuple[_Waiting, ...] = ()
    focus: _Focus | None = None
    scrolled: Mapping[int, tuple[ScrollPlace, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, window: Frame) -> "Place":
        """What is to be kept of a window whose forms have saved what they can."""
        here = next((number for number, page in window.pages.items() if page is window.page), 0)
        aside = Aside.of(window.session)
        kept = {number: page.keep() for number, page in window.pages.items() if isinstance(page, Keeper)}
        waiting = tuple(one for number, page in window.pages.items() for one in _waiting(number, page, aside))
        scrolled = {number: scroll_places(page) for number, page in window.pages.items()}
        return cls(here, kept, waiting, _Focus.of(window), scrolled)

    def furnish(self, number: int, page: QWidget) -> None:
        """Give a page that is made anew what the one before it held."""
        if number in self.kept and isinstance(page, Keeper):
            page.take_back(self.kept[number])
        for one in self.scrolled.get(number, ()):
            one.give_back(page)

    def restore(self, window: Frame) -> None:
        """Show the same in a window that is built anew; what waits on another page is written there."""
        for one in self.waiting:
            one.put_back(window)
        window.go(self.page)
        if self.focus is not None:
            self.focus.give_back(window)


def _waiting(number: int, page: QWidget, aside: Aside) -> Iterator[_Waiting]:
    """What is to be written again; where only its page can show it, it waits aside until it does."""
    for form in page.findChildren(Form):
        loaded = form.loaded
        if loaded is None or not holds_unsaved(form):
            continue
        if type(loaded) in KINDS:
            yield _Waiting(number, type(form), loaded, written_in(form))
        else:
            aside.keep(loaded, form.cells)
