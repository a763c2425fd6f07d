"""What a layout writes with: the sheet, its circumstances, the ledger of cells and the shelf of things read so far."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property

from malverktyg.domain.goals import GoalLevel
from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.asides import is_ditto
from malverktyg.exchange.layouts.drafts import AssignmentDraft, GoalDraft, IndicatorDraft
from malverktyg.exchange.layouts.row_kind import plain_key
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting

# Doubts of what a cell is: where the user has said it there are none.
_DOUBTS = frozenset(
    (
        *("banner_guessed", "continued", "footnote", "goal_from_title", "goal_guessed", "heading_guessed", "heading_missing"),
        *("instruction", "no_place", "not_understood", "obs_row", "outside_table", "period_guessed", "signature", "spelling"),
        *("sum_row", "unknown_heading"),
    )
)


@dataclass
class Shelf:
    """Everything read from the book so far. A goal of the same words and body is the same goal, on whatever sheet it stands."""

    goals: list[GoalDraft] = field(default_factory=list)
    indicators: list[IndicatorDraft] = field(default_factory=list)
    assignments: list[AssignmentDraft] = field(default_factory=list)
    before: "Shelf | None" = None
    indicators_by_name: dict[str, IndicatorDraft] = field(default_factory=dict)
    _by_words: dict[tuple[str, str], GoalDraft] = field(default_factory=dict)
    _by_title: dict[str, list[GoalDraft]] = field(default_factory=dict)
    _by_number: dict[str, list[GoalDraft]] = field(default_factory=dict)
    _titles: set[str] = field(default_factory=set)
    _on_sheets: Counter[str] = field(default_factory=Counter)
    _sentences: int = 0

    def goal(self, title: str, body: str | None, origin: Origin, id: str | None = None) -> GoalDraft:
        """The goal of these words, put on the shelf where it is not there."""
        key = id or fold(title).rstrip("."), fold(body or "")
        if key not in self._by_words:
            self._by_words[key] = GoalDraft(title=title, origin=origin, body=body, id=id)
            self._by_title.setdefault(key[0], []).append(self._by_words[key])
            self.goals.append(self._by_words[key])
            self._titles.add(fold(title).rstrip("."))
            self._count(origin, 1)
        return self._by_words[key]

    def _count(self, title: Origin, more: int) -> None:
        self._on_sheets[title.sheet] += more
        self._sentences += more if title.raw.rstrip().endswith(".") else 0

    def count_on(self, sheet: str) -> int:
        """How many goals were first read on a sheet."""
        return self._on_sheets[sheet]

    @property
    def tells_in_sentences(self) -> bool:
        """Whether the title of some goal ends as a sentence."""
        return self._sentences > 0

    def number(self, goal: GoalDraft, number: str) -> None:
        """A goal is known by a number from now on."""
        goal.number = number
        self.key(goal, number)

    def key(self, goal: GoalDraft, key: str) -> None:
        """A goal may be named by a key from now on: its number, or the id that it has in the book."""
        same = self._by_number.setdefault(plain_key(key), [])
        if goal not in same:
            same.append(goal)

    @property
    def knows_numbers(self) -> bool:
        """Whether any goal is known by a number, on this sheet or one before."""
        return bool(self._by_number) or (self.before is not None and self.before.knows_numbers)

    def goal_elsewhere(self, title: str, body: str | None, sheet: str) -> GoalDraft | None:
        """The only goal of these words on other sheets, where it or this sheet names no body: an appendix tells more of it."""
        wanted = fold(title).rstrip(".")
        if (wanted, fold(body or "")) in self._by_words:
            return None
        same = [goal for goal in self._by_title.get(wanted, ()) if goal.origin.sheet != sheet]
        if len(same) != 1 or same[0].level is GoalLevel.COUNCIL or (same[0].body and body):
            return None
        same[0].body = same[0].body or body
        self._by_words[wanted, fold(body or "")] = same[0]
        return same[0]

    def drop(self, goals: Collection[GoalDraft]) -> None:
        """Without goals that were none."""
        gone = set(map(id, goals))
        for goal in goals:
            self._count(goal.origin, -1)
        self.goals[:] = [one for one in self.goals if id(one) not in gone]
        self._by_words = {key: one for key, one in self._by_words.items() if id(one) not in gone}
        for known in (self._by_title, self._by_number):
            known.update({key: [one for one in same if id(one) not in gone] for key, same in known.items()})
        self._titles = {fold(one.title).rstrip(".") for one in self.goals}

    def knows_goal(self, title: str) -> bool:
        """Whether some goal has these words, on this sheet or one before."""
        known = fold(title).rstrip(".") in self._titles
        return known or (self.before is not None and self.before.knows_goal(title))

    def numbered(self, number: str, body: str | None) -> GoalDraft | None:
        """The goal of a number, on this sheet or one before: of the same body where a number is used twice."""
        found = self._by_number.get(plain_key(number), [])
        if not found and self.before is not None:
            known = self.before.numbered(number, body)
            return known and self.goal(known.title, known.body, known.origin)
        return next((goal for goal in found if fold(goal.body or "") == fold(body or "")), found[0] if len(found) == 1 else None)


@dataclass
class Pen:
    """Takes cells, leaves cells and makes remarks on one sheet. ``answered`` are rows that answer a label above."""

    view: View
    setting: Setting
    ledger: Ledger
    shelf: Shelf
    rows_are_periods: bool = False
    answered: frozenset[int] = frozenset()
    _told: set[tuple[object, ...]] = field(default_factory=set)

    @cached_property
    def sheet(self) -> str:
        return self.view.title

    @cached_property
    def roles(self) -> dict[str, str]:
        """What became of the sheet's cells so far, by their names."""
        return self.ledger.of(self.sheet)

    @cached_property
    def dittos(self) -> frozenset[str]:
        """The sheet's texts that say that what stands above them goes on."""
        return frozenset(text for text in self.view.sheet.wordings if is_ditto(text.strip()))

    def origin(self, cell: Cell) -> Origin:
        """Where a value comes from whose cell is taken elsewhere."""
        return tuple.__new__(Origin, (self.sheet, cell.name, cell.text))  # one call less: there is one for each value

    def take(self, cell: Cell, role: str) -> Origin:
        """A cell became something."""
        origin: Origin = tuple.__new__(Origin, (self.sheet, cell.name, raw := cell.text))
        if "\u00a0" in raw and "\u00a0" in raw.strip():
            self.ledger.remark("no_break_space", origin.place)
        if self.roles.setdefault(cell.name, role) is not role:
            self.ledger.claim(origin, role)
        return origin

    def leave(self, cell: Cell, why: str) -> None:
        """A cell is left out."""
        self.ledger.leave(self.sheet, cell.name, why)

    def leave_row(self, row: int, why: str) -> None:
        """Every cell of a row is left out."""
        for _, cell in self.view.texts(row):
            self.leave(cell, why)

    def knows(self, cell: Cell) -> bool:
        """Whether a cell is accounted for."""
        return cell.name in self.roles

    def place(self, cell: Cell) -> str:
        return f"{self.sheet}!{cell.name}"

    def remark(self, code: str, where: Cell | str, **words: object) -> None:
        """Tell about a cell; not what is doubtful of one that the user has spoken of."""
        if code in _DOUBTS and isinstance(where, Cell) and self.setting.corrected.cell(where.name) is not None:
            return
        self.ledger.remark(code, where if isinstance(where, str) else self.place(where), **words)

    def once(self, *key: object) -> bool:
        """Whether something is told for the first time on this sheet."""
        if key in self._told:
            return False
        self._told.add(key)
        return True
