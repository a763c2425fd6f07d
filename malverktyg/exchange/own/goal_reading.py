"""A body's sheet of our own layout read back: goals with their activities and assessments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from malverktyg.domain.goals import GoalLevel
from malverktyg.domain.periods import Period, PeriodPart, periods_of
from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import ActivityFact, AssessmentFact, GoalFact, Origin
from malverktyg.exchange.folding import folded
from malverktyg.exchange.grid import Sheet
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.rows import Rows
from malverktyg.exchange.own.understanding import Reader

_YEAR = re.compile(r"20\d\d")
_PERIODS = tuple(Period(2000, part).short for part in PeriodPart)
_OF_PERIOD = {
    "status": texts.ASSESSMENT,
    "forecast": texts.FORECAST,
    "trend": texts.TREND,
    "comment": texts.ASSESSMENT_COMMENT,
}
_OF_GOAL = {
    texts.FOCUS_AREA: "goal.focus_area",
    texts.GOAL_AREA: "goal.goal_area",
    texts.LEVEL: "goal.level",
    texts.PARENT: "parent.title",
    texts.NUMBER: "goal.number",
    texts.GOAL: "goal.title",
    texts.GOAL_ID: "goal.id",
    **{frame.format(period=name): f"assessment.{field}" for field, frame in _OF_PERIOD.items() for name in _PERIODS},
}
_OF_ACTIVITY = {
    texts.ACTIVITY: "activity.title",
    texts.RESPONSIBLE: "activity.responsible",
    texts.START: "activity.start",
    texts.END: "activity.end",
    texts.TIME: "activity.time",
    texts.STATUS: "activity.status",
    texts.PERCENT: "activity.percent",
    texts.COMMENT: "activity.comment",
    texts.ACTIVITY_ID: "activity.id",
}


@dataclass
class _Draft:
    """A goal on its way, with the row that named it first."""

    fact: GoalFact
    row: int
    activities: list[ActivityFact] = field(default_factory=list)


class GoalSheet:
    """One body's goals of one year."""

    def __init__(self, sheet: Sheet, head: int, ledger: Ledger) -> None:
        self.rows = Rows(sheet, head, ledger, {**_OF_GOAL, **_OF_ACTIVITY})
        self._reader = Reader(sheet.title, ledger)
        self._drafts: dict[tuple[str, str], _Draft] = {}

    @property
    def body(self) -> str | None:
        """The body that the title names."""
        name = self.rows.sheet.text(1, 1) if self.rows.head > 1 else ""
        return None if name in ("", texts.NO_BODY) else name

    @property
    def year(self) -> int | None:
        """The year that stands above the headings."""
        found = _YEAR.search(" ".join(self.rows.sheet.text(row, 1) for row in range(2, self.rows.head)))
        return int(found[0]) if found else None

    def goals(self) -> tuple[GoalFact, ...]:
        """The goals, each once, whatever rows it stands on."""
        self.rows.account_for_head()
        current: _Draft | None = None
        for row in self.rows:
            current = self._goal(row, current)
            if current is not None:
                self._repeated(row, current)
                self._activity(row, current)
        drafts = {id(draft): draft for draft in self._drafts.values()}
        return tuple(replace(draft.fact, activities=tuple(draft.activities)) for draft in drafts.values())

    def _goal(self, row: int, current: _Draft | None) -> _Draft | None:
        """The goal of a row: the one that is named on it, or of its hidden id, or of the row above."""
        title, id = self.rows.text(row, texts.GOAL), self.rows.text(row, texts.GOAL_ID)
        if not title:
            known = next((draft for draft in self._drafts.values() if id and draft.fact.id == id), None)
            return known or (self._begin(row, "", id) if id else current)
        if (id, folded(title)) in self._drafts:
            return self._drafts[id, folded(title)]
        if current and not id and folded(current.fact.title) == folded(title):
            return current
        return self._begin(row, title, id)

    def _begin(self, row: int, title: str, id: str) -> _Draft:
        self._drafts[id, folded(title)] = draft = _Draft(self._fact(row, title, id), row)
        return draft

    def _fact(self, row: int, title: str, id: str) -> GoalFact:
        rows, taken = self.rows, dict[str, Origin]()
        areas = rows.take(row, texts.FOCUS_AREA, "focus_areas", taken)
        level = rows.take(row, texts.LEVEL, "level", taken)
        rows.take(row, texts.GOAL, "title", taken)
        return GoalFact(
            title=title,
            origin=rows.origin(row, texts.GOAL if title else texts.GOAL_ID),
            number=rows.take(row, texts.NUMBER, "number", taken),
            level=next((one for one in GoalLevel if one.label == level), None),
            parent=rows.take(row, texts.PARENT, "parent", taken) or None,
            body=self.body,
            goal_area=rows.take(row, texts.GOAL_AREA, "goal_area", taken) or None,
            focus_areas=tuple(area.strip() for area in areas.split(";") if area.strip()),
            year=self.year,
            assessments=tuple(self._assessments(row)),
            id=id or None,
            origins=taken,
        )

    def _assessments(self, row: int) -> Iterator[AssessmentFact]:
        for period in periods_of(self.year) if self.year else ():
            taken: dict[str, Origin] = {}
            said = {name: self.rows.cell(row, frame.format(period=period.short)) for name, frame in _OF_PERIOD.items()}
            values = self._reader.assessment(said, taken)
            if taken:
                yield AssessmentFact(period=period, origin=next(iter(taken.values())), origins=taken, **values)

    def _repeated(self, row: int, goal: _Draft) -> None:
        """What a row says of its goal once more, in the words of the goal's first row, is accounted for there."""
        for heading in _OF_GOAL if row != goal.row else ():
            if self.rows.text(row, heading) == self.rows.text(goal.row, heading):
                self.rows.take(row, heading, "", {})

    def _activity(self, row: int, goal: _Draft) -> None:
        rows, taken = self.rows, dict[str, Origin]()
        title, id = rows.take(row, texts.ACTIVITY, "title", taken), rows.take(row, texts.ACTIVITY_ID, "", {})
        rows.take(row, texts.GOAL_ID, "", {})
        if not title and not id:
            return
        values = self._reader.activity({heading: rows.cell(row, heading) for heading in _OF_ACTIVITY}, taken, self.year)
        comment = rows.take(row, texts.COMMENT, "comment", taken)
        comment = "\n".join(part for part in (comment, values.pop("rest")) if part)
        origin = rows.origin(row, texts.ACTIVITY)
        goal.activities.append(ActivityFact(title=title, origin=origin, comment=comment, id=id or None, origins=taken, **values))
