"""The navigation: a word and a symbol a page, folded to the symbols where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, look
from ui.widgets.buttons import Button

WIDE, NARROW = 192, 48


class NavigationButton(Button):
    """One page; a bar at the left tells the chosen one, a count at the right what is owed."""

    def __init__(self, words: str, icon: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__("", role="nav", parent=parent)
        self.words, self._symbol, self._count = words, icon, 0
        self.setCheckable(True)
        self.setToolTip(f"{words}  {keys}")
        self.toggled.connect(lambda _: self._show_symbol())
        self.fold(narrow=False)
        self._show_symbol()

    def fold(self, *, narrow: bool) -> None:
        """Show the symbol alone, or with its word."""
        self.setText("" if narrow else f"  {self.words}")
        self._name()

    def set_count(self, count: int) -> None:
        """Tell how much is owed; nothing at 0."""
        self._count = count
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.words} {self._count}" if self._count else self.words)

    def _show_symbol(self) -> None:
        icons.wear(self, self._symbol, "accent" if self.isChecked() else "text2", 18)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(QRectF(0, 1, 3, self.height() - 2), look.colour("accent"))
        if self._count and self.text():
            painter.setFont(look.font(13))
            painter.setPen(look.colour("text"))
            width = painter.fontMetrics().horizontalAdvance(str(self._count))
            baseline = (self.height() + painter.fontMetrics().capHeight()) // 2
            painter.drawText(self.width() - width - look.px(9), baseline, str(self._count))
        painter.end()


class Navigation(QFrame):
    """The pages one under another; the last ``bottom`` of them stand at the foot."""

    chosen = Signal(int)

    def __init__(self, pages: Sequence[tuple[str, str]], *, bottom: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "nav")
        self._narrow = False
        self._group = QButtonGroup(self)
        self.buttons: list[NavigationButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(8), look.px(12), look.px(8), look.px(12))
        self._column.setSpacing(2)
        for number, (words, icon) in enumerate(pages):
            if number == len(pages) - bottom:
                self._column.addStretch(1)
            button = NavigationButton(words, icon, f"Ctrl+{number + 1}")
            self._group.addButton(button, number)
            self.buttons.append(button)
            self._column.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self.setFixedWidth(look.px(WIDE))

    def choose(self, number: int) -> None:
        """Mark a page as the one that is shown."""
        self.buttons[number].setChecked(True)

    def fold(self, *, narrow: bool) -> None:
        """Fold to the symbols alone, or unfold."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.setFixedWidth(look.px(NARROW if narrow else WIDE))
            for button in self.buttons:
                button.fold(narrow=narrow)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(NARROW if self._narrow else WIDE), super().sizeHint().height())
