"""The numbers of a chart stand beside its picture, and the picture tells them in words."""

from malverktyg.domain.parts import Chart, Overview
from tests.document.word.pages import opened, paper_of
from tests.registers import a_year


def test_a_chart_is_a_picture_with_words_for_who_does_not_see_it() -> None:
    charts = [one for section in paper_of(a_year()).sections for one in section.blocks if isinstance(one, Chart)]
    told = [words for words in opened().element.xpath("//wp:docPr/@descr") if words]
    assert len(charts) == 2
    assert [words.replace("\u00a0", " ") for words in told][: len(charts)] == [one.told for one in charts]


def test_its_numbers_stand_beside_it_as_a_table() -> None:
    (chart, _) = [one for section in paper_of(a_year()).sections for one in section.blocks if isinstance(one, Chart)]
    (table,) = [one for one in opened().tables if one._tbl.xpath(f'w:tblPr/w:tblCaption[@w:val="{chart.title}"]')]
    rows = [[cell.text.strip() for cell in row.cells] for row in table.rows[1:]]
    steps = [step for step, _ in chart.legend]
    wanted = [
        [group.name, bar.period, *(str(dict(bar.counts).get(step, 0)) for step in steps)]
        for group in chart.groups
        for bar in group.bars
    ]
    assert rows == wanted


def test_the_overview_counts_every_goal() -> None:
    (overview,) = [one for section in paper_of(a_year()).sections for one in section.blocks if isinstance(one, Overview)]
    (table,) = [one for one in opened().tables if one._tbl.xpath(f'w:tblPr/w:tblCaption[@w:val="{overview.title}"]')]
    assert [cell.text for cell in table.rows[-1].cells][-1] == "22"
    assert len(table.rows) == len(overview.rows) + 2
