"""Goals of another sheet, named by their numbers or by some of their words."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role

GOALS: Rows = [
    ["Nr", "Mål", "Bedömning T2"],
    [1, "Fler ska delta i medborgardialoger", "Uppnått"],
    [2, "Informationssäkerheten ska vara god", "Delvis uppnått"],
    [3, "Suicidtalen ska minska", "Ej uppnått"],
]


def _doing(head: str, *keys: object) -> Rows:
    names = ("Panel", "Larm", "Kurs")
    return [[head, "Aktivitet", "Status"], *([key, name, "Klar"] for key, name in zip(keys, names, strict=True))]


TOLD = [
    "1 Fler ska delta i medborgardialoger", "  * Panel | Klar", "  2024-T2 | Uppnått",
    "2 Informationssäkerheten ska vara god", "  * Larm | Klar", "  2024-T2 | Delvis uppnått",
    "3 Suicidtalen ska minska", "  * Kurs | Klar", "  2024-T2 | Ej uppnått",
]  # fmt: skip


@pytest.mark.parametrize(
    "keys",
    [
        ("1", " 2", "3 "),
        (1, "Mål 2", "Mål nr 3"),
        ("Nr 1", "M2", "3."),
        (1, "Mål 2 Informationssäkerhet", "3 – Suicid"),
        ("Medborgardialoger", "Informationssäkerhet", "Suicidtalen ska minska"),
    ],
)
@pytest.mark.parametrize("head", ["Målnr", "Mål"])
def test_a_goal_is_named_by_number_or_by_some_of_its_words(tmp_path: Path, head: str, keys: tuple[object, ...]) -> None:
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": _doing(head, *keys)}, name="Bok 2024.xlsx")
    assert lines(reading) == TOLD
    assert remarks(reading, "goal_unknown") == []


def test_words_that_a_goal_was_found_by_are_told_once(tmp_path: Path) -> None:
    doing = _doing("Mål", "Medborgardialoger", "Medborgardialoger", "Suicidtalen ska minska")
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": doing}, name="Bok 2024.xlsx")
    assert remarks(reading, "goal_by_words") == ["Aktiviteter!A2"]


def test_a_number_counts_before_other_words_and_that_is_told(tmp_path: Path) -> None:
    doing = _doing("Målnr", "1 Ekonomi", 2, 3)
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": doing}, name="Bok 2024.xlsx")
    assert lines(reading) == TOLD
    assert remarks(reading, "goal_by_words") == ["Aktiviteter!A2"]


def test_goals_of_their_own_words_are_goals_of_their_own(tmp_path: Path) -> None:
    doing = _doing("Mål", "Medborgardialoger", "Informationssäkerhet", "Trygga skolvägar")
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": doing}, name="Bok 2024.xlsx")
    assert [goal.title for goal in reading.goals][3:] == ["Medborgardialoger", "Informationssäkerhet", "Trygga skolvägar"]


def test_words_that_are_in_two_goals_name_none(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": _doing("Målnr", 1, "ska minska eller delta", 3)})
    assert remarks(reading, "goal_unknown") == ["Aktiviteter!A3"]
    assert role(reading, "Aktiviteter!B3") == "ignored: rad utan mål"


def test_an_activity_may_serve_goals_that_are_named_with_their_kind(tmp_path: Path) -> None:
    doing = _doing("Målnr", "Mål 1 och 2", 2, 3)
    reading = reading_of(tmp_path, {"Mål": GOALS, "Aktiviteter": doing}, name="Bok 2024.xlsx")
    assert [[one.title for one in goal.activities] for goal in reading.goals] == [["Panel"], ["Panel", "Larm"], ["Kurs"]]


def test_figures_alone_mean_a_number_with_a_letter(tmp_path: Path) -> None:
    goals = [GOALS[0], *([f"M{number}", *rest] for number, *rest in GOALS[1:])]
    reading = reading_of(tmp_path, {"Mål": goals, "Aktiviteter": _doing("Mål", "M1", "Mål 2", "3")}, name="Bok 2024.xlsx")
    assert [line.removeprefix("M") for line in lines(reading)] == TOLD
