"""What the user said of the last workbook, said of this one: columns by their headings, cells by their words."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from malverktyg.domain.periods import Period
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs
from malverktyg.exchange.grid import Book
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.remembering.finding import Found
from malverktyg.exchange.remembering.words import bare


@dataclass
class Anchored:
    """The corrections as they hold here, what of them found no place, and how many were of single cells of the last workbook."""

    corrections: Corrections = field(default_factory=Corrections)
    lost: list[str] = field(default_factory=list)
    of_cells: int = 0


def anchored(said: Corrections, found: Found, book: Book, year: int | None) -> Anchored:
    """Carry corrections over. ``year`` is the year that the workbook tells of: a period is moved as far as the year has."""
    return _Anchoring(found, book, year).carry(said)


class _Anchoring:
    """Corrections on their way from one workbook to the next."""

    def __init__(self, found: Found, book: Book, year: int | None) -> None:
        self._found = found
        self._sheets = {sheet.title: sheet for sheet in book.sheets}
        before = found.layout.year
        self._later = year - before if year and before else 0
        self._made = Anchored()

    def carry(self, said: Corrections) -> Anchored:
        self._made.corrections = Corrections(
            columns=tuple(one for column in said.columns for one in self._column(column)),
            cells=tuple(one for cell in said.cells for one in self._cell(cell)),
            meanings=said.meanings,
            heads=tuple(one for head in said.heads for one in self._head(head)),
            hidden=tuple(one for title in said.hidden for one in self._hidden(title)),
            insist=said.insist,
            joined=tuple(group for places in said.joined if len(group := tuple(self._joined(places))) > 1),
        )
        return self._made

    def _column(self, one: ColumnIs) -> Iterator[ColumnIs]:
        sheet = self._found.by_title.get(one.sheet)
        tables = [table for table in sheet.tables if one.head is None or one.head in table.old.head] if sheet else []
        table = next((table for table in tables if one.line in table.pairing.lines), None)
        if sheet is None or table is None:
            self._made.lost.append(self._heading(one))
            return
        head = None if one.head is None else table.head[-1]
        line = table.pairing.lines[one.line]
        yield ColumnIs(sheet.title, line, one.role, self._period(one.period), head)

    def _heading(self, one: ColumnIs) -> str:
        """What a column was called, or its sheet where it was called nothing."""
        shapes = [shape for shape in self._found.layout.sheets if shape.sheet == one.sheet]
        columns = (column for shape in shapes for table in shape.tables for column in table.columns)
        return next((column.heading for column in columns if column.line == one.line and column.heading), one.sheet)

    def _period(self, period: Period | None) -> Period | None:
        return None if period is None else replace(period, year=period.year + self._later)

    def _head(self, one: HeadIs) -> Iterator[HeadIs]:
        sheet = self._found.by_title.get(one.sheet)
        table = next((table for table in sheet.tables if one.row in table.old.head), None) if sheet else None
        if sheet is None or table is None:
            self._made.lost.append(one.sheet)
            return
        place = table.old.head.index(one.row)
        yield HeadIs(sheet.title, table.head[min(place, len(table.head) - 1)])

    def _cell(self, one: CellIs) -> Iterator[CellIs]:
        """A cell that says the same as it did. What its value means was said of that year's alone."""
        step = one.step if not self._later else None
        sheet, name = self._same_words(one.sheet, one.cell)
        if sheet and name and (one.role or step):
            yield CellIs(sheet, name, one.role, step, self._period(one.period))
        else:
            self._made.of_cells += 1

    def _same_words(self, title: str, cell: str) -> tuple[str, str]:
        """The sheet and the cell with the words that a cell had: in the same place, or the only one in the sheet."""
        words = fold(self._found.layout.anchors.get(f"{title}!{cell}", ""))
        found = self._found.by_title.get(title)
        sheet = self._sheets.get(found.title if found else title)
        if sheet is None or not words:
            return "", ""
        same = [other.name for other in sheet.filled() if fold(other.text) == words]
        name = cell if cell in same else same[0] if len(same) == 1 else ""
        return sheet.title, name

    def _hidden(self, title: str) -> Iterator[str]:
        hidden = [sheet.title for sheet in self._sheets.values() if sheet.hidden]
        name = title if title in hidden else next((one for one in hidden if bare(one) == bare(title)), "")
        if name:
            yield name
        else:
            self._made.lost.append(title)

    def _joined(self, places: tuple[str, ...]) -> Iterator[str]:
        for place in places:
            title, _, cell = place.rpartition("!")
            sheet, name = self._same_words(title, cell)
            if name:
                yield f"{sheet}!{name}"
