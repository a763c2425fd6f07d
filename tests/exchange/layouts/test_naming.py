"""What a book is called by its layouts."""

from pathlib import Path

from malverktyg.exchange.layouts.naming import SheetTaken, book_name
from tests.exchange.layouts.books import reading_of


def test_a_book_of_several_layouts_is_a_collection() -> None:
    taken = [SheetTaken("KS", ("flat",)), SheetTaken("Social", ("flat", "matrix")), SheetTaken("Teknik", ("turned",))]
    assert book_name(taken).startswith("samling med 3 blad: platt tabell")
    assert book_name(taken[:1]) == "platt tabell med en rad per aktivitet"
    assert book_name([]) == "arbetsbok utan mål, aktiviteter eller bedömningar"


def test_the_name_tells_of_periods_and_headers(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Tertial 1", None, "Tertial 2", None],
        [None, "Status", "Kommentar", "Status", "Kommentar"],
        ["Rent vatten", "Gul", "Nja", "Grön", "Ja"],
    ]
    reading = reading_of(tmp_path, {"2023": rows}, merged=["B1:C1", "D1:E1"])
    assert reading.recognised_as == "tabell med en rad per mål, perioder sida vid sida, två rubrikrader"
