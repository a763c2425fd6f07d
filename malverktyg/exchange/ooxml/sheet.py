"""One sheet's part, read in a single pass: its cells as they come, and the small parts around them as elements."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.shown import shown
from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.grid import Area, Cell, CellValue, column_letters
from malverktyg.exchange.ooxml.measure import without_empty_tail
from malverktyg.exchange.ooxml.references import LAST_COLUMN, LAST_ROW, area_of, column_number
from malverktyg.exchange.ooxml.rows import DATA, Attributes, Rows
from malverktyg.exchange.ooxml.strings import Parts, Rich, rich_of
from malverktyg.exchange.ooxml.styles import Look, Styles
from malverktyg.exchange.ooxml.values import of_iso, of_number
from malverktyg.exchange.ooxml.xml import Growing, Listener, is_on, localise, number

Place = tuple[int, int]
# Of a cell: its style, its type, the name of the element that holds its value, and what is written there.
_Key = tuple[str | None, str | None, str, str]

_AROUND = frozenset({"cols", "conditionalFormatting", "dataValidations", "extLst"})
_WHITE = "FFFFFF"
_MOST_MET = 20_000


@dataclass(slots=True)
class SheetParts:
    """All that a sheet's part holds that a reader looks at. ``fills`` are the looks of coloured cells without a value."""

    cells: dict[Place, Cell] = field(default_factory=dict)
    fills: dict[Place, Look] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[range] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    around: dict[str, list[Element]] = field(default_factory=dict)

    def hides(self, row: int, column: int) -> bool:
        """Whether a cell's row or column is hidden."""
        return row in self.hidden_rows or self.hides_column(column)

    def hides_column(self, column: int) -> bool:
        """Whether a column is hidden."""
        return bool(self.hidden_columns) and any(column in columns for columns in self.hidden_columns)


class SheetParser:
    """Turns a sheet's XML into its parts."""

    def __init__(
        self, styles: Styles, strings: list[Rich], notes: Mapping[Place, str] | None = None, *, from_1904: bool = False
    ) -> None:
        self.parts = SheetParts()
        self._styles, self._strings, self._notes, self._from_1904 = styles, strings, notes or {}, from_1904
        self._row = self._column = 0
        self._row_text, self._row_hidden, self._hides_columns = "", False, False
        self._looks: dict[str | None, Look] = {}
        self._columns: dict[str, int] = {}
        self._shared: dict[str, str] = {}
        self._met: dict[_Key, Cell] = {}

    def read(self, chunks: Iterable[bytes], last_value: int = 1 << 62) -> SheetParts:
        """The sheet's parts. Raises ExpatError for broken XML. Rows far below ``last_value`` are passed over as empty."""
        part = Growing({DATA: self._start_data})
        for _ in part.read(without_empty_tail(chunks, last_value)):
            pass
        root = part.root
        self.parts.merges.extend(area for one in root.iterfind("mergeCells/mergeCell") if (area := area_of(one.get("ref", ""))))
        for element in root:
            if element.tag in _AROUND:
                self.parts.around.setdefault(element.tag, []).append(localise(element))
        return self.parts

    def _start_data(self, part: Growing) -> Listener:
        self.parts.hidden_columns.extend(_hidden_columns(part.root))
        self._hides_columns = bool(self.parts.hidden_columns)
        return Rows(part, self._start_row, self._cell)

    def _start_row(self, row: Attributes) -> None:
        self._row = number(row.get("r"), self._row + 1)
        self._row_text, self._column = str(self._row), 0
        self._row_hidden = is_on(row.get("hidden")) or row.get("ht") == "0"
        if self._row_hidden:
            self.parts.hidden_rows.add(self._row)

    def _cell(self, attributes: Attributes, held: Rows) -> None:
        row, column, _ = place = self._place(attributes.get("r", ""))
        if not (0 < row <= LAST_ROW and 0 < column <= LAST_COLUMN):
            return
        cell = self._like(attributes, held, place)
        if cell is None:
            look = self._look(attributes.get("s"))
            if look.fill is not None and look.fill != _WHITE:
                self.parts.fills[row, column] = look
            return
        note = self._notes.get((row, column), "") if self._notes else ""
        hidden = self._row_hidden or (self._hides_columns and self.parts.hides_column(column))
        self.parts.cells[row, column] = cell._replace(note=note, hidden=hidden) if note or hidden else cell

    def _like(self, attributes: Attributes, held: Rows, place: tuple[int, int, str]) -> Cell | None:
        """A cell with what is told, as one that was met before where they are alike; nothing where it holds nothing."""
        alone = held.formula is None and held.item is None
        key = (attributes.get("s"), attributes.get("t"), held.name, held.written)
        met = self._met.get(key) if alone else None
        if met is not None:
            return met.moved(*place)
        look = self._look(key[0])
        value, struck, formula = self._said(key[1] or "n", held, look)
        if value is None and formula is None:
            return None
        row, column, name = place
        cell = cell_of_look(look, row, column, value, struck=struck, formula=formula or "", name=name)
        if alone and len(self._met) < _MOST_MET:
            self._met[key] = cell
        return cell

    def _look(self, style: str | None) -> Look:
        return self._looks.get(style) or self._looks.setdefault(style, self._styles.look(style))

    def _place(self, reference: str) -> tuple[int, int, str]:
        """A cell's row, column and name, by its reference or as the next one of its row."""
        known = self._columns.get(reference.removesuffix(self._row_text))
        if known:
            self._column = known
            return self._row, known, reference
        row, letters = self._row, reference.rstrip("0123456789")
        if reference:
            row, self._column = number(reference[len(letters) :], row), column_number(letters)
        else:
            self._column += 1
        written = column_letters(self._column)
        if letters == written:
            self._columns[letters] = self._column
        return row, self._column, f"{written}{row}"

    def _said(self, kind: str, held: Rows, look: Look) -> tuple[CellValue, Parts, str | None]:
        """A cell's value with what is struck of it, or its formula where there is no value."""
        if held.item is not None:
            return *_of_text(rich_of(held.item), look), None
        if held.name == "t":
            text = clean(held.written)
            return text or None, ((0, len(text)),) if text and look.struck else (), None
        formula = self._formula(held.formula) if held.formula is not None else None
        value, struck = self._plain_value(held.written, kind, look) if held.written else (None, ())
        return value, struck, formula if value is None else None

    def _formula(self, element: Element) -> str:
        """The formula; one that is shared is written out in its first cell only."""
        formula, shared = element.text or "", element.get("si", "") if element.get("t") == "shared" else ""
        if shared and formula:
            self._shared[shared] = formula
        return f"={formula or self._shared.get(shared, '')}"

    def _plain_value(self, text: str, kind: str, look: Look) -> tuple[CellValue, Parts]:
        if kind == "n":
            return of_number(text, look.shows, self._from_1904), ()
        if kind == "s":
            place = number(text, -1)
            return _of_text(self._strings[place], look) if 0 <= place < len(self._strings) else (None, ())
        if kind == "b":
            return text.strip() in ("1", "true"), ()
        if kind == "d":
            return of_iso(text), ()
        text = clean(text)
        return text, ((0, len(text)),) if look.struck else ()


def cell_of_look(
    look: Look,
    row: int,
    column: int,
    value: CellValue = None,
    *,
    text: str | None = None,
    note: str = "",
    struck: Parts = (),
    formula: str = "",
    hidden: bool = False,
    name: str = "",
) -> Cell:
    """A cell with its look; its text is the value as its format shows it, unless it is told."""
    if text is None:
        text = value if isinstance(value, str) else shown(value, look.number_format)
    # All fields in their order: to name them takes three times as long, and a book has a hundred thousand cells.
    return Cell._make((
        row, column, value, text, look.fill, False, note, struck, look.bold, look.indent, look.font, look.colour,
        look.number_format, formula, hidden, name or f"{column_letters(column)}{row}",
    ))  # fmt: skip


def _of_text(rich: Rich, look: Look) -> tuple[CellValue, Parts]:
    return rich.text or None, rich.struck_in(True) if look.struck else rich.struck


def _hidden_columns(root: Element) -> Iterator[range]:
    for column in root.iterfind("cols/col"):
        if is_on(column.get("hidden")) or column.get("width") == "0":
            yield range(number(column.get("min"), 1), number(column.get("max"), 1) + 1)
