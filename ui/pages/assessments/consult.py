"""What there is to judge by: the period before, the activities and the indicators, read and not written here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.goals import Activity, Assessment, Goal, Group, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from malverktyg.review.finding import Finding
from ui import look
from ui.findings.list import FindingList
from ui.findings.numbered import unnumbered
from ui.models import words
from ui.models.activity_rows import is_late, short_end
from ui.models.assessing import before
from ui.models.goal_rows import done_of
from ui.pages.assessments import texts
from ui.session import Session
from ui.widgets.labels import hairline, label
from ui.widgets.marks import Mark, MarkedWord
from ui.widgets.measure_chart import MeasureChart, Point

POINTS = 6
_OF_ACTIVITY = ("overdue", "delayed_but_done")


class Consult(QWidget):
    """Three blocks under one another. ``put_aside`` comes with a finding about an activity, and the reason."""

    put_aside = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        self._rows: dict[str | None, QVBoxLayout] = {}
        self.findings: dict[str | None, FindingList] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(20), look.px(20), look.px(20), look.px(20))
        self._column.setSpacing(look.px(6))

    def show_goal(self, goal: Goal, period: Period) -> None:
        """Show what there is about a goal; nothing is built anew while nothing has changed."""
        register = self._session.register
        found = (goal, period, before(register, goal, period), register.activities_of(goal.id), self._measured(goal))
        if found == self._shown:
            return
        self._shown = found
        self._rows, self.findings = {}, {}
        _clear(self._column)
        self._add_last(found[2], period.previous)
        self._add_activities(goal, found[3])
        for indicator, points in found[4]:
            self._add_indicator(indicator, points)
        self._column.addStretch(1)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Tell under each activity what the file says otherwise than its status."""
        for id, row in self._rows.items():
            mine = [one for one in found if one.rule in _OF_ACTIVITY and one.origin is not None and one.origin.subject == id]
            if mine and id not in self.findings:
                self.findings[id] = self._list(id, row)
            if id in self.findings:
                self.findings[id].let_put_aside(to=self._session.register.matter_in(self._session.period) is not None)
                self.findings[id].show_findings(unnumbered(mine))

    def _list(self, id: str | None, row: QVBoxLayout) -> FindingList:
        made = FindingList(away=True)
        row.addWidget(made)
        made.repaired.connect(lambda _: self._session.show_thing("activity", id or ""))
        made.put_aside.connect(self.put_aside)
        return made

    def _measured(self, goal: Goal) -> tuple[tuple[Indicator, tuple[Point, ...]], ...]:
        register = self._session.register
        return tuple((one, measured_over_time(register, one)) for one in register.indicators_of(goal.id))

    def _add_last(self, last: Assessment | None, period: Period) -> None:
        self._column.addLayout(_row(label(texts.LAST, "section"), label(period.label, "help")))
        if last is None or last.status is None:
            self._column.addWidget(label(texts.NOT_JUDGED_LAST.format(period=period.label.lower()), "help", wraps=True))
            return
        marks = [MarkedWord(last.status)] + ([MarkedWord(last.trend, strong=False)] if last.trend else [])
        self._column.addLayout(_row(*marks))
        comment = label(last.comment or texts.NO_COMMENT, "body", wraps=True)
        comment.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(comment)
        if who := signed(last):  # an empty label would keep the height of its line
            self._column.addWidget(label(who, "caption", wraps=True))

    def _add_activities(self, goal: Goal, activities: tuple[Activity, ...]) -> None:
        done, total = done_of(self._session.register, goal)
        count = texts.ACTIVITIES_OF.format(done=done, total=total) if total else ""
        self._column.addSpacing(look.px(10))
        self._column.addLayout(_row(label(texts.ACTIVITIES, "section"), label(count, "help")))
        if not activities:
            self._column.addWidget(label(texts.NO_ACTIVITIES, "help"))
        for activity in activities:
            self._column.addWidget(hairline())
            self._column.addLayout(self._activity(activity, goal.year))

    def _activity(self, activity: Activity, year: int) -> QBoxLayout:
        late = is_late(activity, self._session.today)
        status = ActivityStatus.DELAYED if late else activity.status
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(activity.title, "body", wraps=True))
        names.addLayout(_told(status.label if status else texts.NO_STATUS, activity.responsible, late=late))
        told = QHBoxLayout()
        told.setSpacing(look.px(8))
        told.addLayout(names, 1)
        told.addWidget(label(short_end(activity, year), "label" if late else "help", tone="no" if late else ""))
        block = self._rows[activity.id] = QVBoxLayout()  # what is found about it stands beneath, as wide as the day too
        block.setSpacing(0)
        block.addLayout(told)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        if status is not None:
            row.addWidget(Mark(status), 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addSpacing(look.px(16 + 8))  # as wide as a mark and what is between it and the words
        row.addLayout(block, 1)
        return row

    def _add_indicator(self, indicator: Indicator, points: tuple[Point, ...]) -> None:
        self._column.addSpacing(look.px(10))
        self._column.addWidget(hairline())
        target = label(texts.TARGET.format(target=indicator.aim) if indicator.aim else "", "help")
        self._column.addLayout(_row(label(texts.INDICATOR, "section"), target, pushed=True))
        self._column.addWidget(label(indicator.name, "help", wraps=True))
        chart = MeasureChart()
        self._column.addWidget(chart)
        chart.show_values(indicator.name, points, indicator.target, indicator.unit)
        if chart.isHidden():
            told = ", ".join(texts.VALUE.format(period=one.period, value=one.value) for one in points)
            self._column.addWidget(label(told or texts.NO_VALUES, "body", wraps=True))


def measured_over_time(register: Register, indicator: Indicator) -> tuple[Point, ...]:
    """The last values of an indicator for all, the earliest first; "ej mätt" is told too."""
    values = [one for one in register.measurements_of(indicator.id) if one.group is Group.TOTAL][-POINTS:]
    named = _names([one.period for one in values])
    return tuple(Point(name, one.value if one.measured else texts.NOT_MEASURED) for name, one in zip(named, values, strict=True))


def _names(periods: Sequence[Period]) -> list[str]:
    """What tells periods apart: the year where there is one of each, the part where all are of one year, else both."""
    years = {one.year for one in periods}
    if len(years) == len(periods) > 1:
        return [str(one.year) for one in periods]
    return [one.short if len(years) == 1 else f"{one.short} {one.year % 100:02}" for one in periods]


def signed(one: Assessment) -> str:
    """Who judged and when, as far as it is known."""
    when = words.long_day(one.assessed_on)
    if one.assessed_by:
        return texts.SIGNED.format(who=one.assessed_by, when=when).strip()
    return texts.SIGNED_WHEN.format(when=when) if when else ""


def _told(status: str, responsible: Sequence[str], *, late: bool) -> QHBoxLayout:
    """An activity's status, loud when it is late, and who is responsible, as quiet as ever."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(label(status, "head" if late else "caption", tone="no" if late else ""), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label("".join(f"\u2002·\u2002{one}" for one in responsible), "caption", wraps=True), 1)
    return row


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


def _clear(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QBoxLayout):
            _clear(inner)
