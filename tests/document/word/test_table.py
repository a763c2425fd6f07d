"""Tables have heads that are repeated, rows that are not broken, a name for a screen reader, and fit the page."""

from malverktyg.document.pdf.style import CELL, HEAD_CELL, WIDTH
from malverktyg.document.pdf.widths import longest
from malverktyg.document.typography import NBSP
from malverktyg.document.word.elements import TWIPS
from tests.document.word.pages import W, opened


def test_each_table_of_things_repeats_its_head_and_breaks_no_row() -> None:
    tables = [one._tbl for one in opened().tables if one._tbl.xpath("w:tblPr/w:tblStyle")]
    assert len(tables) > 20
    for table in tables:
        rows = table.xpath("w:tr")
        assert rows[0].xpath("w:trPr/w:tblHeader")
        assert not any(row.xpath("w:trPr/w:tblHeader") for row in rows[1:])
        assert all(row.xpath("w:trPr/w:cantSplit") for row in rows)
        assert table.xpath("w:tblPr/w:tblCaption/@w:val")[0]


def test_no_table_is_wider_than_the_text() -> None:
    for table in opened().tables:
        columns = [int(one.get(f"{W}w")) for one in table._tbl.xpath("w:tblGrid/w:gridCol")]
        assert sum(columns) <= WIDTH * TWIPS + len(columns)
        assert all(width > 0 for width in columns)
        assert all(len(row.cells) == len(columns) for row in table.rows)


def test_a_table_of_counts_keeps_together() -> None:
    (overview,) = [one for one in opened().tables if one._tbl.xpath('w:tblPr/w:tblCaption[@w:val="Målen i korthet"]')]
    keeping = [bool(row._tr.xpath(".//w:keepNext")) for row in overview.rows]
    assert keeping[1:] == [True] * (len(keeping) - 2) + [False]


def test_words_have_room_in_the_wider_typeface_of_a_machine_without_the_papers_own() -> None:
    symbol = 24.0  # and the air after the column
    tables = [one for one in opened().tables if one._tbl.xpath('w:tblPr/w:tblCaption[@w:val="Målen i korthet"]')]
    tables += [one for one in opened().tables if one._tbl.xpath('w:tblPr/w:tblCaption[contains(@w:val, "aktiviteter")]')]
    assert len(tables) > 10
    for table in tables:
        for place, column in enumerate(table._tbl.xpath("w:tblGrid/w:gridCol")):
            needs = max(longest(row.cells[place].text, CELL) for row in table.rows[1:]) * 1.15
            above = table.rows[0].cells[place]
            head = longest(above.text.strip(NBSP), HEAD_CELL) * 1.15 + (symbol if above._tc.xpath(".//w:drawing") else 0)
            assert int(column.get(f"{W}w")) / TWIPS >= max(needs, head)
