"""A sheet of our own layout as rows under headings, each filled cell of which is taken or left and accounted for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell, Sheet

_UNKNOWN_COLUMN = "kolumnen ”{heading}” har ingen plats i programmet"


@dataclass(frozen=True)
class Rows:
    """The rows below ``head``; ``roles`` tells what each heading's cells become, and headings without one are left out."""

    sheet: Sheet
    head: int
    ledger: Ledger
    roles: Mapping[str, str]

    @property
    def columns(self) -> dict[str, int]:
        """Each heading's column."""
        cells = (self.sheet.at(self.head, column) for column in self.sheet.columns)
        return {cell.text.strip(): cell.column for cell in cells if cell and cell.text.strip()}

    def __iter__(self) -> Iterator[int]:
        return (row for row in self.sheet.rows if row > self.head)

    def cell(self, row: int, heading: str) -> Cell | None:
        """The filled cell under a heading; that of a merged area stands in its first row."""
        column = self.columns.get(heading)
        cell = self.sheet.at(row, column) if column else None
        return cell if cell and cell.text.strip() else None

    def text(self, row: int, heading: str) -> str:
        """A cell's text, or an empty one."""
        cell = self.cell(row, heading)
        return cell.text.strip() if cell else ""

    def origin(self, row: int, heading: str) -> Origin:
        """Where a cell stands, though it may be empty."""
        place = self.cell(row, heading) or Cell(row=row, column=self.columns.get(heading, 1))
        return Origin(self.sheet.title, place.name, place.text)

    def take(self, row: int, heading: str, name: str, taken: dict[str, Origin]) -> str:
        """A cell's text; where it says something, its origin is noted under a field's name."""
        cell = self.cell(row, heading)
        if cell is None:
            return ""
        taken[name] = self.ledger.take(self.sheet.title, cell, self.roles[heading])
        return cell.text.strip()

    def account_for_head(self) -> None:
        """Account for the titles and headings, and for the columns that somebody has put in."""
        strange = {column: heading for heading, column in self.columns.items() if heading not in self.roles}
        for cell in self.sheet.filled():
            if cell.row < self.head:
                self.ledger.take(self.sheet.title, cell, "title")
            elif cell.column in strange:
                self._leave(cell, strange[cell.column])
            elif cell.row == self.head:
                self.ledger.take(self.sheet.title, cell, f"heading: {self.roles[cell.text.strip()]}")

    def _leave(self, cell: Cell, heading: str) -> None:
        self.ledger.leave(self.sheet.title, cell.name, _UNKNOWN_COLUMN.format(heading=heading))
        if cell.row == self.head:
            self.ledger.remark("column_left_out", f"{self.sheet.title}!{cell.name}", heading=heading)
