"""Header rows: where a table's headings stand, in one row or several, and what each column's headings mean together."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from malverktyg.exchange.correcting.corrected import NOTHING_SAID, Corrected
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import LONGEST, fold, read_heading
from malverktyg.exchange.headings.roles import Heading, Kind
from malverktyg.exchange.layouts.asides import is_sum
from malverktyg.exchange.layouts.head_cells import headings_of, is_answered, judge_alone
from malverktyg.exchange.layouts.head_joining import together
from malverktyg.exchange.layouts.head_things import (
    are_to_the_letter,
    is_step,
    likely_names_things,
    names_goal_and_activity,
    tells,
    things_named,
)
from malverktyg.exchange.layouts.view import View

SEARCHED_ROWS = 30
_KNOWN_SHARE = 0.6
_DISTINCT_SHARE, _SHARE_WITH_THINGS, _SHARE_BELOW = 0.5, 0.4, 0.75
_MOST_ROWS, _MOST_STEPS = 3, 5
_LONGEST_BELOW = 40
_STEPS = (Kind.TITLE, Kind.GOAL_AREA, Kind.FOCUS_AREA, Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class HeadColumn:
    """One column's headings from the top, and their meaning taken together."""

    position: int
    cells: tuple[Cell, ...]
    heading: Heading | None

    @property
    def text(self) -> str:
        """The heading as a remark quotes it."""
        return " / ".join(dict.fromkeys(" ".join(cell.text.split()) for cell in self.cells))


@dataclass(frozen=True)
class Head:
    """A table's header: its rows, and its columns by position."""

    rows: tuple[int, ...]
    columns: dict[int, HeadColumn]

    @property
    def last_row(self) -> int:
        return self.rows[-1]

    @property
    def key(self) -> tuple[tuple[int, str], ...]:
        """The headings' places and words, by which a repeated header is known."""
        return tuple((place, fold(column.text)) for place, column in self.columns.items())

    def has(self, *kinds: Kind) -> bool:
        """Whether some column means one of these."""
        return any(column.heading and column.heading.kind in kinds for column in self.columns.values())

    @property
    def judges(self) -> bool:
        """Whether some column judges or names a period."""
        kinds = (Kind.STATUS, Kind.OUTCOME, Kind.PERIOD, Kind.FORECAST)
        return self.has(*kinds) or any(column.heading and column.heading.part for column in self.columns.values())

    @property
    def names_things(self) -> bool:
        """Whether goals, activities, indicators or assignments have a column."""
        return things_named([column.heading for column in self.columns.values() if column.heading])


def find_heads(
    view: View, areas: tuple[str, ...], rows: range | None = None, corrected: Corrected = NOTHING_SAID
) -> Iterator[Head]:
    """Every header of a sheet, from the top: the first within its first rows, others where one like it comes again.

    Where the user has said which rows are headers, they are, and besides them only their repeats.
    """
    found = _found_heads(view, areas, rows, corrected)
    if not corrected.heads:
        yield from found
        return
    said: set[object] = set()
    for head in found:
        if not corrected.heads.isdisjoint(view.true_rows(head.rows)) or head.key in said:
            said.add(head.key)
            yield head


def _found_heads(view: View, areas: tuple[str, ...], rows: range | None, corrected: Corrected) -> Iterator[Head]:
    seen = 0
    last = 0
    said = corrected.heads | corrected.more_heads
    for row in view.rows:
        if row <= last or (rows is not None and row not in rows):
            continue
        seen += 1
        is_said = bool(said) and view.true_row(row) in said
        if seen > SEARCHED_ROWS and not is_said and not _cheaply(view, row):
            continue
        alone = bool(corrected.heads) and not last
        if is_said or (not alone and is_head_row(view, row, areas, later=last > 0)):
            head = read_head(view, row, areas, corrected)
            if head is not None:
                last = head.last_row
                yield head


def _cheaply(view: View, row: int) -> bool:
    """Whether a row far down may be a header: short texts only, two of them headings to the letter."""
    cells = view.cells(row)
    known = sum(map(view.phrases.__contains__, map(attrgetter("text"), cells)))
    return known > 1 and all(len(cell.text) <= _LONGEST_BELOW and isinstance(cell.value, str) for cell in cells)


def is_head_row(view: View, row: int, areas: tuple[str, ...], *, later: bool = False) -> bool:
    """Whether most of a row's cells are known headings that can head a table. Below another header choices count for nothing."""
    cells = list(view.texts(row))
    if later and judge_alone([cell.text for _, cell in cells]):
        return True
    headings = headings_of(view, row, areas)
    known = [heading for heading in headings.values() if heading.sure]
    likely = not later and likely_names_things(headings, len(cells))
    things = likely or things_named(known)
    telling = [heading for heading in known if tells(heading)]
    least = _SHARE_WITH_THINGS if things and len(telling) > 2 else _KNOWN_SHARE
    if later:
        periods = any(heading.kind is Kind.PERIOD for heading in telling)
        known = telling = [heading for heading in telling if not heading.meant and (periods or not is_step(heading.text))]
        apart = row - 1 not in view.rows and (names_goal_and_activity(known) or are_to_the_letter(known))
        least = _SHARE_WITH_THINGS if apart else _SHARE_BELOW
        if is_sum(cells[0][1].text, [cell.text for _, cell in cells[1:]]):
            return False
    if likely or (things and not later and names_goal_and_activity(known)):
        least = 0.0
    if len(known) < 2 or len(known) < least * len(cells) or _is_labels(cells):
        return False
    meanings = {(one.subject, one.kind, one.part, one.year, one.index, one.choice) for one in known}
    if len(meanings) < max(2, _DISTINCT_SHARE * len(known)):
        return False
    kinds = {heading.kind for heading in known}
    if things:
        return True
    return len(telling) >= 3 or (Kind.PERIOD in kinds and bool(kinds & {Kind.STATUS, Kind.COMMENT, Kind.OUTCOME}))


def _is_labels(cells: list[tuple[int, Cell]]) -> bool:
    """Whether the row is a label with its value and not a row of headings: "Ansvarig: HR-chef"."""
    colons = [column for column, cell in cells if cell.text.strip().endswith(":")]
    return bool(colons) and len(colons) < len(cells)


def read_head(view: View, row: int, areas: tuple[str, ...], corrected: Corrected = NOTHING_SAID) -> Head | None:
    """The header around a head row: group headings above it and sub-headings below it belong to it."""
    rows = [row]
    below = row + 1
    said = corrected.heads | corrected.more_heads
    is_said = view.true_row(row) in said
    while len(rows) < _MOST_ROWS and ((is_said and view.true_row(below) in said) or _is_below(view, rows[-1], below, areas)):
        rows.append(below)
        below += 1
    while len(rows) < _MOST_ROWS and _is_group_row(view, rows[0] - 1, rows[0], areas):
        rows.insert(0, rows[0] - 1)
    while len(rows) < _MOST_STEPS and _is_step_row(view, rows[0] - 1, rows[0]):
        rows.insert(0, rows[0] - 1)
    true = view.true_rows(rows)
    head = Head(tuple(rows), {place: _said(found, true, corrected) for place, found in _columns(view, rows, areas)})
    return head if len(head.columns) >= (1 if is_said else 2) else None


def _said(found: HeadColumn, rows: tuple[int, ...], corrected: Corrected) -> HeadColumn:
    """A column's headings with the meaning that the user gives them."""
    heading = corrected.column(found.position, rows)
    return found if heading is None else replace(found, heading=replace(heading, text=found.text))


def _is_below(view: View, upper: int, lower: int, areas: tuple[str, ...]) -> bool:
    """Whether a row holds sub-headings: known ones, under wide headings or where the upper row is blank."""
    cells = list(view.texts(lower))
    headings = headings_of(view, lower, areas)
    known = [column for column, heading in headings.items() if heading.sure]
    if len(known) < 2 or len(known) < _KNOWN_SHARE * len(cells) or _is_labels(cells):
        return False
    if fold(" ".join(cell.text for _, cell in cells)) == fold(" ".join(cell.text for _, cell in view.texts(upper))):
        return False
    return all(_may_have_parts(view, upper, column) for column, _ in cells)


def _may_have_parts(view: View, row: int, column: int) -> bool:
    own = view.own(row, column)
    if own is None or not own.text.strip():
        return True
    heading = read_heading(own.text)
    grouping = heading is not None and (heading.part is not None or heading.names_a_thing or heading.kind is Kind.OUTCOME)
    return (
        view.spans(row, column) > 1 or not view.text(row, column + 1) or (grouping and column + 1 not in view.rows.get(row, ()))
    )


def _is_group_row(view: View, upper: int, lower: int, areas: tuple[str, ...]) -> bool:
    """Whether the row above holds group headings: fewer than below and over parts of the table, half of them known."""
    cells = list(view.texts(upper))
    below = view.rows.get(lower, ())
    if not cells or len(cells) >= len(below) or any(len(cell.text) > LONGEST for _, cell in cells):
        return False
    if len(cells) == 1 and (cells[0][0] <= below[0] or view.spans(upper, cells[0][0]) >= len(below) - 1):
        return False
    headings = headings_of(view, upper, areas)
    known = [heading for heading in headings.values() if heading.sure or heading.kind]
    return len(known) >= 0.5 * len(cells) and not _is_labels(cells) and not is_answered(view, upper, lower, cells, headings)


def _is_step_row(view: View, upper: int, lower: int) -> bool:
    """Whether the row above holds the next step of a stair: "Mål" one row up and to the left of "Aktivitet", "Ansvarig"."""
    cells = view.cells(upper)
    if not cells or view.rows[upper][-1] >= view.rows[lower][0] or view.spans(upper, view.rows[upper][0]) > 1:
        return False
    headings = [read_heading(cell.text) if len(cell.text) <= LONGEST else None for cell in cells]
    return all(heading is not None and heading.sure and heading.kind in _STEPS for heading in headings)


def _columns(view: View, rows: list[int], areas: tuple[str, ...]) -> Iterator[tuple[int, HeadColumn]]:
    by_row = {row: headings_of(view, row, areas) for row in rows}
    places = sorted({column for row in rows for column in _reach(view, row)})
    for column in places:
        cells, meaning = [], None
        for row in rows:
            at = _over(view, row, column, rows)
            cell = view.own(row, at) if at else None
            if cell is None or cell in cells:
                continue
            cells.append(cell)
            meaning = together(meaning, by_row[row].get(at or 0))
        if cells:
            yield column, HeadColumn(column, tuple(cells), meaning)


def _reach(view: View, row: int) -> Iterator[int]:
    for column, _ in view.texts(row):
        area = view.merge(row, column)
        yield from range(column, area.right + 1) if area else (column,)


def _over(view: View, row: int, column: int, rows: list[int]) -> int | None:
    """The column whose heading in a row stands over a column: its own, its merged area's, or the nearest group at the left."""
    own = view.own(row, column)
    if own is not None and own.text.strip():
        return column
    area = view.merge(row, column)
    if area:
        corner = view.own(area.top, area.left)
        return area.left if area.top == row and corner is not None and corner.text.strip() else None
    if row == rows[-1] or not any(view.text(lower, column) for lower in rows if lower > row):
        return None
    left = [place for place in view.rows.get(row, ()) if place < column]
    if not left or view.merge(row, left[-1]) is not None:
        return None
    return left[-1] if any(view.text(lower, left[-1]) for lower in rows if lower > row and view.own(lower, left[-1])) else None
