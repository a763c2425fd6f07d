"""Which thing of the register each fact speaks of: by id, by wording, by number, or a new one."""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from malverktyg.domain.goals import Goal, GoalLevel
from malverktyg.domain.ids import BodyId, GoalId
from malverktyg.exchange.facts import GoalFact, Reading
from malverktyg.exchange.folding import folded
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.hanging import Hanging
from malverktyg.exchange.planning.naming import Naming
from malverktyg.exchange.planning.statements import Mention, Statement, stated

# A goal of the same number is the same goal, reworded, where at least this share of its wording is left.
REWORDED = 0.6


class Matcher:
    """Takes up readings one by one and gives all that they mention, each with the id of its thing, old or new."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._naming = Naming(draft)
        self._hanging = Hanging(draft, self._naming)
        self._parents: list[tuple[int, GoalFact, Goal]] = []
        self._goals: list[Mention] = []
        self._ids: Counter[str] = Counter()
        self._titles: set[str] = set()

    def take_up(self, workbook: int, reading: Reading, year: int) -> None:
        """Find or make the things of one reading."""
        self._ids = Counter(goal.id for goal in reading.goals if goal.id)
        self._titles = {folded(goal.title) for goal in reading.goals}
        self._hanging.begin(workbook, reading)
        for fact in reading.goals:
            self._goal(workbook, reading, fact, fact.year or year)
        self._hanging.loose(reading)

    def mentions(self) -> Sequence[Mention]:
        """Everything mentioned, owners before what hangs on them. Goals above others are looked up now that all are known."""
        parents = [mention for fact in self._parents for mention in self._parent(*fact)]
        return [*self._naming.mentions, *self._goals, *parents, *self._hanging.mentions]

    def _goal(self, workbook: int, reading: Reading, fact: GoalFact, year: int) -> None:
        written = fact.body or reading.body
        body = self._naming.body(workbook, written, fact.origins.get("body", fact.origin)) if written else None
        areas = tuple(
            self._naming.area(workbook, name, fact.origins.get("focus_areas", fact.origin)) for name in fact.focus_areas
        )
        goal_area = (
            self._naming.goal_area(workbook, fact.goal_area, fact.origins.get("goal_area", fact.origin))
            if fact.goal_area
            else None
        )
        goal = self._known(fact, year, body) or self._new(fact, year, body)
        values: list[tuple[str, object]] = [
            ("number", fact.number), ("level", fact.level), ("body", body), ("goal_area", goal_area), ("focus_areas", areas)
        ]  # fmt: skip
        title = stated([("title", fact.title)], fact.origins, fact.origin, bound=True)
        said = (*title, *stated(values, fact.origins, fact.origin))
        self._goals.append(Mention(workbook, Goal, str(goal.id), fact.origin, said))
        if fact.parent and fact.parent.strip():
            self._parents.append((workbook, fact, goal))
        self._hanging.of_goal(fact, goal)

    def _known(self, fact: GoalFact, year: int, body: BodyId | None) -> Goal | None:
        return self._by_id(fact) or self._by_title(fact, year, body) or self._by_number(fact, year, body)

    def _by_id(self, fact: GoalFact) -> Goal | None:
        """The goal of the sheet's hidden id; where a copied row gave the id twice, only the one with the same wording."""
        goal = self.draft.register.find(Goal, fact.id)
        if goal is None or fact.id is None:
            return None
        return goal if self._ids[fact.id] == 1 or folded(goal.title) == folded(fact.title) else None

    def _by_title(self, fact: GoalFact, year: int, body: BodyId | None) -> Goal | None:
        """The goal of the same wording and body; where one of the two says no body, the only one of the wording."""
        alike = [goal for goal in self.draft.goals(year, fact.title) if fact.level in (None, goal.level)]
        exact = [goal for goal in alike if goal.body == body]
        loose = [goal for goal in alike if goal.body is None or body is None]
        if exact:
            return exact[0]
        return loose[0] if len(loose) == 1 else None

    def _by_number(self, fact: GoalFact, year: int, body: BodyId | None) -> Goal | None:
        """The goal that had the number before, reworded; never one whose wording stands elsewhere in the workbook."""
        if not fact.number or body is None:
            return None
        for goal in self.draft.numbered(year, fact.number):
            free = goal.body == body and folded(goal.title) not in self._titles
            if free and SequenceMatcher(None, folded(goal.title), folded(fact.title)).ratio() >= REWORDED:
                return goal
        return None

    def _new(self, fact: GoalFact, year: int, body: BodyId | None) -> Goal:
        return self._make(fact.title, year, fact.level or self._naming.level_of(body), body)

    def _make(self, title: str, year: int, level: GoalLevel, body: BodyId | None) -> Goal:
        id = GoalId(self.draft.new_id())
        position = self.draft.next_position(Goal, year)
        return self.draft.add(Goal(id=id, year=year, title=title.strip(), level=level, body=body, position=position))

    def _parent(self, workbook: int, fact: GoalFact, goal: Goal) -> list[Mention]:
        """The goal above, which is made where no workbook had it as a goal of its own."""
        title = (fact.parent or "").strip()
        origin = fact.origins.get("parent", fact.origin)
        others = [one for one in self.draft.goals(goal.year, title) if one.id != goal.id]
        above = min(others, key=lambda one: one.level is not GoalLevel.COUNCIL, default=None)
        mentions = []
        if above is None:
            above = self._make(title, goal.year, GoalLevel.COUNCIL, None)
            mentions.append(Mention(workbook, Goal, str(above.id), origin, (Statement("title", title, origin),)))
        link = Statement("parent", above.id, origin, "parent" in fact.origins)
        return [*mentions, Mention(workbook, Goal, str(goal.id), fact.origin, (link,))]
