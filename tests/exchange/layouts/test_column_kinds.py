"""Headings that mean several things, by what stands under them."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of


def _after(rows: Rows, folder: Path, sheet: str = "2023") -> list[str]:
    return lines(reading_of(folder, {sheet: rows}))[1:]


def test_resultat_is_a_judgement_or_a_text(tmp_path: Path) -> None:
    head = ["Mål", "Aktivitet", "Resultat"]
    judged = [head, ["Rent vatten", "Ny brunn", "Målet uppfyllt"], ["Hela vägar", "Asfalt", "Målet ej uppfyllt"]]
    told = [
        head,
        ["Rent vatten", "Ny brunn", "Brunnen är borrad till sjuttio meter"],
        ["Hela vägar", "Asfalt", "Två av tre sträckor är lagda"],
    ]
    assert _after(judged, tmp_path)[1] == "  2023-H | Uppnått"
    assert "Brunnen är borrad till sjuttio meter" in _after(told, tmp_path)[0]


@pytest.mark.parametrize(
    ("value", "line"), [("T2", "  2023-T2 | Uppnått"), ("2023-08-31", "  2023-T2 | Uppnått"), (2, "  2023-T2 | Uppnått")]
)
def test_a_period_column_names_the_rows_period(tmp_path: Path, value: object, line: str) -> None:
    assert _after([["Mål", "Period", "Bedömning"], ["Rent vatten", value, "Uppnått"]], tmp_path) == [line]


def test_period_may_be_when_an_activity_is_done(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Period"], ["Rent vatten", "Ny brunn", "våren"], [None, "Spolplan", "v. 20-22"]]
    assert _after(rows, tmp_path) == ["  * Ny brunn | 2023-01-01–2023-06-30", "  * Spolplan | 2023-05-15–2023-06-04"]


def test_enhet_is_who_answers_where_nothing_is_measured(tmp_path: Path) -> None:
    assert _after([["Mål", "Aktivitet", "Enhet"], ["Rent vatten", "Ny brunn", "VA-enheten"]], tmp_path) == [
        "  * Ny brunn | VA-enheten"
    ]


def test_a_bare_number_takes_its_headings_unit(tmp_path: Path) -> None:
    assert _after([["Mål", "Aktivitet", "Klar senast (vecka)"], ["Rent vatten", "Ny brunn", 20]], tmp_path) == [
        "  * Ny brunn | –2023-05-21"
    ]
