"""The first start: look at an example, bring workbooks in, or begin with an empty year; and the files last opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg import __version__
from ui import look
from ui.pages.welcome import texts
from ui.widgets.buttons import Button, link, primary
from ui.widgets.labels import CutLabel, hairline, key_cap, label
from ui.widgets.panels import scrolled
from ui.widgets.symbol import Symbol

MOST_RECENT = 4
SIDE_BY_SIDE = 760  # pixels at 100 %: in a narrower window the ways stand under one another


class Offers(Protocol):
    """What the page can ask the window to do."""

    def open_example(self) -> None: ...
    def bring_in(self) -> None: ...
    def new_file(self) -> bool: ...
    def open_file(self, path: Path | None = None) -> bool: ...
    def open_recent(self, path: Path) -> None: ...
    def help_here(self) -> None: ...
    def show_looks(self, near: QWidget) -> None: ...


class Way(QFrame):
    """One way to begin: a symbol, what it is, what one needs, and a button."""

    def __init__(self, icon: str, title: str, told: str, meta: str, button: Button) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24))
        column.setSpacing(look.px(4))
        column.addWidget(Symbol(icon, "accent", 28))
        column.addSpacing(look.px(8))
        column.addWidget(label(title, "detail", wraps=True))
        column.addWidget(label(told, "quiet", wraps=True))
        column.addStretch(1)
        column.addSpacing(look.px(12))
        column.addWidget(label(meta, "caption", wraps=True))
        column.addSpacing(look.px(8))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class WelcomePage(QWidget):
    """What is shown while no file is open."""

    recent_chosen = Signal(object)  # a Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example = Button(texts.EXAMPLE_DO)
        self.bring_in = primary(texts.BRING_IN_DO)
        self.begin = Button(texts.BEGIN_DO)
        self.open = Button(texts.OPEN_DO, icon="folder-open")
        self.handbook, self.looks = link(texts.HANDBOOK, "book-open"), link(texts.LOOKS, "settings")
        self.recent = QVBoxLayout()
        self.recent.setSpacing(0)  # each is as high as what is clicked wants
        self._lay_out()

    def connect_deeds(self, deeds: Offers) -> None:
        """Let the buttons do what they say."""
        self.example.clicked.connect(deeds.open_example)
        self.bring_in.clicked.connect(deeds.bring_in)
        self.begin.clicked.connect(deeds.new_file)
        self.open.clicked.connect(lambda *_: deeds.open_file())
        self.recent_chosen.connect(deeds.open_recent)
        self.handbook.clicked.connect(deeds.help_here)
        self.looks.clicked.connect(lambda: deeds.show_looks(self.looks))

    def offer(self, paths: Sequence[Path]) -> None:
        """Name the files last opened, the newest first."""
        while (item := self.recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path in paths[:MOST_RECENT]:
            self.recent.addWidget(self._file(path))

    def _file(self, path: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        name = link(path.stem, "file-text")
        name.setToolTip(str(path))
        name.clicked.connect(self._teller(path))
        line.addWidget(name)
        line.addWidget(CutLabel(str(path.parent), "caption"), 1)
        return row

    def _teller(self, path: Path) -> Callable[[], None]:
        return lambda: self.recent_chosen.emit(path)

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(look.px(960))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, look.px(24), 0, look.px(16))
        column.setSpacing(look.px(16))
        column.addStretch(2)
        column.addLayout(_head())
        column.addSpacing(look.px(8))
        column.addLayout(self._ways())
        column.addLayout(self._existing())
        column.addLayout(self.recent)
        column.addSpacing(look.px(8))
        column.addWidget(hairline())
        column.addLayout(_promise())
        column.addStretch(3)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(look.px(24), 0, look.px(24), 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(content, role="ground"), 1)
        outer.addWidget(self._foot())

    def _ways(self) -> QBoxLayout:
        self.ways = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.px(16))
        row.addWidget(Way("book-open", texts.EXAMPLE, texts.EXAMPLE_TOLD, texts.EXAMPLE_META, self.example), 1)
        row.addWidget(Way("table-2", texts.BRING_IN, texts.BRING_IN_TOLD, texts.BRING_IN_META, self.bring_in), 1)
        row.addWidget(Way("file-plus", texts.BEGIN, texts.BEGIN_TOLD, texts.BEGIN_META, self.begin), 1)
        return row

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= look.px(SIDE_BY_SIDE)
        self.ways.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _existing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.open)
        row.addWidget(key_cap("Ctrl+O"))
        row.addStretch(1)
        return row

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        row.setSpacing(look.px(16))
        row.addWidget(label(texts.VERSION.format(version=__version__), "caption"))
        row.addStretch(1)
        row.addWidget(self.handbook)
        row.addWidget(self.looks)
        return foot


def _head() -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(look.px(8))
    words.addWidget(label(texts.WELCOME, "welcome"))
    words.addWidget(label(texts.WELCOME_LEAD, "lead", wraps=True))
    return words


def _promise() -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(texts.STAYS, "label"))
    words.addWidget(label(texts.STAYS_TOLD, "help", wraps=True))
    row = QHBoxLayout()
    row.setSpacing(look.px(12))
    row.addWidget(Symbol("hard-drive", size=20))
    row.addLayout(words, 1)
    return row
