"""Indicators as tables: groups in rows, periods in columns, and what was not measured."""

from dataclasses import replace

from malverktyg.domain.goals import Group, Indicator, Measurement
from malverktyg.domain.ids import GoalId, IndicatorId, MeasurementId
from malverktyg.domain.indicator_tables import goal_indicators, indicator_blocks
from malverktyg.domain.parts import Block, Grid, Subheading
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from tests.registers import T2, a_year


def _value(indicator: str, period: str, value: str, group: Group = Group.TOTAL, *, measured: bool = True) -> Measurement:
    key = MeasurementId(f"{indicator}{period}{group}")
    return Measurement(
        id=key, indicator=IndicatorId(indicator), period=Period.parse(period), group=group, value=value, measured=measured
    )


def _rows(block: Block) -> list[list[str]]:
    assert isinstance(block, Grid)
    return [list(block.heads), *([cell.text for cell in row] for row in block.rows)]  # type: ignore[union-attr]


def _register(*values: Measurement, goal: str | None = "m1.1", unit: str = "dagar") -> Register:
    indicator = Indicator(
        id=IndicatorId("i9"), goal=GoalId(goal) if goal else None, name="Sjukfrånvaro", unit=unit, target="högst 6,0"
    )
    return a_year().with_([indicator, *values])


def test_women_and_men_have_rows_of_their_own_and_the_target_stands_once() -> None:
    year = _register(
        _value("i9", "2023-T2", "6,8"),
        _value("i9", "2023-T2", "7,2", Group.WOMEN),
        _value("i9", "2023-T2", "5,4", Group.MEN),
        _value("i9", "2022-H", "7,6"),
    )
    (block,) = goal_indicators(year, next(goal for goal in year.goals_of(2023) if goal.id == "m1.1"), T2)
    assert _rows(block) == [
        ["Indikator", "Helår 2022", "T2 2023", "Målvärde"],
        ["Sjukfrånvaro (dagar)", "7,6", "6,8", "högst 6,0"],
        ["Sjukfrånvaro, kvinnor", "–", "7,2", "–"],
        ["Sjukfrånvaro, män", "–", "5,4", "–"],
    ]


def test_what_was_not_measured_is_told_apart_from_what_is_not_known() -> None:
    year = _register(_value("i9", "2023-T1", "", measured=False), _value("i9", "2023-T2", " "), unit="")
    (block,) = goal_indicators(year, next(goal for goal in year.goals_of(2023) if goal.id == "m1.1"), T2)
    assert _rows(block)[1] == ["Sjukfrånvaro", "ej mätt", "–", "högst 6,0"]


def test_only_the_four_latest_periods_are_shown_and_none_after_the_papers() -> None:
    periods = ("2021-H", "2022-T1", "2022-T2", "2022-H", "2023-T1", "2023-H")
    year = _register(*(_value("i9", period, "1") for period in periods))
    (block,) = goal_indicators(year, next(goal for goal in year.goals_of(2023) if goal.id == "m1.1"), T2)
    assert _rows(block)[0] == ["Indikator", "T1 2022", "T2 2022", "Helår 2022", "T1 2023", "Målvärde"]


def test_one_that_was_never_measured_is_told_all_the_same() -> None:
    year = _register()
    (block,) = goal_indicators(year, next(goal for goal in year.goals_of(2023) if goal.id == "m1.1"), T2)
    assert _rows(block) == [["Indikator", "Målvärde"], ["Sjukfrånvaro (dagar)", "högst 6,0"]]


def test_those_of_no_goal_stand_last_unless_the_paper_is_a_committees_own() -> None:
    year = _register(goal=None)
    goals = year.goals_of(2023)
    every = list(indicator_blocks(year, goals, T2, own_alone=False))
    assert [block.text.text for block in every if isinstance(block, Subheading)] == [
        "Bildningsnämndens mål",
        "Indikatorer utan mål",
    ]
    own = list(indicator_blocks(year, goals, T2, own_alone=True))
    assert [type(block) for block in own] == [Grid]


def test_a_short_target_stands_as_a_number_and_a_long_one_as_a_text() -> None:
    year = _register(_value("i9", "2023-T2", "6,8"))
    goal = next(goal for goal in year.goals_of(2023) if goal.id == "m1.1")
    (short,) = goal_indicators(year, goal, T2)
    long = replace(year.all(Indicator)[IndicatorId("i9")], target="lägre än rikets snitt för kommuner")
    (told,) = goal_indicators(year.with_([long]), goal, T2)
    assert isinstance(short, Grid)
    assert isinstance(told, Grid)
    assert (short.numbers, told.numbers) == ((1, 2), (1,))
