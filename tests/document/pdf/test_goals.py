"""A goal on the paper: judgements side by side, activities in tables."""

from dataclasses import replace

from malverktyg.document.pdf.blocks import Block, Marked, Rule, Words
from malverktyg.document.pdf.goals import goal_blocks
from malverktyg.document.pdf.headings import Heading
from malverktyg.document.pdf.table import Row, Stack, Table
from malverktyg.document.pdf.tags import Element
from malverktyg.document.pdf.widths import GoalLayout
from malverktyg.domain.goal_reports import report
from malverktyg.domain.goals import Goal
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from tests.registers import T2, TODAY, a_year


def _blocks(number: str, *, first: bool = False) -> list[object]:
    year = a_year()
    goal = next(goal for goal in year.all(Goal).values() if goal.number == number)
    made = report(year, goal, T2, TODAY)
    others = [report(year, one, T2, TODAY) for one in year.goals_of(2023)]
    return list(goal_blocks(made, GoalLayout.of(others), 4, Element("Sect"), first=first))


def _words(block: Block) -> str:
    words = block.words if isinstance(block, Marked) else block
    assert isinstance(words, Words)
    return words.text


def test_a_rule_parts_goals_but_not_a_group_from_its_first() -> None:
    assert isinstance(_blocks("2")[0], Rule)
    assert isinstance(_blocks("2", first=True)[0], Heading)


def test_a_goals_heading_keeps_to_its_judgements_and_these_to_the_rest() -> None:
    heading, facts, strip, *_ = _blocks("2", first=True)
    assert all(block.keeps for block in (heading, facts, strip))  # type: ignore[attr-defined]


def test_each_judgement_has_its_own_place_also_where_others_are_missing() -> None:
    strip = next(block for block in _blocks("1.2") if isinstance(block, Row))
    told = [[_words(part) for part in cell.blocks] for cell in strip.cells if isinstance(cell, Stack)]
    assert told == [["Bedömning", "Ej bedömt"], [], ["Trend", "Bättre"], ["Tertial 1 2023", "Uppnått"]]


def test_a_status_stands_with_its_symbol() -> None:
    strip = next(block for block in _blocks("1.4") if isinstance(block, Row))
    cell = strip.cells[0]
    assert isinstance(cell, Stack)
    assert isinstance(cell.blocks[1], Marked)
    assert cell.blocks[1].symbol == "missing"


def test_there_is_a_table_for_each_kind_of_activity() -> None:
    tables = [block for block in _blocks("2") if isinstance(block, Table)]
    assert [table.head.cells[0].text for table in tables] == [  # type: ignore[attr-defined]
        "Genomförda aktiviteter",
        "Planerade och pågående aktiviteter",
    ]


def test_a_goal_without_activities_says_so() -> None:
    goal = Goal(year=2023, title="Ensam")
    last = list(goal_blocks(report(Register(), goal, T2, TODAY), GoalLayout.of(()), 3, Element("Sect"), first=True))[-1]
    assert isinstance(last, Marked)
    assert last.words.text == "Inga aktiviteter är registrerade."


def test_a_goal_that_holds_others_together_shows_how_they_stand_in_place_of_a_judgement() -> None:
    year = a_year()
    goal, *others = year.goals_of(2023)
    held = year.with_([replace(one, parent=goal.id) for one in others])
    blocks = list(goal_blocks(report(held, goal, T2, TODAY, holds=True), GoalLayout.of(()), 4, Element("Sect"), first=True))
    assert not [block for block in blocks if isinstance(block, Row)]
    label, *rows = next(block for block in blocks if isinstance(block, Stack)).blocks
    assert _words(label) == "Följs upp genom 21 mål"
    told = [
        (cell.symbol, cell.words.text) for row in rows if isinstance(row, Row) for cell in row.cells if isinstance(cell, Marked)
    ]
    assert [symbol for symbol, _ in told] == [*(f"GoalStatus.{status}" for status in GoalStatus), "missing"]
    assert sum(int(words.split()[0]) for _, words in told) == 21
