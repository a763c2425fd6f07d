"""The navigation: a word and a symbol a page, folded to the symbols where the window is narrow."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, look
from ui.widgets.buttons import Button
from ui.widgets.labels import hairline, set_property
from ui.widgets.panels import scrolled
from ui.widgets.roles import one_of

WIDE, NARROW = 192, 48
_SPARED = 6  # pixels at 100 % that a page takes less where the window is low


class Entry(Protocol):
    """One page in the navigation; ``starts_group`` draws a line above it, ``at_bottom`` puts it at the foot."""

    @property
    def title(self) -> str: ...
    @property
    def icon(self) -> str: ...
    @property
    def keys(self) -> str: ...
    @property
    def starts_group(self) -> bool: ...
    @property
    def at_bottom(self) -> bool: ...


class NavigationButton(Button):
    """One page; a bar at the left tells the chosen one, a count at the right what is owed.

    With ``tells_keys`` its keys stand there: for those that are no digit in a row.
    """

    def __init__(self, words: str, icon: str, keys: str, *, tells_keys: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", role="nav", parent=parent)
        self._tells_keys = tells_keys
        self.words, self.keys, self._symbol, self._count, self._told = words, keys, icon, 0, ""
        one_of(self)
        self.toggled.connect(lambda _: self._show_symbol())
        self.fold(narrow=False)
        self._show_symbol()

    def fold(self, *, narrow: bool) -> None:
        """Show the symbol alone, or with its word."""
        self.setText("" if narrow else f"  {self.words}")
        set_property(self, "folded", "true" if narrow else "")
        self._name()

    def set_count(self, count: int, told: str = "") -> None:
        """Tell how much is owed, and what that is; nothing at 0."""
        self._count, self._told = count, told
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.words} {self._count}" if self._count else self.words)
        self.setAccessibleDescription(self._told if self._count else "")
        told = f"{self.words}  {self.keys}".strip()
        self.setToolTip(f"{told}\n{self._told}" if self._count and self._told else told)

    def _show_symbol(self) -> None:
        icons.wear(self, self._symbol, "accent" if self.isChecked() else "text2", 18)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(QRectF(0, 1, 3, self.height() - 2), look.colour("accent"))
        aside = str(self._count) if self._count else self.keys if self._tells_keys else ""
        if aside and self.text():
            painter.setFont(look.font(13))
            painter.setPen(look.colour("text" if self._count else "text2"))
            width = painter.fontMetrics().horizontalAdvance(aside)
            baseline = (self.height() + painter.fontMetrics().capHeight()) // 2
            painter.drawText(self.width() - width - look.px(9), baseline, aside)
        painter.end()


class Navigation(QFrame):
    """The pages one under another, in groups; closer together in a window too low for them all."""

    chosen = Signal(int)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "nav")
        self._narrow = self._is_dense = False
        self._group = QButtonGroup(self)
        self.buttons: list[NavigationButton] = []
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._keep_edges()
        self._column.setSpacing(2)
        for number, entry in enumerate(entries):
            self._part(entry, first_at_bottom=entry.at_bottom and not entries[number - 1].at_bottom)
            button = NavigationButton(entry.title, entry.icon, entry.keys, tells_keys=entry.at_bottom)
            self._group.addButton(button, number)
            self.buttons.append(button)
            self._column.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self._lay_out(content)
        self.setFixedWidth(look.px(WIDE))

    def _lay_out(self, content: QWidget) -> None:
        """In a low window the pages scroll, without a bar: the symbols need all the width."""
        middle = scrolled(content, role="nav_column")
        for set_policy in (middle.setVerticalScrollBarPolicy, middle.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)

    def _keep_edges(self) -> None:
        side = look.px(3 if self._narrow else 8)
        self._column.setContentsMargins(side, look.px(12), side, look.px(12))

    def _part(self, entry: Entry, *, first_at_bottom: bool) -> None:
        if first_at_bottom:
            self._column.addStretch(1)
        if entry.starts_group:
            self._column.addSpacing(look.px(8))
            self._column.addWidget(hairline())
            self._column.addSpacing(look.px(8))

    def choose(self, number: int) -> None:
        """Mark a page as the one that is shown."""
        self.buttons[number].setChecked(True)

    def fold(self, *, narrow: bool) -> None:
        """Fold to the symbols alone, or unfold."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.setFixedWidth(look.px(NARROW if narrow else WIDE))
            self._keep_edges()
            for button in self.buttons:
                button.fold(narrow=narrow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spared = look.px(_SPARED) * len(self.buttons) if self._is_dense else 0
        self._stand(dense=self._column.minimumSize().height() + spared > event.size().height())

    def _stand(self, *, dense: bool) -> None:
        if dense != self._is_dense:
            self._is_dense = dense
            for button in self.buttons:
                set_property(button, "dense", "true" if dense else "")

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(NARROW if self._narrow else WIDE), super().sizeHint().height())
