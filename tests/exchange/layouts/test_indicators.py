"""Indicators, their targets, and a value a period for all or for women and men."""

from pathlib import Path

import pytest

from malverktyg.domain.goals import Direction
from malverktyg.exchange.layouts.indicators import group_of
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def test_an_appendix_of_indicators_belongs_to_no_goal(tmp_path: Path) -> None:
    rows: Rows = [
        ["Indikator", "Mål", "Enhet", "Utfall 2022", "Utfall T1", "Utfall T2"],
        ["Antal besök", "≥ 40 000", "st", "38 500", "12 000", "27 000"],
        ["Sjukfrånvaro", "≤ 5 %", "%", "6,1 %", "-", "5,4 %"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert reading.goals == ()
    visits, absence = reading.indicators
    assert (visits.name, visits.target, visits.unit, visits.direction) == ("Antal besök", "≥ 40 000", "st", Direction.HIGHER)
    assert [(str(one.period), one.value) for one in visits.measurements] == [
        ("2022-H", "38 500"),
        ("2023-T1", "12 000"),
        ("2023-T2", "27 000"),
    ]
    assert absence.direction is Direction.LOWER
    assert [one.measured for one in absence.measurements] == [True, False, True]


def test_women_men_and_all_under_each_period(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Indikator", "Målvärde", "Utfall T1", None, None, "Utfall T2", None, None],
        [None, None, None, "Kvinnor", "Män", "Totalt", "Kvinnor", "Män", "Totalt"],
        ["Nöjda brukare", "Nöjd hemtjänst", "minst 90 %", 91, 88, 90, 92, "ej mätt", 91],
        [None, "Väntetid", "≤ 30", 32, 35, 33, 28, 30, 29],
    ]
    reading = reading_of(tmp_path, {"2023": rows}, merged=["D1:F1", "G1:I1"])
    values = "2023-T1 women 91 | 2023-T1 men 88 | 2023-T1 total 90 | 2023-T2 women 92 | 2023-T2 men ej mätt | 2023-T2 total 91"
    assert lines(reading)[:2] == ["Nöjda brukare", f"  # Nöjd hemtjänst | minst 90 % | % | {values}"]
    assert remarks(reading, "not_measured") == ["2023!H3"]


def test_groups_may_be_rows(tmp_path: Path) -> None:
    rows: Rows = [
        ["Indikator", "Kön", "Utfall T1"],
        ["Sjukfrånvaro", "Kvinnor", "7,1"],
        [None, "Män", "4,0"],
        [None, "Totalt", "6,2"],
    ]
    (indicator,) = reading_of(tmp_path, {"2023": rows}).indicators
    assert [(one.group, one.value) for one in indicator.measurements] == [("women", "7,1"), ("men", "4,0"), ("total", "6,2")]


def test_indicators_beside_goals_and_judgements(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Indikator", "Målvärde", "Utfall", "Bedömning"],
        ["Säkra vägar", "Antal olyckor", "högst 10", "12", "Röd"],
        ["Rent vatten", "Godkända prov (mål 100 %)", None, "99 %", "Gul"],
    ]
    assert lines(reading_of(tmp_path, {"T2 2023": rows})) == [
        "Säkra vägar",
        "  2023-T2 | Ej uppnått",
        "  # Antal olyckor | högst 10 | 2023-T2 total 12",
        "Rent vatten",
        "  2023-T2 | Delvis uppnått",
        "  # Godkända prov | 100 % | % | 2023-T2 total 99 %",
    ]


@pytest.mark.parametrize(("text", "group"), [("Kvinnor", "women"), ("Män:", "men"), ("Totalt", "total"), ("Rektor", "")])
def test_words_for_groups(text: str, group: str) -> None:
    assert group_of(text) == group


def test_indicators_may_stand_below_the_goal_in_its_own_cell(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Aktivitet"],
        ["Rent vatten i alla hus\nMått: prov utan anmärkning (mål 95 %)\nMått: avbrott", "Borra en brunn"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Rent vatten i alla hus", "  * Borra en brunn", "  # prov utan anmärkning | 95 % | %", "  # avbrott",
    ]  # fmt: skip


def test_a_goal_may_be_written_on_several_lines(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"2023": [["Mål", "Aktivitet"], ["Rent vatten\ni alla hus", "Borra en brunn"]]})
    assert lines(reading)[0] == "Rent vatten i alla hus"


def test_women_and_men_side_by_side_may_stand_as_initials(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Nyckeltal", "Målvärde", "Utfall T1", None, None],
        [None, None, None, "K", "M", "T"],
        ["Fler i arbete", "Andel i arbete", "80", 70, 75, 72],
    ]
    reading = reading_of(tmp_path, {"2023": rows}, merged=["A1:A2", "B1:B2", "C1:C2", "D1:F1"])
    (indicator,) = reading.goals[0].indicators
    assert [(one.group, one.value) for one in indicator.measurements] == [("women", "70"), ("men", "75"), ("total", "72")]


def test_two_values_of_one_period_and_group_are_told_of_the_measure(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Indikator", "Värde T1", "Utfall T1"], ["Rent vatten", "Prov", "3", "4"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "value_differs") == ["2023!D2"]
