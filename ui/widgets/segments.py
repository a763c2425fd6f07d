"""A few views or steps of which one holds: segments in a row, and chips that carry counts."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.roles import one_of


class Segments(QWidget):
    """Two to four exclusive choices side by side. ``optional`` lets the chosen one be taken away again."""

    edited = Signal()  # by the user

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        *,
        icons: Sequence[QIcon] = (),
        optional: bool = False,
        role: str = "segment",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self._group.setExclusive(not optional)
        self.buttons: list[Button] = []
        for number, (_, words) in enumerate(choices):
            button = Button(f" {words}" if icons else words, role=role, parent=self)
            one_of(button)
            button.setAccessibleName(words)
            if icons:
                button.setIcon(icons[number])
                button.setIconSize(QSize(look.px(16), look.px(16)))
            place = "first" if number == 0 else "last" if number == len(choices) - 1 else ""
            button.setProperty("place", place)
            self._group.addButton(button, number)
            self.buttons.append(button)
        self.lay_out()
        self._group.idClicked.connect(self._clicked)

    def lay_out(self) -> None:
        """Side by side, edge to edge."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)

    def value(self) -> object:
        """The chosen value, or None."""
        return next((value for value, button in zip(self._values, self.buttons, strict=True) if button.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose without telling."""
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for one, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(one == value)
        self._group.setExclusive(exclusive)

    def set_words(self, value: object, words: str) -> None:
        """Write a choice anew, for example with another count."""
        button = self.buttons[self._values.index(value)]
        button.setText(words)
        button.setAccessibleName(words)

    def let(self, value: object, *, seen: bool) -> None:
        """Offer a choice, or not."""
        self.buttons[self._values.index(value)].setVisible(seen)

    def _clicked(self, number: int) -> None:
        if self.buttons[number].isChecked():
            self.set_value(self._values[number])
        self.edited.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        seen = [button for button in self.buttons if not button.isHidden()]
        place = next((number for number, button in enumerate(seen) if button.hasFocus()), None)
        if not step or place is None or not 0 <= place + step < len(seen):
            super().keyPressEvent(event)
            return
        seen[place + step].setFocus(Qt.FocusReason.TabFocusReason)


class Chips(Segments):
    """Filters that carry counts: "Saknar bedömning 6"."""

    def __init__(self, choices: Sequence[tuple[object, str]], *, optional: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(choices, optional=optional, role="chip", parent=parent)

    @override
    def lay_out(self) -> None:
        """Side by side, and on in the next row where there is no room."""
        flow = FlowLayout(self, gap=look.px(8))
        for button in self.buttons:
            flow.addWidget(button)
