"""The header of every page: its title, the period that the window is about, and whether all is saved."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.periods import Period
from malverktyg.errors import DiskFull, FileBusy, FileSwapped, MalverktygError, NoRights
from ui import icons, look
from ui.awaiting import Awaiting
from ui.widgets import texts
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import CutLabel, label, set_property
from ui.widgets.roles import read_in_order

BRIEF_BELOW = 700  # pixels at 100 %


class PeriodChoice(Choice):
    """The period, with a calendar in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("role", "period")
        self.setObjectName("period")
        self.setAccessibleName(texts.PERIOD)
        self.setFixedWidth(look.px(176))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = look.px(16)
        icons.paint(painter, "calendar-days", QRectF(look.px(9), (self.height() - side) / 2, side, side), look.colour("text2"))
        painter.end()


class SavedState(Button):
    """ "Sparat 14:32", always in the same place; when something is not saved a click tells more."""

    more_wanted = Signal(object)  # the MalverktygError that kept something from being saved
    held_wanted = Signal()  # where something stands that cannot be saved

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", role="state", parent=parent)
        self.error: MalverktygError | None = None
        self._words, self._is_brief, self._held = "", False, 0
        self._settled: tuple[str, str, str, MalverktygError | None] = (texts.ALL_SAVED, "check", "ok", None)
        self.clicked.connect(self._ask_more)
        self.all_saved()

    def all_saved(self) -> None:
        """The file is just opened: what it holds is saved."""
        self._settle(texts.ALL_SAVED, "check", "ok")

    def follow(self, writing: Awaiting) -> None:
        """Say while a write is on its way that it is; until more is told of it, all is then as it was before."""
        writing.began.connect(self._tell_saving)
        writing.ended.connect(self._tell_settled)

    def saved(self, when: datetime) -> None:
        """Something was saved."""
        self._settle(texts.SAVED_AT.format(time=f"{when:%H:%M}"), "check", "ok")

    def unsaved(self, error: MalverktygError) -> bool:
        """Something could not be saved; says whether that is news, and not told already."""
        before = self._settled[3]
        self._settle(texts.NOT_SAVED.format(why=_short(error)), "circle-x", "no", error)
        return before is None or before.message != error.message

    def hold(self, count: int) -> None:
        """Say that so many fields hold what cannot be saved as it is; with none, what is told besides."""
        if count != self._held:
            self._held = count
            self._say(*self._settled)

    def shorten(self, *, brief: bool) -> None:
        """Tell by the symbol alone that all is well, where there is no room; what is wrong is always said in words."""
        self._is_brief = brief
        self._show_words()

    def _show_words(self) -> None:
        is_short = self._is_brief and self.error is None
        words = self._words if not is_short else texts.HELD_SHORT if self._held else ""
        self.setText(f" {words}" if words else "")
        self.setToolTip(self._words if is_short else "")

    def _tell_saving(self) -> None:
        self._say(texts.SAVING, "save", "text2")

    def _tell_settled(self) -> None:
        self._say(*self._settled)

    def _settle(self, words: str, symbol: str, ink: str, error: MalverktygError | None = None) -> None:
        self._settled = (words, symbol, ink, error)
        self._say(*self._settled)

    def _say(self, words: str, symbol: str, ink: str, error: MalverktygError | None = None) -> None:
        is_held = self._held > 0 and error is None
        if is_held:
            words = texts.HELD_ONE if self._held == 1 else texts.HELD.format(count=self._held)
            symbol, ink = "triangle-alert", "part"
        self.error, self._words = error, words
        self._show_words()
        self.setAccessibleName(words)
        icons.wear(self, symbol, ink, 16)
        set_property(self, "state", "unsaved" if error else "held" if is_held else "saved")

    def _ask_more(self) -> None:
        if self.error is not None:
            self.more_wanted.emit(self.error)
        elif self._held:
            self.held_wanted.emit()


def _short(error: MalverktygError) -> str:
    for kind, words in (
        (DiskFull, texts.DISK_FULL),
        (NoRights, texts.NO_RIGHTS),
        (FileBusy, texts.BUSY),
        (FileSwapped, texts.SWAPPED),
    ):
        if isinstance(error, kind):
            return words
    return texts.SEE_WHY


class Header(QFrame):
    """Title, period, the search field that the window puts in, saved state."""

    period_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.title = CutLabel("", "title")
        self.period_label = label(texts.PERIOD, "help")
        self.period = PeriodChoice()
        self.period_label.setBuddy(self.period)
        self.state = SavedState()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(11), look.px(16), look.px(12))
        row.setSpacing(look.px(8))
        row.addWidget(self.title, 1)
        row.addWidget(self.period_label)
        row.addWidget(self.period)
        row.addSpacing(look.px(8))
        row.addWidget(self.state)
        self._row = row
        self.period.edited.connect(lambda: self.period_chosen.emit(self.period.value()))

    def fold(self, *, narrow: bool) -> None:
        """In a narrow window the period needs no word before it."""
        self.period_label.setVisible(not narrow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.state.shorten(brief=event.size().width() < look.px(BRIEF_BELOW))

    def put_search(self, search: QWidget) -> None:
        """Put the search field between the period and the saved state."""
        self._row.insertWidget(self._row.indexOf(self.period) + 1, search)
        self._row.insertSpacing(self._row.indexOf(self.period) + 1, look.px(8))
        read_in_order(self.state)

    def offer(self, periods: Sequence[Period], chosen: Period) -> None:
        """Offer periods, one of them chosen."""
        self.period.set_choices([(period, period.label) for period in periods])
        self.period.set_value(chosen)
