"""How much a sheet holds, counted in its bytes."""

import pytest

from malverktyg.exchange.ooxml.measure import measure, without_empty_tail
from tests.exchange.packages import sheet, text_cell

ROWS = '<row r="1">' + text_cell("A1", "x") + '<c r="B1"><v>1</v></c><c r="C1" s="1"/></row><row r="2"><c r="A2" s="1"/></row>'


@pytest.mark.parametrize("size", [1, 2, 3, 7, 16, 100, 5000])
def test_the_counts_are_the_same_however_the_bytes_come(size: int) -> None:
    data = sheet(ROWS, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>').encode()
    found = measure(data[at : at + size] for at in range(0, len(data), size))
    assert (found.values, found.merges, found.size) == (2, 1, len(data))
    assert found.last_value == data.index(b"<v>")
    assert 2 <= found.cells <= 4


def test_prefixes_make_no_difference() -> None:
    data = b'<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    found = measure([data])
    assert (found.values, found.cells, found.rows) == (1, 1, 1)


def test_the_tail_begins_after_the_row_of_the_last_value_and_ends_with_the_cells() -> None:
    pieces = [b"<row><c><v>1", b"</v></c></row><row/>", b"<row></row>" * 5, b"<row/></sheet", b"Data><merge/>", b"<more/>"]
    kept = b"".join(without_empty_tail(pieces, 10))
    assert kept == b"<row><c><v>1</v></c></row></sheetData><merge/><more/>"


def test_without_an_end_of_the_cells_nothing_is_made_up() -> None:
    assert b"".join(without_empty_tail([b"<row><v>1</v>", b"</row>", b"<row>"], 3)) == b"<row><v>1</v></row>"


def test_shared_texts_are_counted_and_cost_little() -> None:
    texts = measure([b"<sst><si><t>Ett</t></s", b"i><si><t>Tv\xc3\xa5</t></si></sst>"])
    assert texts.texts == 2
    assert 0 < texts.seconds < measure([b"<c><v>1</v></c><c><v>2</v></c>"]).seconds
