"""Under the paper's head: which version is frozen, whether the paper is another by now, and the ways to what is frozen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from malverktyg.domain.frozen import FrozenPaper
from ui import look
from ui.forms.editors import day_words
from ui.pages.proposal import texts
from ui.widgets.buttons import Button
from ui.widgets.labels import CutLabel
from ui.widgets.symbol import Symbol


class FrozenStrip(QFrame):
    """Hidden while nothing is frozen."""

    wanted = Signal(str, object)  # what to do ("show", "save", "look", "check", "copy"), and with which frozen paper

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self._symbol = Symbol("lock", parent=self)
        self.words = CutLabel("", "help")
        self.open, self.again = Button(texts.OPEN_FROZEN), Button(texts.NEW_VERSION)
        self.menu = QMenu(self)
        self.open.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(7), look.px(16), look.px(8))
        row.setSpacing(look.px(8))
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)
        for part in (self.open, self.again):
            row.addWidget(part)
        self.hide()

    def tell(self, versions: Sequence[FrozenPaper], standing: FrozenPaper | None, *, past: bool) -> None:
        """Show a matter's frozen papers; ``standing`` is the one that the paper still is. ``past`` where one looks at one."""
        self.setVisible(bool(versions))
        if not versions:
            return
        self.words.setText(_told(versions[-1], alone=len(versions) == 1, standing=standing is not None))
        self.again.setVisible(standing is None and not past)
        self.menu.clear()
        for one in reversed(versions):
            into = self.menu
            if len(versions) > 1:
                into = self.menu.addMenu(texts.VERSION.format(number=one.number, day=_day(one)))
            self._fill(into, one, past=past)

    def _fill(self, menu: QMenu, one: FrozenPaper, *, past: bool) -> None:
        ways = [("show", texts.SHOW_FROZEN), ("save", texts.SAVE_FROZEN)]
        ways += [] if past else [("look", texts.LOOK_BACK)]
        for way, words in (*ways, ("check", texts.CHECK_SEAL), ("copy", texts.COPY_SUM)):
            menu.addAction(words, partial(self.wanted.emit, way, one))


def _told(one: FrozenPaper, *, alone: bool, standing: bool) -> str:
    if standing:
        words = texts.FROZEN if alone else texts.FROZEN_VERSION
    else:
        words = texts.CHANGED_SINCE if alone else texts.CHANGED_SINCE_VERSION
    return words.format(day=_day(one), number=one.number)


def _day(one: FrozenPaper) -> str:
    return day_words(one.frozen_at.astimezone().date())
