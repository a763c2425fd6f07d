"""A sheet as a layout looks at it: merged areas answer everywhere, and rows and columns may change places."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from malverktyg.exchange.grid import Area, Cell, Sheet, column_letters
from malverktyg.exchange.headings.headings import LONGEST, is_phrase


@dataclass(frozen=True)
class View:
    """A sheet straight, turned, or with its blocks (which begin in ``panels``) each ``shift`` rows below the one before.

    A cell keeps its true name in any view; rows and columns count as the view shows them.
    """

    sheet: Sheet
    turned: bool = False
    shift: int = 0
    panels: tuple[int, ...] = ()

    @property
    def title(self) -> str:
        return self.sheet.title

    def own(self, row: int, column: int) -> Cell | None:
        """The cell at a place, merged areas not looked at."""
        return self.sheet.cells.get((row, column))

    def merge(self, row: int, column: int) -> Area | None:
        """The merged area that covers a place."""
        return self.sheet.merge_at(row, column) if self.sheet.merges else None

    def at(self, row: int, column: int) -> Cell | None:
        """The cell that shows at a place: under a merge the cell in the area's corner."""
        cell = self.sheet.cells.get((row, column))
        if (cell is not None and cell.text) or not self.sheet.merges:
            return cell
        area = self.sheet.merge_at(row, column)
        return cell if area is None else self.sheet.cells.get((area.top, area.left), cell)

    def text(self, row: int, column: int) -> str:
        """What shows at a place, without blanks at its ends."""
        cell = self.at(row, column)
        return cell.text.strip() if cell else ""

    def true_row(self, row: int) -> int:
        """The row of the workbook that a row of the view is, or its column where the sheet is turned."""
        return (row - 1) % self.shift + 1 if self.shift else row

    def true_rows(self, rows: Sequence[int]) -> tuple[int, ...]:
        """The rows of the workbook that some rows of the view are."""
        return tuple(self.true_row(row) for row in rows)

    def name(self, row: int, column: int) -> str:
        """The coordinate in the workbook of a place in the view."""
        row = self.true_row(row)
        return f"{column_letters(row)}{column}" if self.turned else f"{column_letters(column)}{row}"

    def position(self, cell: Cell) -> int:
        """The column of the view that a cell stands in."""
        return cell.row if self.turned else cell.column

    def row_of(self, cell: Cell) -> int:
        """The row of the view that a cell stands in."""
        if self.turned:
            return cell.column
        return cell.row + self.shift * self.panel(cell.column)

    def panel(self, column: int) -> int:
        """Which of the blocks side by side a column belongs to, counted from 0."""
        return max(0, bisect_right(self.panels, column) - 1)

    def place(self, row: int, column: int) -> str:
        """``Blad!C2`` for a place in the view."""
        return f"{self.title}!{self.name(row, column)}"

    @cached_property
    def rows(self) -> Mapping[int, tuple[int, ...]]:
        """The columns that hold a text of their own, by row."""
        return self.sheet.places

    @cached_property
    def last_row(self) -> int:
        """The last row with a text, or with a fill beside one."""
        return max(self.rows, default=0)

    @cached_property
    def phrases(self) -> frozenset[str]:
        """The texts that are headings to the letter, as far as they are short enough for one."""
        return frozenset(text for text in self.sheet.wordings if len(text) <= LONGEST and is_phrase(text))

    @cached_property
    def _order(self) -> tuple[int, ...]:
        return tuple(self.rows)

    def next_row(self, row: int) -> int | None:
        """The next row below that holds a text."""
        place = bisect_right(self._order, row)
        return self._order[place] if place < len(self._order) else None

    def rows_between(self, above: int, below: int) -> Sequence[int]:
        """The rows with a text under one row and over another."""
        return self._order[bisect_right(self._order, above) : bisect_left(self._order, below)]

    def texts(self, row: int) -> tuple[tuple[int, Cell], ...]:
        """A row's own cells with a text, from the left, each with its column."""
        return tuple(zip(self.rows.get(row, ()), self.cells(row), strict=True))

    def cells(self, row: int) -> Sequence[Cell]:
        """A row's own cells with a text, from the left."""
        return self.sheet.texts.get(row, ())

    def spans(self, row: int, column: int) -> int:
        """How many columns a place covers."""
        area = self.merge(row, column)
        return area.right - area.left + 1 if area else 1

    def is_hidden_row(self, row: int) -> bool:
        """Whether the user sees this row of the view at all."""
        return row in self.sheet.hidden_rows

    def is_hidden_column(self, column: int) -> bool:
        """Whether the user sees this column of the view at all."""
        return column in self.sheet.hidden_columns


def turned(sheet: Sheet) -> View:
    """The sheet with rows and columns changed, its cells keeping their true names."""
    return View(
        replace(
            sheet,
            cells={(column, row): cell for (row, column), cell in sheet.cells.items()},
            merges=tuple(Area(area.left, area.top, area.right, area.bottom) for area in sheet.merges),
            hidden_rows=sheet.hidden_columns,
            hidden_columns=sheet.hidden_rows,
            choices=(),
        ),
        turned=True,
    )
