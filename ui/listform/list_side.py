"""The left side of a list-and-form page: what narrows the list, the list, and what stands where it is empty."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.keeping import Kept
from ui.listform import texts
from ui.models.movable import MovableTree
from ui.models.rows import Column, Row, thing_keys
from ui.models.tree import TreeModel
from ui.models.words import spaced
from ui.widgets.buttons import Button, link
from ui.widgets.far_row import FarRow
from ui.widgets.labels import CutLabel, label
from ui.widgets.panels import EmptyState, Foot, PageStack
from ui.widgets.row_tree import RowTree
from ui.widgets.seek_line import SeekLine
from ui.widgets.segments import Chips, Segments
from ui.widgets.tree_place import TreePlace

_FOOTLESS_BELOW = 260  # pixels at 100 %: in a lower side the rows take the foot's place


class ListSide(QWidget):
    """A list with its chips and filter field. ``narrowed`` tells that the user wants other rows.

    ``column_choice`` is the button that chooses columns; ``movable`` rows can be dragged. ``others`` are what stands in the
    list's place for some of the ``views``. Without a word for ``new`` the list is only read: nothing
    is made in it, and a chip that would show nothing is not offered.
    """

    narrowed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        new: str = "",
        empty: EmptyState,
        chips: Sequence[tuple[object, str]] = (),
        views: Sequence[tuple[object, str]] = (),
        lined: bool = False,
        column_choice: QWidget | None = None,
        movable: bool = False,
        others: Mapping[object, QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._makes, self._total = dict(chips), bool(new), 0
        self.views = Segments(views) if views else None
        self.new = Button(new, icon="plus")
        self.chips = Chips(chips) if chips else None
        self.filter = SeekLine(texts.FILTER)
        self.columns = column_choice
        self.model = MovableTree(columns, self) if movable else TreeModel(columns, self)
        self.tree = RowTree(self.model, name, lined=lined)
        self.tree.keep_bar_room()
        self.far, self._is_narrowing = FarRow(self.tree), False
        self.empty = empty
        self.nothing = EmptyState("search", texts.NOTHING_FOUND, texts.NOTHING_FOUND_HOW, show_all := link(texts.CLEAR_FILTER))
        self.count, self.hint = label("", "caption"), CutLabel("", "caption")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.others = dict(others or {})
        self._trees = (self.tree, *(one for one in self.others.values() if isinstance(one, RowTree)))
        self._places: tuple[TreePlace, ...] = ()  # where one is to be in them once their rows are shown
        self._stack = PageStack()
        self._show_all = show_all
        self.foot = Foot()
        for choice, values in ((self.views, views), (self.chips, chips)):
            if choice is not None:
                choice.set_value(values[0][0])
        self._lay_out()
        self._connect()

    def show_rows(self, rows: Sequence[Row], *, total: int) -> None:
        """Show rows, ``total`` of which there would be without chips and filter."""
        self.tree.show_rows(rows)
        some = bool(rows)
        self._stack.setCurrentWidget(self.shown if some else self.nothing if total else self.empty)
        self._total = total
        self._show_foot()
        for part in (self.filter, self.chips, self.views, self.columns, self.new if self._makes else None):
            if part is not None:
                part.setVisible(bool(total))

    def _show_foot(self) -> None:
        self.foot.setVisible(bool(self._total) and self.height() >= look.px(_FOOTLESS_BELOW))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_foot()

    @property
    def shown(self) -> QWidget:
        """The list, or what the user has chosen to see in its place."""
        return self.others.get(self.views.value(), self.tree) if self.views is not None else self.tree

    def show_counts(self, counts: Mapping[Any, int]) -> None:
        """Write the chips' counts."""
        if self.chips is not None:
            for value, count in counts.items():
                self.chips.set_words(value, texts.CHIP.format(words=self._words[value], count=spaced(count)))
                if not self._makes:
                    self.chips.let(value, seen=bool(count) or value == self.chips.value() or value == next(iter(self._words)))

    def keep(self) -> Kept:
        """What the list is narrowed to, how it is seen and sorted, and where one is in it."""
        chosen = {name: choice.value() for name, choice in self._choices() if choice is not None}
        places = self._places or tuple(map(TreePlace.of, self._trees))
        return {"words": self.filter.value(), "sorted": self.tree.sorting(), "places": places, **chosen}

    def take_back(self, kept: Kept) -> None:
        """Narrow and sort the list as another was; once its rows are shown, one is where one was."""
        for name, choice in self._choices():
            if choice is not None:
                choice.set_value(kept[name])
        if self.tree.isSortingEnabled():
            self.tree.sort_by(*kept["sorted"])
        self.filter.set_value(kept["words"])
        self._narrow()
        self._places = kept["places"]

    def return_to_place(self) -> None:
        """Be where one was in another list, where that is told and there are rows again."""
        if self._places and self.model.arranged:
            places, self._places = self._places, ()
            for tree, place in zip(self._trees, places, strict=True):
                place.give_back(tree)

    def _choices(self) -> tuple[tuple[str, Segments | None], ...]:
        return ("chip", self.chips), ("view", self.views)

    def clear(self) -> None:
        """Let the list show all there is."""
        self.filter.set_value("")
        if self.chips is not None:
            self.chips.set_value(next(iter(self._words)))
        self._narrow()

    def _narrow(self) -> None:
        """Ask for other rows, from the top."""
        self.far.let_go()
        self.tree.rewind()
        self._is_narrowing = True
        self.narrowed.emit()
        self._is_narrowing = False

    def keep_at(self, key: str) -> None:
        """Let what has a key stay current, or be it; nothing is where it is not in the list."""
        tree = self.tree
        if self._is_narrowing and (tree.awaited or tree.reached_key() != key):
            is_there = self.far.keep(key, soon=not self.filter.value())
        else:
            is_there = tree.reached_key() == key or tree.choose(key)
        if not is_there:
            tree.setCurrentIndex(QModelIndex())

    def show_group(self, key: str) -> None:
        """Open one group and close the others; its first row becomes current."""
        self.tree.open_group(key)

    def keys(self) -> list[str]:
        """The keys of the things in the list, from the top."""
        return thing_keys(self.model.arranged)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(12), 0, 0)
        column.setSpacing(look.px(8))
        for row in self._tool_rows():
            row.setContentsMargins(look.px(16), 0, look.px(16), 0)
            column.addLayout(row)
        for shown in (self.tree, *self.others.values(), self.nothing, self.empty):
            self._stack.addWidget(shown)
        inset = QVBoxLayout()
        inset.setContentsMargins(look.px(8), 0, look.px(8), 0)
        inset.addWidget(self._stack)
        column.addLayout(inset, 1)
        self._fill_foot()
        column.addWidget(self.foot)

    def _tool_rows(self) -> list[QHBoxLayout]:
        top, below = QHBoxLayout(), QHBoxLayout()
        if self.views is not None:
            top.addWidget(self.views)
        top.addWidget(self.filter, 1)
        if self.columns is not None:
            top.addWidget(self.columns)
        top.addWidget(self.new)
        if not self._makes:
            self.new.hide()
        top.setSpacing(look.px(12))
        if self.chips is None:
            return [top]
        below.addWidget(self.chips)
        return [top, below]

    def _fill_foot(self) -> None:
        foot = self.foot
        foot.row.setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6))
        foot.row.addWidget(self.count)
        foot.row.addWidget(self.hint, 1)

    @property
    def stop(self) -> QWidget:
        """What F6 comes to: the rows, or what stands in their place."""
        return self._stack.currentWidget() or self.tree

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all, also without chips and filter."""
        return self._stack.currentWidget() is self.empty

    def _connect(self) -> None:
        self.filter.setAccessibleName(texts.FILTER_NAME)
        self.filter.textChanged.connect(lambda _: self._narrow())
        self._show_all.clicked.connect(self.clear)
        for _, choice in self._choices():
            if choice is not None:
                choice.edited.connect(self._narrow)

    def seek(self) -> None:
        """Go to the filter field."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()
