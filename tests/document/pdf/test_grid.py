"""A plain table on the paper: heads over columns, a head for each row, judgements with their symbols, and its head repeated."""

from malverktyg.document.pdf.blocks import Marked, Words
from malverktyg.document.pdf.grid import COLUMN_HEAD, ROW_HEAD, grid_blocks
from malverktyg.document.pdf.style import WIDTH
from malverktyg.document.pdf.table import Row, Table
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.matters import BearingDegree
from malverktyg.domain.parts import Grid, Mark, Origin, Text


def _text(words: str) -> Text:
    return Text(words, Origin("Goal"))


def _grid(rows: int) -> Grid:
    cells = (_text("Hållbar hälsa"), Mark(BearingDegree.DIRECT, _text("Direkt")), _text("5"))
    return Grid(heads=("Område", "Bärighet", "Mål"), rows=(cells,) * rows, shares=(5, 3, 2), numbers=(2,))


def _made(rows: int) -> tuple[Table, Element]:
    root = Element("Sect")
    (table,) = grid_blocks(_grid(rows), root)
    assert isinstance(table, Table)
    return table, root


def test_columns_and_rows_have_heads_with_their_scope() -> None:
    _, root = _made(3)
    kinds = [(element.kind, element.attributes) for element in root.walk() if element.kind in ("TH", "TD")]
    row = [("TH", ROW_HEAD), ("TD", ""), ("TD", "")]
    assert kinds == [("TH", COLUMN_HEAD)] * 3 + row * 3


def test_a_table_with_more_heads_than_data_names_its_columns_alone() -> None:
    _, root = _made(1)
    kinds = [element.kind for element in root.walk() if element.kind in ("TH", "TD")]
    assert kinds == ["TH"] * 3 + ["TD"] * 3


def test_a_judgement_has_its_symbol_and_a_number_stands_to_the_right() -> None:
    table, _ = _made(1)
    row = table.rows[0]
    assert isinstance(row, Row)
    name, mark, number = row.cells
    assert isinstance(mark, Marked)
    assert mark.symbol == "BearingDegree.direct"
    assert isinstance(name, Words)
    assert isinstance(number, Words)
    assert number.style.right
    assert not name.style.right


def test_a_small_table_is_seen_whole_and_a_long_one_is_split_between_rows() -> None:
    small, long = _made(5)[0], _made(50)[0]
    assert small.split(WIDTH, 60, False) is None
    parts = long.split(WIDTH, 200, False)
    assert parts is not None
    assert parts[0].height(WIDTH) <= 200
