"""Headings without jumps, tables with heads, and no element without content."""

import itertools
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from tests.document.pdf.sheets import print_of, structure_of
from tests.registers import a_year


def test_headings_go_down_one_level_at_a_time() -> None:
    levels = [int(kind[1]) for kind, _ in structure_of(print_of(a_year()).pdf) if kind[0] == "H"]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_every_table_has_a_head_and_every_row_as_many_cells() -> None:
    kinds = [kind for kind, _ in structure_of(print_of(a_year()).pdf)]
    tables = " ".join(kind for kind in kinds if kind in ("Table", "TR", "TH", "TD")).split("Table")[1:]
    assert len(tables) > 20
    for table in tables:
        rows = [row.split() for row in table.split("TR")[1:]]
        assert set(rows[0]) == {"TH"}
        assert len({len(row) for row in rows}) == 1


def test_words_on_two_lines_are_read_apart() -> None:
    words = [text for kind, text in structure_of(print_of(a_year()).pdf) if kind == "P"]
    assert any("föreslå kommunstyrelsen besluta att" in text for text in words)


def test_each_page_knows_its_place_in_the_tree() -> None:
    reader: Any = PdfReader(BytesIO(print_of(a_year()).pdf))
    assert [page["/StructParents"] for page in reader.pages] == list(range(len(reader.pages)))
    assert {page["/Tabs"] for page in reader.pages} == {"/S"}
    assert reader.root_object["/MarkInfo"]["/Marked"]
