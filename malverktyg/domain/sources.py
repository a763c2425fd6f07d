"""Where a value came from: the way back from a goal, an activity or an assessment to the cell it was read from."""

from dataclasses import dataclass
from datetime import datetime

from malverktyg.domain.ids import KeptWorkbookId, SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One field of one thing, with the workbook, sheet, cell and raw text it was read from, and when.

    ``subject`` is the thing's id; ``field`` the field's name in its dataclass. ``value`` is what the raw text was read as,
    written as text: where the field says something else by now, a person has edited it since. What a person has turned down
    of later imports stands after it. ``kept`` is that workbook as it was then, where the file keeps it.
    """

    id: SourceId | None = None
    subject: str
    field: str
    workbook: str
    sheet: str
    cell: str
    raw: str = ""
    value: str = ""
    read_at: datetime | None = None
    kept: KeptWorkbookId | None = None

    @property
    def place(self) -> str:
        """The cell as the contract writes it: ``Bok.xlsx|Blad!C2``."""
        return f"{self.workbook}|{self.sheet}!{self.cell}"
