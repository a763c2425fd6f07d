"""What is consulted beside an assessment, a part each: shown again with other words for the next goal, and not made anew.

A sheet of styles is asked about each new label, so that a goal with ten activities took longer to make than to read.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from malverktyg.domain.goals import Activity, Assessment, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus, Trend
from malverktyg.review.finding import Finding
from ui import look
from ui.findings.list import FindingList
from ui.findings.numbered import unnumbered
from ui.models import words
from ui.models.activity_rows import short_end
from ui.pages.assessments import texts
from ui.widgets.labels import hairline, label, set_property
from ui.widgets.marks import Mark, MarkedWord
from ui.widgets.measure_chart import MeasureChart, Point


class LastPart(QWidget):
    """How the goal was judged the period before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period, self._status = label("", "help"), MarkedWord(GoalStatus.NOT_ASSESSED)
        self._trend = MarkedWord(Trend.MISSING, strong=False)
        self._comment, self._who = label("", "body", wraps=True), label("", "caption", wraps=True)
        self._nothing = label("", "help", wraps=True)
        self._comment.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = _column(self)
        column.addLayout(_row(label(texts.LAST, "section"), self._period))
        column.addWidget(self._nothing)
        column.addLayout(_row(self._status, self._trend))
        for part in (self._comment, self._who):
            column.addWidget(part)

    def show_last(self, last: Assessment | None, period: Period) -> None:
        """Show an assessment, or that there is none."""
        self._period.setText(period.label)
        self._nothing.setText(texts.NOT_JUDGED_LAST.format(period=period.label.lower()))
        status, trend = (last.status, last.trend) if last is not None else (None, None)
        who = signed(last) if last is not None and status is not None else ""
        if last is not None and status is not None:
            self._status.set_step(status)
            self._comment.setText(last.comment or texts.NO_COMMENT)
            self._who.setText(who)
        if trend is not None:
            self._trend.set_step(trend)
        for part, is_there in (
            (self._nothing, status is None),
            (self._status, status is not None),
            (self._trend, status is not None and trend is not None),
            (self._comment, status is not None),
            (self._who, bool(who)),  # an empty label would keep the height of its line
        ):
            part.setVisible(is_there)


class ActivityPart(QWidget):
    """An activity: how it stands, who is responsible, when it ends, and what is found about it. The signals are its findings'."""

    repaired = Signal(object)
    put_aside = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: FindingList | None = None
        self._mark, self._no_mark = Mark(ActivityStatus.NOT_STARTED), QWidget()
        self._no_mark.setFixedSize(self._mark.size())
        self._title, self._status = label("", "body", wraps=True), label("", "caption")
        self._people, self._day = label("", "caption", wraps=True), label("", "help")
        told = QHBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._people, 1)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addLayout(told)
        beside = QHBoxLayout()
        beside.setSpacing(look.px(8))
        beside.addLayout(names, 1)
        beside.addWidget(self._day)
        self._block = QVBoxLayout()  # what is found about it stands beneath, as wide as the day too
        self._block.setSpacing(0)
        self._block.addLayout(beside)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        for mark in (self._mark, self._no_mark):
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._block, 1)
        column = _column(self)
        column.addWidget(hairline())
        column.addLayout(row)

    def show_activity(self, activity: Activity, year: int, *, late: bool) -> None:
        """Show an activity, loud when it is late, and who is responsible as quiet as ever; nothing is found about it yet."""
        status = ActivityStatus.DELAYED if late else activity.status
        self._mark.set_step(status or ActivityStatus.NOT_STARTED)
        self._mark.setVisible(status is not None)
        self._no_mark.setVisible(status is None)
        self._title.setText(activity.title)
        _loud(self._status, status.label if status else texts.NO_STATUS, late=late, plain="caption", loud="head")
        self._people.setText("".join(f"\u2002·\u2002{one}" for one in activity.responsible))
        _loud(self._day, short_end(activity, year), late=late, plain="help", loud="label")
        self.show_findings((), may_put_aside=False)

    def show_findings(self, found: Sequence[Finding], *, may_put_aside: bool) -> None:
        """Tell what the file says otherwise than the activity's status."""
        if self.findings is None:
            if not found:
                return
            self.findings = FindingList(away=True)
            self._block.addWidget(self.findings)
            self.findings.repaired.connect(self.repaired)
            self.findings.put_aside.connect(self.put_aside)
        self.findings.let_put_aside(to=may_put_aside)
        self.findings.show_findings(unnumbered(found))


class IndicatorPart(QWidget):
    """An indicator's values, drawn where they are numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target, self._name = label("", "help"), label("", "help", wraps=True)
        self._chart, self._told = MeasureChart(), label("", "body", wraps=True)
        column = _column(self)
        column.addSpacing(look.px(4))
        column.addWidget(hairline())
        column.addLayout(_row(label(texts.INDICATOR, "section"), self._target, pushed=True))
        for part in (self._name, self._chart, self._told):
            column.addWidget(part)

    def show_indicator(self, indicator: Indicator, points: Sequence[Point]) -> None:
        """Show an indicator with its last values."""
        self._target.setText(texts.TARGET.format(target=indicator.aim) if indicator.aim else "")
        self._name.setText(indicator.name)
        self._chart.show_values(indicator.name, points, indicator.target, indicator.unit)
        told = ", ".join(texts.VALUE.format(period=one.period, value=one.value) for one in points)
        self._told.setText(told or texts.NO_VALUES)
        self._told.setVisible(self._chart.isHidden())


def signed(one: Assessment) -> str:
    """Who judged and when, as far as it is known."""
    when = words.long_day(one.assessed_on)
    if one.assessed_by:
        return texts.SIGNED.format(who=one.assessed_by, when=when).strip()
    return texts.SIGNED_WHEN.format(when=when) if when else ""


def _loud(words_of: QLabel, text: str, *, late: bool, plain: str, loud: str) -> None:
    words_of.setText(text)
    set_property(words_of, "type", loud if late else plain)
    set_property(words_of, "tone", "no" if late else "")


def _column(part: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(part)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(look.px(6))
    return made


def _row(*parts: QWidget, pushed: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(8))
    for part in parts:
        row.addWidget(part)
        if pushed and part is parts[0]:
            row.addStretch(1)
    if not pushed:
        row.addStretch(1)
    return row
