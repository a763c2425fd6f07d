"""The activities of a year as cards in columns, one for each step of their scale and one for those that nobody has said."""

from collections.abc import Mapping
from dataclasses import dataclass

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from ui.models import texts, words
from ui.models.activity_rows import ActivityQuestion, shown_activities

STEPS: tuple[ActivityStatus | None, ...] = (None, *ActivityStatus)


@dataclass(frozen=True, slots=True)
class Card:
    """One activity: what, toward which goal, who, and its last day, which is late where it has passed undone."""

    key: str
    title: str
    goal: str
    responsible: str
    end: str
    late: bool

    @property
    def spoken(self) -> str:
        """What a tooltip and a screen reader say."""
        end = texts.LATE_SINCE.format(day=self.end) if self.late else self.end
        return ", ".join(part for part in (self.title, self.responsible, end, self.goal) if part)


def cards(register: Register, question: ActivityQuestion) -> Mapping[ActivityStatus | None, tuple[Card, ...]]:
    """The activities asked for by their steps, in the goals' order."""
    found: dict[ActivityStatus | None, list[Card]] = {step: [] for step in STEPS}
    for activity in shown_activities(register, question):
        found[activity.status].append(_card(register, activity, question))
    return {step: tuple(some) for step, some in found.items()}


def _card(register: Register, activity: Activity, question: ActivityQuestion) -> Card:
    goal = register.find(Goal, activity.goal)
    return Card(
        key=activity.id or "",
        title=activity.title,
        goal=words.numbered(goal) if goal else "",
        responsible=", ".join(activity.responsible),
        end=words.short_day(activity.end, question.year) or activity.time_text,
        late=activity.is_overdue(question.today),
    )
