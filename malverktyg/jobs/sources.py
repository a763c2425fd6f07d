"""The way back to the cell: where a value was read from, and the sheet around it as it was then."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.sources import Source
from malverktyg.exchange.grid import Book, Sheet
from malverktyg.exchange.ooxml.references import cell_of
from malverktyg.files import replacing
from malverktyg.jobs.reading import read_grid
from malverktyg.jobs.register import Desk
from malverktyg.progress import UNWATCHED, Progress


@dataclass(frozen=True, slots=True)
class SourceSeen:
    """Where a value was read from. ``book`` is the whole workbook as it was then, ``sheet`` the sheet that the cell stands on and
    ``place`` its row and column; nothing where the file does not keep the workbook: then ``source`` tells what stood in the cell.
    """

    source: Source
    kept: KeptWorkbook | None = None
    book: Book | None = None

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that the value stands on."""
        sheets = self.book.sheets if self.book else ()
        return next((sheet for sheet in sheets if sheet.title == self.source.sheet), None)

    @property
    def place(self) -> tuple[int, int] | None:
        """The cell's row and column, counted from 1."""
        return cell_of(self.source.cell.partition("#")[0])


def see_source(desk: Desk, subject: str, field: str | None = None, progress: Progress = UNWATCHED) -> SourceSeen | None:
    """Where a thing, or one field of it, was read from, with the workbook read anew in a child process; nothing where none knows.

    Takes about a second, so it is to be called off the window's thread. Raises DamagedFile where the kept workbook is not what it
    was, and what ``read_workbook`` raises.
    """
    source = desk.register.source_of(subject, field)
    if source is None:
        return None
    kept = desk.register.find(KeptWorkbook, source.kept)
    data = desk.kept_file(kept) if kept else None
    if kept is None or data is None:
        return SourceSeen(source, kept)
    with tempfile.TemporaryDirectory(prefix="malverktyg-") as folder:
        path = Path(folder) / f"bok{_suffix(kept.name)}"
        with replacing(path) as beside:
            beside.write_bytes(data)
        return SourceSeen(source, kept, replace(read_grid(path, progress), name=kept.name))


def _suffix(name: str) -> str:
    """A name's suffix where it is a plain one: the name stands in the file and is trusted no further."""
    suffix = Path(name).suffix
    return suffix if suffix[1:].isalnum() and suffix.isascii() else ""
