"""A sheet to be written, as a value: its titles, its columns, and its rows in groups that share the merged cells."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Value = str | date | int | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``merged`` ones are their group's and cover its rows; ``choices`` are listed; with ``strict`` the only ones.

    ``value`` is asked of each row, which may be of any kind that the table's columns know.
    """

    heading: str
    width: float
    value: Callable[[Any], Value]
    merged: bool = False
    choices: tuple[str, ...] = ()
    strict: bool = True
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet's content. ``in_sight`` is the last heading that stays in sight; ``pages`` how many the sheet is printed over."""

    title: str
    subtitle: str
    columns: tuple[Column, ...]
    groups: Sequence[Sequence[object]]
    in_sight: str
    pages: int = 1
