"""What the rows around a row have said: under which area, goal, period and body it stands."""

from dataclasses import dataclass, field, fields

from malverktyg.domain.periods import Period
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.layouts.drafts import ActivityDraft, AssignmentDraft, GoalDraft, IndicatorDraft


@dataclass
class Section:
    """The state that a sheet is read with, from the top down."""

    body: str | None = None
    areas: tuple[str, ...] = ()
    areas_origin: Origin | None = None
    goal_area: str | None = None
    goal_area_origin: Origin | None = None
    parent: str | None = None
    parent_origin: Origin | None = None
    period: Period | None = None
    goal: GoalDraft | None = None
    activities: list[ActivityDraft] = field(default_factory=list)
    indicator: IndicatorDraft | None = None
    assignment: AssignmentDraft | None = None
    title_above: Cell | None = None

    def begin_goal(self, goal: GoalDraft | None) -> None:
        """Another goal: what hung on the one before is left behind."""
        self.goal = goal
        self.activities = []
        self.indicator = None

    def go_back_to(self, before: "Section") -> None:
        """Take up where another row left off."""
        for one in fields(self):
            setattr(self, one.name, getattr(before, one.name))
