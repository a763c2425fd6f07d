"""An .xlsx or .xlsm made into a ``Book``: values, fills, notes, struck text, merges, choices and what is hidden."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO

from malverktyg.exchange.cells.conditional import fills_by_rules
from malverktyg.exchange.cells.shown import shown
from malverktyg.exchange.grid import Area, Book, Cell, Sheet
from malverktyg.exchange.ooxml.choices import choices_of
from malverktyg.exchange.ooxml.notes import Notes, notes_of
from malverktyg.exchange.ooxml.package import Package
from malverktyg.exchange.ooxml.rules import rules_of
from malverktyg.exchange.ooxml.sheet import Found, SheetParser, SheetParts
from malverktyg.exchange.ooxml.styles import PLAIN
from malverktyg.exchange.ooxml.workbook import SheetEntry, Workbook
from malverktyg.exchange.ooxml.xml import is_on, number
from malverktyg.exchange.scan.measure import Measure
from malverktyg.progress import Progress

Place = tuple[int, int]

_WHITE = "FFFFFF"


def read_styled(path: Path, file: IO[bytes], measures: Mapping[str, Measure], progress: Progress) -> Book:
    """The workbook. Raises KeyError, ValueError, BadZipFile and ExpatError where its parts do not hold together."""
    workbook = Workbook(Package(file))
    parts: list[SheetParts] = []
    sheets: list[Sheet] = []
    for done, entry in enumerate(workbook.sheets):
        progress.step(entry.title, done, len(workbook.sheets))
        parts.append(_parse(workbook, entry, measures.get(entry.part)))
        sheets.append(_sheet(workbook, entry, parts[-1], notes_of(workbook.package, entry.part)))
    by_title = {sheet.title: sheet for sheet in sheets}
    chosen = (choices_of(sheet, found, by_title, workbook.names) for sheet, found in zip(sheets, parts, strict=True))
    return Book(path.name, tuple(replace(sheet, choices=choices) for sheet, choices in zip(sheets, chosen, strict=True)))


def _parse(workbook: Workbook, entry: SheetEntry, measured: Measure | None) -> SheetParts:
    parser = SheetParser(workbook.styles, workbook.strings, from_1904=workbook.from_1904)
    chunks = workbook.package.chunks(entry.part)
    return parser.read(chunks, measured.last_value) if measured and measured.values else parser.read(chunks)


def _sheet(workbook: Workbook, entry: SheetEntry, parts: SheetParts, notes: Notes) -> Sheet:
    last_row = max((row for row, _ in (*parts.cells, *notes)), default=0)
    last_column = max((column for _, column in (*parts.cells, *notes)), default=0)
    hidden_rows = frozenset(row for row in parts.hidden_rows if row <= last_row)
    hidden_columns = frozenset(_hidden_columns(parts, last_column))
    cells: dict[Place, Cell] = {}
    for place in sorted(_places(parts, notes, last_row, last_column)):
        hidden = place[0] in hidden_rows or place[1] in hidden_columns
        cells[place] = _cell(place, parts, notes.get(place, ""), hidden=hidden)
    for place, fill in fills_by_rules(rules_of(parts, workbook.styles), cells, (last_row, last_column)).items():
        cells[place] = replace(cells.get(place) or _cell(place, parts, "", hidden=False), fill=fill, conditional=True)
    merges = tuple(_clamped(parts.merges, last_row, last_column))
    return Sheet(entry.title, cells, merges, entry.hidden, hidden_rows, hidden_columns)


def _places(parts: SheetParts, notes: Notes, last_row: int, last_column: int) -> set[Place]:
    """The places with a value or a note, and those with a mere fill inside what is in use."""
    filled = {
        (row, column)
        for (row, column), look in parts.fills.items()
        if row <= last_row and column <= last_column and look.fill != _WHITE
    }
    return filled | parts.cells.keys() | notes.keys()


def _cell(place: Place, parts: SheetParts, note: str, *, hidden: bool) -> Cell:
    found = parts.cells.get(place) or Found(None, parts.fills.get(place, PLAIN))
    look = found.look
    return Cell(
        row=place[0],
        column=place[1],
        value=found.value,
        text=found.value if isinstance(found.value, str) else shown(found.value, look.number_format),
        fill=look.fill,
        note=note,
        struck=found.struck,
        bold=look.bold,
        indent=look.indent,
        font=look.font,
        number_format=look.number_format,
        formula=found.formula,
        hidden=hidden,
    )


def _hidden_columns(parts: SheetParts, last_column: int) -> Iterator[int]:
    for columns in parts.around.get("cols", ()):
        for column in columns:
            if is_on(column.get("hidden")) or column.get("width") == "0":
                yield from range(number(column.get("min"), 1), min(number(column.get("max"), 1), last_column) + 1)


def _clamped(merges: Iterable[Area], last_row: int, last_column: int) -> Iterator[Area]:
    """Merges cut off at the last row and column in use: people merge whole columns."""
    for area in merges:
        if area.top <= last_row and area.left <= last_column:
            yield Area(area.top, area.left, min(area.bottom, last_row), min(area.right, last_column))
