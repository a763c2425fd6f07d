"""A workbook file becomes a ``Book``: the one door to the readers of each format, after the pre-scan has found the file safe."""

from pathlib import Path
from typing import IO
from xml.parsers.expat import ExpatError

from malverktyg.errors import EmptyWorkbook, FileMissing, UnsafeWorkbook
from malverktyg.exchange import prescan
from malverktyg.exchange.cells.limits import TooMuch, check_letters
from malverktyg.exchange.collector import without_collector
from malverktyg.exchange.grid import Book
from malverktyg.exchange.ooxml.package import DAMAGE
from malverktyg.exchange.ooxml.reader import read_styled
from malverktyg.exchange.ooxml.xml import DocumentType
from malverktyg.exchange.opendocument.reader import read_opendocument
from malverktyg.exchange.scan import texts
from malverktyg.exchange.scan.kinds import Examined, Kind
from malverktyg.progress import Progress, Silent

_SILENT = Silent()


def read_book(path: Path, progress: Progress = _SILENT) -> Book:
    """The workbook as cells. Raises the pre-scan's errors, and EmptyWorkbook where no sheet holds anything.

    Run it in a process of its own with a time limit: calamine, which reads what is no .xlsx, can abort the whole process.
    """
    examined = prescan.examine(path)
    with without_collector():
        book = _open(path, examined, progress)
    if not any(cell.text.strip() or cell.formula or cell.note for sheet in book.sheets for cell in sheet.cells.values()):
        raise EmptyWorkbook(texts.NO_VALUES, name=path.name)
    return book


def _open(path: Path, examined: Examined, progress: Progress) -> Book:
    if examined.kind in (Kind.XLSX, Kind.ODS):
        try:
            with path.open("rb") as file:
                return _read(path, file, examined, progress)
        except DocumentType as error:
            raise UnsafeWorkbook(texts.DOCTYPE, name=path.name) from error
        except TooMuch as error:
            raise UnsafeWorkbook(error.why, name=path.name) from error
        except FileNotFoundError as error:
            raise FileMissing(name=path.name) from error
        except (*DAMAGE, KeyError, ValueError, IndexError, OverflowError, ExpatError):
            pass  # calamine forgives more
    from malverktyg.exchange.cells.calamine import read_plain  # noqa: PLC0415 (a native library, only where it is needed)

    return read_plain(path)


def _read(path: Path, file: IO[bytes], examined: Examined, progress: Progress) -> Book:
    if examined.kind is Kind.ODS:
        book = read_opendocument(path, file, progress)
    else:
        book = read_styled(path, file, examined.measures, progress)
    check_letters(book.sheets)
    return book
