"""Corrections in words."""

import pytest

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, HeadIs, Means
from ui.pages.importing.said_words import words_of
from ui.pages.importing.steps import Part


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (ColumnIs("Blad", 4, "activity.responsible"), "Blad, kolumn D: Ansvarig"),
        (
            ColumnIs("Blad", 28, "assessment.status", Period(2023, PeriodPart.T1)),
            "Blad, kolumn AB: Måluppfyllelse tertial 1 2023",
        ),
        (ColumnIs("Blad", 1, "ignored"), "Blad, kolumn A: Läses inte"),
        (CellIs("Blad", "F5", "assessment.status", "partly"), "Blad, cell F5: Måluppfyllelse: Delvis uppnått"),
        (CellIs("Blad", "F5", "ignored"), "Blad, cell F5: Läses inte"),
        (Means("ActivityStatus", "Klart", "done"), "”Klart” betyder Klar"),
        (Means("Forecast", "#FF6600", "uncertain"), "Orange färg betyder Osäkert"),
        (Means("GoalStatus", "–", None), "”–” betyder Inget läge"),
        (HeadIs("Blad", 7), "Blad, rad 7 är rubrikrad"),
        (("Blad!B4", "Blad!B9"), "Blad, målen i B4 och B9 är ett och samma"),
        ("Gammalt", "Det dolda bladet Gammalt läses"),
        (True, "Arbetsboken läses fast den ser ut att vara något annat"),
    ],
)
def test_each_correction_is_told_in_swedish(part: Part, words: str) -> None:
    assert words_of(part) == words


def test_in_a_sheet_on_its_side_what_is_said_of_a_line_is_said_of_a_row() -> None:
    part = ColumnIs("Blad", 4, "activity.responsible")
    assert words_of(part, {"Blad"}) == "Blad, rad 4: Ansvarig"
    assert words_of(part, {"Annat"}) == "Blad, kolumn D: Ansvarig"
