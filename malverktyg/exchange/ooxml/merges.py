"""Merged areas: cut off where the sheet ends, and the values that lie hidden under them."""

from collections.abc import Iterable, Iterator, Mapping

from malverktyg.exchange.cells.texts import COVERED
from malverktyg.exchange.facts import Remark
from malverktyg.exchange.grid import Area, Cell, column_letters

Place = tuple[int, int]


def clamped(merges: Iterable[Area], last_row: int, last_column: int) -> Iterator[Area]:
    """Areas cut off at the last row and column in use: people merge whole columns."""
    for area in merges:
        if area.top <= last_row and area.left <= last_column:
            yield Area(area.top, area.left, min(area.bottom, last_row), min(area.right, last_column))


def covered_places(merges: Iterable[Area], cells: Mapping[Place, Cell]) -> list[tuple[Place, Area]]:
    """The cells that lie under a merged area and are not its first: Excel shows nothing of them."""
    found: dict[Place, Area] = {}
    for area in merges:
        if area.size <= len(cells):
            rows, columns = range(area.top, area.bottom + 1), range(area.left, area.right + 1)
            inside = [(row, column) for row in rows for column in columns if (row, column) in cells]
        else:
            inside = [place for place in cells if area.covers(*place)]
        found.update((place, area) for place in inside if place != (area.top, area.left))
    return list(found.items())


def covered(cell: Cell, area: Area, sheet: str) -> Remark:
    """What to tell of a value that nobody sees."""
    above = f"{column_letters(area.left)}{area.top}"
    return Remark("covered", f"{sheet}!{cell.name}", COVERED.format(text=cell.text.strip() or cell.formula, cell=above))
