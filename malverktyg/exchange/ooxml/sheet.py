"""One sheet's part, read in a single pass: its cells as they come, and the small parts around them as elements."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.limits import longer
from malverktyg.exchange.cells.shown import shown
from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.grid import Area, Cell, CellValue
from malverktyg.exchange.ooxml.measure import EmptyTail
from malverktyg.exchange.ooxml.references import LAST_COLUMN, LAST_ROW, area_of, column_number
from malverktyg.exchange.ooxml.strings import Parts, Rich, RichText
from malverktyg.exchange.ooxml.styles import Look, Styles
from malverktyg.exchange.ooxml.values import of_iso, of_number
from malverktyg.exchange.ooxml.xml import LocalTree, is_on, local, number, walk

Place = tuple[int, int]

_AROUND = frozenset({"cols", "conditionalFormatting", "dataValidations", "extLst"})
_WHITE = "FFFFFF"


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
    """Turns the events of a sheet's XML into its parts."""

    def __init__(
        self, styles: Styles, strings: list[Rich], notes: Mapping[Place, str] | None = None, *, from_1904: bool = False
    ) -> None:
        self.parts = SheetParts()
        self._styles, self._strings, self._notes, self._from_1904 = styles, strings, notes or {}, from_1904
        self._row = self._cell_row = self._column = 0
        self._row_hidden, self._row_text = False, ""
        self._looks: dict[str | None, Look] = {}
        self._look, self._type = styles.look(None), "n"
        self._text: str | None = None
        self._value: str | None = None
        self._formula: str | None = None
        self._shared: dict[str, str] = {}
        self._shared_id: str | None = None
        self._inline: RichText | None = None
        self._tree: LocalTree | None = None
        self._elsewhere = False
        self._depth = 0
        self._columns: dict[str, int] = {}
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            "row": self._start_row, "f": self._start_formula, "is": self._start_inline, "mergeCell": self._merge,
        }  # fmt: skip

    def read(self, chunks: Iterable[bytes], last_value: int = 1 << 62) -> SheetParts:
        """The sheet's parts. Raises ExpatError for broken XML. Rows after the offset ``last_value`` are passed over as empty."""
        walk(chunks, self._start, self._end, self._letters, EmptyTail(last_value))
        return self.parts

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._elsewhere:
            self._start_elsewhere(name, attributes)
        elif name == "c":
            self._start_cell(attributes)
        elif name == "v":
            self._text = ""
        elif name in self._starts:
            self._starts[name](attributes)
        elif name in _AROUND:
            self._elsewhere = True
            self._tree, self._depth = LocalTree(), 1
            self._tree.start(name, attributes)

    def _start_elsewhere(self, name: str, attributes: dict[str, str]) -> None:
        if self._inline is not None:
            self._inline.start(name, attributes)
        elif self._tree is not None:
            self._depth += 1
            self._tree.start(name, attributes)

    def _end(self, name: str) -> None:
        if self._text is not None:
            if name == "v":
                self._value = self._text
            else:
                self._formula = self._text
            self._text = None
        elif self._tree is not None:
            self._end_around(name)
        elif name == "c":
            self._end_cell()
        elif self._inline is not None:
            self._inline.end(name)

    def _letters(self, text: str) -> None:
        if self._text is not None:
            self._text = longer(self._text, text)
        elif self._inline is not None:
            self._inline.add(text)
        elif self._tree is not None:
            self._tree.text(text)

    def _end_around(self, name: str) -> None:
        if self._tree is None:
            return
        self._tree.end(name)
        self._depth -= 1
        if self._depth:
            return
        element, self._tree, self._elsewhere = self._tree.close(), None, False
        self.parts.around.setdefault(local(name), []).append(element)
        if local(name) == "cols":
            self.parts.hidden_columns.extend(_hidden_columns(element))

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row = number(attributes.get("r"), self._row + 1)
        self._row_text, self._column = str(self._row), 0
        self._row_hidden = is_on(attributes.get("hidden")) or attributes.get("ht") == "0"
        if self._row_hidden:
            self.parts.hidden_rows.add(self._row)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference:
            letters = reference.rstrip("0123456789")
            self._column = self._columns.get(letters) or self._columns.setdefault(letters, column_number(letters))
            same = reference[len(letters) :] == self._row_text
            self._cell_row = self._row if same else number(reference[len(letters) :], self._row)
        else:
            self._cell_row = self._row
            self._column += 1
        style = attributes.get("s")
        self._look = self._looks.get(style) or self._looks.setdefault(style, self._styles.look(style))
        self._type = attributes.get("t", "n")
        self._value = self._formula = self._shared_id = None

    def _start_formula(self, attributes: dict[str, str]) -> None:
        self._text = ""
        self._shared_id = attributes.get("si") if attributes.get("t") == "shared" else None

    def _start_inline(self, _: dict[str, str]) -> None:
        self._inline, self._elsewhere = RichText(), True

    def _merge(self, attributes: dict[str, str]) -> None:
        area = area_of(attributes.get("ref", ""))
        if area is not None:
            self.parts.merges.append(area)

    def _end_cell(self) -> None:
        rich, self._inline, self._elsewhere = self._inline, None, False
        if not (0 < self._cell_row <= LAST_ROW and 0 < self._column <= LAST_COLUMN):
            return
        value, struck = self._inline_value(rich.rich()) if rich is not None else self._plain_value()
        if value is not None:
            self._add(value, struck, "")
        elif self._formula is not None:
            self._add(None, (), self._formula_text())
        elif self._look.fill is not None and self._look.fill != _WHITE:
            self.parts.fills[self._cell_row, self._column] = self._look

    def _add(self, value: CellValue, struck: Parts, formula: str) -> None:
        hidden = self._row_hidden or self.parts.hides_column(self._column)
        note = self._notes.get((self._cell_row, self._column), "") if self._notes else ""
        cell = cell_of_look(
            self._look, self._cell_row, self._column, value, note=note, struck=struck, formula=formula, hidden=hidden
        )
        self.parts.cells[self._cell_row, self._column] = cell

    def _formula_text(self) -> str:
        """The formula; one that is shared is written out in its first cell only."""
        if self._shared_id is not None and self._formula:
            self._shared[self._shared_id] = self._formula
        return "=" + (self._formula or self._shared.get(self._shared_id or "", ""))

    def _inline_value(self, rich: Rich) -> tuple[CellValue, Parts]:
        if not self._look.struck:
            return rich.text or None, rich.struck
        return rich.text or None, rich.struck_in(True)

    def _plain_value(self) -> tuple[CellValue, Parts]:
        text = self._value
        if not text:
            return None, ()
        if self._type == "n":
            return of_number(text, self._look.shows, self._from_1904), ()
        if self._type == "s":
            place = number(text, -1)
            return self._inline_value(self._strings[place]) if 0 <= place < len(self._strings) else (None, ())
        if self._type == "b":
            return text.strip() in ("1", "true"), ()
        if self._type == "d":
            return of_iso(text), ()
        text = clean(text)
        return text, ((0, len(text)),) if self._look.struck else ()


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
) -> Cell:
    """A cell with its look; its text is the value as its format shows it, unless it is told."""
    if text is None:
        text = value if isinstance(value, str) else shown(value, look.number_format)
    return Cell(
        row=row,
        column=column,
        value=value,
        text=text,
        fill=look.fill,
        note=note,
        struck=struck,
        bold=look.bold,
        indent=look.indent,
        font=look.font,
        colour=look.colour,
        number_format=look.number_format,
        formula=formula,
        hidden=hidden,
    )


def _hidden_columns(columns: Element) -> Iterator[range]:
    for column in columns:
        if is_on(column.get("hidden")) or column.get("width") == "0":
            yield range(number(column.get("min"), 1), number(column.get("max"), 1) + 1)
