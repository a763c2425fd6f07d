"""The tables of a drawn sheet: where each begins, and what its columns were taken for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from malverktyg.domain.periods import Period
from malverktyg.exchange.correcting.corrections import IGNORED
from malverktyg.exchange.facts import SheetShape, TableShape
from ui.workbook import roles


@dataclass(frozen=True, slots=True)
class TableSeen:
    """One table: the first row of its header, and each column's role and period; one that is left out has none.

    In a sheet that lies on its side rows are meant by columns, and a column by the header's row.
    """

    head: int
    roles: Mapping[int, tuple[str, Period | None]] = field(default_factory=dict)

    @property
    def chips(self) -> dict[int, tuple[str, str]]:
        """The columns' roles in words, short and whole."""
        return {column: (roles.chip(*one), roles.words(*one)) for column, one in self.roles.items()}


def tables(shape: SheetShape | None, year: int | None) -> tuple[TableSeen, ...]:
    """The tables of a sheet from the top, in one that lies on its side from the left."""
    if shape is None:
        return ()
    return tuple(sorted((_table(one, year) for one in shape.tables if one.head), key=lambda one: one.head))


def _table(shape: TableShape, year: int | None) -> TableSeen:
    found = {
        one.line: (one.role, Period(year, one.part) if one.part and year else None)
        for one in shape.columns
        if one.role != IGNORED
    }
    return TableSeen(min(shape.head), found)


def table_at(found: Sequence[TableSeen], row: int) -> TableSeen | None:
    """The table that a row belongs to: the last that begins above it, or the first for what stands over them all."""
    return next((one for one in reversed(found) if one.head <= row), found[0] if found else None)
