"""The marked copy: the officer's own workbook with every remark as a note on its cell, and nothing else in it changed."""

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from malverktyg.errors import CannotMark, FileExists, UnknownSuffix
from malverktyg.exchange import prescan
from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.facts import Remark
from malverktyg.exchange.marks import texts
from malverktyg.exchange.marks.archive import Archive
from malverktyg.exchange.marks.sheet import mark_sheet
from malverktyg.exchange.ooxml.package import DAMAGE, Package
from malverktyg.exchange.ooxml.references import LAST_COLUMN, LAST_ROW, cell_of
from malverktyg.exchange.ooxml.workbook import SheetEntry, Workbook
from malverktyg.exchange.scan.kinds import Kind
from malverktyg.files import replacing

Place = tuple[int, int]


def mark(source: Path, remarks: Iterable[Remark], target: Path) -> None:
    """Write a copy of an .xlsx or .xlsm with the remarks as notes; those of a whole sheet stand on its A1.

    Macros, pictures and notes that are there stay. Raises CannotMark for other formats and for parts that do not hold together,
    FileExists where the copy would take the workbook's own place, UnknownSuffix where it has another suffix, and what
    ``prescan.examine`` and ``files.replacing`` raise.
    """
    _check(source, target)
    with replacing(target) as beside, source.open("rb") as file:
        try:
            with zipfile.ZipFile(file) as opened:
                archive = Archive(opened, Package(file))
                _mark(archive, tuple(remarks))
                archive.save(beside)
        except (LookupError, ValueError, ExpatError, *DAMAGE) as error:
            raise CannotMark(texts.BROKEN, name=source.name) from error


def _check(source: Path, target: Path) -> None:
    if prescan.examine(source).kind is not Kind.XLSX:
        raise CannotMark(texts.OTHER_FORMAT, name=source.name)
    if target.exists() and target.samefile(source):
        raise FileExists(name=target.name)
    if target.suffix.casefold() != source.suffix.casefold():
        raise UnknownSuffix(name=target.name, suffixes=source.suffix)


def _mark(archive: Archive, remarks: Sequence[Remark]) -> None:
    sheets = Workbook(archive.package).sheets
    for sheet in sheets:
        notes = {place: "\n".join(lines) for place, lines in _notes(sheet, sheets, remarks).items()}
        if notes:
            mark_sheet(archive, sheet.part, notes)


def _notes(sheet: SheetEntry, sheets: Sequence[SheetEntry], remarks: Iterable[Remark]) -> Mapping[Place, list[str]]:
    """What is to stand on each cell of a sheet. What speaks of no sheet that is there stands on the first visible one's A1."""
    lost = next((one for one in sheets if not one.hidden), sheets[0])
    titles = {one.title for one in sheets}
    found: dict[Place, list[str]] = {}
    for remark in remarks:
        title, place = where(remark.cell, titles)
        text = clean(remark.text)
        if title is None and sheet is lost:
            text = texts.ABOUT.format(place=remark.cell, text=text) if remark.cell else text
        elif title != sheet.title:
            continue
        lines = found.setdefault(place, [])
        if text not in lines:
            lines.append(text)
    return found


def where(cell: str, titles: Iterable[str]) -> tuple[str | None, Place]:
    """A remark's sheet, or None where there is no such sheet, and its place there: ``Blad!D8``, ``Blad!D8#note`` or ``Blad``."""
    if cell in titles:
        return cell, (1, 1)
    title, _, name = cell.rpartition("!")
    place = cell_of(name.partition("#")[0].partition(":")[0])
    if title not in titles:
        return None, (1, 1)
    if place is None or not (0 < place[0] <= LAST_ROW and 0 < place[1] <= LAST_COLUMN):
        return title, (1, 1)
    return title, place
