"""A workbook with what our reading says of its cells: role, what the plan does, remarks, and what is left out."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from malverktyg.domain.periods import Period
from malverktyg.exchange.facts import ActivityFact, AssessmentFact, Reading, SheetShape
from malverktyg.exchange.grid import Area, Book, Sheet, column_letters
from malverktyg.exchange.planning.items import Kind, WorkbookPlan
from ui.workbook import roles
from ui.workbook.numbered import Numbered, numbered
from ui.workbook.tables import TableSeen, table_at, tables

_TOLD_ABOVE = "layout_known"  # stands over the sheet, not among its cells' remarks
_SIGN = 2  # letters: a cell with no more than a sign has its reading drawn beside it
_LARGE = 10_000


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one cell. ``step`` is a status that its colour or sign was read as."""

    role: str = ""
    period: Period | None = None
    kind: Kind | None = None
    step: StrEnum | None = None
    remarks: tuple[int, ...] = ()

    @property
    def why_left_out(self) -> str:
        """Why it became nothing."""
        return roles.why_left_out(self.role)


@dataclass(frozen=True, slots=True)
class BookSeen:
    """A workbook, its part of the plan, and what is told of each place ("Blad!C2")."""

    book: Book
    plan: WorkbookPlan
    remarks: tuple[Numbered, ...] = ()
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    periods: Mapping[str, Period] = field(default_factory=dict)
    steps: Mapping[str, StrEnum] = field(default_factory=dict)
    numbers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    items: Mapping[str, int] = field(default_factory=dict)
    shapes: Mapping[str, SheetShape] = field(default_factory=dict)
    _sheets: dict[int, "SheetSeen"] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def none(cls) -> "BookSeen":
        """A workbook that is not there."""
        return cls(Book(""), WorkbookPlan(file=""))

    def told(self, place: str, text: str = "") -> Told:
        """What is told of a cell that holds a text."""
        step = self.steps.get(place) if len(text.strip()) <= _SIGN else None
        role, kind = self.plan.cells.get(place, ""), self.kinds.get(place)
        return Told(role, self.periods.get(place), kind, step, self.numbers.get(place, ()))

    def is_turned(self, title: str) -> bool:
        """Whether a sheet was read as lying on its side: what stands in a row elsewhere stands in a column here."""
        return title in self.shapes and self.shapes[title].turned

    def sheet(self, number: int) -> "SheetSeen":
        """One of its sheets, with what is told of whole columns and rows: worked out once."""
        if number not in self._sheets:
            sheet = self.book.sheets[number]
            cells = {
                (cell.row, cell.column): self.plan.cells.get(f"{sheet.title}!{cell.name}", "")
                for cell in sheet.cells.values()
                if cell.text.strip()
            }
            rows, columns = max(sheet.rows, default=0), max(sheet.columns, default=0)
            self._sheets[number] = SheetSeen(self, sheet, rows, columns, self._tables(sheet.title), _left_out(cells))
        return self._sheets[number]

    def _tables(self, title: str) -> tuple[TableSeen, ...]:
        return tables(self.shapes.get(title), self.plan.year)


@dataclass(frozen=True, slots=True)
class SheetSeen:
    """``tables`` stand from the top; ``left_out`` the reason at each row of which nothing was taken.

    A line is a column, and in a turned sheet a row.
    """

    book: BookSeen
    sheet: Sheet
    rows: int
    columns: int
    tables: tuple[TableSeen, ...] = ()
    left_out: Mapping[int, str] = field(default_factory=dict)

    def place(self, row: int, column: int) -> str:
        """A cell's place in the workbook."""
        return f"{self.sheet.title}!{column_letters(column)}{row}"

    def told(self, row: int, column: int) -> Told:
        """What is told of a cell."""
        return self.book.told(self.place(row, column), self.sheet.text(row, column))

    @property
    def is_turned(self) -> bool:
        """Whether it was read as lying on its side."""
        return self.book.is_turned(self.sheet.title)

    def line_of(self, row: int, column: int) -> int:
        """The line that a cell stands in."""
        return row if self.is_turned else column

    def table_at(self, row: int, column: int) -> TableSeen | None:
        """The table that a cell belongs to."""
        return table_at(self.tables, column if self.is_turned else row)

    def tags(self) -> dict[int, str]:
        """The reason at the first of several rows that are left out for the same one."""
        found: dict[int, str] = {}
        before = ""
        for row in self.sheet.rows:
            why = self.left_out.get(row, "")
            if why and why != before:
                found[row] = why
            before = why
        return found

    def spans(self) -> Iterator[Area]:
        """The merged areas within what is shown, and rows left out whose only text runs on over empty cells."""
        for area in self.sheet.merges:
            bottom, right = min(area.bottom, self.rows), min(area.right, self.columns)
            if area.top <= bottom and area.left <= right and (bottom, right) != (area.top, area.left):
                yield Area(area.top, area.left, bottom, right)
        merged = {row for area in self.sheet.merges if area.size < _LARGE for row in range(area.top, area.bottom + 1)}
        alone = Counter(row for row, column in self.sheet.cells if column <= self.columns)
        for row in self.left_out:
            column = next((one for one in range(1, self.columns + 1) if self.sheet.text(row, one)), 0)
            if alone[row] == 1 and 0 < column < self.columns and row not in merged:
                yield Area(row, column, row, self.columns)


def see(book: Book, reading: Reading, plan: WorkbookPlan) -> BookSeen:
    """Lay a reading and its plan over the workbook."""
    told = [one for one in plan.remarks if one.code != _TOLD_ABOVE]
    remarks = numbered(told, [sheet.title for sheet in book.sheets])
    numbers: dict[str, tuple[int, ...]] = {}
    for remark in remarks:
        for place in dict.fromkeys(cell.removesuffix("#note") for cell in remark.cells):
            numbers[place] = (*numbers.get(place, ()), remark.number)
    shapes = {one.sheet: one for one in reading.shapes}
    return BookSeen(
        book, plan, remarks, plan.marks(), dict(_periods(reading)), dict(_steps(reading)), numbers, _items(plan), shapes
    )


def _items(plan: WorkbookPlan) -> dict[str, int]:
    """The item that speaks of each cell: the one that changes something there, else the first."""
    found: dict[str, int] = {}
    for number, item in enumerate(plan.items):
        for cell in item.cells:
            found.setdefault(cell, number)
    for number, item in enumerate(plan.items):
        if item.kind is not Kind.ADDED:
            found.update((diff.cell, number) for diff in item.fields)
    return found


def _periods(reading: Reading) -> Iterator[tuple[str, Period]]:
    for goal in reading.goals:
        for one in goal.assessments:
            for origin in one.origins.values():
                yield origin.place, one.period


def _steps(reading: Reading) -> Iterator[tuple[str, StrEnum]]:
    for goal in reading.goals:
        things: tuple[AssessmentFact | ActivityFact, ...] = (*goal.assessments, *goal.activities)
        for one in things:
            for name in ("trend", "status", "forecast"):
                step = getattr(one, name, None)
                if step is not None and name in one.origins:
                    yield one.origins[name].place, step


def _left_out(cells: Mapping[tuple[int, int], str]) -> dict[int, str]:
    """The rows of which every filled cell is left out, with the reason of the first."""
    reasons: dict[int, list[str]] = {}
    for (row, _), role in sorted(cells.items()):
        reasons.setdefault(row, []).append(roles.why_left_out(role))
    return {row: whys[0] for row, whys in reasons.items() if all(whys)}
