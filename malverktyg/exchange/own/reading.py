"""Our own layout read back, to the letter: nothing is split, joined or guessed that the export wrote whole."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from malverktyg.domain.goals import GoalLevel
from malverktyg.domain.periods import Period, PeriodPart, periods_of
from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import ActivityFact, AssessmentFact, GoalFact, Origin
from malverktyg.exchange.folding import folded
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.understanding import Reader

_HEAD_ROWS = 12
_NEEDED = (texts.GOAL, texts.ACTIVITY, texts.GOAL_ID, texts.ACTIVITY_ID)
_YEAR = re.compile(r"20\d\d")
_ROLES = {
    texts.FOCUS_AREA: "goal.focus_area",
    texts.GOAL_AREA: "goal.goal_area",
    texts.LEVEL: "goal.level",
    texts.PARENT: "parent.title",
    texts.NUMBER: "goal.number",
    texts.GOAL: "goal.title",
    texts.ACTIVITY: "activity.title",
    texts.RESPONSIBLE: "activity.responsible",
    texts.START: "activity.start",
    texts.END: "activity.end",
    texts.TIME: "activity.time",
    texts.STATUS: "activity.status",
    texts.PERCENT: "activity.percent",
    texts.COMMENT: "activity.comment",
    texts.GOAL_ID: "goal.id",
    texts.ACTIVITY_ID: "activity.id",
}
_OF_PERIOD = {
    "status": texts.ASSESSMENT,
    "forecast": texts.FORECAST,
    "trend": texts.TREND,
    "comment": texts.ASSESSMENT_COMMENT,
}


@dataclass
class _Draft:
    """A goal on its way, with what its first row said."""

    fact: GoalFact
    row: int
    activities: list[ActivityFact] = field(default_factory=list)

    def whole(self) -> GoalFact:
        return replace(self.fact, activities=tuple(self.activities))


def head_of(sheet: Sheet) -> int | None:
    """The row of the headings where a sheet is one that Målverktyg wrote, however its rows and columns were moved since."""
    for row in sheet.rows:
        if row > _HEAD_ROWS:
            return None
        words = {sheet.text(row, column) for column in sheet.columns}
        if words.issuperset(_NEEDED):
            return row
    return None


@dataclass
class OwnSheet:
    """One sheet of our own layout, with the row of its headings."""

    sheet: Sheet
    head: int
    ledger: Ledger

    def __post_init__(self) -> None:
        named = ((cell.text.strip(), cell.column) for (row, _), cell in sorted(self.sheet.cells.items()) if row == self.head)
        self.columns: Mapping[str, int] = {text: column for text, column in named if text}
        self._reader = Reader(self.sheet.title, self.ledger)

    @property
    def body(self) -> str | None:
        """The body that the title names."""
        name = self.sheet.text(1, 1)
        return None if not name or name == texts.NO_BODY or self.head == 1 else name

    @property
    def year(self) -> int | None:
        """The year that stands above the headings."""
        above = " ".join(self.sheet.text(row, 1) for row in range(2, self.head))
        found = _YEAR.search(above)
        return int(found[0]) if found else None

    def goals(self) -> tuple[GoalFact, ...]:
        """The goals with their activities and assessments; every cell of the sheet that was read is accounted for."""
        self._take_titles()
        drafts: dict[tuple[str, str], _Draft] = {}
        current: _Draft | None = None
        for row in (row for row in self.sheet.rows if row > self.head):
            current = self._goal(row, drafts, current)
            if current is not None:
                self._repeated(row, current)
                self._activity(row, current)
        return tuple(draft.whole() for draft in {id(draft): draft for draft in drafts.values()}.values())

    def _take_titles(self) -> None:
        for (row, _), cell in sorted(self.sheet.cells.items()):
            if row < self.head and cell.text.strip():
                self.ledger.take(self.sheet.title, cell, "title")
            elif row == self.head and cell.text.strip():
                known = cell.text.strip() in _ROLES or cell.text.strip() in self._period_headings()
                if known:
                    self.ledger.take(self.sheet.title, cell, f"heading: {_ROLES.get(cell.text.strip(), 'assessment')}")
                else:
                    self._reader.left_out_column(cell)
        self._leave_columns()

    def _leave_columns(self) -> None:
        """Columns that somebody has put in are told once, and their cells left out."""
        known = {column for text, column in self.columns.items() if text in _ROLES or text in self._period_headings()}
        for (row, column), cell in sorted(self.sheet.cells.items()):
            if row > self.head and column not in known and cell.text.strip():
                self._reader.leave(cell, self.columns_text(column))

    def columns_text(self, column: int) -> str:
        """The heading over a column."""
        return self.sheet.text(self.head, column)

    def _period_headings(self) -> set[str]:
        names = [Period(2000, part).short for part in PeriodPart]
        return {frame.format(period=name) for frame in _OF_PERIOD.values() for name in names}

    def _goal(self, row: int, drafts: dict[tuple[str, str], _Draft], current: _Draft | None) -> _Draft | None:
        """The goal of a row: the one that is named on it, or of its hidden id, or of the row above."""
        title, id = self._text(row, texts.GOAL), self._text(row, texts.GOAL_ID)
        if not title:
            known = next((draft for draft in drafts.values() if id and draft.fact.id == id), current)
            if id and (known is None or known.fact.id != id):
                return drafts.setdefault((id, ""), _Draft(self._goal_fact(row, "", id), row))
            return known
        key = (id, folded(title))
        if key not in drafts:
            same = current if current and not id and folded(current.fact.title) == folded(title) else None
            drafts[key] = same or _Draft(self._goal_fact(row, title, id), row)
        return drafts[key]

    def _goal_fact(self, row: int, title: str, id: str) -> GoalFact:
        taken: dict[str, Origin] = {}
        areas = self._take(row, texts.FOCUS_AREA, "focus_areas", taken)
        level = self._take(row, texts.LEVEL, "level", taken)
        named = self.columns[texts.GOAL] if title else self.columns[texts.GOAL_ID]
        origin = self._reader.origin(self.sheet.at(row, named), row, named)
        self._take(row, texts.GOAL, "title", taken)
        return GoalFact(
            title=title,
            origin=taken.get("title", origin),
            number=self._take(row, texts.NUMBER, "number", taken),
            level=next((one for one in GoalLevel if one.label == level), None),
            parent=self._take(row, texts.PARENT, "parent", taken) or None,
            body=self.body,
            goal_area=self._take(row, texts.GOAL_AREA, "goal_area", taken) or None,
            focus_areas=tuple(area.strip() for area in areas.split(";") if area.strip()),
            year=self.year,
            assessments=tuple(self._assessments(row)),
            id=id or None,
            origins=taken,
        )

    def _assessments(self, row: int) -> Iterator[AssessmentFact]:
        for period in periods_of(self.year or 0) if self.year else ():
            taken: dict[str, Origin] = {}
            said = {name: self._cell(row, frame.format(period=period.short)) for name, frame in _OF_PERIOD.items()}
            values = self._reader.assessment(said, taken)
            if taken:
                yield AssessmentFact(period=period, origin=next(iter(taken.values())), origins=taken, **values)

    def _repeated(self, row: int, goal: _Draft) -> None:
        """What a row says of its goal once more, in the words of the goal's first row, is accounted for there."""
        for heading, column in self.columns.items():
            cell = self._cell(row, heading)
            if row != goal.row and cell and cell.text.strip() == self.sheet.text(goal.row, column) and self._is_of_goal(heading):
                self.ledger.take(self.sheet.title, cell, _ROLES.get(heading, "assessment"))

    def _is_of_goal(self, heading: str) -> bool:
        return heading in self._period_headings() or not _ROLES.get(heading, "activity.").startswith("activity.")

    def _activity(self, row: int, goal: _Draft) -> None:
        taken: dict[str, Origin] = {}
        title = self._take(row, texts.ACTIVITY, "title", taken)
        id = self._text(row, texts.ACTIVITY_ID)
        self._take(row, texts.GOAL_ID, "id", {})
        self._take(row, texts.ACTIVITY_ID, "id", {})
        if not title and not id:
            return
        values = self._reader.activity({name: self._cell(row, name) for name in _ROLES}, taken, self.year)
        comment = self._take(row, texts.COMMENT, "comment", taken)
        column = self.columns[texts.ACTIVITY]
        origin = self._reader.origin(self.sheet.at(row, column), row, column)
        comment = "\n".join(part for part in (comment, values.pop("rest", "")) if part)
        goal.activities.append(ActivityFact(title=title, origin=origin, comment=comment, id=id or None, origins=taken, **values))

    def _cell(self, row: int, heading: str) -> Cell | None:
        """The filled cell under a heading; that of a merged area stands in its first row."""
        column = self.columns.get(heading)
        cell = self.sheet.at(row, column) if column else None
        return cell if cell and cell.text.strip() else None

    def _text(self, row: int, heading: str) -> str:
        cell = self._cell(row, heading)
        return cell.text.strip() if cell else ""

    def _take(self, row: int, heading: str, name: str, taken: dict[str, Origin]) -> str:
        """A cell's text, with its origin noted where it says something."""
        cell = self._cell(row, heading)
        if cell is None:
            return ""
        taken[name] = self.ledger.take(self.sheet.title, cell, _ROLES[heading])
        return cell.text.strip()
