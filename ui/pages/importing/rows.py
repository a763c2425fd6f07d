"""A plan as rows beside the sheet: each thing with what changes in it, and the cells that were left out by their reason."""

from dataclasses import dataclass
from enum import StrEnum

from malverktyg.exchange.planning.items import FieldDiff, Kind, Plan, PlanItem
from ui.models.words import spaced
from ui.pages.importing import texts
from ui.workbook.places import apart
from ui.workbook.roles import why_left_out

_ORDER = (Kind.CONFLICT, Kind.ADDED, Kind.CHANGED, Kind.UNCHANGED)  # first what must be decided


class Extra(StrEnum):
    """What the plan has besides the kinds of its items."""

    LEFT_OUT = "left_out"


Narrowing = Kind | Extra


@dataclass(frozen=True, slots=True)
class Shown:
    """One row: which workbook and place it leads to, its words, what changes; ``item`` is its number in the workbook's plan."""

    book: int
    place: str
    label: str
    changes: tuple[str, ...] = ()
    item: int | None = None


def counts(plan: Plan, number: int) -> dict[Narrowing, tuple[int, str]]:
    """How many things of each kind there are in all, and what was left out of one workbook: a number and the words after it."""
    found: dict[Narrowing, tuple[int, str]] = {kind: _counted(plan.count(kind), texts.COUNTS[kind]) for kind in _ORDER}
    return {**found, Extra.LEFT_OUT: _told_left_out(*_rows_and_cells(plan, number))}


def _counted(count: int, words: tuple[str, str]) -> tuple[int, str]:
    return count, words[count != 1]


def _told_left_out(rows: int, cells: int) -> tuple[int, str]:
    """Whole rows, and cells of rows of which something else was taken."""
    if rows and cells:
        return rows, texts.ROWS_AND_CELLS.format(rows=texts.ROWS[rows != 1], count=cells, cells=texts.CELLS_LEFT_OUT[cells != 1])
    return _counted(rows, texts.ROWS_LEFT_OUT) if rows else _counted(cells, texts.CELLS_LEFT_OUT)


def _rows_and_cells(plan: Plan, number: int) -> tuple[int, int]:
    """How many rows were left out whole, and how many cells of other rows."""
    rows: dict[tuple[str, int], list[bool]] = {}
    for place, role in (plan.workbooks[number].cells if number < len(plan.workbooks) else {}).items():
        sheet, spot = apart(place)
        rows.setdefault((sheet, spot[0] if spot else 0), []).append(bool(why_left_out(role)))
    return sum(all(row) for row in rows.values()), sum(sum(row) for row in rows.values() if not all(row))


def item_rows(plan: Plan, kind: Narrowing) -> list[Shown]:
    """The things of a kind in all workbooks."""
    return [
        Shown(number, item.fields[0].cell if kind is Kind.CHANGED and item.fields else item.cell, *_words(item), item=place)
        for number, workbook in enumerate(plan.workbooks)
        for place, item in enumerate(workbook.items)
        if item.kind is kind
    ]


def left_out_rows(plan: Plan, number: int) -> list[Shown]:
    """A row for each reason, with how many cells it holds for."""
    found = []
    for why, cells in _left_out(plan, number).items():
        frame = texts.ONE_CELL if len(cells) == 1 else texts.CELLS
        told = frame.format(first=cells[0].rpartition("!")[2], count=spaced(len(cells)))
        found.append(Shown(number, cells[0], why[:1].upper() + why[1:], (told,)))
    return found


def _left_out(plan: Plan, number: int) -> dict[str, list[str]]:
    reasons: dict[str, list[str]] = {}
    cells = plan.workbooks[number].cells if number < len(plan.workbooks) else {}
    for cell, role in cells.items():
        if why := why_left_out(role):
            reasons.setdefault(why, []).append(cell)
    return reasons


def _words(item: PlanItem) -> tuple[str, tuple[str, ...]]:
    """A thing's name, and what changes in it: a line a field."""
    if item.kind in (Kind.UNCHANGED, Kind.ADDED):
        return item.label, (item.what,)
    return item.label, tuple(told(diff) for diff in item.fields)


def told(diff: FieldDiff) -> str:
    """One field: "läge: Ej påbörjad → Pågår"."""
    return texts.CHANGED_FROM.format(label=diff.label, old=diff.old or texts.EMPTY_VALUE, new=diff.new or texts.EMPTY_VALUE)
