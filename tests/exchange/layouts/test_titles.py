"""The text above a table that may be its goal."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def _under(*above: str) -> Rows:
    return [*([text] for text in above), ["Aktivitet", "Ansvarig", "Status"], ["Provtagning", "Ekolog", "Klar"]]


def test_a_lone_text_right_above_a_table_is_its_goal(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Plan": _under("Rent vatten i alla sjöar")})
    assert lines(reading) == ["Rent vatten i alla sjöar", "  * Provtagning | Klar | Ekolog"]
    assert remarks(reading, "goal_from_title") == ["Plan!A1"]


@pytest.mark.parametrize(
    "text", ["Miljönämnden", "Uppföljning av planen", "Tertial 2 för nämnden", "Kort", "Välj status i listan"]
)
def test_what_only_says_what_the_sheet_is_is_no_goal(tmp_path: Path, text: str) -> None:
    assert lines(reading_of(tmp_path, {"Rent vatten": _under(text)}))[0] == "Rent vatten"


def test_on_a_sheet_named_by_a_number_the_goal_may_stand_higher_up(tmp_path: Path) -> None:
    rows = _under("Rent vatten i alla sjöar", "Miljönämnden")
    assert lines(reading_of(tmp_path, {"Mål 1": rows}))[0] == "Rent vatten i alla sjöar"
