"""A correction that no longer fits is told, with what did not fit."""

from pathlib import Path

import pytest

from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import write

ROWS = [
    ("Nämndens mål 2023", None, None),
    ("Mål", "Aktivitet", "Bedömning T1"),
    ("Fler ska cykla", "Bygga cykelväg", "Uppnått"),
]


def _lost(folder: Path, said: Corrections) -> list[tuple[str, str]]:
    reading = _read(folder, said)
    return [(one.cell, one.text) for one in reading.remarks if one.code == "correction_lost"]


def _read(folder: Path, said: Corrections) -> Reading:
    book = read_book(write(folder, {"Blad": ROWS, "Dolt": [("Mål", "Aktivitet")]}, hidden=("Dolt",)))
    return read(book, corrections=said)


@pytest.mark.parametrize(
    ("said", "place", "why"),
    [
        (Corrections(columns=(ColumnIs("Borta", 1, "goal.title"),)), "Blad", "bladet ”Borta” finns inte"),
        (Corrections(columns=(ColumnIs("Blad", 9, "goal.title"),)), "Blad", "Kolumn I i bladet ”Blad” hör inte till"),
        (Corrections(columns=(ColumnIs("Blad", 1, "goal.colour"),)), "Blad", "goal.colour är ingen uppgift"),
        (Corrections(cells=(CellIs("Blad", "C9", "goal.title"),)), "Blad!C9", "cellen Blad!C9 är tom"),
        (Corrections(cells=(CellIs("Blad", "B3", step="done"),)), "Blad!B3", "cellen Blad!B3 är ingen bedömning"),
        (Corrections(cells=(CellIs("Blad", "C3", step="done"),)), "Blad!C3", "cellen Blad!C3 är ingen bedömning"),
        (Corrections(cells=(CellIs("Blad", "A2", "indicator.unit"),)), "Blad!A2", "kunde inte läsas som enhet"),
        (Corrections(heads=(HeadIs("Blad", 40),)), "Blad", "rad 40 i bladet ”Blad” blev ingen rubrikrad"),
        (Corrections(hidden=("Blad",)), "Blad", "bladet ”Blad” är inte dolt"),
        (Corrections(hidden=("Borta",)), "Blad", "bladet ”Borta” finns inte"),
        (Corrections(joined=(("Blad!A3", "Blad!B3"),)), "Blad!B3", "Blad!B3 är inget mål"),
        (Corrections(joined=(("Blad!A3", "Bort!A3"),)), "Blad", "Bort!A3 är inget mål"),
    ],
)
def test_what_did_not_fit_is_told_where_it_would_have_been(tmp_path: Path, said: Corrections, place: str, why: str) -> None:
    ((cell, text),) = _lost(tmp_path, said)
    assert cell == place
    assert why in text


def test_a_step_that_is_said_of_a_cell_of_colour_alone_fits(tmp_path: Path) -> None:
    book = read_book(
        write(tmp_path, {"Blad": [*ROWS, ("Fler ska gå", "Bygga gångväg", None)]}, fills={"C3": "00B050", "C4": "FFFF00"})
    )
    said = Corrections(cells=(CellIs("Blad", "C4", step="not_achieved"),))
    reading = read(book, corrections=said)
    assert not [one for one in reading.remarks if one.code == "correction_lost"]
    assert [goal.assessments[0].status for goal in reading.goals] == ["achieved", "not_achieved"]


@pytest.mark.parametrize(
    "said",
    [
        Corrections(),
        Corrections(columns=(ColumnIs("Blad", 3, "assessment.status_and_comment"),)),
        Corrections(cells=(CellIs("Blad", "C3", "assessment.status_and_comment", "partly"), CellIs("Blad", "A1", "ignored"))),
        Corrections(heads=(HeadIs("Blad", 2),), hidden=("Dolt",)),
    ],
)
def test_what_fits_is_not(tmp_path: Path, said: Corrections) -> None:
    assert _lost(tmp_path, said) == []
