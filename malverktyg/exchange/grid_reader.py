"""A workbook file becomes a ``Book``: the one door to openpyxl and calamine, after the pre-scan has found the file safe."""

from pathlib import Path

from malverktyg.errors import EmptyWorkbook
from malverktyg.exchange import prescan
from malverktyg.exchange.grid import Book
from malverktyg.progress import Progress, Silent


def read_book(path: Path, progress: Progress = Silent()) -> Book:
    """The workbook as cells. Raises the pre-scan's errors, and EmptyWorkbook where no sheet holds anything.

    Run it in a process of its own with a time limit: the libraries below can abort the whole process on a broken file.
    """
    kind = prescan.inspect(path)
    book = _open(path, kind, progress)
    if not any(sheet.cells for sheet in book.sheets):
        raise EmptyWorkbook(name=path.name)
    return book


def _open(path: Path, kind: prescan.Kind, progress: Progress) -> Book:
    from malverktyg.exchange.cells.calamine import read_plain
    from malverktyg.exchange.cells.styled import read_styled

    if kind is not prescan.Kind.XLSX:
        return read_plain(path)
    try:
        return read_styled(path, progress)
    except Exception:  # noqa: BLE001 (openpyxl's errors have no common base)
        return read_plain(path)
