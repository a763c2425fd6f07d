"""How far a sheet is in use, so that formatting out to the last column is not taken for content."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Extent:
    """The last row and the last column in use."""

    rows: int = 0
    columns: int = 0

    def covers(self, row: int, column: int) -> bool:
        """Whether a cell lies within what is in use."""
        return row <= self.rows and column <= self.columns


def used(sheet: Any, more: Iterable[tuple[int, int]] = ()) -> Extent:
    """The extent of an openpyxl sheet's values and notes, and of the places in ``more``."""
    places = [place for place, cell in sheet._cells.items() if cell.value is not None or cell.comment is not None]
    places.extend(more)
    return Extent(max((row for row, _ in places), default=0), max((column for _, column in places), default=0))
