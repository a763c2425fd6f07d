"""Tables of Word: a head that is repeated on each page, rows that are not broken, and columns as wide as on the PDF."""

from collections.abc import Sequence

from malverktyg.document.pdf.style import WIDTH
from malverktyg.document.signs import clean
from malverktyg.document.typography import typeset
from malverktyg.document.word.elements import Node, paragraph, twips, w
from malverktyg.document.word.runs import plain
from malverktyg.document.word.styles import TABLE

Cell = Sequence[Node]  # its paragraphs
WIDER = 1.2
"""How much wider words are in what is used where the paper's typeface is not installed (Segoe UI, DejaVu Sans)."""

_GUTTER = 10.0


def table(
    heads: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[float], told: str, *, named_rows: bool = False
) -> Node:
    """A table of things, a row each; ``told`` names it for a screen reader. The first column may head the rows."""
    return _table(heads, rows, widths, told, first=named_rows)


def counts(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[float], told: str) -> Node:
    """A table of counts, whose first column heads the rows; it is seen whole where a page can hold it."""
    for cell in (cell for row in rows[:-1] for cell in row):
        for one in cell:
            one.pPr.append(w("keepNext"))
    return _table(heads, rows, widths, told, first=True)


def _table(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[float], told: str, *, first: bool) -> Node:
    made = w("tbl", _properties(widths, told, first=first), _grid(widths))
    made.append(_row(heads, widths, head=True))
    made.extend(_row(row, widths) for row in rows)
    return made


def bare(rows: Sequence[Sequence[Cell]], widths: Sequence[float], *, headed: bool = False) -> Node:
    """Cells side by side without lines, for what is no list of things; ``headed`` where the first row names the columns."""
    made = w("tbl", w("tblPr", *_size(widths), _no_margins()), _grid(widths))
    made.extend(_row(row, widths, head=headed and not place) for place, row in enumerate(rows))
    return made


def filling(*others: float) -> list[float]:
    """Widths of columns in points: the first takes what room the others leave."""
    return [WIDTH - sum(others), *others]


def head_cell(written: str, *, first: bool = False, number: bool = False) -> Cell:
    """The cell at the head of a column; over numbers it ends where they do."""
    style = "TableHeadFirst" if first else "TableHeadNumber" if number else "TableHead"
    return [paragraph(style, plain(clean(typeset(written))))]


def space() -> Node:
    """The air under a table."""
    return paragraph("Space")


def _properties(widths: Sequence[float], told: str, *, first: bool) -> Node:
    flags = {"firstRow": 1, "lastRow": 0, "firstColumn": int(first), "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    look = w("tblLook", val="06A0" if first else "0620", **flags)
    return w("tblPr", w("tblStyle", val=TABLE), *_size(widths), look, w("tblCaption", val=clean(typeset(told))))


def _size(widths: Sequence[float]) -> tuple[Node, Node]:
    return w("tblW", w=twips(sum(widths)), type="dxa"), w("tblLayout", type="fixed")


def _no_margins() -> Node:
    return w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=twips(_GUTTER), type="dxa"))


def _grid(widths: Sequence[float]) -> Node:
    return w("tblGrid", *(w("gridCol", w=twips(one)) for one in widths))


def _row(cells: Sequence[Cell], widths: Sequence[float], *, head: bool = False) -> Node:
    properties = w("trPr", w("cantSplit"))
    if head:
        properties.append(w("tblHeader"))
    row = w("tr", properties)
    for place, (cell, width) in enumerate(zip(cells, widths, strict=True), 1):
        of_cell = w("tcPr", w("tcW", w=twips(width), type="dxa"))
        if place == len(widths):
            of_cell.append(w("tcMar", w("right", w=0, type="dxa")))
        row.append(w("tc", of_cell, *(cell or [paragraph("Cell")])))
    return row
