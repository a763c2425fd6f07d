"""Where a value came from: the way back from a goal, an activity or an assessment to the cell it was read from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

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


@dataclass(frozen=True, slots=True)
class BookRead:
    """A workbook that things were read from: when that was last, and the ids of the things."""

    workbook: str
    read_at: datetime | None
    subjects: tuple[str, ...]


def books_read(sources: Iterable[Source]) -> tuple[BookRead, ...]:
    """The workbooks that a register was read from by their names, the one that was read last first."""
    found: dict[str, list[Source]] = {}
    for source in sources:
        found.setdefault(source.workbook, []).append(source)
    books = (_book(name, group) for name, group in found.items())
    return tuple(sorted(books, key=lambda one: one.read_at or _LONG_AGO, reverse=True))


_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def _book(name: str, sources: Iterable[Source]) -> BookRead:
    known = tuple(sources)
    moments = [one.read_at for one in known if one.read_at is not None]
    return BookRead(name, max(moments, default=None), tuple(dict.fromkeys(one.subject for one in known)))
