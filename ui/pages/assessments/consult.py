"""What there is to judge by: the period before, the activities and the indicators, read and not written here."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.goals import Activity, Goal, Group, Indicator
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from malverktyg.review.finding import Finding
from ui import look
from ui.findings.list import FindingList
from ui.models.activity_rows import is_late
from ui.models.assessing import before
from ui.models.goal_rows import done_of
from ui.pages.assessments import texts
from ui.pages.assessments.consult_parts import ActivityPart, IndicatorPart, LastPart
from ui.session import Session
from ui.widgets.labels import label
from ui.widgets.measure_chart import Point

POINTS = 6
_OF_ACTIVITY = ("overdue", "delayed_but_done")
W = TypeVar("W", bound=QWidget)


class Consult(QWidget):
    """Three blocks under one another. ``put_aside`` comes with a finding about an activity, and the reason."""

    put_aside = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        self._told: tuple[Activity, ...] = ()
        self.last, self.count, self.no_activities = LastPart(), label("", "help"), label(texts.NO_ACTIVITIES, "help")
        self.activities: list[ActivityPart] = []
        self.indicators: list[IndicatorPart] = []
        self._activities, self._indicators = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(20), look.px(20), look.px(20))
        column.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(label(texts.ACTIVITIES, "section"))
        head.addWidget(self.count)
        head.addStretch(1)
        column.addWidget(self.last)
        column.addSpacing(look.px(10))
        column.addLayout(head)
        column.addWidget(self.no_activities)
        for part in (self._activities, self._indicators):
            part.setSpacing(look.px(6))
            column.addLayout(part)
        column.addStretch(1)

    def show_goal(self, goal: Goal, period: Period) -> None:
        """Show what there is about a goal; nothing is touched while nothing has changed."""
        register = self._session.register
        activities, measured = register.activities_of(goal.id), self._measured(goal)
        last = before(register, goal, period)
        found = (goal, period, last, activities, measured)
        if found == self._shown:
            return
        self._shown, self._told = found, activities
        self.last.show_last(last, period.previous)
        done, total = done_of(register, goal)
        self.count.setText(texts.ACTIVITIES_OF.format(done=done, total=total) if total else "")
        self.no_activities.setVisible(not activities)
        for part, activity in _as_many(self.activities, activities, self._new_activity):
            part.show_activity(activity, goal.year, late=is_late(activity, self._session.today))
        for chart, (indicator, points) in _as_many(self.indicators, measured, self._new_indicator):
            chart.show_indicator(indicator, points)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Tell under each activity what the file says otherwise than its status."""
        may = self._session.register.matter_in(self._session.period) is not None
        for part, activity in zip(self.activities, self._told, strict=False):
            mine = [
                one for one in found if one.rule in _OF_ACTIVITY and one.origin is not None and one.origin.subject == activity.id
            ]
            part.show_findings(mine, may_put_aside=may)

    @property
    def findings(self) -> dict[str | None, FindingList]:
        """What is told about activities, by their ids."""
        pairs = zip(self.activities, self._told, strict=False)
        return {one.id: part.findings for part, one in pairs if part.findings is not None and not part.findings.isHidden()}

    def _new_activity(self) -> ActivityPart:
        made, place = ActivityPart(), len(self.activities)
        self._activities.addWidget(made)
        made.repaired.connect(lambda _: self._session.show_thing("activity", self._told[place].id or ""))
        made.put_aside.connect(self.put_aside)
        return made

    def _new_indicator(self) -> IndicatorPart:
        made = IndicatorPart()
        self._indicators.addWidget(made)
        return made

    def _measured(self, goal: Goal) -> tuple[tuple[Indicator, tuple[Point, ...]], ...]:
        register = self._session.register
        return tuple((one, measured_over_time(register, one)) for one in register.indicators_of(goal.id))


T = TypeVar("T")


def _as_many(parts: list[W], things: Sequence[T], make: Callable[[], W]) -> Iterable[tuple[W, T]]:
    """Each thing with a part to show it in, made where there are too few; those that are left over are hidden."""
    while len(parts) < len(things):
        parts.append(make())
    for place, part in enumerate(parts):
        part.setVisible(place < len(things))
    return zip(parts, things, strict=False)


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
