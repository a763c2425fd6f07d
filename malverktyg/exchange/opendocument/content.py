"""The sheets of an .ods, read in a single pass over its content: cells, notes, merges and what is hidden."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import product
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.limits import TooMuch
from malverktyg.exchange.cells.shown import shown
from malverktyg.exchange.grid import Area, Cell, CellValue
from malverktyg.exchange.ooxml.references import LAST_COLUMN, LAST_ROW
from malverktyg.exchange.ooxml.sheet import cell_of_look
from malverktyg.exchange.ooxml.styles import Look
from malverktyg.exchange.ooxml.xml import LocalTree, number
from malverktyg.exchange.opendocument.styles import Styles
from malverktyg.exchange.opendocument.texts import Paragraphs
from malverktyg.exchange.opendocument.values import value_of
from malverktyg.exchange.scan import texts

Attributes = dict[str, str]

MOST_CELLS = 400_000
_KEPT = frozenset({"automatic-styles", "conditional-formats"})
_PASSED_OVER = frozenset({"tracked-changes", "forms", "shapes", "named-expressions", "database-ranges"})


@dataclass(slots=True)
class Table:
    """One sheet on its way into the grid. ``fills`` are areas of coloured cells without a value."""

    title: str
    hidden: bool = False
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    fills: list[tuple[Area, Look]] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    covered: list[Cell] = field(default_factory=list)
    hidden_rows: list[range] = field(default_factory=list)
    hidden_columns: list[range] = field(default_factory=list)
    columns: list[tuple[range, str]] = field(default_factory=list)
    formats: Element | None = None

    def column_style(self, column: int) -> str:
        """The style that a column gives its cells."""
        return next((style for columns, style in self.columns if column in columns), "")


class Content:
    """Turns the events of a document's content into tables."""

    def __init__(self, styles: Styles) -> None:
        """``styles`` are the document's own; those that the content brings are added as they come."""
        self.tables: list[Table] = []
        self._styles = styles
        self._tree: LocalTree | None = None
        self._depth = 0
        self._row, self._rows, self._row_style = 0, 1, ""
        self._column, self._next_column = 0, 1
        self._cell: Attributes | None = None
        self._covers = False
        self._text = self._note = Paragraphs(styles)
        self._in_note = False
        self._passing = 0
        self._count = 0
        self._starts: dict[str, Callable[[Attributes], None]] = {
            "table": self._start_table, "table-column": self._start_column, "table-row": self._start_row,
            "table-cell": self._start_cell, "covered-table-cell": self._start_covered, "annotation": self._start_note,
        }  # fmt: skip

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if self._tree is not None or name in _KEPT:
            self._tree = self._tree or LocalTree()
            self._tree.start(name, attributes)
            self._depth += 1
        elif self._passing or name in _PASSED_OVER or (self._cell is not None and name == "frame"):
            self._passing += 1
        elif name in self._starts and (name in ("table", "annotation") or self.tables):
            self._starts[name](attributes)
        elif self._cell is not None:
            (self._note if self._in_note else self._text).start(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._tree is not None:
            self._end_kept(self._tree, name)
        elif self._passing:
            self._passing -= 1
        elif name in ("table-cell", "covered-table-cell") and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif name == "annotation":
            self._in_note = False
        elif self._cell is not None:
            (self._note if self._in_note else self._text).end(name)

    def letters(self, text: str) -> None:
        """Text inside the element that is open."""
        if self._cell is not None and not self._passing:
            (self._note if self._in_note else self._text).add(text)

    def _end_kept(self, kept: LocalTree, name: str) -> None:
        kept.end(name)
        self._depth -= 1
        if self._depth:
            return
        self._tree = None
        if name == "automatic-styles":
            self._styles.add(kept.close())
        elif self.tables:
            self.tables[-1].formats = kept.close()

    def _start_table(self, attributes: Attributes) -> None:
        shown = self._styles.shows_table(attributes.get("table:style-name", ""))
        self.tables.append(Table(attributes.get("table:name", ""), hidden=not shown))
        self._row, self._rows, self._next_column = 1, 0, 1

    def _start_column(self, attributes: Attributes) -> None:
        table, repeated = self.tables[-1], _repeated(attributes, "columns", LAST_COLUMN)
        columns = range(self._next_column, self._next_column + repeated)
        self._next_column += repeated
        table.columns.append((columns, attributes.get("table:default-cell-style-name", "")))
        if attributes.get("table:visibility", "visible") != "visible":
            table.hidden_columns.append(columns)

    def _start_row(self, attributes: Attributes) -> None:
        self._row += self._rows
        self._rows, self._column = _repeated(attributes, "rows", LAST_ROW), 1
        self._row_style = attributes.get("table:default-cell-style-name", "")
        if attributes.get("table:visibility", "visible") != "visible":
            self.tables[-1].hidden_rows.append(range(self._row, self._row + self._rows))

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell, self._covers = attributes, False
        self._text, self._note = Paragraphs(self._styles), Paragraphs(self._styles)

    def _start_covered(self, attributes: Attributes) -> None:
        self._start_cell(attributes)
        self._covers = True

    def _start_note(self, _: Attributes) -> None:
        self._in_note = True

    def _end_cell(self, attributes: Attributes) -> None:
        repeated = _repeated(attributes, "columns", LAST_COLUMN)
        area = Area(self._row, self._column, self._row + self._rows - 1, self._column + repeated - 1)
        self._column += repeated
        table = self.tables[-1]
        style = attributes.get("table:style-name") or self._row_style or table.column_style(area.left)
        look = self._styles.look(style)
        value, note = value_of(attributes, self._text.text), self._note.text.strip()
        formula = attributes.get("table:formula", "").removeprefix("of:") if value is None else ""
        self._merge(attributes, area)
        if value is None and not note and not formula:
            if look.fill and not self._covers:
                table.fills.append((area, look))
            return
        self._count += area.size
        if self._count > MOST_CELLS:
            raise TooMuch(texts.EXTENT.format(count=texts.number(self._count)))
        struck = self._text.struck(look.struck) if isinstance(value, str) else ()
        for row, column in product(range(area.top, area.bottom + 1), range(area.left, area.right + 1)):
            cell = cell_of_look(look, row, column, value, text=self._shown(value), note=note, struck=struck, formula=formula)
            if self._covers:
                table.covered.append(cell)
            else:
                table.cells[row, column] = cell

    def _shown(self, value: CellValue) -> str:
        """A number as the file itself shows it, all else as every sheet does."""
        text = self._text.text.strip()
        return text if isinstance(value, int | float) and not isinstance(value, bool) and text else shown(value)

    def _merge(self, attributes: Attributes, area: Area) -> None:
        columns, rows = (number(attributes.get(f"table:number-{what}-spanned"), 1) for what in ("columns", "rows"))
        if columns * rows > 1 and columns > 0:
            self.tables[-1].merges.append(Area(area.top, area.left, area.top + rows - 1, area.left + columns - 1))


def _repeated(attributes: Attributes, what: str, most: int) -> int:
    return min(max(number(attributes.get(f"table:number-{what}-repeated"), 1), 1), most)
