"""The activities of a year as cards in columns, one for each step of their scale and one for those that nobody has said."""

from collections.abc import Mapping
from dataclasses import dataclass

from malverktyg.domain.goals import Activity
from malverktyg.domain.scales import ActivityStatus
from ui.models import texts, words
from ui.models.activity_rows import ActivityBook, ActivityQuestion

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


def cards(book: ActivityBook, question: ActivityQuestion) -> Mapping[ActivityStatus | None, tuple[Card, ...]]:
    """The activities asked for by their steps, in the goals' order."""
    goals = {goal.id: words.numbered(goal) for goal in book.register.goals_of(book.year)}
    found: dict[ActivityStatus | None, list[Card]] = {step: [] for step in STEPS}
    for activity in book.shown(question):
        found[activity.status].append(_card(activity, goals.get(activity.goal, ""), book))
    return {step: tuple(some) for step, some in found.items()}


def _card(activity: Activity, goal: str, book: ActivityBook) -> Card:
    return Card(
        key=activity.id or "",
        title=activity.title,
        goal=goal,
        responsible=", ".join(activity.responsible),
        end=words.short_day(activity.end, book.year) or activity.time_text,
        late=activity.is_overdue(book.today),
    )
