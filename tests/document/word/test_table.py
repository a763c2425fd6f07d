"""Tables have heads that are repeated, rows that are not broken, a name for a screen reader, and fit the page."""

from malverktyg.document.pdf.style import WIDTH
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
