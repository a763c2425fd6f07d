"""A goal's assessments over time: a strip of the last five periods, and all of them with their comments."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from ui import look
from ui.models import words
from ui.pages.goals import texts
from ui.widgets.buttons import link
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import hairline, inset, label
from ui.widgets.marks import MarkedWord
from ui.widgets.panels import EmptyState

STRIP = 5
_LINK = 5  # pixels at 100 % around a link's words, which stand over the others
_TOP = 4  # above the first: its words begin where those of the other tabs do


def chain(register: Register, goal: Goal) -> list[Goal]:
    """The goal, and the same one in earlier years, the latest first."""
    found = [goal]
    while (one := register.find(Goal, found[-1].previous)) is not None and all(one.id != known.id for known in found):
        found.append(one)
    return found


def judged(register: Register, goal: Goal) -> list[Assessment]:
    """The goal's assessments and those of the same goal in earlier years, the earliest first."""
    return [assessment for one in reversed(chain(register, goal)) for assessment in register.assessments_of(one.id)]


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


class Strip(QWidget):
    """The last five periods up to the one that the window is about, but for those before there was such a goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, gap=look.px(16))
        self._shown: tuple[object, ...] = ()

    def show_goal(self, register: Register, goal: Goal, period: Period) -> None:
        """Show a goal's last periods."""
        by_period = {one.period: one for one in judged(register, goal)}
        first, periods = min(one.year for one in chain(register, goal)), [period]
        while len(periods) < STRIP and periods[0].previous.year >= first:
            periods.insert(0, periods[0].previous)
        shown = tuple((one, by_period[one].status if one in by_period else None) for one in periods)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._row)
        for one, status in shown:
            self._row.addWidget(self._cell(one, status, now=one == period))

    def _cell(self, period: Period, status: GoalStatus | None, *, now: bool) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        word = MarkedWord(status or GoalStatus.NOT_ASSESSED, strong=False)
        if status is None:
            word.word.setText(texts.NO_STATUS)
        elif status is GoalStatus.PARTLY:
            word.word.setText(texts.PARTLY_SHORT)
            word.word.setToolTip(status.label)
        column.addWidget(word)
        column.addWidget(
            label(f"{period.short} {period.year % 100:02}", "head" if now else "caption", tone="text" if now else "")
        )
        return cell


class AllAssessments(QWidget):
    """Every assessment of a goal, the latest first; ``wanted`` tells the period that one wants to go to."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(24 - _LINK), look.px(_TOP), look.px(24), look.px(16))
        self._column.setSpacing(look.px(4))
        self._shown: list[Assessment] | None = None

    def show_goal(self, register: Register, goal: Goal) -> None:
        """Show a goal's assessments."""
        found = judged(register, goal)
        if found == self._shown:
            return
        self._shown = found
        clear(self._column)
        if not found:
            self._column.addWidget(EmptyState("clipboard-check", texts.NO_ASSESSMENTS, texts.NO_ASSESSMENTS_HOW))
            return
        for one in reversed(found):
            self._add(one)
        self._column.addStretch(1)

    def _add(self, one: Assessment) -> None:
        row = QHBoxLayout()
        go = link(one.period.label)
        go.clicked.connect(lambda: self.wanted.emit(one.period))
        row.addWidget(go)
        if one.status is not None:
            row.addWidget(MarkedWord(one.status))
        row.addStretch(1)
        self._column.addLayout(row)
        for text, kind in ((_judgements(one), "help"), (one.comment or texts.NO_COMMENT, "body"), (signed(one), "caption")):
            if text:
                said = label(text, kind, wraps=True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._column.addLayout(inset(said, _LINK, 0, 0, 0))
        self._column.addLayout(inset(hairline(), _LINK, 4, 0, 4))


def _judgements(one: Assessment) -> str:
    told = [texts.TREND.format(trend=one.trend.label)] if one.trend else []
    told += [texts.FORECAST.format(forecast=one.forecast.label)] if one.forecast else []
    return " · ".join(told)


def signed(one: Assessment) -> str:
    """Who judged and when, as far as it is known."""
    when = words.long_day(one.assessed_on)
    if one.assessed_by:
        return texts.ASSESSED_BY.format(who=one.assessed_by, when=when).strip()
    return texts.ASSESSED_WHEN.format(when=when) if when else ""
