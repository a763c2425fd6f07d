"""The strip over the list: which two periods, and how things stood on which day they are compared with."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.changes.moment import Ground, Moment, end_of
from malverktyg.domain.periods import Period
from ui import look
from ui.forms.editors import DayEdit
from ui.keeping import Kept
from ui.models import words
from ui.pages.since import texts
from ui.widgets.buttons import link
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import CutLabel, label
from ui.widgets.remark import Kind, RemarkLine


class SinceBar(QFrame):
    """``changed`` tells that the user wants other periods or another day."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.earlier, self.later = Choice(), Choice()
        self.earlier.setAccessibleName(texts.EARLIER)
        self.later.setAccessibleName(texts.LATER)
        self.day = DayEdit(lambda: self._year)
        self.day.setAccessibleName(texts.DAY)
        self.seen, self.ground = label(texts.SEEN, "help"), CutLabel("", "help")
        self.seen.setBuddy(self.day)
        self.usual = link(texts.USUAL)
        self.usual.setToolTip(texts.USUAL_HINT)
        self.remark = RemarkLine()
        self.moment: Moment | None = None  # the one that the user has chosen
        self._year = 0
        self._shown: date | None = None
        self._lay_out()
        self.earlier.edited.connect(self._turned)
        self.later.edited.connect(self._turned)
        self.day.editingFinished.connect(self._dated)
        self.usual.clicked.connect(self._turned)

    def _lay_out(self) -> None:
        for choice in (self.earlier, self.later):
            choice.setFixedWidth(look.px(150))
        self.day.setFixedWidth(look.px(160))
        groups = FlowLayout(gap=look.px(6))
        groups.addWidget(_row(label(texts.FROM, "help"), self.earlier, label(texts.TO, "help"), self.later, after=16))
        groups.addWidget(_row(self.seen, self.day, self.ground, self.usual))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(4), look.px(16), look.px(4))
        column.setSpacing(look.px(2))
        column.addLayout(groups)
        column.addWidget(self.remark)

    def offer(self, periods: Sequence[Period], earlier: Period, later: Period) -> None:
        """Offer periods, two of them chosen."""
        for choice, period in ((self.earlier, earlier), (self.later, later)):
            choice.set_choices([(one, one.label) for one in periods])
            choice.set_value(period)

    def keep(self) -> Kept:
        """The periods and the moment that are chosen."""
        return {"periods": (self.earlier.value(), self.later.value()), "moment": self.moment}

    def take_back(self, kept: Kept) -> None:
        """Choose the same."""
        for choice, period in zip((self.earlier, self.later), kept["periods"], strict=True):
            choice.set_value(period)
        self.moment = kept["moment"]

    @property
    def periods(self) -> tuple[Period, Period] | None:
        """The two periods, where the one is before the other."""
        earlier, later = self.earlier.value(), self.later.value()
        if isinstance(earlier, Period) and isinstance(later, Period) and earlier < later:
            return earlier, later
        return None

    def tell(self, then: Moment, since: Moment, *, alone: bool) -> None:
        """Say which moments were compared, and whether the file remembers the earlier one."""
        self._shown = day = then.when.astimezone().date() if then.when else None
        self._year = day.year if day else self._year
        self.day.set_value(day)
        self._say(then, since)
        self.usual.setVisible(then.ground is Ground.CHOSEN)
        earlier = self.earlier.value()
        if alone and isinstance(earlier, Period):
            self.remark.tell(Kind.HINT, texts.ALONE.format(period=earlier.label.lower()))
        else:
            self.remark.clear()

    def _say(self, then: Moment, since: Moment) -> None:
        told = texts.GROUND.format(ground=then.ground.label)
        if since.when is not None:
            told += " " + texts.SINCE.format(day=words.long_day(since.when.astimezone().date()), ground=since.ground.label)
        self.ground.setText(told)

    def refuse(self) -> None:
        """Say that the periods stand in the wrong order."""
        self.remark.tell(Kind.WARNING, texts.ORDER)

    def _turned(self) -> None:
        self.moment = None
        self.changed.emit()

    def _dated(self) -> None:
        reading, day = self.day.reading(), self.day.value()
        if reading is not None and reading[0] is Kind.ERROR:
            self.remark.tell(*reading)
        elif day is not None and day != self._shown:
            self.moment = Moment(end_of(day), Ground.CHOSEN)
            self.changed.emit()


def _row(*parts: QWidget, after: int = 0) -> QWidget:
    """Parts that stay side by side, with some room after the last."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, look.px(after), 0)
    row.setSpacing(look.px(8))
    for part in parts:
        row.addWidget(part)
    return made
