"""Plain tables and time lines of the paper in Word: heads, marks and numbers, and a picture told in words."""

from malverktyg.domain.parts import Grid, TimeChart
from tests.document.word.pages import opened, paper_of
from tests.registers import a_year


def _blocks(kind: type) -> list:  # type: ignore[type-arg]
    return [one for section in paper_of(a_year()).sections for one in section.blocks if isinstance(one, kind)]


def test_the_bearings_are_a_table_whose_first_column_heads_the_rows() -> None:
    (grid,) = _blocks(Grid)
    (table,) = [one for one in opened().tables if one._tbl.xpath('w:tblPr/w:tblCaption[@w:val="Fokusområde"]')]
    rows = [[cell.text.strip() for cell in row.cells] for row in table.rows]
    assert rows[0] == list(grid.heads)
    assert rows[2] == ["Hållbar hälsa", "Indirekt", "5"]
    assert len(rows) == len(grid.rows) + 1
    assert table._tbl.xpath('w:tblPr/w:tblLook[@w:firstColumn="1"]')


def test_each_time_line_is_a_picture_told_in_words_under_its_heading() -> None:
    document = opened()
    told = [words.replace("\u00a0", " ") for words in document.element.xpath("//wp:docPr/@descr") if words]
    charts = _blocks(TimeChart)
    assert len(charts) == 5
    assert [chart.told for chart in charts] == told[2:]
    headings = [one.text for one in document.paragraphs if one.style.style_id == "Heading2"]
    assert [chart.title.text for chart in charts] == [text for text in headings if text.endswith("aktiviteter")]


def test_the_head_over_numbers_ends_where_they_do() -> None:
    (table,) = [one for one in opened().tables if one._tbl.xpath('w:tblPr/w:tblCaption[@w:val="Fokusområde"]')]
    heads = [cell.paragraphs[0].style.style_id for cell in table.rows[0].cells]
    assert heads == ["TableHeadFirst", "TableHead", "TableHeadNumber"]


def test_a_time_line_keeps_to_its_heading_and_to_nothing_that_follows() -> None:
    pictures = [one for one in opened().paragraphs if one.style.style_id == "Picture"]
    loose = [one for one in pictures if one._p.xpath('w:pPr/w:keepNext[@w:val="0"]')]
    assert len(loose) == len(_blocks(TimeChart))
