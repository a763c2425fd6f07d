"""Stacks, columns and tables: blocks that hold blocks, and split over pages without losing the head of a column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from typing_extensions import override

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block
from malverktyg.document.pdf.pen import Pen

_ABOVE, _UNDER = 3.5, 3.5  # the air in a row
_GUTTER = 12.0
_TALL, _SOME = 120.0, 45.0  # a row higher than this may be split, with so much of it at least on either side


class Stack(Block):
    """Blocks under one another that go on as one."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks

    @override
    def height(self, width: float) -> float:
        total = trailing = 0.0
        for place, block in enumerate(self.blocks):
            total += trailing + (block.before if place else 0.0) + block.height(width)
            trailing = block.after
        return total

    @override
    def split(self, width: float, room: float, forced: bool) -> tuple[Block, Block] | None:
        used = 0.0
        for place, block in enumerate(self.blocks):
            used += block.before if place else 0.0
            high = block.height(width)
            if used + high > room:
                return self._split_at(place, block.split(width, room - used, forced and not place), forced)
            used += high + block.after
        return None

    def _split_at(self, place: int, parts: tuple[Block, Block] | None, forced: bool) -> tuple[Block, Block] | None:
        if parts:
            return Stack([*self.blocks[:place], parts[0]]), Stack([parts[1], *self.blocks[place + 1 :]])
        return (Stack(self.blocks[:place]), Stack(self.blocks[place:])) if place and forced else None

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        for place, block in enumerate(self.blocks):
            top += block.before if place else 0.0
            block.draw(pen, left, top, width)
            top += block.height(width) + block.after


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a table begin and how wide they are."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]

    @classmethod
    def of(cls, *widths: float) -> "Columns":
        """Columns side by side with a gutter between them; the widths hold the gutter."""
        lefts = tuple(sum(widths[:place]) for place in range(len(widths)))
        last = len(widths) - 1
        return cls(lefts, tuple(width - (_GUTTER if place < last else 0.0) for place, width in enumerate(widths)))

    @classmethod
    def filling(cls, room: float, *others: float) -> "Columns":
        """Columns as wide as given, gutters apart, after a first one that takes what room is left."""
        *inner, last = others
        widths = [*(width + _GUTTER for width in inner), last]
        return cls.of(room - sum(widths), *widths)


class Row(Block):
    """Cells side by side, level at the top or, where it is ``low``, at the foot.

    It is split only where it is tall or would not fit on a page of its own, each cell by itself.
    """

    def __init__(self, columns: Columns, cells: Sequence[Block], *, low: bool = False) -> None:
        self.columns, self.cells, self.low = columns, cells, low
        self._high: float | None = None

    @override
    def height(self, width: float) -> float:
        if self._high is None:
            self._high = max(cell.height(wide) for cell, wide in zip(self.cells, self.columns.widths, strict=True))
        return self._high

    @override
    def least(self, width: float) -> float:
        high = self.height(width)
        return _SOME if high > _TALL else high

    @override
    def split(self, width: float, room: float, forced: bool) -> tuple[Block, Block] | None:
        high = self.height(width)
        if not forced:
            if high <= _TALL or room < _SOME:
                return None
            room = min(room, high - _SOME)
        halves = [_halves(cell, wide, room) for cell, wide in zip(self.cells, self.columns.widths, strict=True)]
        if not any(rest for _, rest in halves):
            return None
        first = Row(self.columns, [half for half, _ in halves])
        return first, Row(self.columns, [rest or Stack([]) for _, rest in halves])

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        for cell, start, wide in zip(self.cells, self.columns.lefts, self.columns.widths, strict=True):
            drop = self.height(width) - cell.height(wide) if self.low else 0.0
            cell.draw(pen, left + start, top + drop, wide)


def rows_of(cells: Sequence[Block], widths: Sequence[float], room: float) -> Iterator[Row]:
    """Cells as wide as they are, in as many rows as they need."""
    taken: list[tuple[Block, float]] = []
    for cell, width in zip(cells, widths, strict=True):
        if taken and sum(wide for _, wide in taken) + width > room:
            yield _side_by_side(taken)
            taken = []
        taken.append((cell, width + _GUTTER))
    if taken:
        yield _side_by_side(taken)


def _side_by_side(cells: Sequence[tuple[Block, float]]) -> Row:
    return Row(Columns.of(*(width for _, width in cells)), [cell for cell, _ in cells])


def _halves(cell: Block, width: float, room: float) -> tuple[Block, Block | None]:
    if cell.height(width) <= room:
        return cell, None
    return cell.split(width, room, True) or (cell, None)


class Table(Block):
    """Rows under a head that is repeated on every page the table reaches; repeated, it is no part of the text that is read.

    A table that is to be seen ``whole`` is split only where it is higher than a page.
    """

    def __init__(
        self, head: Row, again: Row, rows: Sequence[Row], *, after: float = 0.0, begun: bool = False, whole: bool = False
    ) -> None:
        self.head, self.again, self.rows, self.begun, self.whole = head, again, rows, begun, whole
        self.after = after

    @property
    def _top(self) -> Row:
        return self.again if self.begun else self.head

    def _head_height(self, width: float) -> float:
        return self._top.height(width) + _UNDER

    @override
    def height(self, width: float) -> float:
        return self._head_height(width) + sum(row.height(width) + _ABOVE + _UNDER for row in self.rows)

    @override
    def least(self, width: float) -> float:
        if self.whole:
            return self.height(width)
        return self._head_height(width) + self.rows[0].least(width) + _ABOVE + _UNDER

    @override
    def split(self, width: float, room: float, forced: bool) -> tuple[Block, Block] | None:
        if self.whole and not forced:
            return None
        used = self._head_height(width)
        place = 0
        while place < len(self.rows) and used + (high := self.rows[place].height(width) + _ABOVE + _UNDER) <= room:
            used += high
            place += 1
        if place == len(self.rows):
            return None
        above, parted, below = self.rows[:place], self.rows[place], self.rows[place + 1 :]
        left = max(room - used - _ABOVE - _UNDER, 0.0)
        if parts := parted.split(width, left, forced and not place):
            return self._part([*above, _row(parts[0])], self.begun), self._part([_row(parts[1]), *below], True)
        return (self._part(above, self.begun), self._part([parted, *below], True)) if place else None

    def _part(self, rows: Sequence[Row], begun: bool) -> "Table":
        return Table(self.head, self.again, rows, after=self.after, begun=begun)

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        self._top.draw(pen, left, top, width)
        top += self._head_height(width)
        for place, row in enumerate(self.rows):
            pen.rule(left, top, left + width, Colour.LINE if place else Colour.EDGE)
            row.draw(pen, left, top + _ABOVE, width)
            top += row.height(width) + _ABOVE + _UNDER


def _row(block: Block) -> Row:
    if not isinstance(block, Row):
        raise TypeError(block)
    return block
