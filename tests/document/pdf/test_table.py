"""Tables go on over pages with their head, and are read once."""

from dataclasses import replace

from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.flow import Room, flow
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import CELL
from malverktyg.document.pdf.table import Columns, Row, Stack, Table, rows_of
from malverktyg.document.pdf.tags import Element

COLUMNS = Columns.of(100, 100)
ROOM = Room(0, 200)


def _row(*texts: str, element: Element | None = None, low: bool = False) -> Row:
    return Row(COLUMNS, [Words(text, CELL, element) for text in texts], low=low)


def _table(*rows: str, whole: bool = False, element: Element | None = None) -> Table:
    return Table(_row("Vad", "Vem", element=element), _row("Vad", "Vem"), [_row(row, "x") for row in rows], whole=whole)


def _laid(blocks: list[Block]) -> list[list[int]]:
    """How many rows of the table stand on each page."""
    pages = flow(blocks, 200, ROOM, ROOM)
    return [[len(block.rows) for block, _ in page.blocks if isinstance(block, Table)] for page in pages]


def test_columns_stand_beside_each_other_with_a_gutter() -> None:
    assert COLUMNS.lefts == (0, 100)
    assert COLUMNS.widths == (88, 100)


def test_a_table_is_parted_between_rows() -> None:
    assert _laid([_table(*"abcdefghijklmnop")]) == [[9], [7]]


def test_a_table_that_is_to_be_seen_whole_goes_on_to_the_next_page() -> None:
    above = Words("ord " * 60, CELL)
    assert _laid([above, _table(*"abcdefg", whole=True)])[-1] == [7]
    assert _laid([_table(*"abcdefghijklmnop", whole=True)]) == [[9], [7]]


def test_the_head_is_repeated_but_read_once() -> None:
    root = Element("Table")
    pen = Pen()
    for page in flow([_table(*"abcdefghijklmnop", element=root.child("TH"))], 200, ROOM, ROOM):
        pen.begin_page()
        for block, top in page.blocks:
            block.draw(pen, 0, top, 200)
    heads = pen.fonts.of(CELL.font).encoded("Vad")
    assert [" ".join(sheet.code).count(f"<{heads}>") for sheet in pen.sheets] == [1, 1]
    assert [len(sheet.marked) for sheet in pen.sheets] == [2, 0]


def test_a_row_higher_than_a_page_is_parted_cell_by_cell() -> None:
    table = Table(_row("Vad", "Vem"), _row("Vad", "Vem"), [_row("ord " * 300, "kort"), _row("sist", "x")])
    pages = flow([table], 200, ROOM, ROOM)
    assert len(pages) > 2
    rows = [row for page in pages for block, _ in page.blocks if isinstance(block, Table) for row in block.rows]
    cells = [pair for row in rows for pair in zip(row.cells, COLUMNS.widths, strict=True)]
    read = [cell.lines(width) for cell, width in cells if isinstance(cell, Words)]
    words = " ".join("".join(lines) for lines in read).split()
    assert words.count("ord") == 300
    assert words.count("kort") == 1
    assert words[-2:] == ["sist", "x"]


def _parts_of(lines: int, room: float) -> list[float]:
    """How high the parts of a row are that begins with so much room left on the page."""
    table = Table(_row("Vad", "Vem"), _row("Vad", "Vem"), [_row("ord\u00a0ord\u00a0ord " * lines, "kort")])
    pages = flow([Words("ett " * 2, replace(CELL, leading=400 - room)), table], 200, Room(0, 400), Room(0, 400))
    return [row.height(200) for page in pages for block, _ in page.blocks if isinstance(block, Table) for row in block.rows]


def test_a_tall_row_is_parted_so_that_the_page_is_filled() -> None:
    line = CELL.leading
    assert _parts_of(20, 150) == [line * 10, line * 10]
    assert sum(_parts_of(20, 240)) == line * 20
    assert min(_parts_of(20, 240)) > line * 2


def test_a_low_row_is_never_parted_and_a_tall_one_not_for_a_line_or_two() -> None:
    assert _parts_of(6, 80) == [CELL.leading * 6]
    assert _parts_of(20, 60) == [CELL.leading * 20]


def test_heads_stand_level_at_the_foot() -> None:
    pen = Pen()
    pen.begin_page()
    _row("ett två tre fyra fem sex sju åtta", "kort", low=True).draw(pen, 0, 0, 200)
    levels = [line.split()[5] for line in pen.sheets[0].code if " Tm " in line]
    long_lines = 2
    assert float(levels[1]) == float(levels[0]) - (long_lines - 1) * CELL.leading


def test_a_stack_is_parted_between_its_blocks_or_inside_one() -> None:
    stack = Stack([Words("ett", CELL), Words("ord " * 40, CELL)])
    parts = stack.split(100, CELL.leading * 4, False)
    assert parts is not None
    assert parts[0].height(100) <= CELL.leading * 4
    assert round((parts[0].height(100) + parts[1].height(100)) / CELL.leading) == round(stack.height(100) / CELL.leading)
    assert stack.split(100, 1000, False) is None
    assert Stack([]).height(100) == 0


def test_cells_as_wide_as_they_are_take_as_many_rows_as_they_need() -> None:
    cells = [Words(text, CELL) for text in "abcd"]
    rows = list(rows_of(cells, [60, 60, 300, 10], 150))
    assert [[cell.text for cell in row.cells if isinstance(cell, Words)] for row in rows] == [["a", "b"], ["c"], ["d"]]
    assert [row.columns.lefts for row in rows] == [(0, 72), (0,), (0,)]
    assert list(rows_of([], [], 150)) == []
