"""Merged areas cut off where the sheet ends, and what lies hidden under them."""

from malverktyg.exchange.grid import Area, Cell
from malverktyg.exchange.ooxml.merges import clamped, covered, covered_places


def cells(*places: tuple[int, int]) -> dict[tuple[int, int], Cell]:
    return {(row, column): Cell(row=row, column=column, text="Dold") for row, column in places}


def test_areas_outside_the_sheet_fall_away() -> None:
    assert list(clamped([Area(1, 1, 9, 9), Area(5, 1, 6, 1)], 4, 3)) == [Area(1, 1, 4, 3)]


def test_the_first_cell_of_an_area_is_seen_and_the_others_are_not() -> None:
    small, huge = Area(1, 1, 1, 2), Area(1, 1, 1_000_000, 16_000)
    assert covered_places([small], cells((1, 1), (1, 2), (1, 3))) == [((1, 2), small)]
    assert covered_places([huge], cells((1, 1), (900, 900))) == [((900, 900), huge)]


def test_what_is_covered_is_told_with_its_text_and_place() -> None:
    told = covered(Cell(row=3, column=1, text=" Dold "), Area(1, 1, 9, 1), "Mål")
    assert told.cell == "Mål!A3"
    assert "”Dold”" in told.text
    assert "A1" in told.text
