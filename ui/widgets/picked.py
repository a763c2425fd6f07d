"""Some of several: each picked one a chip with a cross, and "Lägg till" that opens the rest."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui import look
from ui.widgets import texts
from ui.widgets.buttons import Button, link
from ui.widgets.flow import FlowLayout
from ui.widgets.roles import read_in_order

_CROSS = "\u2002\u00d7"


class Picked(QWidget):
    """An editor whose value is a tuple of what is picked, in the order it was."""

    edited = Signal()  # by the user

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[object, str] = {}
        self._value: tuple[object, ...] = ()
        self.chips: list[Button] = []
        self.add = link(texts.ADD, icon="plus")
        self.menu = QMenu(self.add)
        self.add.clicked.connect(self._open)
        self.flow = FlowLayout(self, gap=look.px(8))
        self.flow.addWidget(self.add)
        self.setFocusProxy(self.add)

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """What there is to pick from; what is picked stays, also where it is offered no more."""
        if dict(choices) != self._words:
            self._words = dict(choices)
            self._show()

    def value(self) -> tuple[object, ...]:
        """What is picked."""
        return self._value

    def set_value(self, value: Sequence[object]) -> None:
        """Pick without telling."""
        if tuple(value) != self._value:
            self._value = tuple(value)
            self._show()

    def _show(self) -> None:
        for chip in self.chips:
            self.flow.removeWidget(chip)
            chip.deleteLater()
        shown = [one for one in self._value if one in self._words]
        self.chips = [self._chip(one) for one in shown]
        self.flow.removeWidget(self.add)
        for part in (*self.chips, self.add):
            self.flow.addWidget(part)
        read_in_order(*self.chips, self.add)
        self.add.setVisible(len(shown) < len(self._words))
        for before, after in pairwise((*self.chips, self.add)):
            QWidget.setTabOrder(before, after)

    def _chip(self, one: object) -> Button:
        words = self._words[one]
        chip = Button(f"{words}{_CROSS}", role="chip", parent=self)
        chip.setCheckable(True)
        chip.setChecked(True)
        name = texts.REMOVE.format(name=words)
        chip.setAccessibleName(name)
        chip.setToolTip(name)
        chip.clicked.connect(lambda: self._change(tuple(each for each in self._value if each != one)))
        chip.show()
        return chip

    def _open(self) -> None:
        self.menu.clear()
        for one, words in self._words.items():
            if one not in self._value:
                self.menu.addAction(words, partial(self._change, (*self._value, one)))
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _change(self, value: tuple[object, ...]) -> None:
        had_focus = any(chip.hasFocus() for chip in self.chips)
        self.set_value(value)
        if had_focus:
            (self.chips[-1] if self.chips else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
