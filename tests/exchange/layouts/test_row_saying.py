"""Score cards whose rows say what they hold under the periods."""

from pathlib import Path

import pytest

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.row_saying import in_row, said_by_row
from tests.exchange.layouts.books import Rows, lines, reading_of, role

ROWS: Rows = [
    ["Styrkort Socialnämnden 2023"],
    ["Mål", "Uppgift", "T1", "T2"],
    ["Trygg vård", "Bedömning", "Grön", "Gul"],
    [None, "Kommentar", "Kort väntan", "Längre väntan"],
    [None, "Trend", "→", "↘"],
    ["Fler i arbete", "Bedömning", "Röd", "Grön"],
    [None, "Kommentar", "Färre platser", None],
    [None, "Trend", "↘", "↗"],
]


def test_each_row_tells_what_stands_under_the_periods(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Styrkort": ROWS})
    assert lines(reading) == [
        "Trygg vård", "  2023-T1 | Uppnått | trend Oförändrad | Kort väntan", "  2023-T2 | Delvis uppnått | trend Sämre | Längre väntan",
        "Fler i arbete", "  2023-T1 | Ej uppnått | trend Sämre | Färre platser", "  2023-T2 | Uppnått | trend Bättre",
    ]  # fmt: skip
    assert role(reading, "B4") == "label: assessment.comment"


def test_only_columns_of_a_period_hold_what_the_row_says() -> None:
    said = said_by_row("Kommentar")
    assert said is not None
    assert said_by_row("Kommentaren till målet är kort") is None
    of_period = Column(4, Subject.ASSESSMENT, Kind.STATUS, part=PeriodPart.T1)
    assert in_row(of_period, said).kind is Kind.COMMENT
    title = Column(1, Subject.GOAL, Kind.TITLE)
    assert in_row(title, said) is title


@pytest.mark.parametrize("name", ["Uppföljning", "Analys"])
def test_activities_that_are_named_as_headings_are_activities(tmp_path: Path, name: str) -> None:
    rows: Rows = [["Mål", "Aktivitet", "T1", "T2"], ["Trygg vård", name, "Klar", "Klar"], [None, "Ny avdelning", "Pågår", "Klar"]]
    assert f"  * {name} | Klar" in lines(reading_of(tmp_path, {"2023": rows}))
