"""The colour of a striped row is no judgement; a colour that stands alone among words may be."""

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.layouts.banding import is_banding
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting

GREEN, GREY = "92D050", "D9D9D9"


def _row(*fills: str | None) -> Pen:
    texts = ("Rent vatten i alla sjöar", "Prover varje månad", "Miljöchefen", "Uppnått")
    cells = {
        (1, column): Cell(1, column, text, text, fill) for column, (text, fill) in enumerate(zip(texts, fills, strict=True), 1)
    }
    return Pen(View(Sheet("KS", cells)), Setting(), Ledger(), Shelf())


def _last(pen: Pen) -> Cell:
    return pen.view.cells(1)[-1]


def test_the_colour_that_most_words_of_the_row_share_is_a_stripe() -> None:
    pen = _row(GREY, GREY, None, GREY)
    assert is_banding(pen, _last(pen))


def test_the_colour_of_a_status_alone_is_none() -> None:
    pen = _row(GREY, None, None, GREEN)
    assert not is_banding(pen, _last(pen))


def test_a_word_that_judges_makes_no_stripe() -> None:
    pen = _row(GREEN, None, GREEN, GREEN)
    assert not is_banding(pen, pen.view.cells(1)[0])
