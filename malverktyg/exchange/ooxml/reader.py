"""An .xlsx or .xlsm made into a ``Book``: values, fills, notes, struck text, merges, choices and what is hidden."""

from collections.abc import Mapping
from dataclasses import replace
from operator import itemgetter
from pathlib import Path
from typing import IO

from malverktyg.exchange.cells.conditional import arrows_by_rules, fills_by_rules
from malverktyg.exchange.cells.limits import merged
from malverktyg.exchange.facts import Remark
from malverktyg.exchange.grid import Book, Cell, Sheet
from malverktyg.exchange.ooxml.choices import choices_of
from malverktyg.exchange.ooxml.drawings import text_boxes
from malverktyg.exchange.ooxml.measure import Measure
from malverktyg.exchange.ooxml.merges import clamped, covered, covered_places
from malverktyg.exchange.ooxml.notes import Notes, notes_of
from malverktyg.exchange.ooxml.package import Package
from malverktyg.exchange.ooxml.rules import rules_of
from malverktyg.exchange.ooxml.sheet import SheetParser, SheetParts, cell_of_look
from malverktyg.exchange.ooxml.styles import PLAIN
from malverktyg.exchange.ooxml.workbook import SheetEntry, Workbook
from malverktyg.progress import Progress

Place = tuple[int, int]
_ROW, _COLUMN = itemgetter(0), itemgetter(1)


def read_styled(path: Path, file: IO[bytes], measures: Mapping[str, Measure], progress: Progress) -> Book:
    """The workbook. Raises KeyError, ValueError, BadZipFile and ExpatError where its parts do not hold together."""
    workbook = Workbook(Package(file))
    parts: list[SheetParts] = []
    sheets: list[Sheet] = []
    remarks: list[Remark] = []
    for done, entry in enumerate(workbook.sheets):
        progress.step(entry.title, done, len(workbook.sheets))
        notes = notes_of(workbook.package, entry.part)
        parts.append(_parse(workbook, entry, notes, measures.get(entry.part)))
        sheet, under = _sheet(workbook, entry, parts[-1], notes)
        sheets.append(sheet)
        remarks.extend((*under, *text_boxes(workbook.package, entry)))
    by_title = {sheet.title: sheet for sheet in sheets}
    chosen = (choices_of(sheet, found, by_title, workbook.names) for sheet, found in zip(sheets, parts, strict=True))
    whole = tuple(replace(sheet, choices=choices) for sheet, choices in zip(sheets, chosen, strict=True))
    return Book(path.name, whole, remarks=tuple(remarks))


def _parse(workbook: Workbook, entry: SheetEntry, notes: Notes, measured: Measure | None) -> SheetParts:
    parser = SheetParser(workbook.styles, workbook.strings, notes, from_1904=workbook.from_1904)
    chunks = workbook.package.chunks(entry.part)
    return parser.read(chunks, measured.last_value) if measured and measured.values else parser.read(chunks)


def _sheet(workbook: Workbook, entry: SheetEntry, parts: SheetParts, notes: Notes) -> tuple[Sheet, list[Remark]]:
    """The sheet, and what to tell of values that a merged area covers."""
    cells = parts.cells
    used = max(map(_ROW, (*cells, *notes)), default=0), max(map(_COLUMN, (*cells, *notes)), default=0)
    merges = merged(clamped(parts.merges, *used))
    under = [covered(cells.pop(place), area, entry.title) for place, area in covered_places(merges, cells)]
    _add_notes_and_fills(cells, parts, notes, used)
    rules = rules_of(parts, workbook.styles)
    for place, arrow in arrows_by_rules(rules, cells, used).items():
        cells[place] = cells[place]._replace(text=arrow)
    for place, fill in fills_by_rules(rules, cells, used).items():
        cell = cells.get(place) or cell_of_look(PLAIN, *place, hidden=parts.hides(*place))
        cells[place] = cell._replace(fill=fill, conditional=True)
    hidden_rows = frozenset(row for row in parts.hidden_rows if row <= used[0])
    hidden_columns = frozenset(column for column in range(1, used[1] + 1) if parts.hides_column(column))
    return Sheet(entry.title, cells, merges, entry.hidden, hidden_rows, hidden_columns), under


def _add_notes_and_fills(cells: dict[Place, Cell], parts: SheetParts, notes: Notes, used: Place) -> None:
    """Cells that hold a note alone, and those that are coloured and hold nothing, inside what is in use."""
    for place in notes.keys() - cells.keys():
        cells[place] = cell_of_look(parts.fills.get(place, PLAIN), *place, note=notes[place], hidden=parts.hides(*place))
    for place, look in parts.fills.items():
        if place[0] <= used[0] and place[1] <= used[1] and place not in cells:
            cells[place] = cell_of_look(look, *place, hidden=parts.hides(*place))
