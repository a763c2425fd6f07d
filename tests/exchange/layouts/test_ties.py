"""Rows that name their goals by keys: numbers, ids, or a number before the words."""

from pathlib import Path

import pytest

from malverktyg.exchange.facts import Reading
from malverktyg.exchange.layouts.ties import is_key
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role

GOALS: Rows = [
    ["Mål nr", "Mål", "Bedömning T2"],
    [1, "Fler i arbete", "Uppnått"],
    [2, "Färre avbrott", "Delvis uppnått"],
    [3, "Stöd inom 30 dagar", "Ej uppnått"],
]
HEAD = ["Mål nr", "Aktivitet", "Ansvarig", "Status"]
DOING: Rows = [
    HEAD,
    [1, "Yrkesspår", "Rektor", "Klar"],
    [3, "Uppsökande", "Coach", "Pågår"],
    [2, "Studiecoach", "Rektor", "Försenad"],
]
TOLD = [
    "Fler i arbete", "  * Yrkesspår | Klar | Rektor", "  2024-T2 | Uppnått",
    "Färre avbrott", "  * Studiecoach | Försenad | Rektor", "  2024-T2 | Delvis uppnått",
    "Stöd inom 30 dagar", "  * Uppsökande | Pågår | Coach", "  2024-T2 | Ej uppnått",
]  # fmt: skip


def told(reading: Reading) -> list[str]:
    """The lines of a reading without the goals' numbers."""
    return [line if line.startswith(" ") else line.split(" ", 1)[1] for line in lines(reading)]


def _beside(left: Rows, right: Rows, blank: int) -> Rows:
    return [[*one, *[None] * blank, *other] for one, other in zip(left, right, strict=True)]


@pytest.mark.parametrize("blank", [0, 1])
@pytest.mark.parametrize(("left", "right"), [(GOALS, DOING), (DOING, GOALS)])
def test_tables_side_by_side_have_rows_of_their_own(tmp_path: Path, left: Rows, right: Rows, blank: int) -> None:
    reading = reading_of(tmp_path, {"AMN": _beside(left, right, blank)}, name="Bok 2024.xlsx")
    assert told(reading) == TOLD
    assert remarks(reading, "goal_differs") == []


def test_a_merged_goal_beside_activities_of_others(tmp_path: Path) -> None:
    goals: Rows = [
        ["Mål nr", "Mål", "Period", "Uppnått", "Delvis", None],
        [1, "Fler i arbete", "T1", None, "x", None],
        [None, None, "T2", "x", None, None],
        [2, "Färre avbrott", "T1", "x", None, None],
        [None, None, "T2", None, "x", None],
    ]
    doing: Rows = [HEAD, [1, "Yrkesspår"], [2, "Studiecoach"], [2, "Lunchsamtal"], [None]]
    rows = [["Målbedömning", *[None] * 5, "Aktiviteter"], *_beside(goals, doing, 0), [], ["Antal kryss", None, None, 2, 2]]
    reading = reading_of(tmp_path, {"AMN": rows}, name="Bok 2024.xlsx", merged=["A3:A4", "B3:B4", "A5:A6", "B5:B6"])
    assert told(reading) == [
        "Fler i arbete", "  * Yrkesspår", "  2024-T1 | Delvis uppnått", "  2024-T2 | Uppnått",
        "Färre avbrott", "  * Studiecoach", "  * Lunchsamtal", "  2024-T1 | Uppnått", "  2024-T2 | Delvis uppnått",
    ]  # fmt: skip
    assert remarks(reading, "sum_row") == ["AMN!A8"]


def test_a_table_waits_for_the_goals_below_it(tmp_path: Path) -> None:
    assert told(reading_of(tmp_path, {"AMN": [*DOING, [], *GOALS]}, name="Bok 2024.xlsx")) == TOLD


def test_sheets_of_goals_are_read_before_those_that_refer_to_them(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Aktiviteter": DOING, "Mål": GOALS}, name="Bok 2024.xlsx")
    assert told(reading) == TOLD
    assert [shape.sheet for shape in reading.shapes] == ["Aktiviteter", "Mål"]


@pytest.mark.parametrize("head", ["Mål nr", "Mål-ID", "Mål", "Hör till mål", "Målkoppling", "Avser mål"])
def test_ids_are_keys_under_any_heading_of_goals(tmp_path: Path, head: str) -> None:
    goals = [["Mål-ID", *GOALS[0][1:]], *([f"K{number}", *rest] for number, *rest in GOALS[1:])]
    doing = [[head, *DOING[0][1:]], *([f"K{number}", *rest] for number, *rest in DOING[1:])]
    reading = reading_of(tmp_path, {"Mål": goals, "Aktiviteter": doing}, name="Bok 2024.xlsx")
    assert told(reading) == TOLD
    assert lines(reading)[0].startswith("K1 ")


@pytest.mark.parametrize("written", ["Mål {number}", "{number}. {title}", "{number} {title}", "{number} – {half} …"])
def test_a_goal_may_be_named_by_its_number_and_words(tmp_path: Path, written: str) -> None:
    titles = {number: str(title) for number, title, _ in GOALS[1:]}
    names = {number: written.format(number=number, title=title, half=title[:6].strip()) for number, title in titles.items()}
    doing = [["Mål", *DOING[0][1:]], *([names[number], *rest] for number, *rest in DOING[1:])]
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": doing}, name="Bok 2024.xlsx")
    assert told(reading) == TOLD
    assert role(reading, "Aktiviteter!A2") == "goal.title"


def test_another_goal_may_begin_with_a_number_that_is_known(tmp_path: Path) -> None:
    extra: Rows = [["Mål", "Aktivitet"], ["1 Nytt mål", "Något annat"]]
    assert len(reading_of(tmp_path, {"Mål": GOALS, "Extra": extra}).goals) == 4


def test_a_key_of_no_goal_is_told_and_its_row_is_of_none(tmp_path: Path) -> None:
    doing: Rows = [*DOING[:3], [9, "Vilsen", "Coach", "Klar"], [None, "Också vilsen", "Coach", "Klar"], DOING[3]]
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": doing}, name="Bok 2024.xlsx")
    assert "Vilsen" not in "".join(told(reading))
    assert told(reading)[:2] == TOLD[:2]
    assert remarks(reading, "goal_unknown") == ["Aktiviteter!A4"]
    assert role(reading, "Aktiviteter!B4") == "ignored: rad utan mål"


def test_indicators_hang_on_the_goal_of_their_own_row(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål nr", "Indikator", "Målvärde", "Utfall T2 2024"],
        [1, "Andel i arbete", "45", "46"],
        [3, "Dagar", "30", "22"],
    ]
    reading = reading_of(tmp_path, {"Mål": GOALS, "Indikatorer": rows}, name="Bok 2024.xlsx")
    assert [[one.name for one in goal.indicators] for goal in reading.goals] == [["Andel i arbete"], [], ["Dagar"]]
    assert remarks(reading, "no_place") == []


@pytest.mark.parametrize(
    ("text", "key"), [("3", True), ("1.2", True), ("K1", True), ("Fler i arbete", False), ("KS 2024/11", False)]
)
def test_numbers_with_or_without_letters_are_keys(text: str, key: bool) -> None:
    assert is_key(text) is key
