"""Headings that tell how what stands under them stands."""

from pathlib import Path

import pytest

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.layouts.heading_steps import step_in_words, step_of_heading
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


@pytest.mark.parametrize(
    ("heading", "step"),
    [
        ("Genomförda aktiviteter", ActivityStatus.DONE),
        ("Planerade insatser", ActivityStatus.NOT_STARTED),
        ("Pågående aktiviteter", ActivityStatus.ONGOING),
        ("Aktiviteter", None),
        ("Genomförandeplan", None),
    ],
)
def test_the_first_word_tells_the_step(heading: str, step: ActivityStatus | None) -> None:
    assert step_of_heading(heading) is step


def test_done_and_planned_may_have_a_column_each(tmp_path: Path) -> None:
    rows: Rows = [
        ["Socialnämnden 2023"],
        ["Mål", "Genomförda aktiviteter", "Planerade aktiviteter", "Bedömning T2"],
        ["Trygg vård", "- Ny larmrutin\n- Utbildning", "- Brukarråd (oktober)", "Delvis"],
        ["Egen försörjning", "Jobbspår vård", "Jobbspår bygg (försenad)", "Uppnått"],
    ]
    reading = reading_of(tmp_path, {"SN": rows})
    assert lines(reading) == [
        "Trygg vård",
        "  * Ny larmrutin | Klar",
        "  * Utbildning | Klar",
        "  * Brukarråd | Ej påbörjad | 2023-10-01–2023-10-31",
        "  2023-T2 | Delvis uppnått",
        "Egen försörjning",
        "  * Jobbspår vård | Klar",
        "  * Jobbspår bygg | Försenad",
        "  2023-T2 | Uppnått",
    ]
    assert remarks(reading, "status_from_heading") == ["SN!B3", "SN!C3"]


def test_a_plan_alone_tells_nothing_of_how_it_stands(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Planerade aktiviteter", "Ansvarig"], ["Trygg vård", "Ny larmrutin", "Enhetschef"]]
    assert lines(reading_of(tmp_path, {"SN 2023": rows}))[1] == "  * Ny larmrutin | Enhetschef"


def test_headings_that_say_only_how_it_stands() -> None:
    assert step_in_words("Vad har vi gjort?") is ActivityStatus.DONE
    assert step_in_words("Nästa steg:") is ActivityStatus.NOT_STARTED
    assert step_in_words("Planerat slutdatum") is None
