"""Things to take along or leave out, in an order that can be changed: a tick and two arrows on each row."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import look
from ui.widgets import texts
from ui.widgets.buttons import Button, icon_button
from ui.widgets.choice import Tick
from ui.widgets.keys import on_keys


class _Row(QWidget):
    """One thing with its tick and arrows."""

    moved = Signal(int)

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tick = Tick(words)
        self.up: Button = icon_button("arrow-up", texts.MOVE_UP.format(thing=words), bare=True)
        self.down: Button = icon_button("arrow-down", texts.MOVE_DOWN.format(thing=words), bare=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addWidget(self.tick, 1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        on_keys(self, "Alt+Up", lambda: self.moved.emit(-1))
        on_keys(self, "Alt+Down", lambda: self.moved.emit(1))


class OrderedTicks(QWidget):
    """An editor whose value are the things that are ticked, in their order. Those in ``fixed`` are always along."""

    edited = Signal()  # by the user

    def __init__(
        self, choices: Sequence[tuple[object, str]], *, fixed: Sequence[object] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._usual = [value for value, _ in choices]
        self._order = list(self._usual)
        self._fixed = tuple(fixed)
        self.rows = {value: _Row(words, self) for value, words in choices}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(2))
        for value, row in self.rows.items():
            row.tick.setEnabled(value not in self._fixed)
            row.tick.edited.connect(self.edited)
            row.moved.connect(partial(self._move, value))
            self._column.addWidget(row)
        self.setFocusProxy(next(row.tick for value, row in self.rows.items() if value not in self._fixed))
        self.set_value(self._usual)

    def value(self) -> tuple[object, ...]:
        """What is ticked, in order."""
        return tuple(value for value in self._order if self.rows[value].tick.value())

    def set_value(self, value: Sequence[object]) -> None:
        """Tick without telling; what is left out stands after what it usually follows."""
        chosen = [one for one in dict.fromkeys(value) if one in self.rows]
        if self.value() == tuple(chosen):
            return
        self._order = list(chosen)
        for place, one in enumerate(self._usual):
            if one not in chosen:
                before = [self._order.index(other) for other in self._usual[:place] if other in self._order]
                self._order.insert(max(before, default=-1) + 1, one)
        for one, row in self.rows.items():
            row.tick.set_value(one in chosen)
        self._lay()

    def _move(self, value: object, by: int) -> None:
        place = self._order.index(value)
        if not 0 <= place + by < len(self._order):
            return
        self._order[place], self._order[place + by] = self._order[place + by], self._order[place]
        self._lay()
        row = self.rows[value]
        part = next((one for one in (row.tick, row.up, row.down) if one.isEnabled()), row.tick)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _lay(self) -> None:
        for place, value in enumerate(self._order):
            row = self.rows[value]
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(self._order) - 1)
        for before, after in zip(self._order, self._order[1:], strict=False):
            self.setTabOrder(self.rows[before].down, self.rows[after].tick)
