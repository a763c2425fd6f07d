"""Fills that judge nothing: a row's own colour, as in a striped table."""

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.statuses import words

_SHORTEST_WORDS, _WIDE, _STRIPE = 4, 40, 0.5


def is_banding(pen: Pen, cell: Cell) -> bool:
    """Whether the fill is the row's own, as in a striped table: most of the other words in the same row have it too.

    A comment that is written on the colour of another period's judgement makes no stripe.
    """
    row, column = pen.view.row_of(cell), pen.view.position(cell)
    near = [
        other.fill == cell.fill
        for place, other in pen.view.texts(row)
        if other is not cell and abs(place - column) < _WIDE and _is_words(other)
    ]
    return sum(near) > _STRIPE * len(near)


def _is_words(cell: Cell) -> bool:
    """Whether a cell says something else than how things stand."""
    text = cell.text.strip()
    return len(text) >= _SHORTEST_WORDS and words.goal_status(text) is None and words.activity_status(text) is None
