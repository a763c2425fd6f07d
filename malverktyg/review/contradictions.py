"""Where a file's words and data do not agree: goals, activities and comments against one another."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from malverktyg.domain.assessing import assessable
from malverktyg.domain.days import long_day
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register
from malverktyg.progress import unhurried
from malverktyg.review import figures, texts
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Passage

_DELAYED = re.compile(r"\b(?<!inte )(?<!ej )(?<!ingen )försen\w+", re.IGNORECASE)
_JUDGED = re.compile(
    r"\b(?:målet|mål) (?:är|bedöms|har) (?:helt |delvis |ej |inte )?(?:upp(?:nått|nås|fyllt|fylls)|nåtts|nås)\b", re.IGNORECASE
)
_UNTOUCHED = (ActivityStatus.NOT_STARTED, ActivityStatus.CANCELLED, None)


def findings(
    register: Register, period: Period, document: Document, today: date, goals: Iterable[Goal] | None = None
) -> Iterator[Finding]:
    """What does not agree, goal by goal, and the figures and decisions that the text cites; of all goals, or of some."""
    case = _Case(register, period, document, today)
    asked = {goal.id for goal in assessable(register, period.year)}
    for goal in unhurried(register.goals_of(period.year) if goals is None else goals):
        yield from _of_goal(case, goal, is_asked=goal.id in asked)
    yield from figures.findings(register, period, document)


@dataclass(frozen=True)
class _Case:
    """What one review holds against the text."""

    register: Register
    period: Period
    document: Document
    today: date

    @cached_property
    def _by_origin(self) -> dict[tuple[str, str | None, str], Passage]:
        held: dict[tuple[str, str | None, str], Passage] = {}
        for one in self.document.passages:
            if one.origin is not None:
                held.setdefault((one.origin.kind, one.origin.subject, one.origin.field), one)
        return held

    def told(self, rule: str, kind: str, subject: str | None, field: str, **words: str) -> Iterator[Finding]:
        """A finding about the whole of a field's words, where the paper shows them."""
        passage = self._by_origin.get((kind, subject, field))
        if passage is not None:
            yield found(rule, passage, 0, len(passage.text), **words)


def _of_goal(case: _Case, goal: Goal, *, is_asked: bool) -> Iterator[Finding]:
    """What does not agree in a goal; one that only holds others together is not to be assessed itself."""
    assessment = case.register.assessment_of(goal.id, case.period)
    if (assessment is None or assessment.status is None) and is_asked:
        yield from case.told("not_assessed", "Goal", goal.id, "title", period=case.period.label.lower())
    elif assessment is not None and assessment.status is not None:
        yield from _against_activities(case, goal, assessment.status)
    if assessment is not None:
        yield from _of_comment(case, goal, assessment)
    for activity in case.register.activities_of(goal.id):
        yield from _of_activity(case, activity)


def _against_activities(case: _Case, goal: Goal, status: GoalStatus) -> Iterator[Finding]:
    steps = [one.status for one in case.register.activities_of(goal.id) if one.status is not ActivityStatus.CANCELLED]
    if steps and status is GoalStatus.NOT_ACHIEVED and all(step is ActivityStatus.DONE for step in steps):
        yield from case.told("done_but_missed", "Goal", goal.id, "title")
    if steps and status is GoalStatus.ACHIEVED and all(step in _UNTOUCHED for step in steps):
        yield from case.told("achieved_undone", "Goal", goal.id, "title")


def _of_comment(case: _Case, goal: Goal, assessment: Assessment) -> Iterator[Finding]:
    before = case.period.previous
    then = case.register.assessment_of(goal.previous if case.period.part is PeriodPart.T1 else goal.id, before)
    comment = " ".join(assessment.comment.split())
    if comment and then and comment.casefold() == " ".join(then.comment.split()).casefold():
        yield from case.told("same_comment", "Assessment", goal.id, "comment", period=before.label.lower())
    if assessment.status is GoalStatus.NOT_ASSESSED and _JUDGED.search(comment):
        yield from case.told("judged_unjudged", "Assessment", goal.id, "comment")


def _of_activity(case: _Case, activity: Activity) -> Iterator[Finding]:
    if activity.is_overdue(case.today) and activity.end and activity.status is not ActivityStatus.DELAYED:
        status = activity.status.label if activity.status else texts.NO_STATUS
        yield from case.told("overdue", "Activity", activity.id, "title", day=long_day(activity.end), status=status)
    if activity.status is ActivityStatus.DONE and _DELAYED.search(activity.comment):
        yield from case.told("delayed_but_done", "Activity", activity.id, "comment")
