"""Columns take their widths from what stands in them, within reason, and share them through the paper."""

from dataclasses import replace

from malverktyg.document.pdf.blocks import Words
from malverktyg.document.pdf.composing import compose
from malverktyg.document.pdf.style import CELL, WIDTH
from malverktyg.document.pdf.table import Columns, Table
from malverktyg.document.pdf.tags import Element
from malverktyg.document.pdf.widths import GoalLayout, longest
from malverktyg.domain import paper_texts
from malverktyg.domain.goal_reports import report
from malverktyg.domain.goals import Activity, Assessment
from malverktyg.domain.parts import GoalReport
from malverktyg.domain.year import Register
from tests.document.pdf.sheets import paper_of
from tests.registers import T2, TODAY, a_year


def _reports(year: Register) -> list[GoalReport]:
    return [report(year, goal, T2, TODAY) for goal in year.goals_of(2023)]


def _end(columns: Columns) -> float:
    return round(columns.lefts[-1] + columns.widths[-1], 3)


def _with_responsible(name: str) -> Register:
    year = a_year()
    return year.with_([replace(one, responsible=(name,)) for one in year.all(Activity).values()])


def test_a_long_word_widens_its_column() -> None:
    columns = GoalLayout.of(_reports(_with_responsible("Säkerhetssamordnare"))).activities
    assert columns.widths[1] >= Words("Säkerhetssamordnare", CELL).natural
    assert (
        columns.widths[0] > GoalLayout.of(_reports(_with_responsible("Samhällsbyggnadsförvaltningschefen"))).activities.widths[0]
    )


def test_a_column_is_widened_within_reason() -> None:
    columns = GoalLayout.of(_reports(_with_responsible("w" * 500))).activities
    assert columns.widths[0] > 170
    assert _end(columns) == round(WIDTH, 3)


def test_a_paper_without_activities_has_its_columns_all_the_same() -> None:
    columns = GoalLayout.of(()).activities
    assert len(columns.widths) == 1 + len(paper_texts.ACTIVITY_HEADS)
    assert min(columns.widths) > 0


def test_the_tables_of_all_goals_stand_under_one_another() -> None:
    tables = [block for block in compose(paper_of(a_year()), Element("Document")) if isinstance(block, Table) and not block.whole]
    assert len(tables) > 20
    assert len({row.columns for table in tables for row in (table.head, table.again, *table.rows)}) == 1


def test_a_judgement_that_nobody_has_made_takes_no_place() -> None:
    year = a_year()
    assert GoalLayout.of(_reports(year)).judged == (paper_texts.STATUS, paper_texts.FORECAST, paper_texts.TREND)
    without = year.with_([replace(one, forecast=None) for one in year.all(Assessment).values()])
    layout = GoalLayout.of(_reports(without))
    assert layout.judged == (paper_texts.STATUS, paper_texts.TREND)
    assert _end(layout.judgements) == round(WIDTH, 3)


def test_the_longest_part_may_not_be_broken() -> None:
    assert longest("ett 2023-01-09 – 2023-06-30", CELL) == Words("2023-01-09 –", CELL).natural
    assert longest("", CELL) == 0
