"""What hangs on goals: activities, assessments and indicators with their values; and the assignments with their answers."""

from collections import Counter
from typing import TypeVar

from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Goal, Indicator, Measurement
from malverktyg.domain.ids import ActivityId, AnswerId, AssessmentId, AssignmentId, GoalId, IndicatorId, MeasurementId
from malverktyg.exchange.facts import (
    ActivityFact,
    AnswerFact,
    AssessmentFact,
    AssignmentFact,
    GoalFact,
    IndicatorFact,
    MeasurementFact,
    Reading,
)
from malverktyg.exchange.folding import folded
from malverktyg.exchange.planning import statements
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.naming import Naming
from malverktyg.exchange.planning.statements import Mention, Statement

Hung = Activity | Assessment | Indicator | Measurement | Assignment | Answer
Fact = ActivityFact | AssessmentFact | IndicatorFact | MeasurementFact | AssignmentFact | AnswerFact
Titled = TypeVar("Titled", Activity, Assignment)


class Hanging:
    """Finds or makes the things that hang on a goal or on nothing, and remembers what was mentioned of them."""

    def __init__(self, draft: Draft, naming: Naming) -> None:
        self.draft = draft
        self.mentions: list[Mention] = []
        self._naming = naming
        self._workbook = 0
        self._ids: Counter[str] = Counter()

    def begin(self, workbook: int, reading: Reading) -> None:
        """Go on to the next workbook."""
        self._workbook = workbook
        self._ids = Counter(one.id for goal in reading.goals for one in goal.activities if one.id)

    def of_goal(self, fact: GoalFact, goal: Goal) -> None:
        """All that one mention of a goal holds."""
        id = goal.id or GoalId("")
        used = {str(known.id) for activity in fact.activities if (known := self._activity_of_id(activity))}
        for activity in fact.activities:
            used.add(self._activity(activity, id, used))
        for assessment in fact.assessments:
            self._assessment(assessment, id)
        for indicator in fact.indicators:
            self._indicator(indicator, id)

    def loose(self, reading: Reading) -> None:
        """What belongs to no goal: indicators and assignments."""
        for indicator in reading.indicators:
            self._indicator(indicator, None)
        used: set[str] = set()
        for assignment in reading.assignments:
            used.add(self._assignment(reading, assignment, used))

    def _mention(self, thing: Hung, fact: Fact, said: tuple[Statement, ...]) -> None:
        self.mentions.append(Mention(self._workbook, type(thing), str(thing.id), fact.origin, said))

    def _activity(self, fact: ActivityFact, goal: GoalId, used: set[str]) -> str:
        """By id, then by title within the goal; the second of a title in a workbook is the second in the register."""
        by_id = self._activity_of_id(fact)
        known = by_id or _untaken(self.draft.titled(Activity, goal, fact.title), used)
        thing = known
        if thing is None:
            id = ActivityId(self.draft.new_id())
            position = self.draft.next_position(Activity, goal)
            thing = self.draft.add(Activity(id=id, goal=goal, title=fact.title.strip(), position=position))
        said = statements.of_activity(fact, known)
        if by_id is not None and by_id.goal != goal:
            said = (*said, Statement("goal", goal, fact.origin))
        self._mention(thing, fact, said)
        return str(thing.id)

    def _activity_of_id(self, fact: ActivityFact) -> Activity | None:
        """The activity of the sheet's hidden id; where a copied row gave the id twice, only the one with the same title."""
        known = self.draft.register.find(Activity, fact.id)
        if known is None or fact.id is None:
            return None
        return known if self._ids[fact.id] == 1 or folded(known.title) == folded(fact.title) else None

    def _assessment(self, fact: AssessmentFact, goal: GoalId) -> None:
        thing = next((one for one in self.draft.of(Assessment, goal) if one.period == fact.period), None)
        if thing is None:
            thing = self.draft.add(Assessment(id=AssessmentId(self.draft.new_id()), goal=goal, period=fact.period))
        self._mention(thing, fact, statements.of_assessment(fact))

    def _indicator(self, fact: IndicatorFact, goal: GoalId | None) -> None:
        by_id = self.draft.register.find(Indicator, fact.id)
        thing = by_id or next(iter(self.draft.titled(Indicator, goal, fact.name)), None)
        if thing is None:
            id = IndicatorId(self.draft.new_id())
            position = self.draft.next_position(Indicator, goal)
            thing = self.draft.add(Indicator(id=id, goal=goal, name=fact.name.strip(), position=position))
        self._mention(thing, fact, statements.of_indicator(fact))
        self._measurements(fact, thing)

    def _measurements(self, fact: IndicatorFact, indicator: Indicator) -> None:
        owner = indicator.id or IndicatorId("")
        for value in fact.measurements:
            said = statements.of_measurement(value)
            there = self.draft.of(Measurement, owner)
            thing = next((one for one in there if (one.period, one.group) == (value.period, value.group)), None)
            if thing is None:
                if not said:
                    continue
                id = MeasurementId(self.draft.new_id())
                thing = self.draft.add(Measurement(id=id, indicator=owner, period=value.period, group=value.group))
            self._mention(thing, value, said)

    def _assignment(self, reading: Reading, fact: AssignmentFact, used: set[str]) -> str:
        known = self.draft.register.find(Assignment, fact.id) or _untaken(self.draft.titled(Assignment, None, fact.title), used)
        thing = known
        if thing is None:
            id = AssignmentId(self.draft.new_id())
            position = self.draft.next_position(Assignment)
            thing = self.draft.add(Assignment(id=id, title=fact.title.strip(), position=position))
        said = statements.of_assignment(fact, known)
        written = fact.body or reading.body
        if written:
            origin = fact.origins.get("body", fact.origin)
            body = self._naming.body(self._workbook, written, origin)
            said = (*said, Statement("body", body, origin, "body" in fact.origins))
        self._mention(thing, fact, said)
        self._answers(fact, thing)
        return str(thing.id)

    def _answers(self, fact: AssignmentFact, assignment: Assignment) -> None:
        owner = assignment.id or AssignmentId("")
        for answer in fact.answers:
            there = self.draft.of(Answer, owner)
            thing = next((one for one in there if one.period == answer.period), None)
            if thing is None:
                id = AnswerId(self.draft.new_id())
                thing = self.draft.add(Answer(id=id, assignment=owner, period=answer.period))
            self._mention(thing, answer, statements.of_answer(answer))


def _untaken(there: list[Titled], used: set[str]) -> Titled | None:
    """The first that no fact has taken yet."""
    return next((one for one in there if str(one.id) not in used), None)
