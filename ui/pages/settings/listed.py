"""The parts that are a list and a form: bodies, areas, decisions and assignments."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Generic, TypeVar, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.bodies import Body, FocusArea, GoalArea
from malverktyg.domain.goals import Assignment, Decision, Goal
from malverktyg.domain.templates import Template
from malverktyg.domain.year import Entity, Register
from ui import look
from ui.forms.field import Field
from ui.forms.form import Form
from ui.forms.summary import FaultSummary
from ui.listform.detail_side import DetailSide
from ui.listform.list_side import ListSide
from ui.listform.page import ListFormPage
from ui.listform.removal import Removal
from ui.models.rows import Cell, Column, Row, Tone
from ui.models.words import spaced
from ui.pages.settings import texts
from ui.session import Session
from ui.widgets.buttons import primary
from ui.widgets.keys import on_keys
from ui.widgets.panels import EmptyState, scrolled
from ui.widgets.two_lines import TwoLines

T = TypeVar("T", Body, FocusArea, GoalArea, Decision, Assignment, Template)


@dataclass(frozen=True, kw_only=True)
class Sort(Generic[T]):
    """What differs between them: the kind of thing, its words, its row and what its removal touches.

    ``first`` names the field where a new one is begun; ``right`` is whether the second column holds numbers or days.
    """

    kind: type[T]
    icon: str
    head: str
    counted: tuple[str, str]
    second_head: str
    right: bool = False
    new: str
    empty: tuple[str, str]
    nothing: tuple[str, str]
    why: str
    things: Callable[[Register], Iterable[T]]
    name: Callable[[Register, T], str]
    fresh: Callable[[int], T]
    second: Callable[[Register, T], str]
    removal: Callable[[Register, T], Removal]
    first: str = "name"


BELOW = 640  # pixels at 100 %: the parts of the page have taken theirs


class ListedPart(ListFormPage, Generic[T]):
    """One list with its form."""

    share: tuple[int, ...] = (380, 508)

    def __init__(self, session: Session, sort: Sort[T], fields: Sequence[Field | Sequence[Field]]) -> None:
        super().__init__(session)
        self._sort: Sort[T] = sort
        self.first = primary(sort.new, icon="plus")
        empty = EmptyState(sort.icon, *sort.empty, self.first)
        columns = (Column(sort.head, grows=True), Column(sort.second_head, right=sort.right))
        side = ListSide(sort.head, columns, new=sort.new, empty=empty, lined=True)
        side.hint.setText(texts.LIST_HINT)
        self._lines = TwoLines(side.tree)
        self.form: Form[T] = Form(session, fields, why=sort.why)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        column.setSpacing(look.px(24))
        column.addWidget(FaultSummary(self.form))
        column.addWidget(self.form)
        for part in self.more():
            column.addWidget(part)
        column.addStretch(1)
        nothing = EmptyState(sort.icon, *sort.nothing)
        self.put_together(side, DetailSide(nothing, scrolled(content)), beside=self.beside(), share=self.share, below=BELOW)
        self.first.clicked.connect(self.new_here)
        self.form.stored.connect(self.took)
        if hasattr(sort.fresh(0), "position"):
            side.hint.setText(texts.LIST_HINT_MOVE)
            on_keys(side, "Alt+Up", partial(self.move_thing, -1))
            on_keys(side, "Alt+Down", partial(self.move_thing, 1))

    @override
    def rows(self) -> None:
        register = self.session.register
        things = tuple(self._sort.things(register))
        sought = self.side.filter.value().casefold().split()
        named = [(one, self._sort.name(register, one)) for one in things]
        found = [(one, name) for one, name in named if all(word in name.casefold() for word in sought)]
        second = self._sort.second
        rows = (Row(one.id or "", (Cell(name, full=name), Cell(second(register, one), tone=Tone.QUIET))) for one, name in found)
        self.side.show_rows(tuple(rows), total=len(things))
        if found:
            self.side.tree.fit_words(most=160)
        self._lines.offer(max((name for _, name in found), key=len, default=""))
        one, some = self._sort.counted
        self.side.count.setText(one if len(found) == 1 else some.format(count=spaced(len(found))))

    @override
    def load(self, key: str) -> None:
        found = self.thing(key)
        if found is not None:
            self.prepare()
            self.form.load(found)

    def move_thing(self, by: int) -> None:
        """Move the chosen thing one place up (-1) or down (1)."""
        self.session.flush()
        things = list(self._sort.things(self.session.register))
        place = next((place for place, one in enumerate(things) if one.id == self.current), None)
        if place is None or not 0 <= place + by < len(things):
            return
        things[place], things[place + by] = things[place + by], things[place]
        moved = [replace(cast("Any", one), position=number) for number, one in enumerate(things)]
        self.session.save(*moved, why=texts.WHY_MOVED)

    def more(self) -> Sequence[QWidget]:
        """What stands under the form."""
        return ()

    def beside(self) -> Sequence[tuple[str, QWidget]]:
        """What stands beside the form, by name."""
        return ()

    def prepare(self) -> None:
        """Offer what the form's choices choose from, before a thing is shown."""

    @override
    def begin(self) -> bool:
        places = (getattr(one, "position", 0) for one in self._sort.things(self.session.register))
        self.prepare()
        self.form.load(self._sort.fresh(max(places, default=-1) + 1))
        self.form.focus(self._sort.first)
        return True

    @override
    def thing(self, key: str) -> T | None:
        return self.session.register.find(self._sort.kind, key)

    @override
    def removal(self, value: Entity) -> Removal:
        assert isinstance(value, self._sort.kind)  # noqa: S101  the part's own kind
        return self._sort.removal(self.session.register, value)


def goals_with(register: Register, test: Callable[[Goal], bool]) -> int:
    """How many goals of any year pass a test."""
    return sum(map(test, register.all(Goal).values()))
