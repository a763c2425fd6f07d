"""How the goals stand now and stood the period before, by focus area or by body, with the legend of the symbols."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from malverktyg.domain.overview import Standing, standing_by_body, standing_by_focus_area
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from ui import look
from ui.pages.overview import texts
from ui.session import Session
from ui.widgets.labels import label
from ui.widgets.marks import Mark
from ui.widgets.panels import Panel
from ui.widgets.segments import Segments
from ui.widgets.standing_bars import Bar, Group, StandingBars

_WAYS = {"focus": (standing_by_focus_area, texts.NO_FOCUS_AREA), "body": (standing_by_body, texts.NO_BODY)}


class StandingPanel(Panel):
    """Måluppfyllelse nu och förra perioden."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(texts.STANDING, parent)
        self._session = session
        self.way = Segments((("focus", texts.FOCUS_AREA), ("body", texts.BODIES)))
        self.way.set_value("focus")
        self.bars = StandingBars()
        self.bars.setAccessibleName(texts.STANDING)
        self.head.addStretch(1)
        self.head.addWidget(self.way)
        self.body.addLayout(_legend())
        self.body.addSpacing(look.px(4))
        self.body.addWidget(self.bars)
        self.body.addStretch(1)
        self.way.edited.connect(self.refresh)
        self.bars.chosen.connect(lambda key: session.show_thing("goal", f"{self.way.value()}:{key}"))

    def refresh(self) -> None:
        """Count anew."""
        register, period = self._session.register, self._session.period
        count, nameless = _WAYS[str(self.way.value())]
        found = count(register, period)
        self.title.setText(texts.STANDING if any(one.before for one in found) else texts.STANDING_NOW)
        self.bars.show_groups([_group(one, period, nameless) for one in found])


def _group(one: Standing, period: Period, nameless: str) -> Group:
    name = one.name or nameless
    before = _bar(name, period.previous, one.before, period.year) if one.before is not None else None
    return Group(one.key, name, _bar(name, period, one.now, period.year), before)


def _bar(name: str, period: Period, counts: Mapping[GoalStatus, int], year: int) -> Bar:
    parts = ", ".join(texts.STANDING_PART.format(count=count, status=status.label.lower()) for status, count in counts.items())
    told = texts.STANDING_TOLD.format(name=name, period=period.label.lower(), parts=parts)
    short = period.short if period.year == year else f"{period.short} {period.year % 100:02}"
    return Bar(short, counts, told)


def _legend() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(6))
    for status in GoalStatus:
        row.addWidget(Mark(status, 14))
        row.addWidget(label(status.label, "help"))
        row.addSpacing(look.px(10))
    row.addStretch(1)
    return row
