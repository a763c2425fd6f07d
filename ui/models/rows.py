"""What a list or tree shows, as values: a row has a key, a cell a column, and the rows beneath it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, overload

from typing_extensions import override

from ui.models.order import swedish_order


class Tone(StrEnum):
    """How loud a cell speaks; the names are those of the tokens in ``ui/look.py``."""

    TEXT = "text"
    QUIET = "text2"
    OK = "ok"
    PART = "part"
    NO = "no"
    NONE = "none"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a cell that says several things in a row: a step's symbol, a drawing, or words.

    Words that are ``struck`` out no longer hold, and those ``added`` are new.
    """

    text: str = ""
    scale: StrEnum | None = None
    symbol: str = ""
    tone: Tone = Tone.TEXT
    strong: bool = False
    struck: bool = False
    added: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what stands there, the whole where that is short, and the symbol before it.

    ``scale`` is a step of one of the four scales, drawn as its symbol; ``share`` (0 to 1) a bar and
    ``symbol`` the name of a drawing before the text; ``order`` sorts before the text where it is given.
    """

    text: str = ""
    full: str = ""
    scale: StrEnum | None = None
    tone: Tone = Tone.TEXT
    strong: bool = False
    order: int | None = None
    share: float | None = None
    symbol: str = ""
    symbol_tone: Tone = Tone.QUIET
    parts: tuple[Part, ...] = ()  # painted in place of the text, which says the same in words

    @property
    def whole(self) -> str:
        """What a tooltip and a screen reader say."""
        return self.full or self.text


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``key`` is the thing's id, alike before and after a refresh; a group's rows stand beneath it."""

    key: str
    cells: tuple[Cell, ...]
    rows: Sequence["Row"] = ()
    is_group: bool = False


class RowList(Sequence[Row]):
    """Things known by their keys, the row of each made when it is first looked at: a list of thousands shows a screenful."""

    def __init__(self, keys: Sequence[str], make: Callable[[str], Row]) -> None:
        self.keys = keys
        self.make = make

    @override
    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    @override
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return RowList(self.keys[place], self.make)
        return self.make(self.keys[place])


def keys_of(rows: Sequence[Row]) -> Sequence[str]:
    """The keys of rows, none of them made for it."""
    return rows.keys if isinstance(rows, RowList) else [row.key for row in rows]


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head, whether numbers and dates stand to its right, and whether it may grow.

    ``sample`` is a text as wide as those that are common in it, and ``key`` its name where it can be left out.
    """

    head: str
    right: bool = False
    grows: bool = False
    hint: str = ""
    sample: str = ""
    key: str = ""


def thing_keys(rows: Sequence[Row]) -> list[str]:
    """The keys of the rows that are things and not groups, in order, none of them made for it."""
    if not is_tree(rows):
        return list(keys_of(rows))
    return [key for row in rows for key in (keys_of(row.rows) if row.is_group else (row.key,))]


def is_tree(rows: Sequence[Row]) -> bool:
    """Whether rows stand in groups: the first tells it of all."""
    return bool(rows) and rows[0].is_group


def in_order(rows: Sequence[Row], column: int, falling: bool) -> tuple[Row, ...]:
    """The rows by a column, groups in their places and the rows of each sorted; what is empty comes last either way."""
    key = swedish_order()

    def place(row: Row) -> tuple[int, Any]:
        cell = row.cells[column] if column < len(row.cells) else Cell()
        return (cell.order or 0, key(cell.text))

    def empty(row: Row) -> bool:
        return column >= len(row.cells) or not row.cells[column].text

    def arranged(some: Sequence[Row]) -> tuple[Row, ...]:
        return tuple(sorted(sorted(some, key=place, reverse=falling), key=empty))

    if any(row.is_group for row in rows):
        return tuple(replace(row, rows=arranged(row.rows)) if row.is_group else row for row in rows)
    return arranged(rows)
