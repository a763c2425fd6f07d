"""A remembered layout looked for in a workbook: which sheet is which, which row is the header, and how well it all fits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from malverktyg.exchange.correcting.corrected import Corrected
from malverktyg.exchange.facts import Reading, SheetShape, TableShape
from malverktyg.exchange.grid import Book, Sheet
from malverktyg.exchange.headings.headings import LONGEST
from malverktyg.exchange.layouts.head import read_head
from malverktyg.exchange.layouts.panels import panels, stacked
from malverktyg.exchange.layouts.view import View, turned
from malverktyg.exchange.phrases.areas import FOCUS_AREAS
from malverktyg.exchange.remembering.comparing import Line, Pairing, pair
from malverktyg.exchange.remembering.layout import Layout, size_of
from malverktyg.exchange.remembering.words import bare, title_likeness

_SEARCHED_ROWS = 40
_SHARED = 1 / 3
_TITLE_WEIGHT = 0.1
_WIDEST_TO_TURN = 60
_LEAST_SHEET = 0.4


@dataclass(frozen=True)
class FoundTable:
    """A table of the layout, the rows of its header now, and its columns as they are now."""

    old: TableShape
    head: tuple[int, ...]
    pairing: Pairing


@dataclass(frozen=True)
class FoundSheet:
    """A sheet of the layout and the one that it is now."""

    old: SheetShape
    title: str
    tables: tuple[FoundTable, ...] = ()
    score: float = 0.0


@dataclass(frozen=True)
class Found:
    """A layout in a workbook. ``score`` is 1 where nothing differs; sheets that are no longer there count as nothing."""

    layout: Layout
    sheets: tuple[FoundSheet, ...] = ()
    score: float = 0.0
    by_title: Mapping[str, FoundSheet] = field(default_factory=dict)


@dataclass
class Views:
    """A workbook's sheets as layouts look at them, each made once however many layouts are looked for."""

    _made: dict[tuple[str, bool, bool], View | None] = field(default_factory=dict)

    def of(self, old: SheetShape, sheet: Sheet) -> View | None:
        """The sheet as the layout's was looked at, where it can be."""
        key = sheet.title, old.turned, old.panels
        if key not in self._made:
            self._made[key] = _view(old, sheet)
        return self._made[key]


def find(layout: Layout, book: Book, plain: Reading, views: Views | None = None) -> Found:
    """Look for a layout. ``plain`` is the workbook as it is read by itself; ``views`` may be shared by several layouts."""
    views = views or Views()
    shapes = {shape.sheet: shape for shape in plain.shapes}
    wanted = {one.sheet: one for one in layout.sheets}
    filled = [sheet for sheet in book.sheets if sheet.rows]
    candidates = [
        (_fit(old, sheet, views.of(old, sheet), shapes.get(sheet.title, SheetShape(sheet.title))), sheet.title)
        for old, sheet in product(wanted.values(), filled)
    ]
    found: dict[str, FoundSheet] = {}
    taken: set[str] = set()
    for one, title in sorted(candidates, key=lambda pair: -_rank(pair[0])):
        if one.score >= _LEAST_SHEET and one.old.sheet not in found and title not in taken:
            found[one.old.sheet] = one
            taken.add(title)
    size = sum(size_of(one) for one in wanted.values()) or 1
    score = sum(size_of(one.old) * one.score for one in found.values()) / size
    return Found(layout, tuple(found.values()), score, found)


def _rank(one: FoundSheet) -> float:
    return one.score + _TITLE_WEIGHT * title_likeness(one.old.sheet, one.title)


def _fit(old: SheetShape, sheet: Sheet, view: View | None, now: SheetShape) -> FoundSheet:
    if view is None:
        return FoundSheet(old, sheet.title)
    tables, last = [], 0
    for table in old.tables:
        found = _best(table, view, last)
        if found is not None:
            tables.append(FoundTable(table, view.true_rows(found.head), found.pairing))
            last = found.head[-1]
    points = sum(len(one.old.columns) * one.pairing.score for one in tables) + _labels(old.labels, now.labels)
    more = max(0, len(now.labels) - len(old.labels))
    return FoundSheet(old, sheet.title, tuple(tables), points / (size_of(old) + more or 1))


def _view(old: SheetShape, sheet: Sheet) -> View | None:
    if old.turned:
        return turned(sheet) if len(sheet.columns) <= _WIDEST_TO_TURN else None
    starts = panels(sheet, FOCUS_AREAS) if old.panels else ()
    return stacked(sheet, starts) if starts else View(sheet)


def _best(table: TableShape, view: View, after: int) -> FoundTable | None:
    """The header below some row that is most like a table's: the first of those that are equally so."""
    old = tuple(Line(column.line, column.heading) for column in table.columns)
    known = {bare(word) for one in old for word in one.heading.split(" / ")}
    best: FoundTable | None = None
    for row in [row for row in view.rows if row > after][: _SEARCHED_ROWS if not after else None]:
        if not _shares(view, row, known):
            continue
        head, new = _header(view, row, len(table.head))
        found = FoundTable(table, head, pair(old, new))
        if best is None or found.pairing.score > best.pairing.score:
            best = found
        if found.pairing.score >= 1:
            break
    return best if best is not None and best.pairing.score > 0 else None


def _shares(view: View, row: int, known: set[str]) -> bool:
    words = [bare(cell.text) if len(cell.text) <= LONGEST else "" for _, cell in view.texts(row)]
    return bool(words) and sum(word in known for word in words) >= _SHARED * len(words)


def _header(view: View, row: int, rows: int) -> tuple[tuple[int, ...], tuple[Line, ...]]:
    """The header that begins on a row, as the reader would see it if it were told that it is one."""
    said = frozenset(view.true_rows(range(row, row + rows)))
    head = read_head(view, row, FOCUS_AREAS, Corrected(heads=said))
    if head is None:
        return (row,), ()
    return head.rows, tuple(Line(position, column.text) for position, column in sorted(head.columns.items()))


def _labels(old: Sequence[str], new: Sequence[str]) -> float:
    """How many labels are there still, counted in old ones; many new ones count against."""
    first, second = {bare(one) for one in old}, {bare(one) for one in new}
    if not first:
        return 0.0
    return len(old) * len(first & second) / max(len(first), len(second))


def unpaired(found: Found, plain: Reading) -> Iterator[SheetShape]:
    """Sheets of the workbook that are read and are like none of the layout's."""
    paired = {one.title for one in found.sheets}
    known = {_columns(sheet) for sheet in found.layout.sheets}
    yield from (shape for shape in plain.shapes if shape.sheet not in paired and size_of(shape) and _columns(shape) not in known)


def _columns(sheet: SheetShape) -> tuple[object, ...]:
    tables = dict.fromkeys(tuple(bare(column.heading) for column in table.columns) for table in sheet.tables)
    return (*tables, *sorted({bare(label) for label in sheet.labels}))
