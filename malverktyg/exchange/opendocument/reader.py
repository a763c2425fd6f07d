"""An .ods made into a ``Book``, as near to what an .xlsx gives as the format allows."""

from collections.abc import Iterable
from pathlib import Path
from typing import IO

from malverktyg.exchange.cells.conditional import Rule, fills_by_rules
from malverktyg.exchange.cells.limits import merged
from malverktyg.exchange.facts import Remark
from malverktyg.exchange.grid import Area, Book, Cell, Sheet
from malverktyg.exchange.ooxml.merges import clamped, covered
from malverktyg.exchange.ooxml.package import Package
from malverktyg.exchange.ooxml.sheet import cell_of_look
from malverktyg.exchange.ooxml.styles import PLAIN
from malverktyg.exchange.ooxml.xml import tree, walk
from malverktyg.exchange.opendocument.content import Content, Table
from malverktyg.exchange.opendocument.rules import rules_of
from malverktyg.exchange.opendocument.styles import Styles
from malverktyg.progress import Progress

Place = tuple[int, int]

_WHITE = "FFFFFF"
_MOST_FILLS = 100_000


def read_opendocument(path: Path, file: IO[bytes], progress: Progress) -> Book:
    """The workbook. Raises what ``DAMAGE`` names, KeyError and ExpatError where its parts do not hold together, and TooMany."""
    package = Package(file)
    named = package.read("styles.xml")
    styles = Styles(tree(named)) if named else Styles()
    content = Content(styles)
    walk(package.chunks("content.xml"), content.start, content.end, content.letters)
    sheets: list[Sheet] = []
    remarks: list[Remark] = []
    for done, table in enumerate(content.tables):
        progress.step(table.title, done, len(content.tables))
        sheets.append(_sheet(table, rules_of(table.formats, styles)))
        remarks.extend(covered(cell, _over(cell, table.merges), table.title) for cell in table.covered)
    return Book(path.name, tuple(sheets), remarks=tuple(remarks))


def _sheet(table: Table, rules: tuple[Rule, ...]) -> Sheet:
    cells = table.cells
    used = max((row for row, _ in cells), default=0), max((column for _, column in cells), default=0)
    _add_fills(table, used)
    hidden_rows = _within(table.hidden_rows, used[0])
    hidden_columns = _within(table.hidden_columns, used[1])
    for place, fill in fills_by_rules(rules, cells, used).items():
        cell = cells.get(place) or cell_of_look(PLAIN, *place)
        cells[place] = cell._replace(fill=fill, conditional=True)
    if hidden_rows or hidden_columns:
        for place, cell in cells.items():
            if place[0] in hidden_rows or place[1] in hidden_columns:
                cells[place] = cell._replace(hidden=True)
    return Sheet(table.title, cells, merged(clamped(table.merges, *used)), table.hidden, hidden_rows, hidden_columns)


def _add_fills(table: Table, used: Place) -> None:
    """Coloured cells without a value, inside what is in use."""
    left = _MOST_FILLS
    for area, look in table.fills:
        rows, columns = range(area.top, min(area.bottom, used[0]) + 1), range(area.left, min(area.right, used[1]) + 1)
        left -= len(rows) * len(columns)
        if look.fill != _WHITE and left >= 0:
            for row in rows:
                for column in columns:
                    table.cells.setdefault((row, column), cell_of_look(look, row, column))


def _within(ranges: Iterable[range], last: int) -> frozenset[int]:
    return frozenset(place for one in ranges for place in range(one.start, min(one.stop, last + 1)))


def _over(cell: Cell, merges: Iterable[Area]) -> Area:
    return next(
        (area for area in merges if area.covers(cell.row, cell.column)), Area(cell.row, cell.column, cell.row, cell.column)
    )
