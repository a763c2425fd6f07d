"""The round of assessments: the goals in the order they are judged, which of them are left, and which comes next."""

from dataclasses import dataclass

from malverktyg.domain.assessing import assessable
from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register


@dataclass(frozen=True)
class Round:
    """All goals to judge for a period, and whether each is judged."""

    goals: tuple[Goal, ...]
    judged: tuple[bool, ...]

    @classmethod
    def of(cls, register: Register, period: Period) -> "Round":
        """The round as the register stands."""
        goals = assessable(register, period.year)
        assessed = register.assessed_in(period)
        return cls(goals, tuple((one := assessed.get(goal.id)) is not None and one.status is not None for goal in goals))

    @property
    def done(self) -> int:
        """How many are judged."""
        return sum(self.judged)

    @property
    def left(self) -> int:
        """How many are not."""
        return len(self.goals) - self.done

    def place(self, id: str | None) -> int | None:
        """Where a goal stands in the round."""
        return next((place for place, goal in enumerate(self.goals) if goal.id == id), None)

    def first(self) -> Goal | None:
        """Where to begin: the first that is not judged, else the first."""
        left = (goal for goal, judged in zip(self.goals, self.judged, strict=True) if not judged)
        return next(left, next(iter(self.goals), None))

    def step(self, id: str | None, by: int, *, only_missing: bool = False) -> Goal | None:
        """The next (1) or previous (-1) goal, around the turn; nothing where there is no other to go to."""
        start = self.place(id)
        if start is None:
            return self.first()
        count = len(self.goals)
        for far in range(1, count):
            place = (start + by * far) % count
            if not (only_missing and self.judged[place]):
                return self.goals[place]
        return None


def before(register: Register, goal: Goal, period: Period) -> Assessment | None:
    """The goal's assessment in the period before, in the year before where that is where it lies."""
    same_year = period.previous.year == goal.year
    return register.assessment_of(goal.id if same_year else goal.previous, period.previous)
