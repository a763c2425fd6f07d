"""What the user says of a workbook where the program read it otherwise, as values that can be kept as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from malverktyg.domain.periods import Period

IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class ColumnIs:
    """What a column is, whatever its heading; in a turned sheet ``line`` is the number of a row.

    ``role`` is the contract's word ("activity.title") or "ignored". ``head`` is a row of the header that the column stands under
    (in a turned sheet a column), where the sheet has several tables: without it every table of the sheet is meant. A row that
    was no header before becomes one.
    """

    sheet: str
    line: int
    role: str
    period: Period | None = None
    head: int | None = None


@dataclass(frozen=True, slots=True)
class CellIs:
    """What one cell is, what its value means, or both. ``step`` is a scale's step as stored ("partly")."""

    sheet: str
    cell: str
    role: str | None = None
    step: str | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Means:
    """What a word or a colour means in the whole book.

    ``scale`` is a scale of the domain by its class ("GoalStatus", "ActivityStatus", "Forecast", "Trend"), ``sign`` a word in any
    case or a colour ("#FF6600"); a ``step`` of ``None`` says that it is no step at all.
    """

    scale: str
    sign: str
    step: str | None


@dataclass(frozen=True, slots=True)
class HeadIs:
    """This row is the header of the sheet's table. Rows side by side are one header; others of the sheet are none then."""

    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that the user says of one workbook.

    ``hidden`` are names of hidden sheets to read, ``insist`` reads a book or sheet of the wrong kind, and each group of
    ``joined`` is the title cells ("Blad!B2") of goals that are one: the first keeps its wording. Of two that speak of the same
    the last counts.
    """

    columns: tuple[ColumnIs, ...] = ()
    cells: tuple[CellIs, ...] = ()
    meanings: tuple[Means, ...] = ()
    heads: tuple[HeadIs, ...] = ()
    hidden: tuple[str, ...] = ()
    insist: bool = False
    joined: tuple[tuple[str, ...], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is said at all."""
        return self != NOTHING

    @property
    def count(self) -> int:
        """How many things are said."""
        parts = (self.columns, self.cells, self.meanings, self.heads, self.hidden, self.joined)
        return sum(len(part) for part in parts) + self.insist

    def as_json(self) -> dict[str, Any]:
        """The corrections as plain lists and texts."""
        return {
            "columns": [_plain(one) for one in self.columns],
            "cells": [_plain(one) for one in self.cells],
            "meanings": [_plain(one) for one in self.meanings],
            "heads": [_plain(one) for one in self.heads],
            "hidden": list(self.hidden),
            "insist": self.insist,
            "joined": [list(group) for group in self.joined],
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> "Corrections":
        """The way back. Raises ValueError where the text was not written by ``as_json``; what is missing says nothing."""
        try:
            return cls(
                columns=tuple(ColumnIs(**_read(one)) for one in told.get("columns", ())),
                cells=tuple(CellIs(**_read(one)) for one in told.get("cells", ())),
                meanings=tuple(Means(**one) for one in told.get("meanings", ())),
                heads=tuple(HeadIs(**one) for one in told.get("heads", ())),
                hidden=tuple(told.get("hidden", ())),
                insist=bool(told.get("insist", False)),
                joined=tuple(tuple(group) for group in told.get("joined", ())),
            )
        except (TypeError, AttributeError) as error:
            raise ValueError(str(error)) from error


NOTHING = Corrections()


def _plain(one: ColumnIs | CellIs | Means | HeadIs) -> dict[str, Any]:
    told = {field.name: getattr(one, field.name) for field in fields(one)}
    return {name: str(value) if isinstance(value, Period) else value for name, value in told.items()}


def _read(told: Mapping[str, Any]) -> dict[str, Any]:
    period = told.get("period")
    return {**told, "period": None if period is None else Period.parse(period)}
