"""A workbook as a grid of cells: plain values with all that a reader of goal sheets looks at, and no openpyxl."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import chain
from operator import attrgetter, itemgetter
from typing import NamedTuple, Self

from typing_extensions import override

from malverktyg.exchange.facts import OnDisk, Remark

_LARGE = 10_000

CellValue = str | int | float | bool | date | datetime | time | timedelta | None


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, counted from 1, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def size(self) -> int:
        """How many cells it has."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def covers(self, row: int, column: int) -> bool:
        """Whether a cell lies in it."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


class _Cell(NamedTuple):
    """The fields of a cell."""

    row: int
    column: int
    value: CellValue
    text: str
    fill: str | None
    conditional: bool
    note: str
    struck: tuple[tuple[int, int], ...]
    bold: bool
    indent: int
    font: str
    colour: str | None
    number_format: str
    formula: str
    hidden: bool
    name: str


class Cell(_Cell):
    """One cell that holds a value, a note or a fill: a tuple, for a book has a hundred thousand of them.

    ``text`` is the value as the sheet shows it, untrimmed; ``fill`` the colour one sees, ``RRGGBB``, with theme, tint and
    conditional format worked out (``conditional`` tells that the last gave it); ``struck`` are the parts of the text that are
    struck through, as (begin, end); ``colour`` is the letters', where the file tells one; ``formula`` is set where a formula
    stands without a value that Excel left; ``name`` its coordinate, ``C2``.
    """

    __slots__ = ()

    def __new__(
        cls,
        row: int,
        column: int,
        value: CellValue = None,
        text: str = "",
        fill: str | None = None,
        *,
        conditional: bool = False,
        note: str = "",
        struck: tuple[tuple[int, int], ...] = (),
        bold: bool = False,
        indent: int = 0,
        font: str = "",
        colour: str | None = None,
        number_format: str = "General",
        formula: str = "",
        hidden: bool = False,
        name: str = "",
    ) -> Self:
        """A cell with the looks of an empty one, but for what is told."""
        return tuple.__new__(
            cls, (row, column, value, text, fill, conditional, note, struck, bold, indent, font, colour, number_format,
            formula, hidden, name or f"{column_letters(column)}{row}"),
        )  # fmt: skip

    @override
    def __reduce__(self) -> tuple[Callable[..., Self], tuple[tuple[object, ...]]]:
        return self._make, (tuple(self),)

    def moved(self, row: int, column: int, name: str) -> Self:
        """The same cell at another place."""
        return tuple.__new__(type(self), (row, column, *self[2:-1], name))

    @property
    def place(self) -> tuple[int, int]:
        """Its row and column."""
        return self[:2]

    @property
    def shows_nothing(self) -> bool:
        """Whether there is a value that the cell's number format hides."""
        return self.value is not None and not isinstance(self.value, str) and not self.text.strip()


@dataclass(frozen=True)
class Sheet:
    """One sheet: its cells by (row, column), merged areas clamped to the used range, and what is hidden."""

    title: str
    cells: Mapping[tuple[int, int], Cell] = field(default_factory=dict)
    merges: tuple[Area, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    choices: tuple[tuple[Area, tuple[str, ...]], ...] = ()

    def at(self, row: int, column: int) -> Cell | None:
        """The cell itself, where there is one."""
        return self.cells.get((row, column))

    def text(self, row: int, column: int) -> str:
        """A cell's text without blanks at its ends, or an empty one."""
        cell = self.cells.get((row, column))
        return cell.text.strip() if cell else ""

    def merge_at(self, row: int, column: int) -> Area | None:
        """The merged area that covers a cell."""
        return self._merged.get((row, column)) or next((area for area in self._large if area.covers(row, column)), None)

    @cached_property
    def _large(self) -> tuple[Area, ...]:
        return tuple(area for area in self.merges if area.size > _LARGE)

    @cached_property
    def _merged(self) -> Mapping[tuple[int, int], Area]:
        """The small merged areas by each of their cells."""
        return {
            (row, column): area
            for area in self.merges
            if area.size <= _LARGE
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        }

    @cached_property
    def texts(self) -> Mapping[int, Sequence[Cell]]:
        """The cells with a text by row, from the top; in each row from the left."""
        return self._by_row[1]

    @cached_property
    def places(self) -> Mapping[int, tuple[int, ...]]:
        """The columns of the cells with a text, by row."""
        return self._by_row[0]

    @cached_property
    def _by_row(self) -> tuple[dict[int, tuple[int, ...]], dict[int, list[Cell]]]:
        places: dict[int, list[int]] = {}
        texts: dict[int, list[Cell]] = {}
        begun, columns, cells = 0, list[int](), list[Cell]()
        for (row, column), cell in self._ordered:
            if cell.text.strip():
                if row != begun:
                    begun, columns, cells = row, [], []
                    places[row], texts[row] = columns, cells
                columns.append(column)
                cells.append(cell)
        return {row: tuple(columns) for row, columns in places.items()}, texts

    @cached_property
    def wordings(self) -> frozenset[str]:
        """Every text once, untrimmed: what most cells hold, others hold too."""
        return frozenset(map(attrgetter("text"), self.filled()))

    @cached_property
    def rows(self) -> tuple[int, ...]:
        """The rows that hold a text, from the top."""
        return tuple(self.texts)

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """The columns that hold a text, from the left."""
        return tuple(sorted(set(chain.from_iterable(self.places.values()))))

    def filled(self) -> Iterator[Cell]:
        """Every cell with a text, or a formula without a value, row by row."""
        return iter(self._filled)

    @cached_property
    def _filled(self) -> tuple[Cell, ...]:
        if any(map(attrgetter("formula"), self.cells.values())):
            return tuple(cell for _, cell in self._ordered if cell.formula or cell.text.strip())
        return tuple(chain.from_iterable(self.texts.values()))

    def cells_above(self, row: int) -> Mapping[tuple[int, int], Cell]:
        """The cells above a row."""
        return dict(self._ordered[: bisect_left(self._ordered, row, key=lambda one: one[0][0])])

    @cached_property
    def _ordered(self) -> list[tuple[tuple[int, int], Cell]]:
        return sorted(self.cells.items(), key=itemgetter(0))


@dataclass(frozen=True)
class Book:
    """A workbook: its file's name and sheets. ``styles_known`` is false for formats that are read without fills and notes.

    ``remarks`` tell what stands in the file and is in no cell here: text boxes, values that a merged area covers. ``disk`` is the
    file itself, where it was read from one.
    """

    name: str
    sheets: tuple[Sheet, ...] = ()
    styles_known: bool = True
    remarks: tuple[Remark, ...] = ()
    disk: OnDisk | None = None


@lru_cache(maxsize=16_384)
def column_letters(column: int) -> str:
    """A column's letters: 1 gives A, 27 gives AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
