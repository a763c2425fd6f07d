"""The overview: heads with symbols, digits under one another, zero in grey."""

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Marked, Words
from malverktyg.document.pdf.overview import overview_blocks
from malverktyg.document.pdf.style import CELL, WIDTH
from malverktyg.document.pdf.table import Table
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.goal_section import goal_section
from malverktyg.domain.parts import Overview
from tests.registers import T2, TODAY, a_year


def _table() -> Table:
    overview = next(block for block in goal_section(a_year(), T2, TODAY).blocks if isinstance(block, Overview))
    _, table = overview_blocks(overview, Element("Sect"))
    assert isinstance(table, Table)
    return table


def test_each_step_is_headed_by_symbol_and_word() -> None:
    heads = [cell for cell in _table().head.cells if isinstance(cell, Marked)]
    assert [(head.symbol, head.words.text) for head in heads] == [
        ("GoalStatus.achieved", "Uppnått"),
        ("GoalStatus.partly", "Delvis uppnått"),
        ("GoalStatus.not_achieved", "Ej uppnått"),
        ("GoalStatus.not_assessed", "Ej bedömt"),
        ("missing", "Saknas"),
    ]


def test_zero_is_grey_and_the_sum_is_bold() -> None:
    rows = [[cell for cell in row.cells if isinstance(cell, Words)] for row in _table().rows]
    counts = [cell for row in rows for cell in row[1:]]
    assert {cell.style.colour for cell in counts if cell.text == "0"} == {Colour.TEXT2}
    assert {cell.style.colour for cell in counts if cell.text != "0"} == {Colour.TEXT}
    assert all(cell.style.right for cell in counts)
    assert all(cell.style.bold for cell in rows[-1])


def test_the_names_have_the_room_that_the_counts_leave() -> None:
    columns = _table().head.columns
    assert columns.widths[0] > Words("Samhällsbyggnadsnämndens mål", CELL).natural
    assert round(columns.lefts[-1] + columns.widths[-1], 3) == round(WIDTH, 3)


def test_the_overview_is_seen_whole() -> None:
    assert _table().whole
